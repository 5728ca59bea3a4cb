namespace Casus.Tests.Coding.Time.Expressions;

public class ClockTimesTests
{
    [Theory]
    [InlineData("It began at 9:30.", "9:30 = 2024-06-18T09:30")]
    [InlineData("It began at 9:30 a.m. and ended.", "9:30 a.m. = 2024-06-18T09:30")]
    [InlineData("It began at 9 pm and ended.", "9 pm = 2024-06-18T21:00")]
    [InlineData("It began at 12 pm and ended.", "12 pm = 2024-06-18T12:00")]
    [InlineData("It began at 12 am and ended.", "12 am = 2024-06-18T00:00")]
    [InlineData("It began at 16:15 UTC.", "16:15 UTC = 2024-06-18T16:15Z")]
    [InlineData("It began at 0800 GMT.", "0800 GMT = 2024-06-18T08:00Z")]
    [InlineData("It began at 8:00 EST.", "8:00 EST = 2024-06-18T08:00")]
    public void Reads_times_of_the_articles_day(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("It began at 5 p.m. Monday.", "5 p.m. Monday = 2024-06-17T17:00")]
    [InlineData("It began at 16:15 GMT on June 3, 2019.", "16:15 GMT on June 3, 2019 = 2019-06-03T16:15Z")]
    [InlineData("It began at 16:15, yesterday.", "16:15, yesterday = 2024-06-17T16:15")]
    public void Takes_the_day_that_follows(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Fact]
    public void Leaves_a_month_that_follows_to_itself() =>
        Assert.Equal("9:30 = 2024-06-18T09:30; May 2011 = 2011-05", Times.In("They met at 9:30 in May 2011."));

    [Theory]
    [InlineData("They won by 9 goals.")]
    [InlineData("It scored 9.30 points.")]
    [InlineData("At 25:99 it ended.")]
    [InlineData("At 13 pm it ended.")]
    [InlineData("He quoted verse 3:5 to them.")]
    [InlineData("It rose 2.5 percent.")]
    public void Ignores_other_numbers(string text) => Assert.Equal("", Times.In(text));

    [Fact]
    public void Leaves_the_day_open_without_a_date_of_the_article() =>
        Assert.Equal("9:30 = XXXX-XX-XXT09:30", Times.In("It began at 9:30.", date: null));
}
