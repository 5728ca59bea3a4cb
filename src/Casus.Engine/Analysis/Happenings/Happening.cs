using Casus.Coding.Time;

namespace Casus.Analysis.Happenings;

/// <summary>
/// A report with its reason for standing in its happening: the earlier report that it is joined to, by how much it is
/// likelier than was asked, and why. The first report is joined to none.
/// </summary>
public sealed record JoinedReport(Report Report, string? JoinedTo, double Margin, string Reason);

/// <summary>One act of the world with all the reports that tell it, in their order.</summary>
public sealed record Happening(IReadOnlyList<JoinedReport> Reports)
{
    Report First => Reports[0].Report;

    /// <summary>The id of the first event that tells it.</summary>
    public string Id => First.EventId;

    public string Origin => First.Origin;
    public string? Type => First.Type;
    public string? Mode => Moded.Mode;
    public string? Cameo => Moded.Cameo;
    public int? Quad => First.Quad;
    public double? Score => Moded.Score;
    public string Status => First.Status;
    public string? Words => First.Words;

    public IReadOnlyList<string> Contexts => [.. Reports.SelectMany(joined => joined.Report.Contexts).Distinct()];

    /// <summary>The narrowest place that a report names.</summary>
    public ReportPlace? Place =>
        Told(report => report.Place is { Name: not null } place && !Places.IsWide(place.Name))
        ?? Told(report => report.Place is not null);

    /// <summary>
    /// The days on which it was, as narrow as the reports tell; what words say goes before the days of articles.
    /// </summary>
    public DateSpan? Date
    {
        get
        {
            DateSpan? date = null;
            foreach (var (report, _, _, _) in Reports.OrderBy(joined => joined.Report.IsDated ? 0 : 1))
                if (report.Date is { } told)
                    date = date is { } known
                        ? (report.IsDated || known.Days > 1 ? known.And(told) ?? known : known)
                        : told;
            return date;
        }
    }

    public DateOnly? FirstReported => Reports.Min(joined => joined.Report.Reported);
    public DateOnly? LastReported => Reports.Max(joined => joined.Report.Reported);

    public IReadOnlyList<ReportParty> Actors => Parties([], report => report.Actors);

    /// <summary>Who is told as actor by one report and as recipient by another is an actor.</summary>
    public IReadOnlyList<ReportParty> Recipients =>
        Parties(Reports.Count > 1 ? Actors : [], report => report.Recipients);

    Report Moded => Reports.FirstOrDefault(joined => joined.Report.Mode is not null)?.Report ?? First;

    ReportPlace? Told(Func<Report, bool> holds) => Reports.FirstOrDefault(joined => holds(joined.Report))?.Report.Place;

    List<ReportParty> Parties(IReadOnlyList<ReportParty> others, Func<Report, IReadOnlyList<ReportParty>> side)
    {
        var parties = new List<ReportParty>();
        foreach (var (report, _, _, _) in Reports)
        foreach (var party in side(report))
            if (
                !parties.Exists(known => Covers(known, party))
                && !(report != First && others.Any(known => Covers(known, party)))
            )
                parties.Add(party);
        return parties;
    }

    /// <summary>Whether a party says nothing new beside one that is known.</summary>
    static bool Covers(ReportParty known, ReportParty party) =>
        known.Code == party.Code
        && (
            known.Name == party.Name
            || (party.Code is not null && party.Name is null && (party.Sector is null || party.Sector == known.Sector))
        );
}
