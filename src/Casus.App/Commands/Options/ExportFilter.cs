using System.CommandLine;
using Casus.App.Store;
using Casus.App.Usage;
using Casus.Exchange;
using Casus.Exchange.Formats;

namespace Casus.App.Commands.Options;

/// <summary>The options that choose events.</summary>
sealed class ExportFilter
{
    const string all = "all",
        date = "YYYY[-MM[-DD]]";

    static readonly string[] origins = ["casus", .. EventFormats.Written],
        statuses = [.. Asked.Statuses, all];

    readonly Option<string?> since = TextOption.Create(
        "--since",
        "Events from this day, month or year on",
        date,
        Asked.Date
    );
    readonly Option<string?> until = TextOption.Create(
        "--until",
        "Events up to this day, month or year",
        date,
        Asked.Date
    );
    readonly Option<string?> actor = TextOption.Create(
        "--actor",
        "Code or name of a party of either side",
        "ACTOR",
        Asked.Words
    );
    readonly Option<string?> type = TextOption.Create("--type", "PLOVER type", "TYPE", Asked.Type);
    readonly Option<string?> origin = TextOption.Create(
        "--origin",
        "casus for our own coding, or the format of an import",
        "ORIGIN",
        (name, text) => Asked.OneOf(name, text, origins)
    );
    readonly Option<string?> status = TextOption.Create(
        "--status",
        "actual, future, possible, negated or all (default: all, in formats that know no status actual)",
        "STATUS",
        (name, text) => Asked.OneOf(name, text, statuses)
    );

    readonly Option<double?> least = ConfidenceOption.Create(
        "Of our own coding only events of at least this confidence, from 0 to 1, and those confirmed or corrected by hand"
    );

    public ExportFilter(Command command)
    {
        foreach (var option in (Option[])[since, until, actor, type, origin, status, least])
            command.Add(option);
    }

    public EventFilter Read(ParseResult parsed, IEventFormat? format)
    {
        Asked.Order(since.Name, parsed.GetValue(since), until.Name, parsed.GetValue(until));
        return new()
        {
            Since = parsed.GetValue(since),
            Until = parsed.GetValue(until),
            Actor = parsed.GetValue(actor),
            Type = parsed.GetValue(type),
            Origin = parsed.GetValue(origin)?.ToLowerInvariant(),
            LeastConfidence = parsed.GetValue(least),
            Status = Status(parsed.GetValue(status)?.ToLowerInvariant(), format),
        };
    }

    /// <summary>Formats that know no status would tell what is only planned, possible or denied as done.</summary>
    static string? Status(string? wanted, IEventFormat? format) =>
        wanted == all ? null : wanted ?? (format is null or PloverFormat ? null : "actual");
}
