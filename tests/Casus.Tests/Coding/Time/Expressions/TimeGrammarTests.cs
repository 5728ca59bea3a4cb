namespace Casus.Tests.Coding.Time.Expressions;

/// <summary>The order of the expressions, and where they end.</summary>
public class TimeGrammarTests
{
    [Theory]
    [InlineData("the past decade", "P1DE")]
    [InlineData("the second week of March 2020", "2020-03")]
    [InlineData("Monday, June 3, 2019", "2019-06-03")]
    [InlineData("late last night", "2024-06-17TNI")]
    public void Takes_the_first_that_finds_something(string words, string value) =>
        Assert.EndsWith($" = {value}", Times.In($"It came {words} and went."));

    [Theory]
    [InlineData("They left in June.", "2019 was calm.", "June = 2024-06; 2019 = 2019")]
    [InlineData("They met for two", "days passed", "")]
    public void Ends_with_the_sentence(string first, string second, string expected)
    {
        static string Words(string text) =>
            string.Join(
                ' ',
                text.TrimEnd('.')
                    .Split(' ')
                    .Select((word, i) => $"{word}/X/{(i == 0 ? 0 : 1)}/{(i == 0 ? "root" : "dep")}")
            );
        Assert.Equal(expected, Times.InParse(Words(first), Words(second)));
    }

    [Fact]
    public void Finds_expressions_without_overlap_in_order() =>
        Assert.Equal(
            "June 3 = 2024-06-03; last week = 2024-W24; 2011 = 2011",
            Times.In("On June 3, last week and in 2011 it rained.")
        );
}
