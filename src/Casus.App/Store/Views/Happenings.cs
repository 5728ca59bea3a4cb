using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>A party of a happening.</summary>
sealed record HappeningParty(string? Name, string? Code, string? Sector);

/// <summary>An act of the world as pages list it, with the article that told it first.</summary>
sealed record HappeningLine(
    string Id,
    string Origin,
    string? Type,
    string? Mode,
    int? Quad,
    double? Score,
    string Status,
    DateOnly? Date,
    DateOnly? DateTo,
    string? Place,
    string? PlaceCountry,
    string? Words,
    int Reports,
    string? Event,
    string? Article,
    string? Title,
    string? Outlet,
    DateOnly? Reported
)
{
    public IReadOnlyList<HappeningParty> Actors { get; init; } = [];
    public IReadOnlyList<HappeningParty> Recipients { get; init; } = [];
}

/// <summary>Finds happenings, and reads them as pages list them.</summary>
sealed class Happenings(DuckDBConnection connection)
{
    /// <summary>The ids of those that are wanted, the newest first, what is not dated last; and how many there are.</summary>
    public (List<string> Ids, long Count) Find(HappeningSearch wanted, int skip, int take)
    {
        var (condition, parameters) = wanted.Condition();
        var rows = connection.Rows(
            $"""
            SELECT h.id, count(*) OVER () FROM happenings h WHERE {condition}
            ORDER BY h.date DESC NULLS LAST, h.reports DESC, h.id LIMIT {take} OFFSET {skip}
            """,
            row => (Id: row.GetString(0), Count: row.GetInt64(1)),
            [.. parameters]
        );
        return ([.. rows.Select(row => row.Id)], rows.Count > 0 ? rows[0].Count : 0);
    }

    /// <summary>
    /// That the record has no party of the name that is searched, with the nearest names; null where all are known.
    /// </summary>
    public string? Unknown(HappeningSearch wanted)
    {
        var known = new KnownActors(connection);
        return known.Unknown(wanted.Actor, inPart: true) ?? known.Unknown(wanted.With, inPart: true);
    }

    /// <summary>
    /// In the order of the ids. Small questions one after the other: joined they would take twice the time.
    /// </summary>
    public List<HappeningLine> Of(IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0)
            return [];
        (string, object) wanted = ("ids", ids.ToList());
        var parties = connection
            .Rows(
                "SELECT happening_id, side, name, code, sector FROM happening_parties WHERE happening_id IN "
                    + "(SELECT unnest($ids)) ORDER BY number",
                row =>
                    (
                        Happening: row.GetString(0),
                        Side: row.GetString(1),
                        Party: new HappeningParty(row.Text(2), row.Text(3), row.Text(4))
                    ),
                wanted
            )
            .ToLookup(row => (row.Happening, row.Side), row => row.Party);
        var first = connection
            .Rows(
                "SELECT happening_id, event_id, article_id FROM happening_reports WHERE happening_id IN "
                    + "(SELECT unnest($ids)) AND number = 0",
                row => (Happening: row.GetString(0), Event: row.GetString(1), Article: row.Text(2)),
                wanted
            )
            .ToDictionary(row => row.Happening);
        var articles = connection
            .Rows(
                "SELECT id, title, outlet FROM articles WHERE id IN (SELECT unnest($ids))",
                row => (Id: row.GetString(0), Title: row.Text(1), Outlet: row.Text(2)),
                ("ids", first.Values.Select(report => report.Article).OfType<string>().Distinct().ToList())
            )
            .ToDictionary(row => row.Id);
        var lines = connection
            .Rows(
                """
                SELECT id, origin, type, mode, quad, score, status, date, date_to, place, place_country,
                    words, reports, first_reported
                    FROM happenings WHERE id IN (SELECT unnest($ids))
                """,
                row =>
                {
                    var id = row.GetString(0);
                    var report = first.GetValueOrDefault(id);
                    var article = report.Article is { } told ? articles.GetValueOrDefault(told) : default;
                    return new HappeningLine(
                        id,
                        row.GetString(1),
                        row.Text(2),
                        row.Text(3),
                        row.IsDBNull(4) ? null : row.GetInt32(4),
                        row.IsDBNull(5) ? null : row.GetDouble(5),
                        row.GetString(6),
                        row.Day(7),
                        row.Day(8),
                        row.Text(9),
                        row.Text(10),
                        row.Text(11),
                        row.GetInt32(12),
                        report.Event,
                        article.Id,
                        article.Title,
                        article.Outlet,
                        row.Day(13)
                    )
                    {
                        Actors = [.. parties[(id, "actor")]],
                        Recipients = [.. parties[(id, "recipient")]],
                    };
                },
                wanted
            )
            .ToDictionary(line => line.Id);
        return [.. ids.Where(lines.ContainsKey).Select(id => lines[id])];
    }
}
