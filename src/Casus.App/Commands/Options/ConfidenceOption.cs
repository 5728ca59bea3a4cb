using System.CommandLine;
using Casus.App.Usage;

namespace Casus.App.Commands.Options;

/// <summary>The option <c>--min-confidence P</c>.</summary>
static class ConfidenceOption
{
    const string name = "--min-confidence";

    public static Option<double?> Create(string description) =>
        new(name)
        {
            Description = description,
            HelpName = "P",
            CustomParser = result =>
            {
                try
                {
                    return Asked.Share(name, result.Tokens[0].Value);
                }
                catch (WrongAsk wrong)
                {
                    result.AddError(wrong.Message);
                    return null;
                }
            },
        };
}
