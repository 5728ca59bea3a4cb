using Casus.App.Store.DuckDb;
using Casus.App.Store.Tables;
using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>An outlet with what came from it; of articles without one the name is null.</summary>
sealed record Outlet(string? Name, long Articles, long Events, DateOnly? FirstDate, DateOnly? LastDate);

/// <summary>How much the record holds.</summary>
sealed record Extent(
    long Articles,
    long Events,
    long Statements,
    long Problems,
    DateOnly? FirstDate,
    DateOnly? LastDate,
    long Corrected
);

/// <summary>Where the record comes from.</summary>
sealed class Sources(DuckDBConnection connection)
{
    public Extent Extent() =>
        connection.Rows(
            """
            SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM events), (SELECT count(*) FROM statements),
                (SELECT count(*) FROM problems), min(date), max(date), (SELECT count(*) FROM corrected)
            FROM articles
            """,
            row => new Extent(
                row.GetInt64(0),
                row.GetInt64(1),
                row.GetInt64(2),
                row.GetInt64(3),
                row.Day(4),
                row.Day(5),
                row.GetInt64(6)
            )
        )[0];

    public List<Outlet> Outlets(int most) =>
        connection.Rows(
            """
            SELECT a.outlet, count(*), sum(coalesce(e.events, 0))::BIGINT, min(a.date), max(a.date)
            FROM articles a LEFT JOIN (SELECT article_id, count(*) AS events FROM events GROUP BY article_id) e ON e.article_id = a.id
            GROUP BY a.outlet
            ORDER BY count(*) DESC, a.outlet
            LIMIT $most
            """,
            row => new Outlet(row.Text(0), row.GetInt64(1), row.GetInt64(2), row.Day(3), row.Day(4)),
            ("most", most)
        );

    public List<KeptProblem> Problems(int most) =>
        connection.Rows(
            "SELECT source, article_id, reason, warning FROM problems ORDER BY ALL LIMIT $most",
            row => new KeptProblem(row.GetString(0), row.Text(1), row.GetString(2), row.GetBoolean(3)),
            ("most", most)
        );
}
