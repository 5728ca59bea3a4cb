using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>One report of a happening, and why it was taken for the same act.</summary>
sealed record ReportLine(
    string Event,
    string Origin,
    string? Article,
    string? Title,
    string? Outlet,
    string? Url,
    DateOnly? Reported,
    string? Words,
    string Reason
);

/// <summary>Where an event that others coded came from, with the row as it stood.</summary>
sealed record ImportedFrom(
    string Format,
    string File,
    long Line,
    DateOnly? Published,
    string? Outlet,
    string? Url,
    string? Title,
    string Record
);

/// <summary>The reports that tell one happening.</summary>
sealed class Reports(DuckDBConnection connection)
{
    /// <summary>The happening that an event tells.</summary>
    public string? HappeningOf(string id) =>
        connection
            .Rows(
                "SELECT happening_id FROM happening_reports WHERE event_id = $id",
                row => row.GetString(0),
                ("id", id)
            )
            .FirstOrDefault();

    public List<ReportLine> Of(string happening) =>
        connection.Rows(
            """
            SELECT r.event_id, e.origin, r.article_id, coalesce(a.title, i.title), coalesce(a.outlet, i.outlet), coalesce(a.url, i.url),
                r.reported, e.trigger, r.reason
            FROM happening_reports r
            JOIN events e ON e.id = r.event_id
            LEFT JOIN articles a ON a.id = r.article_id
            LEFT JOIN imports i ON i.event_id = r.event_id
            WHERE r.happening_id = $happening
            ORDER BY r.number
            """,
            row => new ReportLine(
                row.GetString(0),
                row.GetString(1),
                row.Text(2),
                row.Text(3),
                row.Text(4),
                row.Text(5),
                row.Day(6),
                row.Text(7),
                row.GetString(8)
            ),
            ("happening", happening)
        );

    public ImportedFrom? Imported(string id) => Imported("event_id = $id", id) is [var (_, from), ..] ? from : null;

    /// <summary>The events that others coded whose id starts so.</summary>
    public List<(string Id, ImportedFrom From)> ImportedStarting(string idStart) =>
        Imported("starts_with(event_id, $id)", idStart);

    List<(string Id, ImportedFrom From)> Imported(string condition, string id) =>
        connection.Rows(
            $"""
            SELECT event_id, format, file, line, published, outlet, url, title, record FROM imports WHERE {condition} ORDER BY event_id
            """,
            row =>
                (
                    row.GetString(0),
                    new ImportedFrom(
                        row.GetString(1),
                        row.GetString(2),
                        row.GetInt64(3),
                        row.Day(4),
                        row.Text(5),
                        row.Text(6),
                        row.Text(7),
                        row.GetString(8)
                    )
                ),
            ("id", id)
        );
}
