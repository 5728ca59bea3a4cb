using System.CommandLine;
using Casus.App.Usage;

namespace Casus.App.Commands.Options;

/// <summary>The option <c>--db FILE</c>: the record to work with.</summary>
static class DatabaseOption
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--db")
        {
            Description = "The record, a DuckDB file",
            DefaultValueFactory = _ => "casus.duckdb",
            HelpName = "FILE",
        };
        return option.Checked(Asked.Something);
    }
}
