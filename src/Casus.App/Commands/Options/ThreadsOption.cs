using System.CommandLine;
using Casus.App.Usage;

namespace Casus.App.Commands.Options;

/// <summary>The option <c>--threads N</c>.</summary>
static class ThreadsOption
{
    const int most = 1024;

    public static Option<int> Create(string description)
    {
        var option = new Option<int>("--threads")
        {
            Description = description,
            DefaultValueFactory = _ => Environment.ProcessorCount,
            HelpName = "N",
        };
        return option.Checked((name, text) => Asked.Number(name, text, 1, most));
    }
}
