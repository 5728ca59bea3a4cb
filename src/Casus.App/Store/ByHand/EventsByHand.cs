using Casus.App.Store.DuckDb;
using Casus.App.Store.Tables;
using DuckDB.NET.Data;

namespace Casus.App.Store.ByHand;

/// <summary>
/// A decision about an event as it is listed: the event that it holds on (null where its article does not tell it any
/// more), what it was coded as, what was said.
/// </summary>
sealed record EventByHand(
    string Subject,
    string? Event,
    string? Article,
    string? Title,
    string? Type,
    string? Words,
    string Verdict,
    IReadOnlyDictionary<string, string> Fields,
    string Who,
    string Why,
    DateTime At
)
{
    /// <summary>The verdict, or what was corrected.</summary>
    public string Said =>
        Verdict switch
        {
            EventDecision.Reject => "rejected",
            EventDecision.Accept => "confirmed",
            _ => string.Join(
                ", ",
                Fields.Select(given => $"{given.Key} {(given.Value.Length == 0 ? "none" : given.Value)}")
            ),
        };
}

/// <summary>What people decided about events and forecasts.</summary>
sealed class EventsByHand(DuckDBConnection connection)
{
    /// <summary>The decision about an event, by the id that it has now or had when it was first corrected.</summary>
    public Corrected? Of(string id) => CorrectedTable.Of(connection, id);

    /// <summary>The decisions about the events of an article.</summary>
    public List<Corrected> OfArticle(string id) => CorrectedTable.OfArticles(connection, [id]);

    /// <summary>
    /// All that was ever said about an event, also under the ids that it had before its article was coded again.
    /// </summary>
    public List<Correction> Made(string eventId) =>
        CorrectionTable.Of(connection, Correction.Event, Of(eventId)?.SubjectId ?? eventId);

    /// <summary>All that was ever said about a forecast.</summary>
    public List<Correction> MadeOfForecast(string id) => CorrectionTable.Of(connection, Correction.Forecast, id);

    /// <summary>What counts of an event, by field; null where it does not count.</summary>
    public Dictionary<string, string>? Fields(string id) =>
        ExchangedEvents.Of(connection, [id]) is [var counts] ? EventFields.Of(counts) : null;

    /// <summary>
    /// The ids that start so, of coded events, and of decisions whose event is not found; only the one that is given
    /// whole, where there is one.
    /// </summary>
    public List<string> Named(string start)
    {
        var found = connection.Rows(
            """
            SELECT id FROM events_as_coded WHERE starts_with(id, $start)
            UNION SELECT subject_id FROM corrected WHERE event_id IS NULL AND starts_with(subject_id, $start)
            ORDER BY 1
            """,
            row => row.GetString(0),
            ("start", start)
        );
        return found.Contains(start) ? [start] : found;
    }

    /// <summary>All that stand, the latest first.</summary>
    public List<EventByHand> All()
    {
        var titles = connection
            .Rows(
                "SELECT id, title FROM articles WHERE id IN (SELECT article_id FROM corrected)",
                row => (Id: row.GetString(0), Title: row.Text(1))
            )
            .ToDictionary(row => row.Id, row => row.Title);
        return
        [
            .. CorrectedTable
                .All(connection)
                .OrderByDescending(decision => decision.At)
                .Select(decision => new EventByHand(
                    decision.SubjectId,
                    decision.EventId,
                    decision.ArticleId,
                    titles.GetValueOrDefault(decision.ArticleId ?? ""),
                    decision.Type,
                    decision.Trigger,
                    decision.Verdict,
                    StandingDecision.Of(connection, decision.SubjectId)!.Fields,
                    decision.Who,
                    decision.Why,
                    decision.At
                )),
        ];
    }
}
