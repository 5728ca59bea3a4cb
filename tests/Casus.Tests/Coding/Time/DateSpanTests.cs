using Casus.Coding.Time;

namespace Casus.Tests.Coding.Time;

public class DateSpanTests
{
    [Theory]
    [InlineData("2024-06-18", "2024-06-18 2024-06-18")]
    [InlineData("2024-06-18T14:00", "2024-06-18 2024-06-18")]
    [InlineData("2024-02", "2024-02-01 2024-02-29")]
    [InlineData("2024", "2024-01-01 2024-12-31")]
    [InlineData("2024-W01", "2024-01-01 2024-01-07")]
    [InlineData("2024-W01-3", "2024-01-03 2024-01-03")]
    [InlineData("2024-W01-WE", "2024-01-06 2024-01-07")]
    [InlineData("2024-SU", "2024-06-01 2024-08-31")]
    [InlineData("2024-WI", "2024-12-01 2025-02-28")]
    [InlineData("2024-Q4", "2024-10-01 2024-12-31")]
    [InlineData("2024-H2", "2024-07-01 2024-12-31")]
    [InlineData("199X", "1990-01-01 1999-12-31")]
    public void Gives_the_days_of_a_value(string value, string expected) =>
        Assert.Equal(expected, DateSpan.Of(value) is { } span ? $"{span.From:yyyy-MM-dd} {span.To:yyyy-MM-dd}" : "");

    [Theory]
    [InlineData("XXXX-06-18")]
    [InlineData("2024-13")]
    [InlineData("2023-02-29")]
    [InlineData("2024-W60")]
    [InlineData("PAST_REF")]
    [InlineData("19")]
    [InlineData("0000")]
    [InlineData("9999-WI")]
    [InlineData(null)]
    public void Ignores_what_names_no_days(string? value) => Assert.Null(DateSpan.Of(value));
}
