using System.Globalization;

namespace Casus.Coding.Time.Expressions;

/// <summary>What figures can mean: a day, a year, a decade, a date.</summary>
static class Figures
{
    const int earliest = 1500,
        latest = 2200;

    /// <summary>A whole number without a sign, or null.</summary>
    public static int? Whole(ReadOnlySpan<char> figures) =>
        int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The day of a month, "18" or "18th", or 0.</summary>
    public static int Day(string form)
    {
        if (form.Length is 0 or > 4 || !char.IsAsciiDigit(form[0]))
            return 0;
        var day = form.Length <= 2 && Whole(form) is { } plain ? plain : Ordinal(form);
        return day is >= 1 and <= 31 ? day : 0;
    }

    /// <summary>"3rd", "18th", or 0.</summary>
    public static int Ordinal(string form) =>
        form
            is [>= '0' and <= '9', .., 's', 't']
                or [>= '0' and <= '9', .., 'n' or 'r', 'd']
                or [>= '0' and <= '9', .., 't', 'h']
        && form.Length <= 4
            ? Whole(form.AsSpan(..^2)) ?? 0
            : 0;

    /// <summary>"1500" to "2099"</summary>
    public static bool IsYear(string form) => form.Length == 4 && Whole(form) is >= earliest and < 2100;

    /// <summary>"1990s", "’90s" and the like as "199X"; or null.</summary>
    public static string? Decade(string form)
    {
        var digits = form.AsSpan().TrimStart("'’").TrimEnd('s').TrimEnd("'’");
        if (
            !form.EndsWith('s')
            || digits is not ([.., '0'] and { Length: 2 or 4 })
            || digits.ContainsAnyExceptInRange('0', '9')
        )
            return null;
        if (digits.Length == 2)
            return (digits[0] >= '3' ? "19" : "20") + digits[0] + "X";
        return digits[0] is '1' or '2' ? digits[..3].ToString() + "X" : null;
    }

    /// <summary>
    /// A date in figures as "2019-06-03", or null. Day and month are told apart where one of them is over 12; otherwise
    /// full stops mean day first and slashes month first.
    /// </summary>
    public static string? Date(string form)
    {
        if (form.Length is < 6 or > 10 || Parts(form) is not { } parts)
            return null;
        var (year, month, day) =
            parts.A > 31 ? (parts.A, parts.B, parts.C)
            : parts.Mark == '/' && parts.A <= 12 ? (parts.C, parts.A, parts.B)
            : (parts.C, parts.B, parts.A);
        if (month > 12)
            (month, day) = (day, month);
        if (year < 100 && form.Length < 9)
            year += year < 50 ? 2000 : 1900;
        return year is >= earliest and <= latest && month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? Calendar.Join(year, month, day)
            : null;
    }

    /// <summary>Three numbers with one mark between them.</summary>
    static (int A, int B, int C, char Mark)? Parts(string form)
    {
        var at = form.AsSpan().IndexOfAny('-', '.', '/');
        if (at < 0)
            return null;
        var mark = form[at];
        var second = form.IndexOf(mark, at + 1);
        return
            second > at
            && Number(form.AsSpan(0, at)) is { } a
            && Number(form.AsSpan(at + 1, second - at - 1)) is { } b
            && Number(form.AsSpan(second + 1)) is { } c
            ? (a, b, c, mark)
            : null;

        static int? Number(ReadOnlySpan<char> figures) => figures.IsEmpty ? 0 : Whole(figures);
    }
}
