using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Coding.Time;

namespace Casus.Analysis.Forecasts;

/// <summary>
/// The last day on which a foreseen act counts: the end of the time that the words give (TIMEX3), else a year after the
/// statement.
/// </summary>
static partial class DueDate
{
    /// <summary>Years that a forecast without a time of its own stays open.</summary>
    public const int DefaultYears = 1;

    /// <summary>What an unnamed number counts for: "in the coming days" is ten days.</summary>
    const int Some = 10;

    /// <summary>
    /// The due day of a forecast made on a day; a time that has passed by then, or that is not understood, is none.
    /// </summary>
    public static DateOnly Of(string? horizon, DateOnly made)
    {
        var due =
            horizon is null ? null
            : horizon.StartsWith('P') ? After(horizon, made)
            : DateSpan.Of(horizon.Length == 3 ? horizon + "X" : horizon)?.To;
        return due is { } day && day >= made ? day : Later(made, DefaultYears, 'Y');
    }

    /// <summary>"P2W", "PT48H", "PXD", "P1DE": a stretch that starts on the day of the statement.</summary>
    static DateOnly? After(string value, DateOnly made)
    {
        if (Stretch().Match(value) is not { Success: true } stretch)
            return null;
        var count =
            stretch.Groups[2].Value == "X" ? Some : double.Parse(stretch.Groups[2].Value, CultureInfo.InvariantCulture);
        if (stretch.Groups[1].Length > 0)
            return made.AddDays(stretch.Groups[3].Value == "H" ? (int)Math.Min(Math.Ceiling(count / 24), 365_000) : 1);
        return stretch.Groups[3].Value switch
        {
            "D" => Later(made, count, 'D'),
            "W" => Later(made, count * 7, 'D'),
            "M" => Later(made, count, 'M'),
            "Q" => Later(made, count * 3, 'M'),
            "Y" => Later(made, count, 'Y'),
            "DE" => Later(made, count * 10, 'Y'),
            "CE" => Later(made, count * 100, 'Y'),
            _ => null,
        };
    }

    static DateOnly Later(DateOnly day, double count, char unit)
    {
        var (most, whole) = (DateOnly.MaxValue.Year - day.Year - 1, Math.Ceiling(count));
        return unit switch
        {
            'D' => whole < most * 365.0 ? day.AddDays((int)whole) : DateOnly.MaxValue,
            'M' => whole < most * 12.0 ? day.AddMonths((int)whole) : DateOnly.MaxValue,
            _ => whole < most ? day.AddYears((int)whole) : DateOnly.MaxValue,
        };
    }

    [GeneratedRegex(@"^P(T?)(X|\d{1,6}(?:\.\d+)?)([A-Z]{1,2})$")]
    private static partial Regex Stretch();
}
