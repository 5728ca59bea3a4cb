using Casus.Coding.Time;

namespace Casus.Tests.Coding.Time;

public class CalendarTests
{
    static readonly Calendar june = new(new DateOnly(2024, 6, 18));
    static readonly Calendar january = new(new DateOnly(2024, 1, 10));
    static readonly Calendar unknown = new(null);

    [Theory]
    [InlineData(6, 18, Lean.Unknown, "2024-06-18")]
    [InlineData(6, 20, Lean.Past, "2023-06-20")]
    [InlineData(6, 20, Lean.Future, "2024-06-20")]
    [InlineData(6, 10, Lean.Future, "2025-06-10")]
    [InlineData(8, 0, Lean.Unknown, "2024-08")]
    [InlineData(12, 0, Lean.Unknown, "2023-12")]
    [InlineData(2, 0, Lean.Future, "2025-02")]
    public void Takes_the_nearest_year_that_fits(int month, int day, object lean, string expected) =>
        Assert.Equal(expected, june.MonthDay(month, day, (Lean)lean));

    [Fact]
    public void Takes_a_month_a_few_weeks_ahead_of_a_new_year_for_the_next() =>
        Assert.Equal("2025-01", new Calendar(new DateOnly(2024, 12, 20)).MonthDay(1, 0, Lean.Unknown));

    [Theory]
    [InlineData(1, -1, "2024-06-17")]
    [InlineData(2, -1, "2024-06-11")]
    [InlineData(2, 0, "2024-06-18")]
    [InlineData(2, 1, "2024-06-25")]
    [InlineData(3, 1, "2024-06-19")]
    public void Turns_days_of_the_week(int weekday, int turn, string expected) =>
        Assert.Equal(expected, june.Weekday(weekday, Lean.Unknown, turn));

    [Theory]
    [InlineData("SP", Lean.Unknown, null, "2024-SP")]
    [InlineData("FA", Lean.Unknown, null, "2023-FA")]
    [InlineData("FA", Lean.Future, null, "2024-FA")]
    [InlineData("SP", Lean.Future, null, "2025-SP")]
    [InlineData("SP", Lean.Unknown, -1, "2024-SP")]
    [InlineData("SU", Lean.Unknown, -1, "2023-SU")]
    [InlineData("SU", Lean.Unknown, 1, "2025-SU")]
    public void Finds_the_year_of_a_season(string season, object lean, int? turn, string expected) =>
        Assert.Equal(expected, june.Season(season, (Lean)lean, turn));

    [Fact]
    public void Counts_a_winter_by_the_year_in_which_it_began() =>
        Assert.Equal("2023-WI", january.Season("WI", Lean.Unknown, 0));

    [Theory]
    [InlineData("D", -1, "2024-06-17")]
    [InlineData("W", 1, "2024-W26")]
    [InlineData("WE", -1, "2024-W24-WE")]
    [InlineData("M", -6, "2023-12")]
    [InlineData("Q", -2, "2023-Q4")]
    [InlineData("Y", 1, "2025")]
    [InlineData("DE", 0, "202")]
    [InlineData("CE", 0, "20")]
    public void Counts_units_from_now(string unit, int offset, string expected) =>
        Assert.Equal(expected, june.Unit(unit, offset));

    [Theory]
    [InlineData("D", -3, "2024-06-15")]
    [InlineData("W", -3, "2024-05-28")]
    [InlineData("M", -3, "2024-03")]
    [InlineData("DE", -1, "2014")]
    [InlineData("CE", -1, "PAST_REF")]
    [InlineData("TH", -1, "2024-06-18")]
    public void Gives_a_long_way_back_less_exactly(string unit, int count, string expected) =>
        Assert.Equal(expected, june.Shift(unit, count));

    [Theory]
    [InlineData("D", int.MaxValue)]
    [InlineData("M", int.MaxValue)]
    [InlineData("Q", int.MinValue)]
    [InlineData("Y", int.MaxValue)]
    public void Leaves_open_what_lies_beyond_the_calendar(string unit, int count) =>
        Assert.Contains("XX", june.Shift(unit, count));

    [Fact]
    public void Leaves_open_what_nobody_can_know_without_a_date()
    {
        Assert.Equal("XXXX-XX-XX", unknown.Day(0));
        Assert.Equal("XXXX-WXX-3", unknown.Weekday(3, Lean.Past));
        Assert.Equal("XXXX-WXX-WE", unknown.Weekend(Lean.Past));
        Assert.Equal("XXXX-Q3", unknown.Quarter(3, Lean.Past));
        Assert.Equal("XXXX-05", unknown.TurnedMonth(5, 0, -1));
        Assert.Equal("PAST_REF", unknown.Unit("W", -1));
    }

    [Theory]
    [InlineData("3", "D", "P3D")]
    [InlineData("2", "TH", "PT2H")]
    [InlineData("X", "WE", "PXWE")]
    [InlineData("1", "DE", "P1DE")]
    public void Writes_durations(string count, string unit, string expected) =>
        Assert.Equal(expected, Calendar.Duration(count, unit));
}
