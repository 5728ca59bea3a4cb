using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>A place with what happened there.</summary>
sealed record PlaceLine(
    string Place,
    string? Country,
    double Latitude,
    double Longitude,
    long Cooperation,
    long Conflict,
    string? Words,
    string? Event
);

/// <summary>Happenings by place in a month.</summary>
sealed class PlacesOfMonth(DuckDBConnection connection)
{
    /// <summary>The first and the last month with a happening that has a place.</summary>
    public (DateOnly First, DateOnly Last)? Span() =>
        connection.Rows(
            "SELECT min(date), max(date) FROM happenings WHERE latitude IS NOT NULL AND date BETWEEN (SELECT "
                + "min(first_reported) - INTERVAL 1 YEAR FROM happenings) AND (SELECT max(last_reported) FROM "
                + "happenings)",
            row => row.Day(0) is { } first && row.Day(1) is { } last ? (first, last) : ((DateOnly, DateOnly)?)null
        )[0];

    public List<PlaceLine> Of(DateOnly month, string? type, int most) =>
        connection.Rows(
            $"""
            SELECT h.place, h.place_country, h.latitude, h.longitude, count(*) FILTER (h.quad <= 2), count(*) FILTER (h.quad >= 3),
                arg_max(h.words, h.reports + abs(h.score) / 100), arg_max(r.event_id, h.reports + abs(h.score) / 100)
            FROM happenings h LEFT JOIN happening_reports r ON r.happening_id = h.id AND r.number = 0
            WHERE h.latitude IS NOT NULL AND h.status = 'actual' AND h.date >= $month AND h.date < $next AND ($type = '' OR h.type = $type)
            GROUP BY h.place, h.place_country, h.latitude, h.longitude
            ORDER BY count(*) DESC, h.place LIMIT {most}
            """,
            row => new PlaceLine(
                row.Text(0) ?? "",
                row.Text(1),
                row.GetDouble(2),
                row.GetDouble(3),
                row.GetInt64(4),
                row.GetInt64(5),
                row.Text(6),
                row.Text(7)
            ),
            ("month", month),
            ("next", month.AddMonths(1)),
            ("type", type ?? "")
        );
}
