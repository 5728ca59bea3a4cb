using System.CommandLine;
using System.CommandLine.Parsing;
using Casus.Analysis.Relations;

namespace Casus.App;

/// <summary>Names a command or an option that there is not, and the nearest that there is.</summary>
static class UnknownWords
{
    /// <summary>The first word of what was typed that is no command or option; null where all are known.</summary>
    public static string? In(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Concat(Options(parsed.CommandResult)).FirstOrDefault() is not { } word)
            return null;
        return word.Length > 1 && word[0] == '-'
            ? $"no such option: {word}{Near(word, Options(command)) ?? $" (a file of that name is ./{word})"}"
            : command.Subcommands.Count > 0 ? $"no such command: casus{Path(command)} {word}{Near(word, command.Subcommands.Select(known => known.Name))}" : $"{word}: one word too many";
    }

    /// <summary>What looks like an option among the values of arguments.</summary>
    static IEnumerable<string> Options(CommandResult result) =>
        result.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).Where(word => word.Length > 1 && word[0] == '-');

    static IEnumerable<string> Options(Command command) => command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive))).Select(option => option.Name);

    /// <summary>A flag with a value ("--again=5"), which would be taken for a file of that name; null where there is none.</summary>
    public static string? OfFlags(ParseResult parsed, IEnumerable<string> words) =>
        words.TakeWhile(word => word != "--").FirstOrDefault(word => word.IndexOf('=') is > 0 and var at && parsed.CommandResult.Command.Options.OfType<Option<bool>>().Any(flag => flag.Name == word[..at]) && !bool.TryParse(word[(at + 1)..], out _))
            is { } wrong ? $"{wrong}: {wrong[..wrong.IndexOf('=')]} takes no value" : null;

    /// <summary>The names by which a command is called, behind that of the program.</summary>
    public static string Path(Command? command) => command is null or RootCommand ? "" : $"{Path(command.Parents.OfType<Command>().FirstOrDefault())} {command.Name}";

    static string? Near(string word, IEnumerable<string> known) => SideFinder.Near(word, known) is [var near, ..] ? $"; did you mean {near}?" : null;
}
