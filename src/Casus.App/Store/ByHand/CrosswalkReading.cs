using Casus.App.Store.DuckDb;
using Casus.Coding;
using Casus.Exchange.Tables;
using DuckDB.NET.Data;

namespace Casus.App.Store.ByHand;

/// <summary>
/// Lets a connection see the types of events and happenings as the crosswalk tells them from their CAMEO codes
/// (<see cref="Crosswalk"/>). What somebody typed by hand has no CAMEO code and keeps its type.
/// </summary>
static class CrosswalkReading
{
    /// <summary>The tables that are shown so.</summary>
    public static readonly string[] Shown = ["events", "happenings"];

    public static void Show(DuckDBConnection connection, bool asCoded)
    {
        connection.Execute(
            "CREATE OR REPLACE TEMP TABLE crosswalk (cameo VARCHAR, type VARCHAR, mode VARCHAR, quad INTEGER, score DOUBLE)"
        );
        foreach (var code in CameoTable.All.Where(code => code.Type != EventType.None))
            connection.Execute(
                $"INSERT INTO crosswalk VALUES ($cameo, $type, nullif($mode, ''), $quad, $score)",
                ("cameo", code.Code),
                ("type", code.Type.ToString()),
                ("mode", code.Mode ?? ""),
                ("quad", Plover.Quad(code.Type)),
                ("score", Plover.Score(code.Type, code.Mode))
            );
        var record = connection.Rows("SELECT current_database()", row => row.GetString(0))[0];
        var main = $"\"{record.Replace("\"", "\"\"", StringComparison.Ordinal)}\".main";
        var events = asCoded ? "events_as_coded" : $"{main}.events";
        connection.Execute($"CREATE OR REPLACE TEMP VIEW events AS SELECT * FROM {Of(events)}");
        if (!asCoded)
            connection.Execute(
                $"CREATE OR REPLACE TEMP VIEW happenings AS SELECT * FROM {Of($"{main}.happenings", announces: false)}"
            );
    }

    /// <summary>A table of acts with their types by the crosswalk, as what stands behind FROM.</summary>
    /// <param name="table">The table.</param>
    /// <param name="announces">Whether it tells what is announced.</param>
    public static string Of(string table, bool announces = true)
    {
        const string itself = "t.announced_type = t.type AND t.announced_mode IS NOT DISTINCT FROM t.mode";
        var announced = announces
            ? $"""
                , CASE WHEN w.type IS NOT NULL AND {itself} THEN w.type ELSE t.announced_type END AS announced_type,
                CASE WHEN w.type IS NOT NULL AND {itself} THEN w.mode ELSE t.announced_mode END AS announced_mode
                """
            : "";
        return $"""
            (SELECT t.* REPLACE (coalesce(w.type, t.type) AS type,
                CASE WHEN w.type IS NULL THEN t.mode ELSE w.mode END AS mode,
                coalesce(w.quad, t.quad) AS quad, coalesce(w.score, t.score) AS score{announced})
            FROM {table} t LEFT JOIN crosswalk w ON w.cameo = t.cameo AND w.type <> t.type)
            """;
    }
}
