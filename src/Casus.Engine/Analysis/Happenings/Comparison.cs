namespace Casus.Analysis.Happenings;

/// <summary>What speaks for and against two reports being one act.</summary>
sealed class Comparison(Report a, Report b)
{
    readonly (Side Actors, Side Recipients) sides =
        IsMutual(a) || IsMutual(b)
            ? (Sides.Of([.. a.Actors, .. a.Recipients], [.. b.Actors, .. b.Recipients]), Side.Unknown)
            : (Sides.Of(a.Actors, b.Actors), Sides.Of(a.Recipients, b.Recipients));

    SharedWords? words;
    Nearness? place;

    public Report A => a;
    public SharedWords Words => words ??= SharedWords.Of(a.Terms, b.Terms);
    public Nearness Place => place ??= Places.Compare(a.Place, b.Place);

    /// <summary>Nobody in common on a side, though both tell who it is.</summary>
    public bool HaveOtherParties => sides.Actors == Side.Other || sides.Recipients == Side.Other;

    /// <summary>Other kinds of act, other countries, or partners of which each report has its own.</summary>
    public bool IsOtherKind =>
        DifferInKind || Differ(a.Place?.Country, b.Place?.Country) || Sides.HaveOtherPartners(a, b);

    public int PartiesInCommon =>
        (sides.Actors, sides.Recipients) switch
        {
            (Side.Both, _) => 2,
            (Side.Same, Side.Same or Side.Both) => 2,
            (Side.Same, _) or (_, Side.Same or Side.Both) => 1,
            _ => 0,
        };

    public bool ShareRareName => Sides.ShareRareName(a, b);
    public bool NameOthers =>
        Sides.HaveOtherNames(a.Actors, b.Actors) || Sides.HaveOtherNames(a.Recipients, b.Recipients);
    public bool HaveOtherCodes => Sides.HaveOtherCodes(a, b);

    /// <summary>An act that two parties seldom do twice within days.</summary>
    public bool IsSeldomRepeated =>
        a.Type
            is "AGREE"
                or "CONSULT"
                or "SUPPORT"
                or "COOPERATE"
                or "SANCTION"
                or "CONCEDE"
                or "RETREAT"
                or "MOBILIZE";

    /// <summary>Two modes, or two CAMEO codes where there is no mode; attacks are told as this or that.</summary>
    public bool DifferInMode =>
        a.Mode is not null && b.Mode is not null
            ? a.Mode != b.Mode
            : a.Mode is null && b.Mode is null && a.Cameo != b.Cameo && a.Type != "ASSAULT";

    /// <summary>How many days the two are told apart; none where words give both days.</summary>
    public int Days { get; } = a.IsDated && b.IsDated ? 0 : Math.Abs(Day(a).DayNumber - Day(b).DayNumber);

    /// <summary>Words point at a day that is not the article's.</summary>
    public bool IsPointedAt => PointsAway(a) || PointsAway(b);

    /// <summary>
    /// Whether the later of the two tells of something before the day of its article, and the earlier one can have told
    /// that as its news.
    /// </summary>
    public bool LooksBack => LooksBackAt(a, b) || LooksBackAt(b, a);

    /// <summary>What articles of two days tell as their news, or what neither dates, is mostly two acts.</summary>
    public bool AreBothNews => a.Reported != b.Reported && !LooksBack;

    /// <summary>Neither tells when.</summary>
    public bool IsUndated => a.Date is null && b.Date is null;

    public bool CountOtherwise => SharedWords.HaveOtherNumbers(a.Terms, b.Terms);

    /// <summary>"for the second time", "a further 6,000": words of one report that the other has not.</summary>
    public bool IsAnother => SharedWords.CountsOn(a.Terms, b.Terms);

    bool DifferInKind =>
        a.Mode != b.Mode
        && (
            IsOwnKind(a.Mode)
            || IsOwnKind(b.Mode)
            || (a.Mode is not null && b.Mode is not null && a.Type is "COERCE" or "SANCTION")
        );

    static bool IsOwnKind(string? mode) => mode is "abduct" or "torture" or "sexual" or "withdraw" or "retract";

    /// <summary>
    /// Acts whose actors and recipients may change sides with the telling: "A met B", "A and B met", "A and B clashed".
    /// </summary>
    static bool IsMutual(Report report) =>
        report.Type is "AGREE" or "CONSULT" or "COOPERATE" || (report.Recipients.Count == 0 && report.Actors.Count > 1);

    static DateOnly Day(Report report) => report.Date?.From ?? report.Reported!.Value;

    static bool PointsAway(Report report) =>
        report is { IsDated: true, Date: { Days: 1 } day } && day.From != report.Reported;

    static bool LooksBackAt(Report later, Report earlier) =>
        later.Reported > earlier.Reported
        && earlier.Date is not null
        && (later.Date is not { Days: 1 } day || day.From != later.Reported);

    static bool Differ(string? x, string? y) => x is not null && y is not null && x != y;
}
