using System.CommandLine;
using Casus.App.Usage;

namespace Casus.App.Commands.Options;

/// <summary>An option that takes a name, a date, a file or other words, checked by <see cref="Asked"/>.</summary>
static class TextOption
{
    public static Option<string?> Create(
        string name,
        string description,
        string value,
        Func<string, string, object> check
    ) => new Option<string?>(name) { Description = description, HelpName = value }.Checked(check);
}
