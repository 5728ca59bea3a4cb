using System.Text.Json;
using DuckDB.NET.Data;

namespace Casus.App.Store.DuckDb;

/// <summary>
/// What a query reaches, by DuckDB's own parse of it. Where the connection could open files (the server's, which
/// writes), only tables of the record and functions that make rows of their arguments may be asked.
/// </summary>
static class QueryReach
{
    static readonly HashSet<string> harmless =
    [
        "unnest",
        "range",
        "generate_series",
        "duckdb_tables",
        "duckdb_columns",
        "duckdb_views",
        "json_each",
        "json_tree",
    ];

    /// <summary>The first thing in a parsed query that is not in the record, or null.</summary>
    public static string? Beyond(DuckDBConnection connection, string tree)
    {
        var known = connection
            .Rows(
                "SELECT table_name FROM duckdb_tables() UNION ALL SELECT view_name FROM duckdb_views()",
                row => row.GetString(0)
            )
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        using var json = JsonDocument.Parse(tree);
        // Names that the query itself gives, by WITH; a file of such a name is hidden by it.
        Walk(
            json.RootElement,
            element =>
            {
                if (element.TryGetProperty("cte_map", out var named) && named.TryGetProperty("map", out var map))
                    foreach (var entry in map.EnumerateArray())
                        known.Add(entry.GetProperty("key").GetString()!);
            }
        );
        string? beyond = null;
        Walk(
            json.RootElement,
            element =>
            {
                switch (Text(element, "type"))
                {
                    case "BASE_TABLE"
                        when Text(element, "table_name") is { } table
                            && (!known.Contains(table) || Text(element, "schema_name") is not ("" or "main" or null)):
                        beyond ??= $"'{table}' is no table of the record";
                        break;
                    case "TABLE_FUNCTION"
                        when element.TryGetProperty("function", out var function)
                            && Text(function, "function_name") is { } name
                            && !harmless.Contains(name.ToLowerInvariant()):
                        beyond ??= $"{name}() reaches beyond the record";
                        break;
                }
            }
        );
        return beyond;
    }

    static void Walk(JsonElement element, Action<JsonElement> visit)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            visit(element);
            foreach (var property in element.EnumerateObject())
                Walk(property.Value, visit);
        }
        else if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray())
                Walk(item, visit);
    }

    static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
