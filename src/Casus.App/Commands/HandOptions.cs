using System.CommandLine;
using Casus.App.Store;

namespace Casus.App.Commands;

/// <summary>What every decision by hand says: who makes it, and why.</summary>
static class HandOptions
{
    public static Option<string> By() => Wanted(new("--by") { Description = "Who decides so", HelpName = "NAME", Required = true });

    public static Option<string> Why() => Wanted(new("--why") { Description = "For which reason", HelpName = "TEXT", Required = true });

    /// <summary>A record to write in, which must be there.</summary>
    public static EventStore Open(string file) => File.Exists(file) ? EventStore.Open(file) : throw new StoreException($"{file}: no such file ('casus add' makes it)");

    static Option<string> Wanted(Option<string> option)
    {
        option.Validators.Add(result => { if (string.IsNullOrWhiteSpace(result.Tokens.Count == 1 ? result.Tokens[0].Value : null)) result.AddError($"{option.Name} is empty"); });
        return option;
    }
}
