namespace Casus.Tests.Coding.Time.Expressions;

public class TurnsTests
{
    [Theory]
    [InlineData("They met last week.", "last week = 2024-W24")]
    [InlineData("They met this week.", "this week = 2024-W25")]
    [InlineData("They meet next week.", "next week = 2024-W26")]
    [InlineData("They met last month.", "last month = 2024-05")]
    [InlineData("They met this year.", "this year = 2024")]
    [InlineData("They meet next year.", "next year = 2025")]
    [InlineData("They met last quarter.", "last quarter = 2024-Q1")]
    [InlineData("They met last weekend.", "last weekend = 2024-W24-WE")]
    [InlineData("They meet in the coming month.", "the coming month = 2024-07")]
    public void Reads_units(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("They met last September.", "last September = 2023-09")]
    [InlineData("They met this March.", "this March = 2024-03")]
    [InlineData("They meet next May.", "next May = 2025-05")]
    [InlineData("They met last May 3.", "last May 3 = 2024-05-03")]
    [InlineData("They met last autumn.", "last autumn = 2023-FA")]
    [InlineData("They meet next spring.", "next spring = 2025-SP")]
    public void Reads_months_and_seasons(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("They met this morning.", "this morning = 2024-06-18TMO")]
    [InlineData("They met last night.", "last night = 2024-06-17TNI")]
    public void Reads_parts_of_the_day(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("It grew in the past two weeks.", "the past two weeks = P2W")]
    [InlineData("It will grow in the next three months.", "the next three months = P3M")]
    [InlineData("It grew in the past year.", "the past year = P1Y")]
    [InlineData("It will grow in the next decade.", "the next decade = P1DE")]
    [InlineData("It grew in the last years.", "the last years = PXY")]
    [InlineData("It grew in the last 24 hours.", "the last 24 hours = PT24H")]
    public void Reads_stretches_up_to_now_and_from_now(string text, string expected) =>
        Assert.Equal(expected, Times.In(text));

    [Fact]
    public void Gives_a_unit_of_a_date_the_value_of_the_whole() =>
        Assert.Equal("the last week of March 2021 = 2021-03", Times.In("It fell in the last week of March 2021."));

    [Theory]
    [InlineData("This day was long.")]
    [InlineData("In the last minute it failed.")]
    [InlineData("The last man left.")]
    [InlineData("They met next door.")]
    public void Ignores_other_words_behind_the_turn(string text) => Assert.Equal("", Times.In(text));

    [Theory]
    [InlineData("They met last month.", "last month = PAST_REF")]
    [InlineData("They meet next month.", "next month = FUTURE_REF")]
    [InlineData("They meet this month.", "this month = PRESENT_REF")]
    public void Gives_a_direction_without_a_date_of_the_article(string text, string expected) =>
        Assert.Equal(expected, Times.In(text, date: null));
}
