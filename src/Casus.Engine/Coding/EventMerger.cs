using Casus.Language;

namespace Casus.Coding;

/// <summary>Makes one event of an act that an article tells several times.</summary>
public static class EventMerger
{
    /// <summary>Merges in place of the list, which is in order of the text; the fullest telling stays.</summary>
    public static void Merge(List<(Event Event, int Trigger)> events, SyntaxTree tree)
    {
        for (var i = 0; i < events.Count; i++)
            for (var j = events.Count - 1; j > i; j--)
                if (SameAct(events[i], events[j], tree))
                {
                    events[i] = Fuller(events[i], events[j]);
                    events.RemoveAt(j);
                }
    }

    static bool SameAct((Event Event, int Trigger) a, (Event Event, int Trigger) b, SyntaxTree tree)
    {
        if (a.Event.Type != b.Event.Type || Conflict(a.Event, b.Event) || DifferInKind(a.Event, b.Event))
            return false;
        if (a.Event.Sentence == b.Event.Sentence)
        {
            var joined = tree.IsPartOf(a.Trigger, b.Trigger) || tree.IsPartOf(b.Trigger, a.Trigger);
            return joined ? Compatible(a.Event, b.Event) || HitsPlace(a.Event, b.Event) : Overlap(a.Event.Actors, b.Event.Actors) && Overlap(a.Event.Recipients, b.Event.Recipients);
        }
        return a.Event.Status == b.Event.Status && SameParties(a.Event, b.Event);
    }

    /// <summary>Two dates of which neither holds the other; the article's date stands against an expression of time as well.</summary>
    static bool Conflict(Event a, Event b) =>
        a.Date is { } x && b.Date is { } y && (x.Words is not null || y.Words is not null)
        && !x.Value.StartsWith(y.Value, StringComparison.Ordinal) && !y.Value.StartsWith(x.Value, StringComparison.Ordinal)
        && (a.Sentence != b.Sentence || (x.Words is not null && y.Words is not null));

    /// <summary>A raid and an arrest, an abduction and a killing: acts of one type that are not one act.</summary>
    static bool DifferInKind(Event a, Event b) =>
        a.Mode != b.Mode && (a.Type == EventType.ASSAULT ? IsOwnKind(a.Mode) || IsOwnKind(b.Mode) : a.Mode is not null && b.Mode is not null && a.Type is EventType.COERCE or EventType.ACCUSE or EventType.PROTEST or EventType.SANCTION);

    static bool IsOwnKind(string? mode) => mode is "abduct" or "torture" or "sexual";

    static bool Compatible(Event a, Event b) => Agree(a.Actors, b.Actors) && Agree(a.Recipients, b.Recipients);

    /// <summary>"A bomb exploded in Kabul, killing two soldiers": the attack is told by its place and by its victims.</summary>
    static bool HitsPlace(Event a, Event b) =>
        a.Type == EventType.ASSAULT && Agree(a.Actors, b.Actors) && (a.Recipients.All(IsPlace) || b.Recipients.All(IsPlace));

    static bool IsPlace(Party party) => party.Actor.Sector is null;

    static bool Agree(IReadOnlyList<Party> a, IReadOnlyList<Party> b) => a.Count == 0 || b.Count == 0 || Overlap(a, b) || SameCodes(a, b);

    static bool Overlap(IReadOnlyList<Party> a, IReadOnlyList<Party> b) =>
        (a.Count == 0 && b.Count == 0) || a.Any(x => b.Any(y => x.Words.Overlaps(y.Words) || (x.Actor.Name is not null && x.Actor.Name == y.Actor.Name)));

    static bool SameParties(Event a, Event b)
    {
        var (all, other) = (Codes([.. a.Actors, .. a.Recipients]), Codes([.. b.Actors, .. b.Recipients]));
        return all.Count > 0 && all.SetEquals(other) && (a.Recipients.Count == 0 || b.Recipients.Count == 0 || SameCodes(a.Actors, b.Actors))
            && (all.Count > 1 || SameSectors(a, b));
    }

    static bool SameSectors(Event a, Event b) =>
        a.Actors.Select(p => p.Actor.Sector).Order().SequenceEqual(b.Actors.Select(p => p.Actor.Sector).Order())
        && a.Recipients.Select(p => p.Actor.Sector).Order().SequenceEqual(b.Recipients.Select(p => p.Actor.Sector).Order());

    static bool SameCodes(IReadOnlyList<Party> a, IReadOnlyList<Party> b) => Codes(a).SetEquals(Codes(b)) && Codes(a).Count > 0;

    static HashSet<string> Codes(IEnumerable<Party> parties) => [.. parties.Select(party => party.Actor.Code).OfType<string>()];

    static (Event, int) Fuller((Event Event, int Trigger) a, (Event Event, int Trigger) b)
    {
        var (main, other) = Weight(b.Event) > Weight(a.Event) ? (b, a) : (a, b);
        return (main.Event with
        {
            Actors = main.Event.Actors.Count > 0 ? main.Event.Actors : [.. other.Event.Actors.Where(p => !main.Event.Recipients.Any(r => r.Words.Overlaps(p.Words)))],
            Recipients = main.Event.Recipients.Count > 0 && !(HitsPlace(main.Event, other.Event) && main.Event.Recipients.All(IsPlace) && other.Event.Recipients.Count > 0)
                ? main.Event.Recipients
                : [.. other.Event.Recipients.Where(p => !main.Event.Actors.Any(r => r.Words.Overlaps(p.Words)))],
            Mode = main.Event.Mode ?? other.Event.Mode,
            Date = main.Event.Date?.Words is null && other.Event.Date?.Words is not null ? other.Event.Date : main.Event.Date,
            Place = main.Event.Place ?? other.Event.Place,
        }, main.Trigger);
    }

    static int Weight(Event e) => (e.Actors.Count > 0 ? 4 : 0) + (e.Recipients.Count > 0 ? 4 : 0) + (e.Mode is not null ? 1 : 0) + (e.Actors.Any(p => p.Actor.Code is not null) ? 1 : 0);
}
