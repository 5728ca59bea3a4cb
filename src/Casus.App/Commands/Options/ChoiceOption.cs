using System.CommandLine;
using System.CommandLine.Parsing;
using Casus.App.Usage;

namespace Casus.App.Commands.Options;

/// <summary>Options and arguments that take one of some words, in any case.</summary>
static class ChoiceOption
{
    /// <summary>The option <c>--format FORMAT</c>; the first is taken where none is named.</summary>
    public static Option<string> Format(string description, params string[] known) =>
        Create("--format", "FORMAT", description, known);

    public static Option<string> Create(string name, string helpName, string description, params string[] known) =>
        new(name)
        {
            Description = description,
            DefaultValueFactory = _ => known[0],
            HelpName = helpName,
            CustomParser = result => Chosen(result, name, known),
        };

    public static Argument<string> Argument(string name, string description, params string[] known) =>
        new(name) { Description = description, CustomParser = result => Chosen(result, name, known) };

    static string? Chosen(ArgumentResult result, string name, string[] known)
    {
        try
        {
            return Asked.OneOf(name, result.Tokens[0].Value, known);
        }
        catch (WrongAsk wrong)
        {
            result.AddError(wrong.Message);
            return null;
        }
    }
}
