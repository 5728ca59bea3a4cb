namespace Casus.Coding.Time.Expressions;

/// <summary>
/// The grammar of expressions of time: ordered lists of small expressions, each of which tries at a word and says how
/// far it reaches and what value it gives. The first that finds something counts.
/// </summary>
static class TimeGrammar
{
    /// <summary>An expression of time that may begin at a word.</summary>
    public delegate Found Expression(Cursor at);

    /// <summary>Dates by figures and names of months.</summary>
    static readonly Expression[] dates =
    [
        Months.WithDay,
        Months.OfYear,
        Months.Alone,
        Months.BehindDay,
        Years.Middle,
        DatesInFigures.At,
        ClockTimes.At,
        Years.Decade,
        Years.At,
    ];

    /// <summary>What may stand behind "early", "the end of", "in the evening of".</summary>
    static readonly Expression[] calendar =
    [
        .. dates,
        Weekdays.At,
        Turns.At,
        Seasons.At,
        NamedDays.Alone,
        Years.Bare,
        BehindArticle,
    ];

    /// <summary>What may stand behind "the".</summary>
    static readonly Expression[] behindArticle =
    [
        Ordinals.OfMonth,
        Ordinals.Century,
        Ordinals.Half,
        Ordinals.Quarter,
        Edges.At,
        Turns.At,
        Years.Decade,
        NamedDays.Weekend,
        Seasons.At,
        NamedDays.DaypartOf,
    ];

    /// <summary>All, in the order in which they are tried.</summary>
    static readonly Expression[] all =
    [
        FixedPhrases.At,
        .. dates,
        BehindArticle,
        Weekdays.At,
        Turns.At,
        ShiftedStretches.Aside,
        ShiftedStretches.FromNow,
        ShiftedStretches.Ahead,
        Durations.At,
        NamedDays.At,
        NamedDays.Night,
        Edges.At,
        References.Direction,
        References.Rhythm,
        References.Every,
        Seasons.BehindIn,
        NamedDays.Hour,
    ];

    /// <summary>The expression that begins at a token, or null.</summary>
    public static TimeExpression? At(TimeText text, int token)
    {
        if (!MayBegin(text, token))
            return null;
        var found = First(all, text.At(token));
        return found.Exists ? new TimeExpression(token, found.End, found.Value, found.Type) : null;
    }

    /// <summary>"June 18", "2011", "9:30 a.m.".</summary>
    public static Found Date(Cursor at) => First(dates, at);

    /// <summary>The same, and "Monday", "last week", "the 1990s".</summary>
    public static Found OfCalendar(Cursor at) => First(calendar, at);

    /// <summary>"the third quarter of 2009", "the end of last week", "the weekend".</summary>
    static Found BehindArticle(Cursor at) => at.IsArticle ? First(behindArticle, at[1]) : Found.Nothing;

    static Found First(Expression[] expressions, Cursor at)
    {
        if (at.Exists)
            foreach (var expression in expressions)
                if (expression(at) is { Exists: true } found)
                    return found;
        return Found.Nothing;
    }

    /// <summary>Most words begin none: told apart before anything is tried.</summary>
    static bool MayBegin(TimeText text, int token) =>
        text.Senses(token) is not null
        || text.Document.Tokens[token].Form is [(>= '0' and <= '9') or '\'' or '’' or 'm' or 'M' or 't' or 'T', ..];
}
