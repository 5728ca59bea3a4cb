using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.ByHand;

/// <summary>
/// Lets a connection see the machine's reading where others see what counts: <c>events</c> and what belongs to it are
/// then the tables <c>*_as_coded</c>.
/// </summary>
static class MachinesReading
{
    static readonly string[] read =
    [
        "events",
        "event_actors",
        "event_recipients",
        "event_attributions",
        "event_mentions",
    ];

    /// <summary>What is made of the events that count, and so can't be shown as it was coded.</summary>
    public static readonly string[] Derived =
    [
        "happenings",
        "happening_parties",
        "happening_reports",
        "forecasts",
        "ledger",
    ];

    public static void Show(DuckDBConnection connection)
    {
        foreach (var table in read)
            connection.Execute($"CREATE OR REPLACE TEMP VIEW {table} AS SELECT * FROM {table}_as_coded");
        var name = connection.Rows("SELECT current_database()", row => row.GetString(0))[0];
        var record = name.Replace("\"", "\"\"", StringComparison.Ordinal);
        foreach (var table in Derived)
            connection.Execute(
                $"""
                CREATE OR REPLACE TEMP VIEW {table} AS
                SELECT * FROM "{record}".main.{table} WHERE error('{table} is made of what counts; ask it without --as-coded') IS NULL
                """
            );
    }
}
