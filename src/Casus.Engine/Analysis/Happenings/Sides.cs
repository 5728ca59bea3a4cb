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
        string? common = null;
        var (known, otherKnown) = (false, false);
        foreach (var party in a)
        {
            known |= party.Code is not null;
            foreach (var other in b)
            {
                otherKnown |= other.Code is not null;
                if (party.Code is null || party.Code == common || !AreOne(party, other))
                    continue;
                if (common is not null)
                    return Side.Both;
                common = party.Code;
            }
        }
        return common is not null ? Side.Same
            : known && otherKnown ? Side.Other
            : Side.Unknown;
    }

    /// <summary>Whether both name people or bodies of one camp, and other ones: two governors, two opponents.</summary>
    public static bool HaveOtherNames(IReadOnlyList<ReportParty> a, IReadOnlyList<ReportParty> b) =>
        a.Any(IsNamed)
        && b.Any(IsNamed)
        && a.All(IsNamed)
        && b.All(IsNamed)
        && !a.Any(party => b.Any(other => other.Name == party.Name));

    /// <summary>Whether each of two reports has a country or body that the other has not.</summary>
    public static bool HaveOtherCodes(Report a, Report b) => HasOtherCode(a, b) && HasOtherCode(b, a);

    static bool HasOtherCode(Report a, Report b) => HasOtherCode(a.Actors, b) || HasOtherCode(a.Recipients, b);

    static bool HasOtherCode(IReadOnlyList<ReportParty> parties, Report other)
    {
        foreach (var party in parties)
            if (party.Code is { } code && !Has(other.Actors, code) && !Has(other.Recipients, code))
                return true;
        return false;
    }

    static bool Has(IReadOnlyList<ReportParty> parties, string code)
    {
        foreach (var party in parties)
            if (party.Code == code)
                return true;
        return false;
    }

    /// <summary>
    /// Whether one party did the like with two others: treaties of Kenya with Norway and with Denmark.
    /// </summary>
    public static bool HaveOtherPartners(Report a, Report b) =>
        HaveOtherCodes(a, b) && Codes(a).Intersect(Codes(b)).Count() < 2;

    static IEnumerable<string> Codes(Report report) =>
        report.Actors.Concat(report.Recipients).Select(party => party.Code).OfType<string>();

    /// <summary>Whether both name the same person or body, and not one that is often in the news.</summary>
    public static bool ShareRareName(Report a, Report b) =>
        a
            .Actors.Concat(a.Recipients)
            .Any(party =>
                IsNamed(party)
                && party.Name!.Split(' ').Any(SharedWords.IsRare)
                && b.Actors.Concat(b.Recipients).Any(other => other.Name == party.Name)
            );

    static bool IsNamed(ReportParty party) => party is { Name: not null, Sector: not null };

    /// <summary>
    /// The same country or body, and no two camps of it: the army is not the rebels, the police not the crowd.
    /// </summary>
    static bool AreOne(ReportParty a, ReportParty b) =>
        a.Code == b.Code
        && (
            a.Sector == b.Sector
            || a.Sector is null
            || b.Sector is null
            || (a.Name is not null && a.Name == b.Name)
            || Camp(a.Sector) == Camp(b.Sector)
        );

    static string Camp(string sector) =>
        sector switch
        {
            "GOV" or "MIL" or "COP" or "SPY" or "JUD" or "LEG" or "ELI" => "state",
            "REB" or "UAF" or "PRM" or "CRM" or "TER" or "RAD" => "armed",
            _ => "people",
        };
}
