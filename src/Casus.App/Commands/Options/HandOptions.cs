using System.CommandLine;
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
}
