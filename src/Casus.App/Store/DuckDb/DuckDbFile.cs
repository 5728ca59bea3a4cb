namespace Casus.App.Store.DuckDb;

/// <summary>
/// Tells DuckDB's files from all others by their first bytes, without DuckDB: that would take some files of other
/// programs for databases and fetch what reads them.
/// </summary>
static class DuckDbFile
{
    // https://duckdb.org/docs/stable/internals/storage: a checksum of eight bytes, then the mark.
    const int markAt = 8;

    // What DuckDB keeps beside its file, and the note of a server.
    static readonly string[] beside = [".wal", ".tmp", ".server"];

    static ReadOnlySpan<byte> Mark => "DUCK"u8;

    /// <summary>
    /// The file that a path beside it belongs to, or null; what is put there would be taken for a part of it.
    /// </summary>
    public static string? WithBeside(string path) =>
        beside
            .Where(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            .Select(ending => path[..^ending.Length])
            .FirstOrDefault(Is);

    /// <summary>
    /// Whether a path leads to one. To be asked before this process opens the file with DuckDB, whose lock would end
    /// when it is closed here (POSIX locks end with the first close).
    /// </summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor by this user.</exception>
    public static bool Is(string path)
    {
        // Pipes and devices have no length, and reading them may never end.
        if (new FileInfo(path) is not { Exists: true, Length: > markAt })
            return false;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> start = stackalloc byte[markAt + Mark.Length];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
            && start[markAt..].SequenceEqual(Mark);
    }
}
