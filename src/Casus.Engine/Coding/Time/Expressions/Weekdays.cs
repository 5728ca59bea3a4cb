namespace Casus.Coding.Time.Expressions;

/// <summary>"Monday", "Monday night", "Monday, June 3", "Mondays".</summary>
static class Weekdays
{
    public static Found At(Cursor at) => At(at, null);

    /// <summary>"last Monday" (-1), "this Monday" (0), "next Monday" (1).</summary>
    public static Found Turned(Cursor at, int turn) => At(at, turn);

    static Found At(Cursor at, int? turn)
    {
        if (!at.Is(TimeKind.Weekday) || !at.IsCapital || PartsOfNames.Hold(at))
            return Found.Nothing;
        if (DateBehind(at) is { Exists: true } date)
            return date;
        if (at.Form.EndsWith("days", StringComparison.Ordinal))
            return Found.Set(at[1], Calendar.Every(at.Value(TimeKind.Weekday)));
        var lean = turn is null ? at.Lean : Lean.Unknown;
        return NamedDays.WithDaypart(at[1], at.Calendar.Weekday(at.Number(TimeKind.Weekday), lean, turn));
    }

    /// <summary>"Monday, <b>June 3</b>", "Monday, <b>3 June</b>", "Monday <b>June 3</b>".</summary>
    static Found DateBehind(Cursor at)
    {
        var comma = at[1].Says(",");
        var next = comma ? at[2] : at[1];
        return (next.Is(TimeKind.Month) || comma && next.Day > 0) && TimeGrammar.Date(next) is { IsDay: true } date
            ? date
            : Found.Nothing;
    }
}
