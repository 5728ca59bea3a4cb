using System.CommandLine;
using Casus.App.Store;

namespace Casus.App.Commands;

/// <summary>What every decision by hand says: who makes it, and why.</summary>
static class HandOptions
{
    public static Option<string> By() => new Option<string>("--by") { Description = "Who decides so", HelpName = "NAME", Required = true }.Checked(Asked.Something);

    public static Option<string> Why() => new Option<string>("--why") { Description = "For which reason", HelpName = "TEXT", Required = true }.Checked(Asked.Something);

    /// <summary>A record to write in, which must be there.</summary>
    public static EventStore Open(string file) => File.Exists(file) ? EventStore.Open(file) : throw new StoreException($"{file}: no such file ('casus add' makes it)");
}
