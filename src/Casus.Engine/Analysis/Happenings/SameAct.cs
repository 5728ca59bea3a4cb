using System.Globalization;

namespace Casus.Analysis.Happenings;

/// <summary>
/// Tells whether two reports tell one act. The likeness of the two sentences (<see cref="SharedWords.Likeness"/>) must
/// reach a half, less where other facts speak for one act and more
/// where they speak against it: the list of facts with their weights is below, measured on news briefs
/// (docs/accuracy.md). What contradicts itself is never one act.
/// </summary>
static class SameAct
{
    const double asked = 0.5;

    // The weight that terms in common must have together: some three uncommon words. Two acts that are both told as
    // news need one more.
    const double minimumWeight = 13,
        minimumWeightOfNews = 16;

    readonly record struct Fact(double Change, Func<Comparison, bool> Holds, Func<Comparison, string>? Reason = null);

    static readonly Fact[] facts =
    [
        new(-0.06, c => c.PartiesInCommon >= 2, _ => "the same parties"),
        new(-0.06, c => c.PartiesInCommon >= 2 && c.IsSeldomRepeated),
        new(0, c => c.PartiesInCommon == 1, _ => "a party in common"),
        new(+0.20, c => c.PartiesInCommon == 0),
        new(-0.10, c => c.ShareRareName, _ => "somebody seldom in the news"),
        new(+0.40, c => c.NameOthers),
        new(+0.15, c => c.HaveOtherCodes),
        new(-0.10, c => c.IsSeldomRepeated),
        new(+0.15, c => c.DifferInMode),
        new(-0.05, c => c.Place == Nearness.Same, c => $"in {c.A.Place!.Name}"),
        new(+0.15, c => c.Place == Nearness.Beside),
        new(+0.25, c => c.Place == Nearness.Apart),
        new(-0.10, c => c is { Days: 0, IsPointedAt: true }, _ => "on the same day"),
        new(-0.06, c => c is { LooksBack: true, Days: <= 4 }),
        new(+0.04, c => c.Days >= 1),
        new(+0.04, c => c.Days >= 2),
        new(+0.04, c => c.Days >= 3),
        new(+0.08, c => c.Days >= 5),
        new(+0.12, c => c is { AreBothNews: true, IsUndated: false }),
        new(+0.20, c => c is { AreBothNews: true, IsUndated: true, ShareRareName: false }),
        new(+0.05, c => c.AreBothNews && !c.IsSeldomRepeated),
        new(-0.05, c => c.Words.HasRareName),
        new(-0.05, c => c.Words.Numbers >= 1),
        new(-0.05, c => c.Words.Numbers >= 2),
        new(+0.05, c => c.CountOtherwise),
        new(+0.10, c => c.CountOtherwise && c.A.Type == "ASSAULT"),
        new(+0.10, c => c.CountOtherwise && c.AreBothNews),
        new(+0.35, c => c.IsAnother),
    ];

    /// <summary>
    /// By how much two reports are more like than is asked of them, negative where less; null where they contradict
    /// each other or have little in common.
    /// </summary>
    public static double? Compare(Report a, Report b)
    {
        if (
            a.Origin != b.Origin
            || a.Status != b.Status
            || a.Type != b.Type
            || (a.Type is null && a.Cameo != b.Cameo)
            || (a.ArticleId is not null && a.ArticleId == b.ArticleId)
            || a.Window is not { } x
            || b.Window is not { } y
            || !x.Overlaps(y)
        )
            return null;
        var comparison = new Comparison(a, b);
        if (
            comparison.HaveOtherParties
            || comparison.Words.Weight < (comparison.AreBothNews ? minimumWeightOfNews : minimumWeight)
            || comparison.IsOtherKind
        )
            return null;
        return comparison.Words.Likeness - Needed(comparison);
    }

    /// <summary>What speaks for two reports being one act, in words.</summary>
    public static string Reason(Report a, Report b)
    {
        var comparison = new Comparison(a, b);
        var reasons = facts
            .Where(fact => fact.Reason is not null && fact.Holds(comparison))
            .Select(fact => fact.Reason!(comparison))
            .ToList();
        if (comparison.Words.Shared.Count > 0)
            reasons.Add("in common: " + string.Join(", ", comparison.Words.Rarest()));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join("; ", reasons)} ({comparison.Words.Likeness:0.00} alike, {Needed(comparison):0.00} asked)"
        );
    }

    static double Needed(Comparison comparison)
    {
        var needed = asked;
        foreach (var (change, holds, _) in facts)
            if (holds(comparison))
                needed += change;
        return needed;
    }
}
