using System.CommandLine;
using Casus.App.Store;
using Casus.Exchange;

namespace Casus.App.Commands;

/// <summary>The options that choose events.</summary>
sealed class ExportFilter
{
    const string all = "all";

    readonly Option<string?> since = Wanted("--since", "Events from this day, month or year on", "YYYY[-MM[-DD]]", Asked.Date);
    readonly Option<string?> until = Wanted("--until", "Events up to this day, month or year", "YYYY[-MM[-DD]]", Asked.Date);
    readonly Option<string?> actor = Wanted("--actor", "Code or name of a party of either side", "ACTOR", Asked.Words);
    readonly Option<string?> type = Wanted("--type", "PLOVER type", "TYPE", Asked.Type);
    readonly Option<string?> origin = Wanted("--origin", "casus for our own coding, or the format of an import", "ORIGIN", (name, text) => Asked.OneOf(name, text, ["casus", .. EventFormats.Written]));
    readonly Option<string?> status = Wanted("--status", "actual, future, possible, negated or all (default: all, in formats that know no status actual)", "STATUS", (name, text) => Asked.OneOf(name, text, [.. Asked.Statuses, all]));

    public ExportFilter(Command command)
    {
        foreach (var option in (Option[])[since, until, actor, type, origin, status])
            command.Add(option);
    }

    /// <summary>Formats that know no status would tell what is only planned, possible or denied as done.</summary>
    public EventFilter Read(ParseResult parsed, IEventFormat? format)
    {
        Asked.Order(since.Name, parsed.GetValue(since), until.Name, parsed.GetValue(until));
        return new()
        {
            Since = parsed.GetValue(since), Until = parsed.GetValue(until), Actor = parsed.GetValue(actor), Type = parsed.GetValue(type), Origin = parsed.GetValue(origin)?.ToLowerInvariant(),
            Status = parsed.GetValue(status)?.ToLowerInvariant() is { } wanted ? wanted == all ? null : wanted : format is null or PloverFormat ? null : "actual",
        };
    }

    static Option<string?> Wanted(string name, string description, string value, Func<string, string, object> check) => new Option<string?>(name) { Description = description, HelpName = value }.Checked(check);
}
