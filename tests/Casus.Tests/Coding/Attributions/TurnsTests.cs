namespace Casus.Tests.Coding.Attributions;

public class TurnsTests
{
    [Fact]
    public void Gives_each_sentence_of_a_turn_to_its_speaker() =>
        Assert.Equal(
            ["LEE: The bridge is closed", "LEE: We ask for patience", "OBI: Nobody may cross it"],
            Said.Statements("MS LEE: The bridge is closed. We ask for patience.\n\nMR OBI: Nobody may cross it.")
        );

    [Fact]
    public void Goes_on_over_paragraphs_until_somebody_else_speaks() =>
        Assert.Contains(
            "LEE: We ask for patience",
            Said.Statements("MS LEE: The bridge is closed.\n\nWe ask for patience.\n\nMR OBI: Nobody may cross it.")
        );

    [Theory]
    [InlineData("QUESTION")]
    [InlineData("INTERVIEWER")]
    [InlineData("Q")]
    public void Ignores_who_asks(string voice) =>
        Assert.Equal(
            ["LEE: The bridge is closed"],
            Said.Statements($"{voice}: The old road is open, we hear.\n\nMS LEE: The bridge is closed.")
        );

    [Theory]
    [InlineData("The list: The bridge is closed.")]
    [InlineData(": The bridge is closed.")]
    [InlineData("MS LEE AND ALL OF HER MANY OLD FRIENDS: The bridge is closed.")]
    public void Ignores_colons_that_open_no_turn(string text) => Assert.Empty(Said.Statements(text));

    [Theory]
    [InlineData("Ten killed in blast in Nairobi: police", "police")]
    [InlineData("Ten killed in blast in Nairobi - ministry", "ministry")]
    public void Finds_the_source_at_the_end_of_a_headline(string headline, string source) =>
        Assert.Contains(
            Said.Statements(headline),
            statement => statement == $"{source}: Ten killed in blast in Nairobi"
        );

    [Theory]
    [InlineData("Ten killed in blast: Nairobi")]
    [InlineData("Ten killed in blast in Nairobi: photos")]
    public void Ignores_other_ends_of_headlines(string headline) => Assert.Empty(Said.Statements(headline));
}
