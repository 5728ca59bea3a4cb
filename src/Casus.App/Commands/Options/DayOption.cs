using System.CommandLine;
using Casus.App.Usage;

namespace Casus.App.Commands.Options;

/// <summary>An option that takes a day.</summary>
static class DayOption
{
    public static Option<DateOnly?> Create(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "YYYY-MM-DD",
            CustomParser = result =>
            {
                try
                {
                    return Asked.Day(name, result.Tokens[0].Value);
                }
                catch (WrongAsk wrong)
                {
                    result.AddError(wrong.Message);
                    return null;
                }
            },
        };
}
