using System.CommandLine;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.App.Usage;
using Casus.Reading;
using Casus.Reading.Input;

namespace Casus.App.Commands.Options;

/// <summary>The arguments by which commands that read news are told what to read.</summary>
sealed class InputArguments
{
    readonly Argument<string[]> paths = new Argument<string[]>("PATH")
    {
        Description = "Files or folders, or - for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    }.Checked(Asked.Path);
    readonly Option<string> input = ChoiceOption.Create(
        "--input",
        "FORMAT",
        "What the input is: auto, text, html, jsonl, rss or warc",
        [.. Enum.GetNames<InputFormat>().Select(name => name.ToLowerInvariant())]
    );
    readonly Option<DateOnly?> date = DayOption.Create("--date", "Day of publication, whatever the input says");
    readonly Option<int> threads = ThreadsOption.Create(
        "Articles worked on at the same time (default: one for each core)"
    );

    public InputArguments(Command command)
    {
        command.Add(paths);
        command.Add(input);
        command.Add(date);
        command.Add(threads);
    }

    public int Threads(ParseResult parsed) => parsed.GetValue(threads);

    /// <summary>Bytes to read, or null where standard input is read.</summary>
    public long? Size(ParseResult parsed) =>
        parsed.GetValue(paths) is { Length: > 0 } named ? ArticleReader.Size(named) : null;

    /// <summary>Whether files, folders or standard input were named.</summary>
    public bool Names(ParseResult parsed) => parsed.GetValue(paths) is { Length: > 0 };

    /// <summary>Articles and problems, in the order of the paths.</summary>
    /// <param name="apart">Whether different articles of one id get ids of their own.</param>
    public IEnumerable<ReadResult> Read(
        ParseResult parsed,
        Terminal terminal,
        Action<int>? bytesRead = null,
        bool apart = false
    )
    {
        var named = parsed.GetValue(paths) ?? [];
        if (named.Length == 0 && !terminal.HasInput)
            throw new UsageException("nothing to read: name files or folders, or - for standard input");
        var reader = new ArticleReader(
            new ReadingOptions
            {
                Format = Enum.Parse<InputFormat>(parsed.GetValue(input)!, ignoreCase: true),
                Date = parsed.GetValue(date),
                BytesRead = bytesRead,
            }
        );
        IEnumerable<ReadResult> Of(string path) => path == "-" ? reader.Read(terminal.Input, "-") : reader.Read(path);
        return SameIds.Told((named.Length == 0 ? ["-"] : named).SelectMany(Of), apart);
    }
}
