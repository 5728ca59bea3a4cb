using Casus.Tests.Language.Tokens;

namespace Casus.Tests.Language.Sentences;

public class SentenceSplitterTests
{
    /// <summary>The text is written with | where sentences part.</summary>
    static void Splits(string marked)
    {
        var document = TokeniserTests.Read(marked.Replace("|", ""));
        var expected = marked.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, document.Sentences.Select(sentence => document.Words(sentence.First, sentence.End)));
    }

    [Theory]
    [InlineData("The talks failed. |Both sides left. |Why? |Nobody knows!")]
    [InlineData("“We will not wait.” |The minister left.")]
    [InlineData("(He agreed.) |She did not.")]
    [InlineData("“Is it over?” he asked. |“No,” she said.")]
    [InlineData("It rained in 1995.[17] |The road closed.")]
    [InlineData("Aid came in 2011. |3,000 people were fed.")]
    [InlineData("The siege ended.|Troops left.")]
    public void Ends_at_closing_marks(string text) => Splits(text);

    [Theory]
    [InlineData("Lt. Gen. Ann Duval met Sen. J. R. Cole vs. the others in St. Paul.")]
    [InlineData("The U.S. Senate voted on Jan. 5 at 6 a.m. Eastern time.")]
    [InlineData("Acme Inc. said so, e.g. No. 5 of the list.")]
    [InlineData("He waited ... and waited.")]
    public void Goes_on_after_abbreviations(string text) => Splits(text);

    [Theory]
    [InlineData("He lives in the U.S. |The others stayed.")]
    [InlineData("They came at 5 p.m. |Soldiers followed.")]
    [InlineData("She works for Acme Inc. |He does not.")]
    public void Ends_after_an_abbreviation_when_the_next_word_begins_a_sentence(string text) => Splits(text);

    [Theory]
    [InlineData("Envoys meet in Oslo\n\n|The envoys met on Monday.")]
    [InlineData(
        "Envoys Meet in Oslo\n|Two envoys met in Oslo on Monday and agreed on a plan that both of their governments had turned down before."
    )]
    [InlineData("By Ann Duval\n|OSLO\n|Rain fell.")]
    [InlineData("- first point\n|- second point\n|1. third point")]
    public void Ends_at_line_breaks_that_are_meant(string text) => Splits(text);

    [Theory]
    [InlineData(
        "The envoys of the two countries met on Monday in\nOslo to talk about a plan which both governments "
            + "of\nEurope had turned down a year before."
    )]
    [InlineData("Two envoys spoke\nabout peace.")]
    public void Joins_wrapped_lines(string text) => Splits(text);

    [Fact]
    public void Bounds_the_length_of_sentences()
    {
        var document = TokeniserTests.Read(string.Concat(Enumerable.Repeat("and so on, ", 1000)));
        Assert.All(document.Sentences, sentence => Assert.True(sentence.Length <= 400));
        Assert.Equal(",", document.Tokens[document.Sentences[0].End - 1].Form);
    }
}
