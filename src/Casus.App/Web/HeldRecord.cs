using System.Collections.Concurrent;
using Casus.App.Store;
using Casus.App.Usage;

namespace Casus.App.Web;

/// <summary>
/// How far the record is: <paramref name="Changes"/> counts all that was kept, <paramref name="ByHand"/> what was done
/// by hand at the desk and must be seen at once.
/// </summary>
readonly record struct Stamp(long Changes, long ByHand);

/// <summary>
/// The record as the desk holds it: one store that writes, one change at a time, and readers beside it. Whatever writes
/// goes through <see cref="Write"/>.
/// </summary>
sealed class HeldRecord(string file) : IDisposable
{
    EventStore writer = EventStore.Open(file);
    readonly Lock writing = new();
    readonly ConcurrentBag<RecordReader> idle = [];
    long changes,
        byHand;
    volatile bool disposed;

    public string File => file;

    public Stamp Stamp => new(Interlocked.Read(ref changes), Interlocked.Read(ref byHand));

    public T Read<T>(Func<RecordReader, T> read)
    {
        if (!idle.TryTake(out var reader))
            reader = writer.Reader.Beside();
        try
        {
            return read(reader);
        }
        finally
        {
            if (disposed)
                reader.Dispose();
            else
                idle.Add(reader);
        }
    }

    /// <param name="byHand">False for what comes in the background, such as a long list of articles: pages may lag
    /// behind it for some seconds.</param>
    public T Write<T>(Func<EventStore, T> write, bool byHand = true)
    {
        lock (writing)
        {
            var written = Written(write);
            Interlocked.Increment(ref changes);
            if (byHand)
                SeenAtOnce();
            return written;
        }
    }

    /// <summary>
    /// What a store holds in memory may be ahead of the record where a change failed, so another one takes its place.
    /// </summary>
    T Written<T>(Func<EventStore, T> write)
    {
        try
        {
            return write(writer);
        }
        catch (Exception wrong) when (wrong is not UsageException)
        {
            var fresh = writer.Anew();
            writer.Dispose();
            writer = fresh;
            throw;
        }
    }

    /// <summary>From now on no page older than this is shown.</summary>
    public void SeenAtOnce() => Interlocked.Increment(ref byHand);

    public void Dispose()
    {
        disposed = true;
        foreach (var reader in idle)
            reader.Dispose();
        writer.Dispose();
    }
}
