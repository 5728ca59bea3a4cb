using System.Text.RegularExpressions;
using DuckDB.NET.Data;

namespace Casus.App.Store.DuckDb;

/// <summary>
/// Opens DuckDB files and asks them; trouble comes as a <see cref="StoreException"/> of one plain line.
/// </summary>
static partial class Database
{
    // What does not fit into memory goes to FILE.tmp, which DuckDB empties; a process that was killed leaves it behind.
    const string spilling = ".tmp",
        mostSpilled = "16GB";

    /// <summary>For writing, by one process at a time; made where there is none.</summary>
    public static DuckDBConnection OpenToWrite(string file)
    {
        var isNew = !File.Exists(file) && !Directory.Exists(file);
        if (!isNew)
            Refuse(file);
        else if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
            throw new StoreException($"{file}: no such folder: {folder}");
        else if (DuckDbFile.WithBeside(file) is { } record)
            throw new StoreException($"{file}: belongs to the DuckDB file {record}");
        var connection = Begun(
            file,
            isNew,
            () => Open(file, ("memory_limit", "512MB"), ("threads", "1"), ("max_temp_directory_size", mostSpilled))
        );
        // The process that has the file open for writing is the only one.
        foreach (
            var left in Directory.Exists(file + spilling) ? Directory.GetFiles(file + spilling, "duckdb_temp_*") : []
        )
            File.Delete(left);
        return connection;
    }

    /// <summary>Where the disk is full, DuckDB leaves an empty file that is no record.</summary>
    static DuckDBConnection Begun(string file, bool isNew, Func<DuckDBConnection> open)
    {
        try
        {
            return open();
        }
        catch (StoreException) when (isNew && new FileInfo(file) is { Exists: true, Length: 0 } begun)
        {
            begun.Delete();
            throw;
        }
    }

    /// <summary>
    /// For reading only; nothing but this file can be reached from it, neither other files nor the network, and no
    /// statement can change that.
    /// </summary>
    public static DuckDBConnection OpenToRead(string file)
    {
        Refuse(file);
        return Open(
            file,
            ("access_mode", "read_only"),
            ("enable_external_access", "false"),
            ("autoinstall_known_extensions", "false"),
            ("autoload_known_extensions", "false"),
            ("allow_community_extensions", "false"),
            ("allow_persistent_secrets", "false"),
            ("lock_configuration", "true")
        );
    }

    /// <summary>For reading the record and writing files beside it.</summary>
    public static DuckDBConnection OpenToExport(string file)
    {
        Refuse(file);
        return Open(
            file,
            ("access_mode", "read_only"),
            ("memory_limit", "1GB"),
            ("temp_directory", Path.Combine(Path.GetTempPath(), $"casus-{Environment.ProcessId}{spilling}")),
            ("max_temp_directory_size", mostSpilled)
        );
    }

    /// <summary>Refuses a file that is not a record, before DuckDB takes it for something else.</summary>
    static void Refuse(string file)
    {
        if (Directory.Exists(file))
            throw new StoreException($"{file}: is a folder, not a record");
        if (!File.Exists(file))
            throw new StoreException($"{file}: no such file ('casus add' makes it)");
        try
        {
            if (!DuckDbFile.Is(file))
                throw new StoreException($"{file}: is not a DuckDB file; it is left as it is (name another with --db)");
        }
        catch (UnauthorizedAccessException)
        {
            throw new StoreException($"{file}: no permission to read it");
        }
        catch (IOException fault) when (OperatingSystem.IsWindows())
        {
            throw new HeldException(file, $"held by another process: {fault.Message}");
        }
    }

    static DuckDBConnection Open(string file, params ReadOnlySpan<(string Name, string Value)> settings)
    {
        Trouble.CheckLog(file);
        // A full path, since DuckDB takes some names (":memory:") for something else than a file.
        var source = new DuckDBConnectionStringBuilder { DataSource = Path.GetFullPath(file) };
        foreach (var (name, value) in settings)
            source[name] = value;
        var connection = new DuckDBConnection(source.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch (DuckDBException e)
        {
            connection.Dispose();
            throw IsHeld(e)
                ? new HeldException(file, Reason(e))
                : Trouble.Of(e, file) ?? new StoreException($"{file}: {Reason(e)}");
        }
    }

    /// <summary>A second connection to the same file, for another thread.</summary>
    public static DuckDBConnection Beside(this DuckDBConnection connection)
    {
        var second = new DuckDBConnection(connection.ConnectionString);
        second.Open();
        return second;
    }

    /// <summary>The connection, after something was done with it that must succeed; it is closed where it does not.</summary>
    public static DuckDBConnection Prepared(DuckDBConnection connection, Action<DuckDBConnection> prepare)
    {
        try
        {
            prepare(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static void Execute(
        this DuckDBConnection connection,
        string sql,
        params ReadOnlySpan<(string Name, object Value)> parameters
    )
    {
        using var command = Command(connection, sql, parameters);
        Asked(connection, command.ExecuteNonQuery);
    }

    public static List<T> Rows<T>(
        this DuckDBConnection connection,
        string sql,
        Func<DuckDBDataReader, T> row,
        params ReadOnlySpan<(string Name, object Value)> parameters
    )
    {
        using var command = Command(connection, sql, parameters);
        using var reader = Asked(connection, command.ExecuteReader);
        var rows = new List<T>();
        while (Asked(connection, reader.Read))
            rows.Add(row(reader));
        return rows;
    }

    /// <summary>Row by row, as they are made.</summary>
    public static IEnumerable<T> Stream<T>(
        this DuckDBConnection connection,
        string sql,
        Func<DuckDBDataReader, T> row,
        params (string Name, object Value)[] parameters
    )
    {
        using var command = Command(connection, sql, parameters);
        command.UseStreamingMode = true;
        using var reader = Asked(connection, command.ExecuteReader);
        while (Asked(connection, reader.Read))
            yield return row(reader);
    }

    public static string? Text(this DuckDBDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    public static DateOnly? Day(this DuckDBDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    /// <summary>What DuckDB complains about, in one line, without its drawing of where in the query.</summary>
    public static string Reason(DuckDBException e)
    {
        if (Holder().Match(e.Message) is { Success: true } held)
            return $"held by another process ({Path.GetFileName(held.Groups[1].Value)}, pid {held.Groups[2].Value}); "
                + "one process at a time can open it while one writes";
        if (e.Message.Contains("not a valid DuckDB database file", StringComparison.Ordinal))
            return "is not a DuckDB file";
        if (e.Message.Contains("being used by another process", StringComparison.Ordinal))
            return "held by another process";
        var drawing = e.Message.IndexOf("LINE ", StringComparison.Ordinal);
        var message = e.Message.Replace("DuckDBOpen failed: ", "", StringComparison.Ordinal);
        return string.Join(
            ' ',
            (drawing > 0 ? e.Message[..drawing] : message).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
    }

    static bool IsHeld(DuckDBException e) =>
        Holder().IsMatch(e.Message) || e.Message.Contains("being used by another process", StringComparison.Ordinal);

    static T Asked<T>(DuckDBConnection connection, Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (DuckDBException e) when (Trouble.Of(e, connection.DataSource) is { } trouble)
        {
            throw trouble;
        }
    }

    static DuckDBCommand Command(
        DuckDBConnection connection,
        string sql,
        ReadOnlySpan<(string Name, object Value)> parameters
    )
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.Add(new DuckDBParameter(name, value));
        return command;
    }

    [GeneratedRegex(@"Conflicting lock is held in (.*?) \(PID (\d+)\)")]
    private static partial Regex Holder();
}
