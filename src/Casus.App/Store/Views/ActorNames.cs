using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>The names of codes: for each the one that goes with it most often in the record.</summary>
sealed class ActorNames(DuckDBConnection connection)
{
    public Dictionary<string, string> Of(IEnumerable<string> codes) =>
        connection
            .Rows(
                """
                SELECT code, arg_max(name, times) FROM (
                    SELECT code, name, count(*) * CASE WHEN sector IS NULL THEN 1000 ELSE 1 END AS times FROM happening_parties
                    WHERE code IN (SELECT unnest($codes)) AND name IS NOT NULL GROUP BY code, name, sector)
                GROUP BY code
                """,
                row => (row.GetString(0), row.GetString(1)),
                ("codes", codes.Distinct().ToList())
            )
            .ToDictionary();
}
