namespace Casus.Tests.Coding.Time.Expressions;

public class WeekdaysTests
{
    [Theory]
    [InlineData("They met on Tuesday.", "Tuesday = 2024-06-18")]
    [InlineData("They met on Monday.", "Monday = 2024-06-17")]
    [InlineData("They met on Wednesday.", "Wednesday = 2024-06-12")]
    [InlineData("They will meet on Monday.", "Monday = 2024-06-24")]
    [InlineData("They met last Tuesday.", "last Tuesday = 2024-06-11")]
    [InlineData("They meet next Tuesday.", "next Tuesday = 2024-06-25")]
    [InlineData("They meet this coming Friday.", "this coming Friday = 2024-06-21")]
    public void Takes_the_nearest_that_fits(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("They met on Monday night.", "Monday night = 2024-06-17TNI")]
    [InlineData("They met on Monday morning.", "Monday morning = 2024-06-17TMO")]
    [InlineData("They met on Monday, June 3.", "Monday, June 3 = 2024-06-03")]
    [InlineData("They met on Monday, 3 June 2019.", "Monday, 3 June 2019 = 2019-06-03")]
    [InlineData("They met on Monday June 3.", "Monday June 3 = 2024-06-03")]
    public void Takes_in_what_belongs_to_the_day(string text, string expected) =>
        Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("They meet on Mondays.", "Mondays = XXXX-WXX-1")]
    [InlineData("They meet every Friday.", "every Friday = XXXX-WXX-5")]
    public void Reads_days_of_every_week(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("The sun shone, they sat down.")]
    [InlineData("Bloody Sunday is remembered.")]
    [InlineData("The Friday Times wrote so.")]
    [InlineData("Black Friday drew crowds.")]
    public void Ignores_other_words_and_names(string text) => Assert.Equal("", Times.In(text));
}
