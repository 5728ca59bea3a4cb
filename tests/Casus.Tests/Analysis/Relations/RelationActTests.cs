using Casus.Analysis.Relations;

namespace Casus.Tests.Analysis.Relations;

public class RelationActTests
{
    static RelationAct? Between(string type, string actors, string recipients)
    {
        static ActParty[] Parties(string codes) =>
            [.. codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => new ActParty(code, code, null))];
        var act = new ReportedAct
        {
            Id = "h",
            Event = "e",
            Date = new(2020, 1, 1),
            Type = type,
            Quad = 1,
            Score = 5,
            Actors = Parties(actors),
            Recipients = Parties(recipients),
        };
        return RelationAct.Between(MadeRelation.Kenya, MadeRelation.Norway, act, RelationSettings.Standard);
    }

    [Theory]
    [InlineData("CONSULT", "KEN", "NOR", ActDirection.AToB)]
    [InlineData("ACCUSE", "NOR PER", "KEN", ActDirection.BToA)]
    [InlineData("CONSULT", "KEN NOR", "", ActDirection.Mutual)]
    [InlineData("ASSAULT", "KEN NOR", "", ActDirection.Mutual)]
    public void Sees_who_acts_on_whom(string type, string actors, string recipients, ActDirection expected) =>
        Assert.Equal(expected, Between(type, actors, recipients)?.Direction);

    [Theory]
    [InlineData("SANCTION", "PER", "KEN NOR")]
    [InlineData("ACCUSE", "KEN NOR", "")]
    [InlineData("ASSAULT", "KEN", "NOR KEN")]
    [InlineData("CONSULT", "KEN", "PER")]
    public void Ignores_what_is_not_between_the_two(string type, string actors, string recipients) =>
        Assert.Null(Between(type, actors, recipients));

    [Fact]
    public void Gives_a_pair_its_share_of_what_many_do() =>
        Assert.True(Between("CONSULT", "KEN NOR PER CHL COL", "")!.Weight < Between("CONSULT", "KEN NOR", "")!.Weight);
}
