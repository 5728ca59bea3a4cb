using System.Globalization;
using Casus.Coding.Places;

namespace Casus.Analysis.Happenings;

/// <summary>
/// Compares reports. Each has terms with weights by rarity; the likeness of the two sentences is the weight of the terms in common over the geometric mean of all
/// (a cosine), and it must reach what the other facts ask for: less where both parties, the place or a number are the same and where the act is of a kind that is seldom
/// repeated, more where days, modes, names or places differ or nobody is known. What contradicts itself is never one act.
/// </summary>
public static class SameAct
{
    const double asked = 0.5, leastWeight = 13;

    /// <summary>Acts that two parties seldom do twice within days.</summary>
    static bool IsSeldomRepeated(string? type) => type is "AGREE" or "CONSULT" or "SUPPORT" or "COOPERATE" or "SANCTION" or "CONCEDE" or "RETREAT" or "MOBILIZE";

    /// <summary>Acts whose actors and recipients may change sides with the telling: "A met B", "A and B met", "A and B clashed".</summary>
    static bool IsMutual(Report report) => report.Type is "AGREE" or "CONSULT" or "COOPERATE" || (report.Recipients.Count == 0 && report.Actors.Count > 1);

    /// <summary>By how much two reports are more like than is asked of them, negative where less; null where they contradict each other.</summary>
    public static double? Compare(Report a, Report b) => Compare(a, b, null);

    /// <summary>What speaks for two reports being one act, in words.</summary>
    public static string Reason(Report a, Report b)
    {
        var reasons = new List<string>();
        var margin = Compare(a, b, reasons);
        var words = Words.Of(a.Terms, b.Terms);
        if (words.Shared.Count > 0)
            reasons.Add("in common: " + string.Join(", ", words.Rarest()));
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join("; ", reasons)} ({words.Likeness:0.00} alike, {words.Likeness - margin:0.00} asked)");
    }

    static double? Compare(Report a, Report b, List<string>? reasons)
    {
        if (a.Origin != b.Origin || a.Status != b.Status || a.Type != b.Type || (a.Type is null && a.Cameo != b.Cameo) || (a.ArticleId is not null && a.ArticleId == b.ArticleId)
            || a.Window is not { } x || b.Window is not { } y || !x.Overlaps(y) || DifferInKind(a, b) || Differ(a.Place?.Country, b.Place?.Country))
            return null;
        var (actors, recipients) = IsMutual(a) || IsMutual(b) ? (Sides.Of([.. a.Actors, .. a.Recipients], [.. b.Actors, .. b.Recipients]), Side.Unknown) : (Sides.Of(a.Actors, b.Actors), Sides.Of(a.Recipients, b.Recipients));
        if (actors == Side.Other || recipients == Side.Other || Sides.HaveOtherPartners(a, b))
            return null;

        var needed = asked;
        void Weigh(bool holds, double change, string? reason = null)
        {
            if (!holds)
                return;
            needed += change;
            if (reason is not null)
                reasons?.Add(reason);
        }
        var words = Words.Of(a.Terms, b.Terms);
        if (words.Weight < leastWeight)
            return null;
        var known = (actors >= Side.Same ? 1 : 0) + (recipients >= Side.Same ? 1 : 0) + (actors == Side.Both ? 1 : 0);
        Weigh(known >= 2, -0.12, "the same parties");
        Weigh(known == 1, 0, "a party in common");
        Weigh(known == 0, 0.15);
        Weigh(IsSeldomRepeated(a.Type), -0.1);
        Weigh(a.Mode != b.Mode && a.Mode is not null && b.Mode is not null, 0.1);
        Weigh(a.Mode is null && b.Mode is null && a.Cameo != b.Cameo && a.Type != "ASSAULT", 0.1);
        var place = Places.Compare(a.Place, b.Place);
        Weigh(place == Nearness.Same, -0.05, $"in {a.Place?.Name}");
        Weigh(place == Nearness.Beside, 0.1);
        Weigh(place == Nearness.Apart, 0.2);
        Weigh(words.HasRareName, -0.05);
        var days = Days(a, b);
        Weigh(days > 0, Math.Min(days * 0.04, 0.2));
        Weigh(days == 0 && (IsPointedAt(a) || IsPointedAt(b)), -0.1, "on the same day");
        // An article of a later day looks back at what an earlier one tells; what both tell as their news, or what neither dates, is mostly two acts.
        var apart = a.Reported != b.Reported && !LooksBackAt(a, b) && !LooksBackAt(b, a);
        Weigh(apart, 0.12);
        Weigh(words.ShareNumber, -0.05);
        Weigh(Words.HaveOtherNumbers(a.Terms, b.Terms), apart ? 0.25 : a.Type == "ASSAULT" ? 0.15 : 0.05);
        Weigh(Sides.HaveOtherCodes(a, b), 0.15);
        Weigh(Sides.HaveOtherNames(a.Actors, b.Actors) || Sides.HaveOtherNames(a.Recipients, b.Recipients), 0.2);
        return words.Likeness - needed;
    }

    /// <summary>How many days the two are told apart; none where words give both days.</summary>
    static int Days(Report a, Report b) =>
        a.IsDated && b.IsDated ? 0 : Math.Abs((b.Date?.From ?? b.Reported!.Value).DayNumber - (a.Date?.From ?? a.Reported!.Value).DayNumber);

    /// <summary>Words point at a day before the article's.</summary>
    static bool IsPointedAt(Report report) => report is { IsDated: true, Date: { Days: 1 } day } && day.From != report.Reported;

    /// <summary>Whether the later of two reports tells of something before the day of its article, and the earlier one can have told that as its news.</summary>
    static bool LooksBackAt(Report later, Report earlier) =>
        later.Reported > earlier.Reported && earlier.Date is not null && (later.Date is not { Days: 1 } day || day.From != later.Reported);

    static bool DifferInKind(Report a, Report b) => a.Mode != b.Mode && (IsOwnKind(a.Mode) || IsOwnKind(b.Mode) || (a.Mode is not null && b.Mode is not null && a.Type is "COERCE" or "SANCTION"));

    static bool IsOwnKind(string? mode) => mode is "abduct" or "torture" or "sexual" or "withdraw" or "retract";

    static bool Differ(string? a, string? b) => a is not null && b is not null && a != b;
}
