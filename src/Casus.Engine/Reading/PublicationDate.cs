using System.Globalization;
using System.Text.RegularExpressions;

namespace Casus.Reading;

/// <summary>
/// Reads days of publication as sources write them. Dots mean day first (18.06.2024), a leading year means ISO order;
/// slashes mean day first unless that is no date, or unless the outlet or the declared language is of the United
/// States.
/// A month without a day, or a day without a year, is no date: nothing is filled in.
/// </summary>
static partial class PublicationDate
{
    /// <summary>Whether slashed dates of this outlet or language put the month first.</summary>
    public static bool MonthFirst(string? outlet, string? language) =>
        string.Equals(language?.Replace('_', '-'), "en-US", StringComparison.OrdinalIgnoreCase)
        || outlet is not null && ReadingWords.BuiltIn.MonthFirstOutlets.Any(name => IsName(outlet, name));

    /// <summary>
    /// The first date in a short text, or null. Longer texts than 300 characters are not searched beyond that.
    /// </summary>
    public static DateOnly? Find(ReadOnlySpan<char> text, bool monthFirst = false)
    {
        if (text.Length > 300)
            text = text[..300];
        var digits = text.IndexOfAnyInRange('0', '9');
        if (digits < 0)
            return null;
        var value = text.ToString();
        return Iso(value) ?? Compact(value) ?? Numeric(value, monthFirst) ?? DayMonth(value) ?? MonthDay(value);
    }

    static DateOnly? Iso(string text) => IsoPattern().Match(text) is { Success: true } m ? Day(m, "y", "m", "d") : null;

    static DateOnly? Compact(string text) =>
        CompactPattern().Match(text) is { Success: true } m ? Day(m, "y", "m", "d") : null;

    static DateOnly? Numeric(string text, bool monthFirst)
    {
        if (NumericPattern().Match(text) is not { Success: true } m)
            return null;
        var slashed = m.Groups["s"].ValueSpan[0] == '/';
        return slashed && monthFirst ? Day(m, "y", "a", "b") ?? Day(m, "y", "b", "a")
            : slashed ? Day(m, "y", "b", "a") ?? Day(m, "y", "a", "b")
            : Day(m, "y", "b", "a");
    }

    static DateOnly? DayMonth(string text) => DayMonthPattern().Match(text) is { Success: true } m ? Named(m) : null;

    static DateOnly? MonthDay(string text) => MonthDayPattern().Match(text) is { Success: true } m ? Named(m) : null;

    static DateOnly? Named(Match match) =>
        Of(Number(match, "y"), MonthNames.Number(match.Groups["n"].ValueSpan), Number(match, "d"));

    static DateOnly? Day(Match match, string year, string month, string day) =>
        Of(Number(match, year), Number(match, month), Number(match, day));

    static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    static DateOnly? Of(int year, int month, int day)
    {
        if (year < 100)
            year += year < 70 ? 2000 : 1900;
        return
            year is >= 1500 and <= 2200
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    static bool IsName(string outlet, string name)
    {
        var at = outlet.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && (at == 0 || !char.IsLetter(outlet[at - 1]))
            && (at + name.Length == outlet.Length || !char.IsLetter(outlet[at + name.Length]));
    }

    [GeneratedRegex(@"(?<!\d)(?<y>[0-9]{4})[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})(?!\d)")]
    private static partial Regex IsoPattern();

    [GeneratedRegex(@"^\s*(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})(T?[0-9]{4,6}Z?)?\s*$")]
    private static partial Regex CompactPattern();

    [GeneratedRegex(@"(?<![\d./])(?<a>[0-9]{1,2})(?<s>[./-])\s?(?<b>[0-9]{1,2})\k<s>\s?(?<y>[0-9]{4}|[0-9]{2})(?!\d)")]
    private static partial Regex NumericPattern();

    [GeneratedRegex(
        @"(?<!\d)(?<d>[0-9]{1,2})(st|nd|rd|th|\.)?[\s-]+(of\s+)?(?<n>\p{L}{3,9})\.?,?[\s-]+(?<y>[0-9]{4})(?!\d)"
    )]
    private static partial Regex DayMonthPattern();

    [GeneratedRegex(
        @"(?<!\p{L})(?<n>\p{L}{3,9})\.?\s+(?<d>[0-9]{1,2})(st|nd|rd|th)?,?\s+(at\s+[0-9:.]+\s*[ap]\.?m\.?,?\s+)?(?<y>[0-9]{4})(?!\d)"
    )]
    private static partial Regex MonthDayPattern();
}
