using System.Globalization;

namespace Casus.Coding.Actors.Entries;

/// <summary>
/// The days of an office as the tables write them: "2019", "2019-05", "2019-05-01", each also with "?" where they say
/// only that it was held then. What is missing is the first or the last.
/// </summary>
static class OfficeDay
{
    const string Longest = "yyyy-MM-dd";

    /// <summary>The first day of a field; null where it is no date.</summary>
    public static DateOnly? First(string field) =>
        Parsed(field) is var (day, length) ? (length == 0 ? DateOnly.MinValue : day) : null;

    /// <summary>The last day of a field; null where it is no date.</summary>
    public static DateOnly? Last(string field) =>
        Parsed(field) is not var (day, length)
            ? null
            : length switch
            {
                0 => DateOnly.MaxValue,
                4 => new DateOnly(day.Year, 12, 31),
                7 => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
                _ => day,
            };

    /// <summary>Whether a field says only that the office was held then.</summary>
    public static bool IsOpen(string field) => field.EndsWith('?');

    static (DateOnly Day, int Length)? Parsed(string field)
    {
        var text = field.AsSpan().TrimEnd('?');
        if (text.IsEmpty)
            return (default, 0);
        return
            text.Length is 4 or 7 or 10
            && DateOnly.TryParseExact(
                text,
                Longest.AsSpan(0, text.Length),
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            && day.Year is >= 1800 and <= 2200
            ? (day, text.Length)
            : null;
    }
}
