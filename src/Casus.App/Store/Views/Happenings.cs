using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>Who takes part in a happening.</summary>
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

/// <summary>Reads happenings by their ids.</summary>
static class Happenings
{
    /// <summary>
    /// In the order of the ids. Small questions one after the other: joined they would take twice the time.
    /// </summary>
    public static List<HappeningLine> Of(DuckDBConnection connection, IReadOnlyCollection<string> ids)
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
