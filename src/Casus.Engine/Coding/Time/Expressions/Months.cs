using Casus.Language;

namespace Casus.Coding.Time.Expressions;

/// <summary>Dates that name a month.</summary>
static class Months
{
    /// <summary>"June 18, 2024", "June 18", "June 18-20": of several days the first.</summary>
    public static Found WithDay(Cursor at)
    {
        if (!IsMonth(at) || at[1].Day is not (> 0 and var day) || at[2].Is(TimeKind.Unit))
            return Found.Nothing;
        var next = at[2].IsDash && at[3].Day > 0 ? at[4] : at[2];
        return WithYear(next, at, day);
    }

    /// <summary>"18 June 2024", "the 18th of June", "5–8 March": of several days the first.</summary>
    public static Found BehindDay(Cursor at)
    {
        if (at.Day is not (> 0 and var day))
            return Found.Nothing;
        var month = at[1].Says("of") ? at[2] : at[1];
        if (month.IsDash && month[1].Day > day)
            month = month[2];
        return month.Is(TimeKind.Month) && month.IsCapital ? WithYear(month[1], month, day) : Found.Nothing;
    }

    /// <summary>"June 2024", "June, 2024", "October of next year".</summary>
    public static Found OfYear(Cursor at)
    {
        if (!IsMonth(at) || IsVerb(at))
            return Found.Nothing;
        var month = at.Number(TimeKind.Month);
        var year = at[1].Says(",") || at[1].Says("of") ? at[2] : at[1];
        if (year.IsYear)
            return Found.Date(year[1], Calendar.Join(year.Year, month, 0));
        return at[1].Says("of") && Turns.At(at[2]) is { IsYear: true } turned
            ? turned with
            {
                Value = $"{turned.Value}-{month:00}",
            }
            : Found.Nothing;
    }

    /// <summary>"June": the nearest that fits the tense.</summary>
    public static Found Alone(Cursor at) =>
        IsMonth(at) && !IsVerb(at) && !IsDoubtful(at)
            ? Found.Date(at[1], at.Calendar.MonthDay(at.Number(TimeKind.Month), 0, at.Lean))
            : Found.Nothing;

    /// <summary>A day of a month with the year that may follow.</summary>
    static Found WithYear(Cursor next, Cursor month, int day)
    {
        var year = next.Says(",") ? next[1] : next;
        var number = month.Number(TimeKind.Month);
        return year.IsYear
            ? Found.Date(year[1], Calendar.Join(year.Year, number, day))
            : Found.Date(next, month.Calendar.MonthDay(number, day, month.Lean));
    }

    static bool IsMonth(Cursor at) => at.Is(TimeKind.Month) && at.IsCapital && !PartsOfNames.Hold(at);

    /// <summary>"May the talks succeed", "March on!".</summary>
    static bool IsVerb(Cursor at) => at.IsVerb && at.Words.VerbMonths.Contains(at.Form);

    /// <summary>Months that are other words too are months only where something says so.</summary>
    static bool IsDoubtful(Cursor at) =>
        at.Upos != Upos.PROPN
        && at.Words.DoubtfulMonths.Contains(at.Form)
        && !at[-1].Is(TimeKind.BeforeYear | TimeKind.Edge | TimeKind.Turn);
}
