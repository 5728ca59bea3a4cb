using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.ByHand;

/// <summary>
/// The date of an event, and the characters in front of its words and behind them: what tells it from another of the
/// same words.
/// </summary>
public sealed record Surroundings(string? Date, string? Before, string? After)
{
    // Characters on either side; as many of them must be the same for one event, if its date is another now.
    const int most = 60,
        enough = 40;

    public static readonly Surroundings None = new(null, null, null);

    /// <summary>Of an event <c>e</c> of an article <c>a</c>.</summary>
    public static string Columns =>
        $"""
            e.date, substr(a.text, greatest(e.trigger_start - {most}, 0) + 1, least(e.trigger_start, {most})),
                substr(a.text, e.trigger_end + 1, {most})
            """;

    public static Surroundings Read(DuckDBDataReader row, int at) =>
        new(row.Text(at), row.Text(at + 1), row.Text(at + 2));

    /// <summary>How similar to others they are; null where they must be those of another event.</summary>
    public (bool SameDate, int Characters)? Likeness(Surroundings now)
    {
        var same = (Before, now.Before, After, now.After) is ({ } before, { } nowBefore, { } after, { } nowAfter)
            ? Common(before.Reverse(), nowBefore.Reverse()) + Common(after, nowAfter)
            : 0;
        return Date == now.Date || same >= enough ? (Date == now.Date, same) : null;
    }

    static int Common(IEnumerable<char> one, IEnumerable<char> other) =>
        one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
}
