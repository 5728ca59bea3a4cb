using Casus.App.Store;
using Casus.App.Web;
using Casus.Exchange;

namespace Casus.App.Server;

/// <summary>
/// The record that the server holds, for commands that it runs, whatever file they name.
/// </summary>
sealed class LentRecord(RecordReader reader, HeldRecord held) : IRecords
{
    public RecordReader Read(string file) => reader.Beside();

    public EventExport Export(string file, EventFilter chosen, bool asCoded, Convention convention) =>
        reader.Export(chosen, asCoded, convention);

    public T Change<T>(string file, Func<EventStore, T> change) => held.Write(change);
}
