namespace Casus.Analysis.Happenings;

/// <summary>How the parties of one side of two reports stand to each other.</summary>
enum Side : byte
{
    /// <summary>Known in both, and nobody in common.</summary>
    Other,

    /// <summary>One report does not tell.</summary>
    Unknown,

    /// <summary>Somebody in common.</summary>
    Same,

    /// <summary>Two different ones in common.</summary>
    Both,
}

static class Sides
{
    public static Side Of(IReadOnlyList<ReportParty> a, IReadOnlyList<ReportParty> b)
    {
        if (!a.Any(IsKnown) || !b.Any(IsKnown))
            return Side.Unknown;
        var common = new HashSet<string>();
        foreach (var party in a)
            if (IsKnown(party) && b.Any(other => AreOne(party, other)))
                common.Add(party.Code!);
        return common.Count switch { 0 => Side.Other, 1 => Side.Same, _ => Side.Both };
    }

    /// <summary>Whether both name people or bodies of one camp, and other ones: two governors, two opponents.</summary>
    public static bool HaveOtherNames(IReadOnlyList<ReportParty> a, IReadOnlyList<ReportParty> b) =>
        a.Any(IsNamed) && b.Any(IsNamed) && a.All(IsNamed) && b.All(IsNamed) && !a.Any(party => b.Any(other => other.Name == party.Name));

    /// <summary>Whether each of two reports has a country or body that the other has not.</summary>
    public static bool HaveOtherCodes(Report a, Report b)
    {
        var (x, y) = (Codes(a), Codes(b));
        return x.Any(code => !y.Contains(code)) && y.Any(code => !x.Contains(code));
    }

    /// <summary>Whether one party did the like with two others: treaties of Kenya with Norway and with Denmark.</summary>
    public static bool HaveOtherPartners(Report a, Report b) => HaveOtherCodes(a, b) && Codes(a).Intersect(Codes(b)).Count() < 2;

    static IEnumerable<string> Codes(Report report) => report.Actors.Concat(report.Recipients).Select(party => party.Code).OfType<string>();

    static bool IsNamed(ReportParty party) => party is { Name: not null, Sector: not null };

    public static bool IsKnown(ReportParty party) => party.Code is not null;

    /// <summary>The same country or body, and no two camps of it: the army is not the rebels, the police not the crowd.</summary>
    static bool AreOne(ReportParty a, ReportParty b) =>
        a.Code == b.Code && (a.Sector == b.Sector || a.Sector is null || b.Sector is null || (a.Name is not null && a.Name == b.Name) || Camp(a.Sector) == Camp(b.Sector));

    static string Camp(string sector) => sector switch
    {
        "GOV" or "MIL" or "COP" or "SPY" or "JUD" or "LEG" or "ELI" => "state",
        "REB" or "UAF" or "PRM" or "CRM" or "TER" or "RAD" => "armed",
        _ => "people",
    };
}
