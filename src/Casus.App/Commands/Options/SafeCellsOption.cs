using System.CommandLine;
using Casus.App.Usage;

namespace Casus.App.Commands.Options;

/// <summary>The option <c>--safe-cells</c>: CSV in which no cell of text begins like a formula.</summary>
static class SafeCellsOption
{
    public static Option<bool> Create() =>
        new("--safe-cells")
        {
            Description =
                "CSV for spreadsheets: cells of text that begin like a formula (= + - @) get an apostrophe in front",
        };

    public static void Check(bool isSafe, string? format)
    {
        if (isSafe && format != "csv")
            throw new UsageException("--safe-cells goes with --format csv");
    }
}
