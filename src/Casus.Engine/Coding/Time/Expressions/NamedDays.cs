namespace Casus.Coding.Time.Expressions;

/// <summary>Days and times of day that one word names.</summary>
static class NamedDays
{
    /// <summary>"yesterday", "tomorrow morning"</summary>
    public static Found At(Cursor at) => at.Is(TimeKind.Day) ? WithDaypart(at[1], Day(at)) : Found.Nothing;

    /// <summary>"early <b>tomorrow</b>"</summary>
    public static Found Alone(Cursor at) => at.Is(TimeKind.Day) ? Found.Date(at[1], Day(at)) : Found.Nothing;

    /// <summary>"tonight"</summary>
    public static Found Night(Cursor at) =>
        at.Is(TimeKind.Night) ? Found.Time(at[1], at.Calendar.Day(at.Number(TimeKind.Night)) + "TNI") : Found.Nothing;

    /// <summary>"noon"</summary>
    public static Found Hour(Cursor at) =>
        at.Is(TimeKind.Clock) ? Found.Time(at[1], at.Calendar.Day(0) + at.Value(TimeKind.Clock)) : Found.Nothing;

    /// <summary>"[the] weekend"</summary>
    public static Found Weekend(Cursor at) =>
        at.Says("weekend") ? Found.Date(at[1], at.Calendar.Weekend(at.Lean)) : Found.Nothing;

    /// <summary>"[the] morning of June 3"</summary>
    public static Found DaypartOf(Cursor at) =>
        at.Is(TimeKind.Daypart) && at[1].Says("of") && TimeGrammar.OfCalendar(at[2]) is { IsDate: true } day
            ? day with
            {
                Value = $"{day.Value}T{at.Value(TimeKind.Daypart)}",
                Type = TimeType.Time,
            }
            : Found.Nothing;

    /// <summary>A day with the part of it that may follow: "Monday <b>night</b>".</summary>
    public static Found WithDaypart(Cursor next, string day) =>
        next.Is(TimeKind.Daypart)
            ? Found.Time(next[1], $"{day}T{next.Value(TimeKind.Daypart)}")
            : Found.Date(next, day);

    static string Day(Cursor at) => at.Calendar.Day(at.Number(TimeKind.Day));
}
