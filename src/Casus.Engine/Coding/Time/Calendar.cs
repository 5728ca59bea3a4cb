using System.Globalization;

namespace Casus.Coding.Time;

/// <summary>Which way a date without a year or week lies from the article's date.</summary>
enum Lean : byte
{
    Unknown,
    Past,
    Future,
}

/// <summary>Calendar arithmetic that gives ISO 8601 and TIMEX3 values relative to the article's date.</summary>
readonly struct Calendar(DateOnly? today)
{
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Day(int offset) =>
        today is { } day && InRange(day.DayNumber + (long)offset) ? Iso(day.AddDays(offset)) : "XXXX-XX-XX";

    /// <summary>A month with or without a day; the year is the nearest that fits the direction.</summary>
    public string MonthDay(int month, int day, Lean lean)
    {
        var year = today is { } now ? Year(now, month, day, lean) : 0;
        return Join(year, month, day);
    }

    public static string Join(int year, int month, int day)
    {
        var text = year == 0 ? "XXXX" : Year(year);
        return day == 0 ? $"{text}-{month:00}" : $"{text}-{month:00}-{day:00}";
    }

    static int Year(DateOnly now, int month, int day, Lean lean)
    {
        var order =
            month != now.Month ? month.CompareTo(now.Month)
            : day == 0 ? 0
            : day.CompareTo(now.Day);
        if (order == 0)
            return now.Year;
        if (lean == Lean.Future)
            return order > 0 ? now.Year : now.Year + 1;
        // A date a few days ahead without any verb of the past is no year old.
        if (lean == Lean.Unknown && order > 0 && (month - now.Month) * 31 + Math.Max(day, 1) - now.Day < 120)
            return now.Year;
        return order < 0
            ? lean == Lean.Unknown && month < now.Month - 9
                ? now.Year + 1
                : now.Year
            : now.Year - 1;
    }

    /// <summary>"last September", "this March", "next May".</summary>
    public string TurnedMonth(int month, int day, int turn)
    {
        if (today is not { } now)
            return Join(0, month, day);
        var year =
            now.Year
            + turn switch
            {
                < 0 => month < now.Month ? 0 : -1,
                > 0 => month > now.Month ? 0 : 1,
                _ => 0,
            };
        return Join(year, month, day);
    }

    /// <summary>
    /// A day of the week; 1 is Monday. Without a turn word the last one up to today, or the coming one.
    /// </summary>
    public string Weekday(int weekday, Lean lean, int? turn = null)
    {
        if (today is not { } now)
            return $"XXXX-WXX-{weekday}";
        var back = (Number(now) - weekday + 7) % 7;
        return turn switch
        {
            < 0 => Day(back == 0 ? -7 : -back),
            > 0 => Day(back == 0 ? 7 : 7 - back),
            _ => Day(lean == Lean.Future && back > 0 ? 7 - back : -back),
        };
    }

    public string Season(string season, Lean lean, int? turn)
    {
        if (today is not { } now)
            return "XXXX-" + season;
        var (first, year) = (
            season switch
            {
                "SP" => 3,
                "SU" => 6,
                "FA" => 9,
                _ => 12,
            },
            now.Year
        );
        if (first == 12 && now.Month < 3)
            year--;
        // Whether the season of this year has begun, and whether it is over.
        var begun = first == 12 && now.Month < 3 || now.Month >= first;
        var over = first != 12 && now.Month > first + 2;
        year += turn switch
        {
            < 0 => over ? 0 : -1,
            > 0 => begun ? 1 : 0,
            0 => 0,
            _ => lean == Lean.Future
                ? over
                    ? 1
                    : 0
                : begun
                    ? 0
                    : -1,
        };
        return $"{Year(year)}-{season}";
    }

    /// <summary>
    /// The unit that lies a number of units from the one holding the article's date: "this week", "last month", "next
    /// year".
    /// </summary>
    public string Unit(string unit, int offset)
    {
        if (today is not { } now)
            return unit is "Y" ? "XXXX"
                : offset < 0 ? "PAST_REF"
                : offset > 0 ? "FUTURE_REF"
                : "PRESENT_REF";
        return unit switch
        {
            "D" => Day(offset),
            "W" => Week(offset),
            "WE" => Week(offset) + "-WE",
            "M" => Month(now, offset),
            "Q" => Quarter(now.Year * 4L + (now.Month - 1) / 3 + offset),
            "Y" => Year(now.Year + (long)offset),
            "DE" => Year((now.Year / 10 + (long)offset) * 10)[..3],
            "CE" => Year((now.Year / 100 + (long)offset) * 100)[..2],
            _ => Day(0),
        };
    }

    /// <summary>The weekend without a turn word: the current one on its days, else the one before or after.</summary>
    public string Weekend(Lean lean) =>
        today is not { } now ? "XXXX-WXX-WE" : Week(Number(now) >= 6 || lean == Lean.Future ? 0 : -1) + "-WE";

    /// <summary>
    /// A stretch from the article's date: "three weeks ago" is the day itself, "two years ago" the year.
    /// </summary>
    public string Shift(string unit, int count) =>
        unit switch
        {
            "D" => Day(count),
            "W" => Day(Math.Clamp(count, -100_000, 100_000) * 7),
            "DE" => Unit("Y", count * 10),
            "CE" => count < 0 ? "PAST_REF" : "FUTURE_REF",
            "M" or "Y" or "Q" => Unit(unit, count),
            _ => today is null ? "XXXX-XX-XX" : Day(0),
        };

    /// <summary>
    /// A quarter of a year that the text does not give: the last one that has begun, or this year's where the text
    /// looks ahead.
    /// </summary>
    public string Quarter(int quarter, Lean lean) =>
        today is { } now
            ? $"{Year(now.Month > quarter * 3 - 3 || lean == Lean.Future ? now.Year : now.Year - 1)}-Q{quarter}"
            : $"XXXX-Q{quarter}";

    /// <summary>How long so many units are: "P3D", "PT2H".</summary>
    public static string Duration(string count, string unit) =>
        IsOfClock(unit) ? $"PT{count}{unit[1]}" : $"P{count}{unit}";

    /// <summary>Whether a unit is shorter than a day: hours, minutes, seconds.</summary>
    public static bool IsOfClock(string unit) => unit is ['T', _];

    /// <summary>A day of every week; 1 is Monday.</summary>
    public static string Every(string weekday) => $"XXXX-WXX-{weekday}";

    string Week(int offset)
    {
        if (today is not { } now || !InRange(now.DayNumber + offset * 7L))
            return "XXXX-WXX";
        var day = now.AddDays(offset * 7).ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}";
    }

    static string Month(DateOnly now, int offset)
    {
        var months = now.Year * 12L + now.Month - 1 + offset;
        return months is < 12 or > 119_000 ? "XXXX-XX" : $"{months / 12:0000}-{months % 12 + 1:00}";
    }

    static string Quarter(long quarters) =>
        quarters is < 4 or > 39_000 ? "XXXX-QX" : $"{quarters / 4:0000}-Q{quarters % 4 + 1}";

    static string Year(long year) =>
        year is < 1 or > 9999 ? "XXXX" : year.ToString("0000", CultureInfo.InvariantCulture);

    static int Number(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    static bool InRange(long dayNumber) => dayNumber > 0 && dayNumber < DateOnly.MaxValue.DayNumber;
}
