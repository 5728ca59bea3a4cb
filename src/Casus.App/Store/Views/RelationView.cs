using Casus.Analysis.Relations;
using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>
/// Reads what a relation is made of: months, acts between two sides, what was said about both. A process that answers
/// one question spends most of its time on compiling, hence the small classes instead of tuples (their lists and tables
/// come compiled with .NET).
/// </summary>
sealed class RelationView(DuckDBConnection connection)
{
    // Acts told to have been before the first report still count where the record is short.
    const int fewestMonths = 24;

    // The day an act counts at. Of one that is only known to have been in some year, it is the day of its report if
    // that is in the year; otherwise it belongs to no month.
    const string day = """
        CASE WHEN date_from IS NULL OR date_to - date_from <= 31 THEN date
        WHEN first_reported BETWEEN date_from AND date_to THEN first_reported
        END
        """;

    /// <summary>The origins of happenings, with the number of each.</summary>
    public Dictionary<string, long> Origins() =>
        connection
            .Rows("SELECT origin, count(*) FROM happenings GROUP BY origin", row => (row.GetString(0), row.GetInt64(1)))
            .ToDictionary();

    /// <summary>The name and code that go with a name most often, in any case of the letters.</summary>
    public (string Name, string? Code)? Kept(string name) =>
        connection
            .Rows(
                """
                SELECT name, code FROM happening_parties WHERE lower(name) = lower($name)
                GROUP BY name, code ORDER BY count(*) DESC, name LIMIT 1
                """,
                row => ((string, string?)?)(row.GetString(0), row.Text(1)),
                ("name", name)
            )
            .FirstOrDefault();

    /// <summary>Longer names of the record that have all words of one, in a row: "Jean Duval" for "Duval".</summary>
    public List<string> Holding(string name) =>
        connection.Rows(
            """
            SELECT name FROM happening_parties
            WHERE contains(' ' || lower(name) || ' ', ' ' || lower($name) || ' ') AND lower(name) <> lower($name)
            GROUP BY name ORDER BY count(*) DESC, name LIMIT 3
            """,
            row => row.GetString(0),
            ("name", name)
        );

    /// <summary>Names of the record that look like one.</summary>
    public List<string> Like(string name) =>
        connection.Rows(
            """
            SELECT name FROM happening_parties
            WHERE name IS NOT NULL AND (jaro_winkler_similarity(lower(name), lower($name)) > 0.9
                OR starts_with(lower(name), lower($name)))
            GROUP BY name ORDER BY count(*) DESC, name LIMIT 3
            """,
            row => row.GetString(0),
            ("name", name)
        );

    /// <summary>
    /// All that the analysis of a relation needs; null where the record has no happenings of that origin.
    /// </summary>
    public RelationMaterial? Of(Side a, Side b, string origin)
    {
        var byMonth = connection.Rows(
            $"""
            SELECT year(day), month(day), count(*), min(coalesce(first_reported, day)), max(coalesce(last_reported, day))
            FROM (SELECT {day} AS day, first_reported, last_reported FROM happenings WHERE origin = $origin AND status = 'actual')
            WHERE day IS NOT NULL GROUP BY 1, 2
            """,
            row => new MonthOfRecord(
                new Month((int)row.GetInt64(0), (int)row.GetInt64(1)),
                (int)row.GetInt64(2),
                row.GetFieldValue<DateOnly>(3),
                row.GetFieldValue<DateOnly>(4)
            ),
            ("origin", origin)
        );
        if (byMonth.Count == 0)
            return null;
        var (first, last) = (byMonth[0].First, byMonth[0].Last);
        foreach (var month in byMonth)
            (first, last) = (month.First < first ? month.First : first, month.Last > last ? month.Last : last);
        var (from, until) = (Month.Of(first), Month.Of(last));
        var acts = Acts(a, b, origin);
        if (until.Since(from) < fewestMonths)
            foreach (var act in acts)
                if (Month.Of(act.Date) is var told && told.Since(from) < 0)
                    from = told.Since(until + -fewestMonths) < 0 ? until + -fewestMonths : told;
        var all = new int[until.Since(from) + 1];
        foreach (var month in byMonth)
            if (month.Month.Since(from) is >= 0 and var i && i < all.Length)
                all[i] = month.Acts;
        return new RelationMaterial(origin, from, all, acts, Sayings(a, b));
    }

    // Small questions one after the other take a fifth of the time of one large one: the ids of few rows are sought in
    // long tables.
    List<ReportedAct> Acts(Side a, Side b, string origin)
    {
        var sides = new SideTerms(a, b);
        var between = connection.Rows(
            $"SELECT happening_id FROM happening_parties WHERE {sides.Either} GROUP BY happening_id HAVING "
                + $"bool_or({sides.A}) AND bool_or({sides.B})",
            row => row.GetString(0),
            [.. sides.Values]
        );
        if (between.Count == 0)
            return [];
        var acts = connection.Rows(
            $"""
            SELECT id, {day} AS day, type, mode, cameo, quad, score, reports, words, status = 'future' FROM happenings
            WHERE id IN (SELECT unnest($ids)) AND origin = $origin AND status IN ('actual', 'future')
                AND day IS NOT NULL AND type IS NOT NULL AND quad IS NOT NULL AND score IS NOT NULL
            """,
            row => new ReportedAct
            {
                Id = row.GetString(0),
                Date = row.GetFieldValue<DateOnly>(1),
                Type = row.GetString(2),
                Mode = row.Text(3),
                Cameo = row.Text(4),
                Quad = row.GetInt32(5),
                Score = row.GetDouble(6),
                Reports = row.GetInt32(7),
                Words = row.Text(8),
                IsAhead = row.GetBoolean(9),
                Event = row.GetString(0),
                Actors = [],
                Recipients = [],
            },
            ("ids", between),
            ("origin", origin)
        );
        (string, object) ids = ("ids", acts.ConvertAll(act => act.Id));
        var parties = connection.Rows(
            "SELECT happening_id, side, name, code, sector FROM happening_parties WHERE happening_id IN "
                + "(SELECT unnest($ids)) ORDER BY number",
            row => new PartyRow(
                row.GetString(0),
                row.GetString(1) == "actor",
                new ActParty(row.Text(2), row.Text(3), row.Text(4))
            ),
            ids
        );
        var sidesOf = new Dictionary<string, ActSides>();
        foreach (var row in parties)
        {
            if (!sidesOf.TryGetValue(row.Id, out var ofAct))
                sidesOf[row.Id] = ofAct = new ActSides();
            (row.IsActor ? ofAct.Actors : ofAct.Recipients).Add(row.Party);
        }
        var reports = connection
            .Rows(
                "SELECT happening_id, event_id, article_id FROM happening_reports WHERE number = 0 AND "
                    + "happening_id IN (SELECT unnest($ids))",
                row => new ReportRow(row.GetString(0), row.GetString(1), row.Text(2)),
                ids
            )
            .ToDictionary(row => row.Id);
        var articles = Articles(reports.Values.Select(report => report.Article));
        var sources = connection
            .Rows(
                "SELECT event_id, min(coalesce(name, text)) FROM event_attributions WHERE event_id IN "
                    + "(SELECT unnest($ids)) GROUP BY event_id",
                row => new SourceRow(row.GetString(0), row.GetString(1)),
                ("ids", reports.Values.Select(report => report.Event).ToList())
            )
            .ToDictionary(row => row.Event);
        return acts.ConvertAll(act =>
        {
            var report = reports.GetValueOrDefault(act.Id);
            var article = articles.GetValueOrDefault(report?.Article ?? "");
            return act with
            {
                Event = report?.Event ?? act.Id,
                Article = report?.Article,
                Title = article?.Title,
                Outlet = article?.Outlet,
                Url = article?.Url,
                Source = report is null ? null : sources.GetValueOrDefault(report.Event)?.Name,
                Actors = sidesOf[act.Id].Actors,
                Recipients = sidesOf[act.Id].Recipients,
            };
        });
    }

    List<RelationSaying> Sayings(Side a, Side b)
    {
        static List<string> Codes(Side side) => [.. side.Codes.Select(membership => membership.Code).Distinct()];
        if (a.Codes.Count == 0 || b.Codes.Count == 0)
            return [];
        var sayings = connection.Rows(
            """
            SELECT id, speaker, speaker_code, speaker_role, speaker_affiliation, text, kind, certainty, polarity, article_id FROM statements
            WHERE list_has_any(about, $a) AND list_has_any(about, $b)
            """,
            row => new RelationSaying(
                row.GetString(0),
                default,
                row.Text(1),
                row.Text(2),
                row.Text(3),
                row.Text(4),
                row.GetString(5),
                row.GetString(6),
                row.GetString(7),
                row.GetString(8),
                row.GetString(9),
                null,
                null
            ),
            ("a", Codes(a)),
            ("b", Codes(b))
        );
        var articles = Articles(sayings.Select(saying => saying.Article));
        return
        [
            .. sayings
                .Where(saying => articles[saying.Article].Date is not null)
                .Select(saying =>
                    saying with
                    {
                        Date = articles[saying.Article].Date!.Value,
                        Title = articles[saying.Article].Title,
                        Url = articles[saying.Article].Url,
                    }
                )
                .OrderBy(saying => saying.Date)
                .ThenBy(saying => saying.Id, StringComparer.Ordinal),
        ];
    }

    sealed record MonthOfRecord(Month Month, int Acts, DateOnly First, DateOnly Last);

    sealed record PartyRow(string Id, bool IsActor, ActParty Party);

    sealed record ReportRow(string Id, string Event, string? Article);

    sealed record SourceRow(string Event, string Name);

    sealed class ActSides
    {
        public List<ActParty> Actors { get; } = [];
        public List<ActParty> Recipients { get; } = [];
    }

    sealed record ArticleHead(string Id, DateOnly? Date, string? Title, string? Outlet, string? Url);

    Dictionary<string, ArticleHead> Articles(IEnumerable<string?> ids) =>
        ids.OfType<string>().Distinct().ToList() is { Count: > 0 } wanted
            ? connection
                .Rows(
                    "SELECT id, date, title, outlet, url FROM articles WHERE id IN (SELECT unnest($ids))",
                    row => new ArticleHead(row.GetString(0), row.Day(1), row.Text(2), row.Text(3), row.Text(4)),
                    ("ids", wanted)
                )
                .ToDictionary(article => article.Id)
            : [];
}
