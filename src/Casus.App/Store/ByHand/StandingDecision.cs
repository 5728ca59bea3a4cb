using DuckDB.NET.Data;

namespace Casus.App.Store.ByHand;

/// <summary>
/// What holds of everything that was ever decided about an event: the latest value of each field, unless it was taken
/// back.
/// </summary>
sealed record StandingDecision(string Verdict, IReadOnlyDictionary<string, string> Fields, Correction Latest)
{
    /// <summary>Of a subject of corrections.</summary>
    public static StandingDecision? Of(DuckDBConnection connection, string subject) =>
        Of(CorrectionTable.Of(connection, Correction.Event, subject));

    /// <summary>
    /// Null where nothing was said, or all was taken back. A field that is corrected after the event was rejected tells
    /// that it is one after all.
    /// </summary>
    public static StandingDecision? Of(IEnumerable<Correction> inOrder)
    {
        var fields = new Dictionary<string, string>();
        Correction? latest = null;
        var rejected = false;
        foreach (var made in inOrder)
        {
            latest = made;
            rejected = made is { Field: Correction.Verdict, Value: EventDecision.Reject };
            if (made is { Field: Correction.Verdict, Value: EventDecision.Withdraw })
                (latest, fields) = (null, []);
            else if (made.Field != Correction.Verdict)
                fields[made.Field] = made.Value;
        }
        var verdict =
            rejected ? EventDecision.Reject
            : fields.Count > 0 ? EventDecision.Correct
            : EventDecision.Accept;
        return latest is null ? null : new(verdict, fields, latest);
    }
}
