using Casus.Analysis.Happenings;
using Casus.App.Store.DuckDb;
using Casus.Coding;
using Casus.Coding.Time;
using DuckDB.NET.Data;

namespace Casus.App.Store.Derived;

/// <summary>
/// The tables <c>happenings</c>, <c>happening_parties</c> and <c>happening_reports</c>, columns in the order of their
/// migration.
/// </summary>
static class HappeningTable
{
    static readonly string[] tables = ["happenings", "happening_parties", "happening_reports"];

    /// <summary>The happenings with a report that was sought between two days, with all their reports.</summary>
    public static List<Happening> Between(DuckDBConnection connection, DateOnly from, DateOnly to) =>
        Read(
            connection,
            connection.Rows(
                "SELECT DISTINCT happening_id FROM happening_reports WHERE sought_from <= $to AND sought_to >= $from",
                row => row.GetString(0),
                ("from", from),
                ("to", to)
            )
        );

    /// <summary>The happenings that events of some articles tell, with all their reports.</summary>
    public static List<Happening> OfArticles(DuckDBConnection connection, List<string> articles) =>
        Read(
            connection,
            connection.Rows(
                "SELECT DISTINCT happening_id FROM happening_reports WHERE article_id IN (SELECT unnest($articles))",
                row => row.GetString(0),
                ("articles", articles)
            )
        );

    /// <summary>The happenings that some events tell, with all their reports.</summary>
    public static List<Happening> OfEvents(DuckDBConnection connection, List<string> events) =>
        Read(
            connection,
            connection.Rows(
                "SELECT DISTINCT happening_id FROM happening_reports WHERE event_id IN (SELECT unnest($events))",
                row => row.GetString(0),
                ("events", events)
            )
        );

    /// <summary>The happening that an event tells, with all its reports.</summary>
    public static Happening? OfEvent(DuckDBConnection connection, string eventId) =>
        OfEvents(connection, [eventId]).SingleOrDefault();

    public static void Delete(DuckDBConnection connection, IReadOnlyCollection<string> happenings)
    {
        if (happenings.Count == 0)
            return;
        foreach (var table in tables)
            connection.Execute(
                $"DELETE FROM {table} WHERE {(table == "happenings" ? "id" : "happening_id")} IN (SELECT unnest($ids))",
                ("ids", happenings.ToList())
            );
    }

    public static void Append(DuckDBConnection connection, IReadOnlyList<Happening> happenings)
    {
        using var table = connection.CreateAppender("happenings");
        using var parties = connection.CreateAppender("happening_parties");
        using var reports = connection.CreateAppender("happening_reports");
        foreach (var happening in happenings)
        {
            var (date, place) = (happening.Date, happening.Place);
            table
                .CreateRow()
                .AppendValue(happening.Id)
                .AppendValue(happening.Origin)
                .AppendValue(happening.Type)
                .AppendValue(happening.Mode)
                .AppendValue(happening.Contexts.ToList())
                .AppendValue(happening.Cameo)
                .AppendValue(happening.Quad)
                .AppendValue(happening.Score)
                .AppendValue(happening.Status)
                .AppendValue(date?.From)
                .AppendValue(date?.From)
                .AppendValue(date?.To)
                .AppendValue(place?.Name)
                .AppendValue(place?.Country)
                .AppendValue(place?.Latitude)
                .AppendValue(place?.Longitude)
                .AppendValue(happening.Words)
                .AppendValue(happening.Reports.Count)
                .AppendValue(happening.FirstReported)
                .AppendValue(happening.LastReported)
                .EndRow();
            AppendParties(parties, happening.Id, "actor", Cells(happening.Actors));
            AppendParties(parties, happening.Id, "recipient", Cells(happening.Recipients));
            for (var i = 0; i < happening.Reports.Count; i++)
            {
                var (report, joinedTo, margin, reason) = happening.Reports[i];
                reports
                    .CreateRow()
                    .AppendValue(happening.Id)
                    .AppendValue(i)
                    .AppendValue(report.EventId)
                    .AppendValue(report.ArticleId)
                    .AppendValue(report.Reported)
                    .AppendValue(joinedTo)
                    .AppendValue(margin)
                    .AppendValue(reason)
                    .AppendValue(report.Window?.From)
                    .AppendValue(report.Window?.To)
                    .AppendValue(report.WordsAt?.Start)
                    .AppendValue(report.WordsAt?.End)
                    .AppendValue(string.Join(' ', report.Terms))
                    .EndRow();
            }
        }
    }

    /// <summary>Appends the parties of one side ("actor", "recipient") in their order.</summary>
    public static void AppendParties(
        DuckDBAppender table,
        string happening,
        string side,
        IEnumerable<(string? Name, string? Code, string? Sector)> parties
    )
    {
        foreach (var (i, (name, code, sector)) in parties.Index())
            table
                .CreateRow()
                .AppendValue(happening)
                .AppendValue(side)
                .AppendValue(i)
                .AppendValue(name)
                .AppendValue(code)
                .AppendValue(sector)
                .EndRow();
    }

    static IEnumerable<(string?, string?, string?)> Cells(IReadOnlyList<ReportParty> parties) =>
        parties.Select(party => (party.Name, party.Code, party.Sector));

    /// <summary>The happenings with these ids, with all their reports.</summary>
    public static List<Happening> Read(DuckDBConnection connection, List<string> happenings)
    {
        if (happenings.Count == 0)
            return [];
        var parties = new Dictionary<(string Event, string Side), List<ReportParty>>();
        foreach (var side in new[] { "actors", "recipients" })
        foreach (
            var (id, party) in connection.Rows(
                $"""
                SELECT event_id, name, code, sector FROM event_{side}
                WHERE event_id IN (SELECT event_id FROM happening_reports WHERE happening_id IN (SELECT unnest($ids)))
                ORDER BY event_id, number
                """,
                row => (row.GetString(0), new ReportParty(row.Text(1), row.Text(2), row.Text(3))),
                ("ids", happenings)
            )
        )
            if (!parties.TryAdd((id, side), [party]))
                parties[(id, side)].Add(party);
        var reports = connection.Rows(
            """
            SELECT r.happening_id, r.event_id, r.article_id, r.reported, r.joined_to, r.margin, r.reason,
                r.words_start, r.words_end, r.terms, h.origin,
                e.number, e.type, e.mode, e.contexts, e.cameo, e.quad, e.score, e.status,
                e.date, e.date_text, e.place, e.place_country, e.latitude, e.longitude,
                substr(a.text, r.words_start + 1, r.words_end - r.words_start)
            FROM happening_reports r
            JOIN happenings h ON h.id = r.happening_id
            JOIN events e ON e.id = r.event_id
            LEFT JOIN articles a ON a.id = r.article_id
            WHERE r.happening_id IN (SELECT unnest($ids))
            ORDER BY r.happening_id, r.number
            """,
            row =>
                (
                    Happening: row.GetString(0),
                    Report: new JoinedReport(Report(row, parties), row.Text(4), row.GetDouble(5), row.GetString(6))
                ),
            ("ids", happenings)
        );
        return
        [
            .. reports
                .GroupBy(row => row.Happening)
                .Select(group => new Happening([.. group.Select(row => row.Report)])),
        ];
    }

    /// <summary>The column <c>happening_reports.terms</c> as the list it was written from.</summary>
    public static string[] Terms(string column) => column.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static Report Report(DuckDBDataReader row, Dictionary<(string, string), List<ReportParty>> parties)
    {
        var (id, origin) = (row.GetString(1), row.GetString(10));
        return new Report
        {
            EventId = id,
            ArticleId = row.Text(2),
            Number = row.IsDBNull(11) ? 0 : row.GetInt32(11),
            Origin = origin,
            Type = row.Text(12),
            Mode = row.Text(13),
            Contexts = row.GetFieldValue<List<string>>(14),
            Cameo = row.Text(15),
            Quad = row.IsDBNull(16) ? null : row.GetInt32(16),
            Score = row.IsDBNull(17) ? null : row.GetDouble(17),
            Status = row.GetString(18),
            Actors = parties.GetValueOrDefault((id, "actors")) ?? [],
            Recipients = parties.GetValueOrDefault((id, "recipients")) ?? [],
            Date = DateSpan.Of(row.Text(19)),
            IsDated = origin != Analysis.Happenings.Report.Casus ? !row.IsDBNull(19) : !row.IsDBNull(20),
            Reported = row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3),
            Place =
                row.IsDBNull(21) && row.IsDBNull(22)
                    ? null
                    : new ReportPlace(
                        row.Text(21),
                        row.Text(22),
                        row.IsDBNull(23) ? null : row.GetDouble(23),
                        row.IsDBNull(24) ? null : row.GetDouble(24)
                    ),
            Words = row.Text(25),
            WordsAt = row.IsDBNull(7) ? null : new Quote(row.GetInt32(7), row.GetInt32(8)),
            Terms = Terms(row.GetString(9)),
        };
    }
}
