namespace Casus.Coding.Events;

/// <summary>Compares the dates of two tellings by their TIMEX3 values.</summary>
static class DateValues
{
    /// <summary>Whether the text itself gives the date.</summary>
    public static bool IsDated(Event e) => e.Date?.Words is not null;

    /// <summary>
    /// Two dates of which neither holds the other; the article's date stands against an expression of time in another
    /// sentence as well.
    /// </summary>
    public static bool Conflict(Event a, Event b) =>
        a.Date is { } x
        && b.Date is { } y
        && (x.Words is not null || y.Words is not null)
        && !Holds(x.Value, y.Value)
        && !Holds(y.Value, x.Value)
        && (a.Sentence != b.Sentence || (x.Words is not null && y.Words is not null));

    /// <summary>The finer of two dates, and rather one that the text gives.</summary>
    public static EventDate? Finer(EventDate? main, EventDate? other) =>
        other?.Words is not null
        && (main?.Words is null || (main.Value != other.Value && Holds(main.Value, other.Value)))
            ? other
            : main;

    /// <summary>Whether a value lies in another: a day in its month, a month in its year or season.</summary>
    public static bool Holds(string longer, string value) =>
        value.StartsWith(longer, StringComparison.Ordinal)
        || (
            longer.Length == 7
            && value.Length >= 7
            && value.AsSpan(0, 5).SequenceEqual(longer.AsSpan(0, 5))
            && Months(longer.AsSpan(5)).Contains(value.Substring(5, 2), StringComparison.Ordinal)
        );

    // Winter lies in two years.
    static string Months(ReadOnlySpan<char> season) =>
        season switch
        {
            "SP" => "03 04 05",
            "SU" => "06 07 08",
            "FA" => "09 10 11",
            _ => "",
        };
}
