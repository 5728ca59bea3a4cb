using System.CommandLine;
using Casus.Exchange;

namespace Casus.App.Commands.Options;

/// <summary>The option <c>--convention</c>.</summary>
static class ConventionOption
{
    const string crosswalk = "crosswalk";

    public static Option<string> Create() =>
        ChoiceOption.Create(
            "--convention",
            "CONVENTION",
            "What tells the type: manual (PLOVER's) or crosswalk (the CAMEO code)",
            "manual",
            crosswalk
        );

    public static Convention Read(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) == crosswalk ? Convention.Crosswalk : Convention.Manual;
}
