using System.CommandLine;
using Casus.App.Store;
using Casus.App.Usage;

namespace Casus.App.Commands.Options;

/// <summary>What every decision by hand says: who makes it, and why.</summary>
static class HandOptions
{
    public static Option<string> By() =>
        new Option<string>("--by")
        {
            Description = "Who decides so",
            HelpName = "NAME",
            Required = true,
        }.Checked(Asked.Something);

    public static Option<string> Why() =>
        new Option<string>("--why")
        {
            Description = "For which reason",
            HelpName = "TEXT",
            Required = true,
        }.Checked(Asked.Something);

    /// <summary>
    /// Writes in a record, which must be there; where a server runs the command, in the one that it holds.
    /// </summary>
    public static int Write(string file, Func<EventStore, int> write)
    {
        if (EventStore.LentToWrite.Value is { } lent)
            return lent(write);
        using var store = File.Exists(file)
            ? EventStore.Open(file)
            : throw new StoreException($"{file}: no such file ('casus add' makes it)");
        return write(store);
    }
}
