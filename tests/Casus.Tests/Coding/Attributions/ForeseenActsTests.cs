namespace Casus.Tests.Coding.Attributions;

public class ForeseenActsTests
{
    [Theory]
    [InlineData("Anna Berg expects that Kenya and Norway will sign an agreement.", "+SUPPORT")]
    [InlineData("Anna Berg says that Kenya will send food to Chad.", "+AID")]
    [InlineData("Anna Berg doubts that there will be a new treaty between Kenya and Norway.", "-AGREE")]
    [InlineData("Anna Berg says that Kenya will not attack Chad.", "-ASSAULT")]
    [InlineData("Anna Berg predicts that Kenya will launch an attack on Chad.", "+ASSAULT")]
    [InlineData("Anna Berg says that talks between Kenya and Norway will take place.", "+CONSULT")]
    [InlineData("Anna Berg says that the Kenyan president is likely to visit Norway.", "+CONSULT/visit")]
    [InlineData("Anna Berg believes that the Kenyan president will resign.", "+RETREAT/resign")]
    [InlineData("Kenya says that it will attack Chad.", "+ASSAULT")]
    [InlineData("Anna Berg says that Kenya plans to arrest a Chadian journalist.", "+COERCE/arrest")]
    public void Finds_the_act_itself_behind_its_announcement(string text, string expected) =>
        Assert.Equal([expected], Foreseen(text));

    [Theory]
    [InlineData("Anna Berg says that Kenya will be richer after it attacked Chad.")]
    [InlineData("Anna Berg says that Kenya will need a year to recover because Chad bombed its harbour.")]
    [InlineData("Anna Berg says that the harbour which Chad bombed will open again.")]
    public void Ignores_what_is_only_background(string text) => Assert.Empty(Foreseen(text));

    [Theory]
    [InlineData("Anna Berg says that Kenya attacked Chad.")]
    [InlineData("Kenya will attack Chad.")]
    public void Ignores_what_is_no_forecast(string text) => Assert.Empty(Foreseen(text));

    [Fact]
    public void Finds_all_acts_that_are_joined() =>
        Assert.Equal(
            ["+CONSULT/visit", "+SUPPORT"],
            Foreseen("Anna Berg says that the Kenyan president will visit Norway and sign a treaty with Norway.")
        );

    [Theory]
    [InlineData("Anna Berg says that Kenya will attack Chad if the talks fail.", true)]
    [InlineData("Anna Berg says that Kenya will attack Chad unless the talks succeed.", true)]
    [InlineData("Anna Berg says that Kenya will attack Chad in the spring.", false)]
    public void Sees_a_condition(string text, bool conditional) =>
        Assert.Equal(conditional, Assert.Single(Said.Code(text).Statements).Conditional);

    static List<string> Foreseen(string text) =>
        [
            .. Said.Code(text)
                .Statements.SelectMany(statement => statement.Foreseen)
                .Select(act =>
                    $"{(act.Comes ? '+' : '-')}{act.Act.Type}{(act.Act.Mode is null ? "" : "/" + act.Act.Mode)}"
                ),
        ];
}
