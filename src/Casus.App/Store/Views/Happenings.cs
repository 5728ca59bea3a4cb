using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>Who takes part in a happening.</summary>
sealed record HappeningParty(string? Name, string? Code, string? Sector);

/// <summary>An act of the world as pages list it, with the article that told it first.</summary>
sealed record HappeningLine(string Id, string Origin, string? Type, string? Mode, int? Quad, double? Score, string Status, DateOnly? Date, DateOnly? DateTo,
    string? Place, string? PlaceCountry, string? Words, int Reports, string? Event, string? Article, string? Title, string? Outlet, DateOnly? Reported)
{
    public IReadOnlyList<HappeningParty> Actors { get; init; } = [];
    public IReadOnlyList<HappeningParty> Recipients { get; init; } = [];
}

/// <summary>Reads happenings by their ids.</summary>
static class Happenings
{
    /// <summary>In the order of the ids.</summary>
    public static List<HappeningLine> Of(DuckDBConnection connection, IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0)
            return [];
        (string, object) wanted = ("ids", ids.ToList());
        var parties = connection.Rows("SELECT happening_id, side, name, code, sector FROM happening_parties WHERE happening_id IN (SELECT unnest($ids)) ORDER BY number",
            row => (Happening: row.GetString(0), Side: row.GetString(1), Party: new HappeningParty(row.Text(2), row.Text(3), row.Text(4))), wanted)
            .ToLookup(row => (row.Happening, row.Side), row => row.Party);
        var lines = connection.Rows("""
            SELECT h.id, h.origin, h.type, h.mode, h.quad, h.score, h.status, h.date, h.date_to, h.place, h.place_country, h.words, h.reports,
                r.event_id, a.id, a.title, a.outlet, h.first_reported
            FROM happenings h
            LEFT JOIN happening_reports r ON r.happening_id = h.id AND r.number = 0
            LEFT JOIN articles a ON a.id = r.article_id
            WHERE h.id IN (SELECT unnest($ids))
            """, row => new HappeningLine(row.GetString(0), row.GetString(1), row.Text(2), row.Text(3), row.IsDBNull(4) ? null : row.GetInt32(4), row.IsDBNull(5) ? null : row.GetDouble(5),
                row.GetString(6), row.Day(7), row.Day(8), row.Text(9), row.Text(10), row.Text(11), row.GetInt32(12), row.Text(13), row.Text(14), row.Text(15), row.Text(16), row.Day(17))
        {
            Actors = [.. parties[(row.GetString(0), "actor")]], Recipients = [.. parties[(row.GetString(0), "recipient")]],
        }, wanted).ToDictionary(line => line.Id);
        return [.. ids.Where(lines.ContainsKey).Select(id => lines[id])];
    }
}
