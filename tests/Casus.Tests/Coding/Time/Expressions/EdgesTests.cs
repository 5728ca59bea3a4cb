namespace Casus.Tests.Coding.Time.Expressions;

public class EdgesTests
{
    [Theory]
    [InlineData("It fell in early June.", "early June = 2024-06")]
    [InlineData("It fell in late 2006.", "late 2006 = 2006")]
    [InlineData("It fell at the end of last year.", "the end of last year = 2023")]
    [InlineData("It will fall at the end of the year.", "the end of the year = 2024")]
    [InlineData("It fell in the early days of March 2003.", "the early days of March 2003 = 2003-03")]
    [InlineData("It fell at the beginning of the 1990s.", "the beginning of the 1990s = 199X")]
    [InlineData("It fell earlier this month.", "earlier this month = 2024-06")]
    [InlineData("It will fall early next week.", "early next week = 2024-W26")]
    [InlineData("It falls early tomorrow.", "early tomorrow = 2024-06-19")]
    public void Gives_the_value_of_the_whole(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("The end of the war came.")]
    [InlineData("They came in the middle of the day.")]
    [InlineData("At the end of the hours they left.")]
    [InlineData("It was late.")]
    public void Ignores_the_edges_of_other_things(string text) => Assert.Equal("", Times.In(text));
}
