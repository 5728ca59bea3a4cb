using System.Globalization;
using DuckDB.NET.Data;

namespace Casus.App.Store.DuckDb;

/// <summary>
/// The numbered SQL files that make the record's tables, applied once each and in order; which were is kept in the
/// table <c>migrations</c>.
/// </summary>
static class Migrations
{
    const string folder = "migrations/";

    static readonly List<(int Number, string Name)> all =
    [
        .. typeof(Migrations)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
                (int.Parse(name.AsSpan(folder.Length, 3), CultureInfo.InvariantCulture), name[folder.Length..])
            ),
    ];

    /// <summary>Brings a file to the present form, each step in a transaction of its own.</summary>
    public static void Apply(DuckDBConnection connection, string file)
    {
        var applied = Applied(connection, file);
        foreach (var (number, name) in all.Where(step => step.Number > applied))
        {
            using var transaction = connection.BeginTransaction();
            connection.Execute(
                "CREATE TABLE IF NOT EXISTS migrations (number INTEGER NOT NULL, name VARCHAR NOT NULL, applied_at TIMESTAMP NOT NULL)"
            );
            connection.Execute(Sql(name));
            connection.Execute(
                "INSERT INTO migrations VALUES ($number, $name, now()::TIMESTAMP)",
                ("number", number),
                ("name", name)
            );
            transaction.Commit();
        }
    }

    /// <summary>Refuses a file in an older form, which reading alone can't change.</summary>
    public static void Check(DuckDBConnection connection, string file)
    {
        if (Applied(connection, file) < all[^1].Number)
            throw new StoreException($"{file}: written by an older casus; 'casus add' brings it up to date");
    }

    static int Applied(DuckDBConnection connection, string file)
    {
        var tables = connection.Rows("SELECT table_name FROM duckdb_tables()", row => row.GetString(0));
        if (tables.Count > 0 && !tables.Contains("migrations"))
            throw new StoreException($"{file}: a DuckDB file of something else; name another with --db");
        var applied =
            tables.Count == 0 ? 0 : connection.Rows("SELECT max(number) FROM migrations", row => row.GetInt32(0))[0];
        return applied <= all[^1].Number
            ? applied
            : throw new StoreException(
                $"{file}: written by a newer casus (its tables are at {applied}, this one knows {all[^1].Number})"
            );
    }

    static string Sql(string name)
    {
        using var reader = new StreamReader(typeof(Migrations).Assembly.GetManifestResourceStream(folder + name)!);
        return reader.ReadToEnd();
    }
}
