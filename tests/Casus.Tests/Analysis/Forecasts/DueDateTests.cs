using System.Globalization;
using Casus.Analysis.Forecasts;

namespace Casus.Tests.Analysis.Forecasts;

public class DueDateTests
{
    [Theory]
    [InlineData(null, "2025-06-18")]
    [InlineData("2024-06-30", "2024-06-30")]
    [InlineData("2024-06-30T14:00", "2024-06-30")]
    [InlineData("2024-09", "2024-09-30")]
    [InlineData("2026", "2026-12-31")]
    [InlineData("2024-W26", "2024-06-30")]
    [InlineData("2024-W26-WE", "2024-06-30")]
    [InlineData("2024-Q3", "2024-09-30")]
    [InlineData("2024-H2", "2024-12-31")]
    [InlineData("2024-FA", "2024-11-30")]
    [InlineData("2024-WI", "2025-02-28")]
    [InlineData("P2W", "2024-07-02")]
    [InlineData("PT48H", "2024-06-20")]
    [InlineData("PT30M", "2024-06-19")]
    [InlineData("P3M", "2024-09-18")]
    [InlineData("P5Y", "2029-06-18")]
    [InlineData("P1DE", "2034-06-18")]
    [InlineData("PXD", "2024-06-28")]
    [InlineData("P999999Y", "9999-12-31")]
    public void Ends_with_the_time_that_the_words_give(string? horizon, string due) =>
        Assert.Equal(Day(due), DueDate.Of(horizon, Day("2024-06-18")));

    [Theory]
    [InlineData("2024-06-17")]
    [InlineData("2023")]
    [InlineData("2024-W99")]
    [InlineData("2024-02-31")]
    [InlineData("XXXX-09")]
    [InlineData("FUTURE_REF")]
    [InlineData("P")]
    public void Ignores_times_that_are_past_or_no_times(string horizon) =>
        Assert.Equal(Day("2025-06-18"), DueDate.Of(horizon, Day("2024-06-18")));

    static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
