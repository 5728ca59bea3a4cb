using Casus.App.Store.DuckDb;
using Casus.Coding;
using Casus.Coding.Time;
using Casus.Exchange;
using DuckDB.NET.Data;

namespace Casus.App.Store.Derived;

/// <summary>
/// Happenings of imported events. Data sets bring no sentences by which reports could be compared, so those of one
/// origin are one act that agree in day, act, status, parties and country: what the field calls one-a-day filtering. An
/// event without a day, or without any party of known code, is an act of its own.
/// </summary>
static class ImportedHappenings
{
    const string joined = "the same day, act, parties and country",
        first = "first report";

    sealed class Group(ExchangedEvent first)
    {
        public readonly ExchangedEvent First = first;
        public readonly List<ExchangedEvent> Events = [];
        public int Before;
        public string? FirstId;
    }

    /// <summary>To be called inside the transaction that writes the events.</summary>
    public static void Add(DuckDBConnection connection, IEnumerable<ExchangedEvent> events)
    {
        var groups = new Dictionary<string, Group>();
        foreach (var coded in events)
        {
            var key = Key(coded);
            if (!groups.TryGetValue(key, out var group))
                groups[key] = group = new Group(coded);
            group.Events.Add(coded);
        }
        foreach (
            var (id, count, firstId) in connection.Rows(
                """
                SELECT h.id, h.reports, r.event_id FROM happenings h JOIN happening_reports r ON r.happening_id = h.id AND r.number = 0
                WHERE h.id IN (SELECT unnest($ids))
                """,
                row => (row.GetString(0), row.GetInt32(1), row.GetString(2)),
                ("ids", groups.Keys.ToList())
            )
        )
            (groups[id].Before, groups[id].FirstId) = (count, firstId);
        Append(connection, groups);
        Widen(connection, [.. groups.Where(pair => pair.Value.Before > 0)]);
    }

    /// <summary>Takes events out of their happenings; to be called before they are deleted.</summary>
    public static void Forget(DuckDBConnection connection, List<string> events)
    {
        var happenings = connection.Rows(
            "SELECT DISTINCT happening_id FROM happening_reports WHERE event_id IN (SELECT unnest($events))",
            row => row.GetString(0),
            ("events", events)
        );
        connection.Execute(
            "DELETE FROM happening_reports WHERE event_id IN (SELECT unnest($events))",
            ("events", events)
        );
        connection.Execute(
            """
            UPDATE happening_reports SET number = place.number, joined_to = place.joined_to,
                reason = CASE WHEN place.number = 0 THEN $first ELSE reason END
            FROM (SELECT event_id, row_number() OVER in_order - 1 AS number,
                      CASE WHEN row_number() OVER in_order > 1 THEN first_value(event_id) OVER in_order END AS joined_to
                  FROM happening_reports WHERE happening_id IN (SELECT unnest($ids))
                  WINDOW in_order AS (PARTITION BY happening_id ORDER BY number)) place
            WHERE happening_reports.event_id = place.event_id
            """,
            ("ids", happenings),
            ("first", first)
        );
        connection.Execute(
            """
            UPDATE happenings SET reports = left_over.reports, first_reported = left_over.first, last_reported = left_over.last
            FROM (SELECT happening_id, count(*) AS reports, min(reported) AS first, max(reported) AS last
                  FROM happening_reports WHERE happening_id IN (SELECT unnest($ids))
                  GROUP BY happening_id) left_over
            WHERE happenings.id = left_over.happening_id
            """,
            ("ids", happenings)
        );
        foreach (var (table, id) in new[] { ("happening_parties", "happening_id"), ("happenings", "id") })
            connection.Execute(
                $"DELETE FROM {table} WHERE {id} IN (SELECT unnest($ids)) AND {id} NOT IN (SELECT "
                    + "happening_id FROM happening_reports WHERE happening_id IN (SELECT unnest($ids)))",
                ("ids", happenings)
            );
    }

    static void Append(DuckDBConnection connection, Dictionary<string, Group> groups)
    {
        using var happenings = connection.CreateAppender("happenings");
        using var parties = connection.CreateAppender("happening_parties");
        using var reports = connection.CreateAppender("happening_reports");
        foreach (var (id, group) in groups)
        {
            var coded = group.First;
            if (group.Before == 0)
            {
                var date = DateSpan.Of(coded.Date);
                happenings
                    .CreateRow()
                    .AppendValue(id)
                    .AppendValue(coded.Origin)
                    .AppendValue(coded.Type == EventType.None ? null : coded.Type.ToString())
                    .AppendValue(coded.Mode)
                    .AppendValue(coded.Contexts)
                    .AppendValue(coded.Cameo)
                    .AppendValue(coded.Quad)
                    .AppendValue(coded.Score)
                    .AppendValue(Status(coded))
                    .AppendValue(date?.From)
                    .AppendValue(date?.From)
                    .AppendValue(date?.To)
                    .AppendValue(coded.Place?.Name)
                    .AppendValue(coded.Place?.Country)
                    .AppendValue(coded.Place?.Latitude)
                    .AppendValue(coded.Place?.Longitude)
                    .AppendNullValue()
                    .AppendValue(group.Events.Count)
                    .AppendValue(group.Events.Min(one => one.Published))
                    .AppendValue(group.Events.Max(one => one.Published))
                    .EndRow();
                HappeningTable.AppendParties(parties, id, "actor", Cells(coded.Actors));
                HappeningTable.AppendParties(parties, id, "recipient", Cells(coded.Recipients));
            }
            for (var i = 0; i < group.Events.Count; i++)
            {
                var isFirst = group.Before + i == 0;
                reports
                    .CreateRow()
                    .AppendValue(id)
                    .AppendValue(group.Before + i)
                    .AppendValue(group.Events[i].Id)
                    .AppendNullValue()
                    .AppendValue(group.Events[i].Published)
                    .AppendValue(isFirst ? null : group.FirstId ?? coded.Id)
                    .AppendValue(0.0)
                    .AppendValue(isFirst ? first : joined)
                    .AppendNullValue()
                    .AppendNullValue()
                    .AppendNullValue()
                    .AppendNullValue()
                    .AppendValue("")
                    .EndRow();
            }
        }
    }

    static IEnumerable<(string?, string?, string?)> Cells(IReadOnlyList<ExchangedParty> parties) =>
        parties.Select(party => (party.Name, party.Code, party.Sector));

    static void Widen(DuckDBConnection connection, List<KeyValuePair<string, Group>> known)
    {
        if (known.Count == 0)
            return;
        connection.Execute(
            """
            UPDATE happenings SET reports = reports + more.count, first_reported = least(first_reported, more.first),
                last_reported = greatest(last_reported, more.last)
            FROM (SELECT unnest($ids) AS id, unnest($counts) AS count, unnest($firsts)::DATE AS first, unnest($lasts)::DATE AS last) more
            WHERE happenings.id = more.id
            """,
            ("ids", known.ConvertAll(pair => pair.Key)),
            ("counts", known.ConvertAll(pair => pair.Value.Events.Count)),
            ("firsts", known.ConvertAll(pair => Day(pair.Value.Events.Min(one => one.Published)))),
            ("lasts", known.ConvertAll(pair => Day(pair.Value.Events.Max(one => one.Published))))
        );
    }

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    static string Status(ExchangedEvent coded) => coded.Status.ToString().ToLowerInvariant();

    /// <summary>The id of the happening, made of all that the reports of one act agree in.</summary>
    static string Key(ExchangedEvent coded)
    {
        if (
            coded.Date is not { Length: 10 }
            || !coded.Actors.Concat(coded.Recipients).Any(party => party.Code is not null)
        )
            return $"{coded.Id}/act";
        string[] sides = [Side(coded.Actors), Side(coded.Recipients)];
        // "A met B" and "B met A" are one meeting; data sets have rows for both.
        if (coded.Type is EventType.AGREE or EventType.CONSULT or EventType.COOPERATE)
            Array.Sort(sides, StringComparer.Ordinal);
        var type = coded.Type == EventType.None ? coded.Cameo : coded.Type.ToString();
        var status = coded.Status == EventStatus.Actual ? "" : Status(coded);
        return $"{coded.Origin}:{coded.Date}:{type}:{coded.Mode}:{status}:{sides[0]}:{sides[1]}:{coded.Place?.Country}";
    }

    static string Side(IReadOnlyList<ExchangedParty> parties) =>
        string.Join(
            ';',
            parties
                .Select(party => party.Code is null ? $"{party.Name}.{party.Sector}" : $"{party.Code}.{party.Sector}")
                .Order(StringComparer.Ordinal)
        );
}
