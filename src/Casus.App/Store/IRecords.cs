using Casus.Exchange;

namespace Casus.App.Store;

/// <summary>
/// Where a command finds the record that it names: in a file, or, where a server runs the command, in the record that
/// this server holds.
/// </summary>
public interface IRecords
{
    RecordReader Read(string file);

    EventExport Export(string file, EventFilter chosen, bool asCoded, Convention convention);

    /// <summary>Changes a record, which must be there.</summary>
    T Change<T>(string file, Func<EventStore, T> change);
}
