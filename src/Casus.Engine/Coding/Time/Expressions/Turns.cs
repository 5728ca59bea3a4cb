namespace Casus.Coding.Time.Expressions;

/// <summary>
/// What is told by which one of its kind it is: "last week", "this September", "next Monday", "the past two weeks",
/// "this morning".
/// </summary>
static class Turns
{
    /// <summary>A turn word, the word that it turns, and where to: before, now, after.</summary>
    readonly record struct Turn(Cursor Word, Cursor At, int Way)
    {
        public bool IsUnit => At.Is(TimeKind.Unit) && !At.IsAttribute;

        public string Unit => At.Value(TimeKind.Unit);
    }

    static readonly Func<Turn, Found>[] kinds =
    [
        Weekday,
        Month,
        Season,
        Daypart,
        CountedUnits,
        UnitOfDate,
        Units,
        StretchUpToNow,
        Unit,
    ];

    public static Found At(Cursor at)
    {
        if (!at.Is(TimeKind.Turn))
            return Found.Nothing;
        var turn = new Turn(at, at[1], at.Number(TimeKind.Turn));
        // "this past week", "this coming Monday"
        if (at.Says("this") && at[1].Is(TimeKind.Turn) && at[1].Number(TimeKind.Turn) is not 0 and var other)
            turn = new Turn(at, at[2], other);
        if (turn.At.Exists)
            foreach (var kind in kinds)
                if (kind(turn) is { Exists: true } found)
                    return found;
        return Found.Nothing;
    }

    /// <summary>"last Monday"</summary>
    static Found Weekday(Turn turn) => Weekdays.Turned(turn.At, turn.Way);

    /// <summary>"last September", "next May 3"</summary>
    static Found Month(Turn turn)
    {
        if (!turn.At.Is(TimeKind.Month) || !turn.At.IsCapital)
            return Found.Nothing;
        var day = turn.At[1].Day;
        var end = day > 0 ? turn.At[2] : turn.At[1];
        return Found.Date(end, end.Calendar.TurnedMonth(turn.At.Number(TimeKind.Month), day, turn.Way));
    }

    /// <summary>"last autumn"</summary>
    static Found Season(Turn turn) => Seasons.Turned(turn.At, turn.Way);

    /// <summary>"this morning", "last night"</summary>
    static Found Daypart(Turn turn) =>
        turn.At.Is(TimeKind.Daypart) && turn.Way <= 0 && !turn.At.IsPlural
            ? Found.Time(turn.At[1], turn.At.Calendar.Day(turn.Way) + "T" + turn.At.Value(TimeKind.Daypart))
            : Found.Nothing;

    /// <summary>"the past two weeks"</summary>
    static Found CountedUnits(Turn turn) =>
        !turn.Word.Says("this") && Numeral.At(turn.At) is { } count && count.Next.Is(TimeKind.Unit)
            ? Found.Duration(count.Next[1], Calendar.Duration(count.Number, count.Next.Value(TimeKind.Unit)))
            : Found.Nothing;

    /// <summary>"the last week of March": the value of the whole.</summary>
    static Found UnitOfDate(Turn turn) =>
        turn.IsUnit && turn.Way < 0 && turn.At[1].Says("of") && TimeGrammar.Date(turn.At[2]) is { IsDate: true } whole
            ? whole
            : Found.Nothing;

    /// <summary>"the last weeks", "the coming years"</summary>
    static Found Units(Turn turn) =>
        turn.IsUnit && turn.At.IsPlural && turn.Way != 0 && !Calendar.IsOfClock(turn.Unit)
            ? Found.Duration(turn.At[1], Calendar.Duration("X", turn.Unit))
            : Found.Nothing;

    /// <summary>"the past year", "the next decade": as long from now, or up to now.</summary>
    static Found StretchUpToNow(Turn turn) =>
        IsOneUnit(turn) && (turn.Word.Says("past") && turn.Way < 0 || turn.Unit == "DE" && turn.Way != 0)
            ? Found.Duration(turn.At[1], Calendar.Duration("1", turn.Unit))
            : Found.Nothing;

    /// <summary>"last week", "this year"; "this day" is nothing.</summary>
    static Found Unit(Turn turn) =>
        IsOneUnit(turn) && !(turn.Unit == "D" && turn.Way == 0)
            ? Found.Date(turn.At[1], turn.At.Calendar.Unit(turn.Unit, turn.Way))
            : Found.Nothing;

    static bool IsOneUnit(Turn turn) => turn.IsUnit && !turn.At.IsPlural && !Calendar.IsOfClock(turn.Unit);
}
