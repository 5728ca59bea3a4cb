using System.CommandLine;
using Casus.App.Usage;

namespace Casus.App.Commands.Options;

/// <summary>What every decision by hand says: who makes it, and why.</summary>
static class HandOptions
{
    public static Option<string> By() =>
        new Option<string>("--by")
        {
            Description = "Who decides",
            HelpName = "NAME",
            Required = true,
        }.Checked(Asked.Something);

    public static Option<string> Why() =>
        new Option<string>("--why")
        {
            Description = "The reason",
            HelpName = "TEXT",
            Required = true,
        }.Checked(Asked.Something);
}
