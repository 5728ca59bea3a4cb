using DuckDB.NET.Data;

namespace Casus.App.Store.DuckDb;

/// <summary>
/// A query from outside and its rows. Only one SELECT is accepted. The connection (<see cref="Database.OpenToRead"/>)
/// sees to it that it reaches nothing but the record.
/// </summary>
public sealed class QueryRows : IDisposable
{
    // DuckDB's own parser says what kind of statement it is; it writes out nothing but SELECT.
    const string check = """
        SELECT tree->>'error_type', tree->>'error_message', coalesce(json_array_length(tree->'statements'), 0),
            tree::VARCHAR, current_setting('lock_configuration')
        FROM (SELECT json_serialize_sql($sql::VARCHAR)::JSON AS tree)
        """;

    readonly DuckDBCommand command;
    readonly DuckDBDataReader reader;

    internal QueryRows(DuckDBConnection connection, string sql)
    {
        var (kind, error, statements, tree, isLocked) = connection.Rows(
            check,
            row => (row.Text(0), row.Text(1), row.GetInt64(2), row.GetString(3), row.GetBoolean(4)),
            ("sql", sql)
        )[0];
        if (kind == "not implemented")
            throw new StoreException("only SELECT can be asked: the record is read, not changed");
        if (error is not null)
            throw new StoreException(error);
        if (statements != 1)
            throw new StoreException(statements == 0 ? "no query" : $"one SELECT at a time, not {statements}");
        if (!isLocked && QueryReach.Beyond(connection, tree) is { } beyond)
            throw new StoreException(beyond + "; while a server holds the record only its tables can be asked");
        command = connection.CreateCommand();
        command.CommandText = sql;
        command.UseStreamingMode = true;
        try
        {
            reader = command.ExecuteReader();
        }
        catch (Exception e) when (e is DuckDBException or InvalidOperationException)
        {
            command.Dispose();
            throw new StoreException(
                e is DuckDBException refused
                    ? Database.Reason(refused)
                    : "a query has no parameters: write the values themselves"
            );
        }
        Columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>
    /// Row by row, as they are made; lists are <see cref="System.Collections.IList"/>, structures dictionaries, what is
    /// missing null.
    /// </summary>
    public IEnumerable<object?[]> Rows()
    {
        while (Next())
            yield return [.. Enumerable.Range(0, Columns.Count).Select(Value)];
    }

    public void Dispose()
    {
        reader.Dispose();
        command.Dispose();
    }

    bool Next()
    {
        try
        {
            return reader.Read();
        }
        catch (DuckDBException e)
        {
            throw new StoreException(Database.Reason(e));
        }
    }

    object? Value(int column)
    {
        try
        {
            return reader.IsDBNull(column) ? null : reader.GetValue(column);
        }
        catch (Exception e)
            when (e
                    is NotImplementedException
                        or NotSupportedException
                        or ArgumentException
                        or InvalidCastException
                        or OverflowException
                        or FormatException
            )
        {
            throw new StoreException(
                $"column {Columns[column]}: {reader.GetDataTypeName(column)} can't be shown; cast it to VARCHAR"
            );
        }
    }
}
