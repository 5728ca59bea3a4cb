namespace Casus.Analysis.Relations;

/// <summary>Who acts on whom.</summary>
public enum ActDirection
{
    AToB,
    BToA,
    Mutual,
}

/// <summary>An act between two sides, and how much it weighs in the level of their relation.</summary>
sealed record RelationAct(ReportedAct Act, ActDirection Direction, double Weight)
{
    // Acts that several actors do with each other where no recipient is named; of all other types several actors do the
    // same to somebody else.
    static readonly HashSet<string> mutual = ["CONSULT", "SUPPORT", "AGREE", "COOPERATE", "RETREAT", "CONCEDE"];

    // Sectors of people who speak for no state, party or armed group.
    static readonly HashSet<string> privatePeople =
    [
        "AGR",
        "BUS",
        "CRM",
        "CVL",
        "EDU",
        "JRN",
        "LAB",
        "MED",
        "REF",
        "REL",
        "SOC",
    ];

    /// <summary>
    /// The act as one between the two sides, or null where it isn't: where both suffer or do the same to a third.
    /// </summary>
    public static RelationAct? Between(Side a, Side b, ReportedAct act, RelationSettings settings)
    {
        List<ActParty> Of(IReadOnlyList<ActParty> parties, Side side) =>
            [.. parties.Where(party => side.Holds(party, act.Date))];
        var (actsA, actsB) = (Of(act.Actors, a), Of(act.Actors, b));
        var (suffersA, suffersB) = (Of(act.Recipients, a), Of(act.Recipients, b));
        // Of acts that all of many do together, each pair has its share.
        double Share(IEnumerable<ActParty> all) =>
            1 / Math.Sqrt(Math.Max(1, all.Select(party => party.Code ?? party.Name).Distinct().Count() - 1));
        if (
            actsA.Count > 0
            && actsB.Count > 0
            && (mutual.Contains(act.Type) || act.Type == "ASSAULT" && act.Recipients.Count == 0)
        )
            return new(
                act,
                ActDirection.Mutual,
                Weigh(act, actsA, actsB, settings)
                    * Share(act.Recipients.Count == 0 ? act.Actors : act.Actors.Concat(act.Recipients))
            );
        // Where one side stands on both ends, the act lies within it: rebels who attack their own army and its ally.
        if (actsA.Count > 0 && suffersB.Count > 0 && actsB.Count == 0 && suffersA.Count == 0)
            return new(act, ActDirection.AToB, Weigh(act, actsA, suffersB, settings));
        if (actsB.Count > 0 && suffersA.Count > 0 && actsA.Count == 0 && suffersB.Count == 0)
            return new(act, ActDirection.BToA, Weigh(act, actsB, suffersA, settings));
        return null;
    }

    static double Weigh(ReportedAct act, List<ActParty> from, List<ActParty> to, RelationSettings settings)
    {
        var weight = Math.Max(Math.Abs(act.Score), settings.LeastScore) / settings.UsualScore;
        // Protests are the people's, also where only their country is named.
        if (act.Type == "PROTEST" || from.TrueForAll(party => privatePeople.Contains(party.Sector ?? "")))
            weight *= settings.PrivateShare;
        if (act.Type != "ASSAULT" && to.TrueForAll(party => privatePeople.Contains(party.Sector ?? "")))
            weight *= settings.PrivateShare;
        if (act.Source is not null)
            weight *= settings.ClaimedShare;
        return weight;
    }
}
