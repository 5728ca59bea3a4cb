using System.Globalization;

namespace Casus.Coding.Time.Expressions;

/// <summary>What is counted behind "the": days, quarters, halves, centuries.</summary>
static class Ordinals
{
    /// <summary>"[the] 18th of June"</summary>
    public static Found OfMonth(Cursor at) => at.Day > 0 ? TimeGrammar.Date(at) : Found.Nothing;

    /// <summary>"[the] 19th century"</summary>
    public static Found Century(Cursor at) =>
        at[1].Says("century") && Ordinal(at) is > 0 and < 30 and var ordinal
            ? Found.Date(at[2], (ordinal - 1).ToString("00", CultureInfo.InvariantCulture))
            : Found.Nothing;

    /// <summary>"[the] first half of 2014"</summary>
    public static Found Half(Cursor at) =>
        at[1].Is(TimeKind.Half)
        && Ordinal(at) is (1 or 2) and var ordinal
        && at[2].Says("of")
        && TimeGrammar.OfCalendar(at[3]) is { IsYear: true } year
            ? year with
            {
                Value = string.Create(CultureInfo.InvariantCulture, $"{year.Value}-H{ordinal}"),
            }
            : Found.Nothing;

    /// <summary>"[the] third quarter of 2009"; without a year the last such quarter that has begun.</summary>
    public static Found Quarter(Cursor at)
    {
        if (!at[1].Says("quarter") || Ordinal(at) is not (> 0 and <= 4 and var ordinal))
            return Found.Nothing;
        if (at[2].Says("of") && TimeGrammar.OfCalendar(at[3]) is { IsYear: true } year)
            return year with { Value = string.Create(CultureInfo.InvariantCulture, $"{year.Value}-Q{ordinal}") };
        return Found.Date(at[2], at.Calendar.Quarter(ordinal, at.Lean));
    }

    static int Ordinal(Cursor at) => at.Is(TimeKind.Ordinal) ? at.Number(TimeKind.Ordinal) : Figures.Ordinal(at.Form);
}
