using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>
/// The events that are sure enough to count where somebody asks for a least confidence. What others coded tells no
/// confidence and is not measured by it; what a person confirmed or corrected is sure.
/// </summary>
static class SureEvents
{
    public const string Parameter = "confidence";

    /// <summary>The condition on an event, called e, as the machine read it.</summary>
    public const string MachinesCondition = $"coalesce(e.confidence >= ${Parameter}, true)";

    /// <summary>The condition on an event, called e, with what people said of it.</summary>
    public const string Condition =
        $"({MachinesCondition} OR e.id IN (SELECT event_id FROM corrected WHERE verdict <> 'reject'))";

    /// <summary>
    /// Lets a connection see only happenings that a sure event tells, as told by these events alone: their number, the
    /// first of them, and the days of their reports.
    /// </summary>
    public static void Show(DuckDBConnection connection, double least)
    {
        var name = connection.Rows("SELECT current_database()", row => row.GetString(0))[0];
        var record = name.Replace("\"", "\"\"", StringComparison.Ordinal);
        connection.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE happening_reports AS
            SELECT r.happening_id, row_number() OVER (PARTITION BY r.happening_id ORDER BY r.number) - 1 AS number,
                r.event_id, r.article_id, r.reported, r.reason
            FROM "{record}".main.happening_reports r JOIN events e ON e.id = r.event_id
            WHERE {Condition}
            """,
            (Parameter, least)
        );
        connection.Execute(
            """
            CREATE OR REPLACE TEMP TABLE sure AS
            SELECT happening_id AS id, count(*)::INTEGER AS reports, min(reported) AS first, max(reported) AS last
            FROM happening_reports GROUP BY happening_id
            """
        );
        connection.Execute(
            $"""
            CREATE OR REPLACE TEMP VIEW happenings AS
            SELECT h.* REPLACE (s.reports AS reports, coalesce(s.first, h.first_reported) AS first_reported,
                coalesce(s.last, h.last_reported) AS last_reported)
            FROM "{record}".main.happenings h JOIN sure s USING (id)
            """
        );
    }
}
