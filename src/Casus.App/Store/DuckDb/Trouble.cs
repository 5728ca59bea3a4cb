using DuckDB.NET.Data;

namespace Casus.App.Store.DuckDb;

/// <summary>
/// What keeps a record from working though nothing is wrong with what is asked: a damaged file, no room on the disk, no
/// memory.
/// </summary>
static class Trouble
{
    // Every log of DuckDB begins like this. DuckDB would take any other for empty, and its content would be lost
    // silently.
    static ReadOnlySpan<byte> LogStart => [0x64, 0, 0x62];

    static readonly string[] damage =
    [
        "Corrupt",
        "checksum",
        "Could not read enough bytes",
        "Failure while replaying WAL",
        "Serialization Error",
    ];

    static readonly string[] noRoom =
    [
        "No space left on device",
        "File too large",
        "Disk quota exceeded",
        "not enough space on the disk",
    ];

    static readonly string[] machine = ["IO Error", "Permission Error", "FATAL", "Failed to commit"];

    /// <summary>The trouble that an exception tells of, whoever threw it; null for anything else.</summary>
    public static StoreException? In(Exception fault) =>
        fault switch
        {
            StoreException told => told,
            DuckDBException e => Of(e, null),
            _ => null,
        };

    /// <summary>
    /// The trouble that an error of the database tells of, with the file and what to do; null for anything else.
    /// </summary>
    public static StoreException? Of(DuckDBException e, string? file)
    {
        var (about, reason) = (file is null ? "" : $"{file}: ", Database.Reason(e));
        if (e.Message.Contains("Out of Memory Error", StringComparison.Ordinal))
            return new BusyException($"{about}the database has too little memory for this now; ask for less, or later");
        if (noRoom.Any(e.Message.Contains))
            return new StoreException(
                $"{about}no room left on the disk; what was kept before is safe: make room and run it again "
                    + $"({reason})"
            );
        if (e.Message.Contains("WAL", StringComparison.Ordinal) && damage.Any(e.Message.Contains))
            return DamagedLog(file ?? "", reason);
        if (damage.Any(e.Message.Contains))
            return new StoreException(
                $"{about}the file is damaged and was left as it is; put a copy of it back, "
                    + "or keep the articles in a new one "
                    + $"({reason})"
            );
        return machine.Any(e.Message.Contains) ? new StoreException(about + reason) : null;
    }

    /// <summary>
    /// Writes a file or folder; where there is no room for it, its path is named and not the one it has until it is
    /// whole.
    /// </summary>
    /// <exception cref="StoreException">The disk is full.</exception>
    public static T Writing<T>(string path, string beside, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception e)
            when (e is StoreException or IOException && noRoom.Any(e.Message.Contains) && e.Message.Contains(beside))
        {
            throw new StoreException($"{path}: no room left on the disk; nothing was written there");
        }
    }

    /// <exception cref="StoreException">What lies beside the record as its log is none.</exception>
    public static void CheckLog(string file)
    {
        var log = new FileInfo(file + ".wal");
        if (!log.Exists)
            return;
        using var stream = new FileStream(
            log.FullName,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        Span<byte> start = stackalloc byte[LogStart.Length];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (!LogStart.StartsWith(start[..length]))
            throw DamagedLog(file, "it does not begin as a log does");
    }

    static StoreException DamagedLog(string file, string reason) =>
        new(
            $"{file}: the log beside it, {file}.wal, is damaged; both were left as they are. Without the log, moved away, "
                + $"the record opens as it was before what was added last, which can be added again ({reason})"
        );
}
