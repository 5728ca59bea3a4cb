namespace Casus.Coding.Events;

/// <summary>Compares who takes part in two tellings.</summary>
static class PartyLists
{
    /// <summary>Whether a party is the place that an act hits, or a country as a whole.</summary>
    public static bool IsPlace(Party party) => party.Actor.Sector is null;

    /// <summary>Whether nothing speaks against both being the same: one tells nobody, or they share somebody.</summary>
    public static bool Agree(IReadOnlyList<Party> a, IReadOnlyList<Party> b) =>
        a.Count == 0 || b.Count == 0 || Overlap(a, b) || HaveSameCodes(a, b);

    /// <summary>Whether they share words or a name, or neither tells anybody.</summary>
    public static bool Overlap(IReadOnlyList<Party> a, IReadOnlyList<Party> b) =>
        (a.Count == 0 && b.Count == 0)
        || a.Any(x =>
            b.Any(y => x.Words.Overlaps(y.Words) || (x.Actor.Name is not null && x.Actor.Name == y.Actor.Name))
        );

    /// <summary>Whether both name the same countries, at least one.</summary>
    public static bool HaveSameCodes(IReadOnlyList<Party> a, IReadOnlyList<Party> b) =>
        Codes(a) is { Count: > 0 } codes && codes.SetEquals(Codes(b));

    /// <summary>Whether both name the same sectors, each as often.</summary>
    public static bool HaveSameSectors(IReadOnlyList<Party> a, IReadOnlyList<Party> b) =>
        a.Select(party => party.Actor.Sector).Order().SequenceEqual(b.Select(party => party.Actor.Sector).Order());

    public static HashSet<string> Codes(IEnumerable<Party> parties) =>
        [.. parties.Select(party => party.Actor.Code).OfType<string>()];

    public static HashSet<string> CodesOfAll(Event e) => Codes(e.Actors.Concat(e.Recipients));

    /// <summary>The parties whose words are none of some others'.</summary>
    public static IEnumerable<Party> ApartFrom(this IEnumerable<Party> parties, IReadOnlyList<Party> others) =>
        parties.Where(party => !others.Any(other => other.Words.Overlaps(party.Words)));
}
