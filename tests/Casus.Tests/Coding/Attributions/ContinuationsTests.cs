namespace Casus.Tests.Coding.Attributions;

public class ContinuationsTests
{
    const string opening = "Anna Berg of Lakeside University says that Kenya will not go further. ";

    [Theory]
    [InlineData("The treaty is a burden for Kenya.")]
    [InlineData("The treaty could end soon.")]
    [InlineData("Kenya must leave the treaty.")]
    public void Lets_an_expert_go_on_with_a_judgement_or_an_outlook(string sentence) =>
        Assert.Contains("Anna Berg: " + sentence.TrimEnd('.'), Said.Statements(opening + sentence));

    [Fact]
    public void Goes_on_over_several_sentences() =>
        Assert.Equal(3, Said.Statements(opening + "The treaty is a burden for Kenya. The price will be high.").Count);

    [Theory]
    [InlineData("Kenya signed the treaty in 2010.")]
    [InlineData("\n\nThe treaty is a burden for Kenya.")]
    public void Stops_at_a_fact_and_at_a_paragraph(string sentence) =>
        Assert.Single(Said.Statements(opening + sentence));

    [Fact]
    public void Stops_for_good_at_a_fact() =>
        Assert.DoesNotContain(
            "Anna Berg: The price will be high",
            Said.Statements(opening + "Kenya signed the treaty in 2010. The price will be high.")
        );

    [Fact]
    public void Lets_nobody_go_on_who_is_no_expert() =>
        Assert.Single(
            Said.Statements("Police in Nairobi say that Kenya will not go further. The treaty is a burden for Kenya.")
        );

    [Fact]
    public void Takes_the_whole_sentence_that_quotes_some_of_its_words() =>
        Assert.Contains(
            Said.Statements(
                "Anna Berg said that the talks failed. But all of that is “mere window dressing”, nothing else."
            ),
            statement => statement.Contains("But all of that is") || statement.Contains("all of that is “mere")
        );
}
