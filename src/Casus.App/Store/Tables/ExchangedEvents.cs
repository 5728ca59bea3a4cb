using Casus.App.Store.DuckDb;
using Casus.Coding;
using Casus.Exchange;
using DuckDB.NET.Data;

namespace Casus.App.Store.Tables;

/// <summary>
/// Events of the record as they are exchanged with other programs. Which ones is said first, in a temporary table
/// <c>chosen</c> of the connection.
/// </summary>
static class ExchangedEvents
{
    /// <summary>Some events as they count, in the order they were kept.</summary>
    public static List<ExchangedEvent> Of(DuckDBConnection connection, IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0)
            return [];
        Choose(connection, "SELECT unnest($ids) AS id", ("ids", ids.ToList()));
        return [.. Chosen(connection, [], "(SELECT id FROM corrected_events)")];
    }

    /// <param name="connection">Where the table is made.</param>
    /// <param name="ids">A SELECT that gives the ids of the events.</param>
    /// <param name="parameters">The values of its parameters.</param>
    public static void Choose(
        DuckDBConnection connection,
        string ids,
        params ReadOnlySpan<(string Name, object Value)> parameters
    ) =>
        connection.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE chosen AS SELECT c.id, e.rowid AS place
                FROM ({ids}) c JOIN events_as_coded e USING (id) ORDER BY place
            """,
            parameters
        );

    /// <summary>
    /// The chosen events that did not come in one of some formats, or were corrected since, in the order they were
    /// kept.
    /// </summary>
    /// <param name="connection">Where they were chosen.</param>
    /// <param name="formats">The formats that are left out.</param>
    /// <param name="corrected">The ids of events that were corrected, as SQL.</param>
    public static IEnumerable<ExchangedEvent> Chosen(
        DuckDBConnection connection,
        IReadOnlyList<string> formats,
        string corrected
    )
    {
        (ExchangedEvent Event, List<ExchangedParty> Actors, List<ExchangedParty> Recipients)? pending = null;
        foreach (
            var (coded, isRecipient, party) in connection.Stream(
                $"""
                SELECT e.id, e.origin, e.type, e.mode, e.contexts, e.cameo, e.quad, e.score, e.status, e.date, e.trigger,
                    e.place, e.place_country, e.latitude, e.longitude, e.sentence, e.article_id,
                    coalesce(a.date, i.published), coalesce(a.title, i.title), coalesce(a.outlet, i.outlet),
                    coalesce(a.url, i.url), coalesce(a.language, i.language),
                    p.side, p.name, p.code, p.sector, p.text, p.role
                FROM events e
                JOIN chosen USING (id)
                LEFT JOIN articles a ON a.id = e.article_id
                LEFT JOIN imports i ON i.event_id = e.id
                LEFT JOIN (SELECT event_id, 0 AS side, number, name, code, sector, text, role FROM event_actors
                           UNION ALL SELECT event_id, 1, number, name, code, sector, text, role
                               FROM event_recipients) p ON p.event_id = e.id
                WHERE NOT list_contains($formats, e.origin) OR e.id IN {corrected}
                ORDER BY chosen.place, p.side, p.number
                """,
                Read,
                ("formats", formats.ToList())
            )
        )
        {
            if (pending is { } last && last.Event.Id != coded.Id)
            {
                yield return last.Event;
                pending = null;
            }
            if (pending is null)
            {
                var (actors, recipients) = (new List<ExchangedParty>(), new List<ExchangedParty>());
                pending = (coded with { Actors = actors, Recipients = recipients }, actors, recipients);
            }
            if (party is not null)
                (isRecipient ? pending.Value.Recipients : pending.Value.Actors).Add(party);
        }
        if (pending is { } final)
            yield return final.Event;
    }

    static (ExchangedEvent Event, bool IsRecipient, ExchangedParty? Party) Read(DuckDBDataReader row)
    {
        double? Number(int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
        int? Whole(int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
        var place = new ExchangedPlace(row.Text(11), row.Text(12), Number(13), Number(14));
        var coded = new ExchangedEvent
        {
            Id = row.GetString(0),
            Origin = row.GetString(1),
            Type = row.Text(2) is { } type ? Enum.Parse<EventType>(type) : EventType.None,
            Mode = row.Text(3),
            Contexts = row.GetFieldValue<List<string>>(4),
            Cameo = row.Text(5),
            Quad = Whole(6),
            Score = Number(7),
            Status = Enum.Parse<EventStatus>(row.GetString(8), ignoreCase: true),
            Date = row.Text(9),
            Trigger = row.Text(10),
            Place = place is (null, null, null, null) ? null : place,
            Sentence = Whole(15),
            ArticleId = row.Text(16),
            Published = row.IsDBNull(17) ? null : row.GetFieldValue<DateOnly>(17),
            Title = row.Text(18),
            Outlet = row.Text(19),
            Url = row.Text(20),
            Language = row.Text(21),
        };
        return row.IsDBNull(22)
            ? (coded, false, null)
            : (
                coded,
                row.GetInt32(22) == 1,
                new ExchangedParty(row.Text(23), row.Text(24), row.Text(25), row.Text(26), row.Text(27))
            );
    }
}
