using System.CommandLine;
using System.CommandLine.Parsing;
using Casus.Analysis.Relations;

namespace Casus.App.Commands;

/// <summary>Names a command or an option that there is not, and the nearest that there is.</summary>
static class UnknownWords
{
    /// <summary>The first word of what was typed that is no command or option; null where all are known.</summary>
    public static string? In(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Concat(Options(parsed.CommandResult)).FirstOrDefault() is not { } word)
            return null;
        if (IsOption(word))
            return $"no such option: {word}{Near(word, Options(command)) ?? $" (a file of that name is ./{word})"}";
        return command.Subcommands.Count == 0
            ? $"{word}: one word too many"
            : $"no such command: casus{Path(command)} {word}{Near(word, command.Subcommands.Select(known => known.Name))}";
    }

    /// <summary>
    /// A flag with a value ("--again=5"), which would be taken for a file of that name; null where there is none.
    /// </summary>
    public static string? OfFlags(ParseResult parsed, IEnumerable<string> words)
    {
        var flags = parsed.CommandResult.Command.Options.OfType<Option<bool>>().Select(flag => flag.Name).ToList();
        foreach (var word in words.TakeWhile(word => word != "--"))
            if (word.Split('=', 2) is [var name, var value] && flags.Contains(name) && !bool.TryParse(value, out _))
                return $"{word}: {name} takes no value";
        return null;
    }

    /// <summary>The names by which a command is called, behind that of the program.</summary>
    public static string Path(Command? command) =>
        command is null or RootCommand
            ? ""
            : $"{Path(command.Parents.OfType<Command>().FirstOrDefault())} {command.Name}";

    static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    /// <summary>What looks like an option among the values of arguments.</summary>
    static IEnumerable<string> Options(CommandResult result) =>
        result
            .Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Where(IsOption);

    static IEnumerable<string> Options(Command command) =>
        command
            .Options.Concat(
                command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive))
            )
            .Select(option => option.Name);

    static string? Near(string word, IEnumerable<string> known) =>
        SideFinder.Near(word, known) is [var near, ..] ? $"; did you mean {near}?" : null;
}
