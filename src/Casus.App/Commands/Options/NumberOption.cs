using System.CommandLine;
using Casus.App.Usage;

namespace Casus.App.Commands.Options;

/// <summary>An option that says how many.</summary>
static class NumberOption
{
    public static Option<int> Create(string name, string description, int otherwise)
    {
        var option = new Option<int>(name)
        {
            Description = description,
            DefaultValueFactory = _ => otherwise,
            HelpName = "N",
        };
        return option.Checked((name, text) => Asked.Number(name, text, 0, int.MaxValue));
    }
}
