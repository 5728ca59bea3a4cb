namespace Casus.Tests.Coding.Attributions;

public class QuotedReportsTests
{
    [Theory]
    [InlineData("“The bridge is closed,” says Anna Berg, “and nobody may cross it.”")]
    [InlineData("Anna Berg said: “The bridge is closed, and nobody may cross it.”")]
    [InlineData("“The bridge is closed, and nobody may cross it,” according to Anna Berg.")]
    public void Gives_a_quotation_to_the_cue_that_it_touches(string text) =>
        Assert.Contains("Anna Berg: nobody may cross it", Said.Statements(text).Select(Ending("nobody may cross it")));

    static Func<string, string> Ending(string words) =>
        statement => statement.EndsWith(words, StringComparison.Ordinal) ? $"Anna Berg: {words}" : statement;

    [Theory]
    [InlineData("Anna Berg called the plan “a disgrace for all of us”.")]
    [InlineData("Anna Berg dismissed the report as “a disgrace for all of us”.")]
    [InlineData("In a letter by Anna Berg the plan is “a disgrace for all of us”.")]
    public void Gives_a_few_quoted_words_to_the_verb_or_noun_beside_them(string text) =>
        Assert.Contains(
            Said.Statements(text),
            statement => statement.StartsWith("Anna Berg: ", StringComparison.Ordinal)
        );

    [Fact]
    public void Gives_a_quotation_to_who_spoke_before_in_its_paragraph() =>
        Assert.Contains(
            "Anna Berg: We ask for patience",
            Said.Statements("Anna Berg said that the bridge was closed. There was rain. “We ask for patience.”")
        );

    [Fact]
    public void Gives_a_whole_quotation_to_who_speaks_behind_it_in_its_paragraph() =>
        Assert.Contains(
            "Anna Berg: We ask for patience",
            Said.Statements("“We ask for patience.” It rained. Anna Berg said that the bridge was closed.")
        );

    [Fact]
    public void Goes_on_in_the_next_paragraph_that_opens_with_a_quotation() =>
        Assert.Contains(
            "Anna Berg: We ask for patience",
            Said.Statements("“The bridge is closed,” said Anna Berg.\n\n“We ask for patience.”")
        );

    [Fact]
    public void Goes_on_in_no_paragraph_after_another() =>
        Assert.DoesNotContain(
            "Anna Berg: We ask for patience",
            Said.Statements(
                "“The bridge is closed,” said Anna Berg.\n\nIt rained in the north.\n\n“We ask for patience.”"
            )
        );

    [Theory]
    [InlineData("Anna Berg read “Green Hills” on the train.")]
    [InlineData("Anna Berg said nothing about “The Blue Lamp”.")]
    public void Ignores_titles(string text) =>
        Assert.DoesNotContain(
            Said.Statements(text),
            statement => statement.Contains("Green Hills") || statement.Contains("Blue Lamp")
        );

    [Fact]
    public void Tells_no_sentence_of_a_quotation_twice()
    {
        var said = Said.Statements("“The bridge is closed. We ask for patience,” said Anna Berg.");
        Assert.Equal(said.Distinct(), said);
    }
}
