using Casus.Coding;

namespace Casus.Tests.Coding.Events;

/// <summary>Events by hand, for tests.</summary>
static class Acts
{
    /// <summary>
    /// An event of which each party is "NAME@place" with its code, or "CODE" alone; the place of its words is where its
    /// name stands, or the next free one.
    /// </summary>
    public static Event Of(
        EventType type,
        string actors,
        string recipients = "",
        string? mode = null,
        string? date = null,
        bool dated = true,
        int sentence = 0,
        EventStatus status = EventStatus.Actual
    ) =>
        new()
        {
            Id = "",
            Type = type,
            Mode = mode,
            Actors = Parties(actors),
            Recipients = Parties(recipients),
            Trigger = new Quote(0, 5),
            Date = date is null ? null : new EventDate(date, dated ? new Quote(90, 95) : null),
            Sentence = sentence,
            Status = status,
            Rule = "test",
        };

    /// <summary>Parties as "KEN.GOV@10, ?.CVL@20": code, sector, where its words start; separated by commas.</summary>
    public static IReadOnlyList<Party> Parties(string parties) =>
        [.. parties.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Party)];

    public static Party Party(string party)
    {
        var (who, start) = party.Split('@') is [var named, var at] ? (named, int.Parse(at)) : (party, Next());
        var (code, sector) = who.Split('.') is [var country, var kind] ? (country, kind) : (who, null);
        return new Party(new Quote(start, start + 5), new Actor(null, code == "?" ? null : code, sector));
    }

    static int next = 1000;

    static int Next() => Interlocked.Add(ref next, 10);
}
