using Casus.Coding;

namespace Casus.Exchange.Tables;

/// <summary>
/// Types by the crosswalk from CAMEO. What has no CAMEO code, or one without a type, keeps its own; a mode is kept with
/// its type, and another type has the mode that the crosswalk gives.
/// </summary>
static class Crosswalk
{
    /// <summary>What the crosswalk makes of an act with a CAMEO code.</summary>
    public static Act Of(Act act, string? cameo) =>
        cameo is not null
        && CameoTable.Find(cameo) is { Type: not EventType.None and var type, Mode: var mode }
        && type != act.Type
            ? new(type, mode)
            : act;

    /// <summary>An article with the types of its events, and of what it foresees in them.</summary>
    public static CodedArticle Of(CodedArticle coded)
    {
        var before = coded.Events.ToDictionary(one => one.Id);
        return coded with
        {
            Events = [.. coded.Events.Select(Of)],
            Statements = [.. coded.Statements.Select(statement => Of(statement, before))],
            Explanations = [.. coded.Explanations.Select(Of)],
        };
    }

    static Event Of(Event coded)
    {
        var now = Of(Kind(coded), coded.Cameo);
        return coded with
        {
            Type = now.Type,
            Mode = now.Mode,
            Announced = coded.Announced == Kind(coded) ? now : coded.Announced,
        };
    }

    /// <summary>The act that is foreseen is the event itself, or one that the event only announces.</summary>
    static Statement Of(Statement statement, Dictionary<string, Event> events) =>
        statement with
        {
            Foreseen =
            [
                .. statement.Foreseen.Select(foreseen =>
                    events.TryGetValue(foreseen.EventId, out var coded) && foreseen.Act == Kind(coded)
                        ? foreseen with
                        {
                            Act = Of(foreseen.Act, coded.Cameo),
                        }
                        : foreseen
                ),
            ],
        };

    static Explanation Of(Explanation explanation)
    {
        var coded = Of(explanation.Event);
        if (coded.Type == explanation.Event.Type)
            return explanation;
        var reason = $"CAMEO {coded.Cameo} is {coded.Type} by the crosswalk, {explanation.Event.Type} by the manual";
        return explanation with
        {
            Event = coded,
            Findings =
            [
                .. explanation.Findings.Select(finding =>
                    finding.Part == "type"
                        ? new Finding(finding.Part, Kind(coded).ToString(), [.. finding.Reasons, reason])
                        : finding
                ),
            ],
        };
    }

    static Act Kind(Event coded) => new(coded.Type, coded.Mode);
}
