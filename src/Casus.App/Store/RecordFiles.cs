using Casus.App.Store.DuckDb;
using Casus.Exchange;

namespace Casus.App.Store;

/// <summary>Records that are opened by their files.</summary>
public sealed class RecordFiles : IRecords
{
    public RecordReader Read(string file) => RecordReader.Open(file);

    public EventExport Export(string file, EventFilter chosen, bool asCoded, Convention convention) =>
        EventExport.Open(file, chosen, asCoded, convention);

    public T Change<T>(string file, Func<EventStore, T> change)
    {
        using var store = File.Exists(file)
            ? EventStore.Open(file)
            : throw new StoreException($"{file}: no such file ('casus add' makes it)");
        return change(store);
    }
}
