using System.Globalization;

namespace Casus.Coding.Time;

/// <summary>The days that a TIMEX3 value of a date takes in, both ends included.</summary>
public readonly record struct DateSpan(DateOnly From, DateOnly To)
{
    /// <summary>How many days lie in it, at least one.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    public bool Overlaps(DateSpan other) => From <= other.To && other.From <= To;

    /// <summary>The days that both take in; null where they are apart.</summary>
    public DateSpan? And(DateSpan other) =>
        Overlaps(other) ? new(From > other.From ? From : other.From, To < other.To ? To : other.To) : null;

    /// <summary>
    /// Reads a day, week, weekend, month, season, quarter, half, year or decade; null for what names no days of the
    /// calendar ("XXXX-06-18", "PAST_REF").
    /// </summary>
    public static DateSpan? Of(string? value)
    {
        if (value is null || value.Length < 4)
            return null;
        if (value.IndexOf('T') is >= 4 and var time)
            value = value[..time];
        if (value.Length == 4 && value[3] == 'X' && Number(value.AsSpan(0, 3)) is > 0 and var decade)
            return Months(decade * 10, 1, 120);
        if (Number(value.AsSpan(0, 4)) is not (> 0 and < 9999 and var year))
            return null;
        return value.AsSpan(4) switch
        {
            [] => Months(year, 1, 12),
            ['-', 'S', 'P'] => Months(year, 3, 3),
            ['-', 'S', 'U'] => Months(year, 6, 3),
            ['-', 'F', 'A'] => Months(year, 9, 3),
            ['-', 'W', 'I'] => Months(year, 12, 3),
            ['-', 'Q', >= '1' and <= '4' and var quarter] => Months(year, (quarter - '1') * 3 + 1, 3),
            ['-', 'H', >= '1' and <= '2' and var half] => Months(year, (half - '1') * 6 + 1, 6),
            ['-', 'W', _, _, .. var day] => Week(year, Number(value.AsSpan(6, 2)), day),
            { Length: 3 } => Months(year, Number(value.AsSpan(5)), 1),
            _ => DateOnly.TryParseExact(
                value,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var exact
            )
                ? new(exact, exact)
                : null,
        };
    }

    static DateSpan? Months(int year, int month, int count)
    {
        if (month is < 1 or > 12)
            return null;
        var first = new DateOnly(year, month, 1);
        return year + count / 12 < 9999 ? new(first, first.AddMonths(count).AddDays(-1)) : null;
    }

    static DateSpan? Week(int year, int week, ReadOnlySpan<char> day)
    {
        if (week < 1 || week > ISOWeek.GetWeeksInYear(year))
            return null;
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return day switch
        {
            [] => new(monday, monday.AddDays(6)),
            "-WE" => new(monday.AddDays(5), monday.AddDays(6)),
            ['-', >= '1' and <= '7' and var number] => new(monday.AddDays(number - '1'), monday.AddDays(number - '1')),
            _ => null,
        };
    }

    static int Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
