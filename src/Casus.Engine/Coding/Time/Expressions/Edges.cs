namespace Casus.Coding.Time.Expressions;

/// <summary>"early June", "late 2006", "the end of last year": the value of what follows.</summary>
static class Edges
{
    public static Found At(Cursor at)
    {
        if (!at.Is(TimeKind.Edge))
            return Found.Nothing;
        var next = at[1].Says("-") || at[1].Says("of") ? at[2] : at[1];
        // "in the early days of March"
        if (next.Is(TimeKind.Part) && next[1].Says("of"))
            next = next[2];
        var whole = next.IsArticle ? next[1] : next;
        if (TimeGrammar.OfCalendar(whole) is { Exists: true } found)
            return found.IsDate ? found : Found.Nothing;
        return next.IsArticle ? UnitOfNow(whole) : Found.Nothing;
    }

    /// <summary>"the end of the <b>year</b>"</summary>
    static Found UnitOfNow(Cursor at) =>
        at.Is(TimeKind.Unit)
        && at.Value(TimeKind.Unit) is var unit
        && !Calendar.IsOfClock(unit)
        && unit is not ("D" or "WE")
        && !at.IsPlural
            ? Found.Date(at[1], at.Calendar.Unit(unit, 0))
            : Found.Nothing;
}
