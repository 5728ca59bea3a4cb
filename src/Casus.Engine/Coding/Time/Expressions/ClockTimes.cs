using System.Globalization;

namespace Casus.Coding.Time.Expressions;

/// <summary>"9:30 a.m.", "5 p.m. Monday", "16:15 UTC", "0800 GMT on June 3".</summary>
static class ClockTimes
{
    const int longest = 5;

    public static Found At(Cursor at)
    {
        var next = at[1];
        if (Read(at.Form, HasZone(next)) is not { } clock)
            return Found.Nothing;
        var (hour, minute) = (clock.Hour, clock.Minute);
        if (IsHalf(next, out var noon))
        {
            if (hour > 12)
                return Found.Nothing;
            (hour, next) = (hour % 12 + noon, next[1]);
        }
        else if (!clock.StandsAlone && !HasZone(next))
            return Found.Nothing;
        if (hour > 24 || minute > 59)
            return Found.Nothing;
        var zone = next.Words.UniversalTime.Contains(next.Form) ? "Z" : "";
        if (HasZone(next))
            next = next[1];
        return OnDay(next, string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}{zone}"));
    }

    /// <summary>A clock time with the day that may follow.</summary>
    static Found OnDay(Cursor next, string time)
    {
        var on = next.Says("on") || next.Says(",") ? next[1] : next;
        var day =
            on.Is(TimeKind.Weekday | TimeKind.Day | TimeKind.Month) || on.Day > 0
                ? TimeGrammar.OfCalendar(on)
                : Found.Nothing;
        return day.IsDay
            ? day with
            {
                Value = day.Value + time,
                Type = TimeType.Time,
            }
            : Found.Time(next, next.Calendar.Day(0) + time);
    }

    /// <summary>
    /// "9:30" is a clock time by itself; "9" and "9.30" are so before "a.m." or a zone, "0800" before a zone.
    /// </summary>
    static (int Hour, int Minute, bool StandsAlone)? Read(string form, bool zone)
    {
        if (form.Length > longest)
            return null;
        var mark = form.AsSpan().IndexOfAny(':', '.');
        if (mark < 0)
            return Figures.Whole(form) is not { } whole ? null
                : zone && form.Length == 4 ? (whole / 100, whole % 100, false)
                : (whole, 0, false);
        return
            form.Length == mark + 3
            && Figures.Whole(form.AsSpan(..mark)) is { } hour
            && Figures.Whole(form.AsSpan(mark + 1)) is { } minute
            ? (hour, minute, form[mark] == ':')
            : null;
    }

    /// <summary>"a.m.", "p.m.", with the hours that it adds.</summary>
    static bool IsHalf(Cursor at, out int hours)
    {
        hours = at.Words.AfterNoon.ContainsAnyCase(at.Form) ? 12 : 0;
        return hours > 0 || at.Words.BeforeNoon.ContainsAnyCase(at.Form);
    }

    static bool HasZone(Cursor at) => at.Words.UniversalTime.Contains(at.Form) || at.Words.OtherZones.Contains(at.Form);
}
