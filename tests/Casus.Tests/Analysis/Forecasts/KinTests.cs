using Casus.Analysis.Forecasts;
using Casus.Coding;

namespace Casus.Tests.Analysis.Forecasts;

public class KinTests
{
    [Fact]
    public void Has_no_mistakes_in_the_table() => Assert.Empty(Kin.BuiltIn.Problems);

    [Fact]
    public void Has_a_line_for_every_type() =>
        Assert.All(
            Enum.GetValues<EventType>().Where(type => type != EventType.None),
            type =>
                Assert.True(
                    Kin.BuiltIn.Counts(new Act(type, null), refused: false, new Act(type, null)),
                    type.ToString()
                )
        );

    [Theory]
    [InlineData("AGREE", "SUPPORT", true)]
    [InlineData("CONSULT/visit", "CONSULT", true)]
    [InlineData("AID", "COOPERATE", true)]
    [InlineData("ASSAULT", "ASSAULT/aerial", true)]
    [InlineData("THREATEN/violence", "ASSAULT/aerial", true)]
    [InlineData("COERCE/arrest", "COERCE", true)]
    [InlineData("COERCE/arrest", "COERCE/censor", false)]
    [InlineData("RETREAT/release", "RETREAT/resign", false)]
    [InlineData("AID", "AGREE", false)]
    [InlineData("AGREE", "REJECT", false)]
    public void Counts_what_is_near_enough(string foreseen, string happened, bool counts) =>
        Assert.Equal(counts, Kin.BuiltIn.Counts(Act(foreseen), refused: false, Act(happened)));

    [Theory]
    [InlineData("REJECT/meet", "CONSULT/visit", true)]
    [InlineData("REJECT/yield", "RETREAT/release", true)]
    [InlineData("REJECT/meet", "REJECT/meet", false)]
    public void Counts_what_somebody_said_he_would_refuse(string refused, string happened, bool counts) =>
        Assert.Equal(counts, Kin.BuiltIn.Counts(Act(refused), refused: true, Act(happened)));

    [Theory]
    [InlineData("AGREE SUPPORT", "a line is 'head: word, word'")]
    [InlineData("AGREES: SUPPORT", "'AGREES' is no type")]
    [InlineData("CONSULT/tea: same", "no mode of CONSULT: 'tea'")]
    [InlineData("AGREE:", "no words")]
    [InlineData("refused REJECT: same", "'same' is no type")]
    public void Tells_mistakes_with_their_line(string line, string message)
    {
        var problem = Assert.Single(Kin.Read(["# table", "ASSAULT: same", line]).Problems);
        Assert.Equal(("lexicon/kin.txt", 3), (problem.File, problem.Line));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    static Act Act(string text) =>
        text.Split('/') is [var type, var mode]
            ? new(Enum.Parse<EventType>(type), mode)
            : new(Enum.Parse<EventType>(text), null);
}
