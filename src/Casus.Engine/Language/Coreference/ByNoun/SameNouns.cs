using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;
using Casus.Language.Syntax;

namespace Casus.Language.Coreference.ByNoun;

/// <summary>
/// The same noun again: "an accord … the accord". What the later one adds must have been told; "rebels … rebels" without
/// a determiner are the same where they are described alike.
/// </summary>
static class SameNouns
{
    public static void Tie(ChainBuilder chains)
    {
        var last = new Dictionary<string, int>();
        var before = new int[chains.Count];
        for (var mention = 0; mention < chains.Count; mention++)
        {
            if (
                chains[mention] is not { Form: MentionForm.Noun, Parts: null }
                || chains.Head(mention).Upos is not (Upos.NOUN or Upos.PROPN)
            )
                continue;
            var lemma = chains.Head(mention).Lemma;
            before[mention] = last.TryGetValue(lemma, out var same) ? same : -1;
            last[lemma] = mention;
            if (TakesUp(chains, mention))
                TieOne(chains, mention, before);
        }
    }

    /// <summary>Whether a noun may mean what was told: not "a village", and not "rice".</summary>
    static bool TakesUp(ChainBuilder chains, int mention) =>
        chains.DeterminationOf(mention) switch
        {
            Determination.Indefinite => false,
            Determination.None => chains[mention].Number == MentionNumber.Plural,
            _ => true,
        };

    static void TieOne(ChainBuilder chains, int mention, int[] before)
    {
        var isBare = chains.DeterminationOf(mention) == Determination.None;
        // "The country" is the one in hand, and none that was told as "a country".
        var isCountry = chains.Nouns.Of(chains.Head(mention).Lemma).IsCountry && !chains.IsModified(mention);
        for (
            var (other, looked) = (before[mention], 0);
            other >= 0 && looked < CoreferenceChains.Reach;
            other = before[other], looked++
        )
            if (
                !chains.IsAny(other)
                && (!isCountry || chains.IsDefinite(other))
                && !chains.AreNested(mention, other)
                && (isBare ? AreAlike(chains, mention, other) : chains.AddsNothing(mention, other))
                && chains.Tie(mention, other, CoreferencePass.SameNoun)
            )
                break;
    }

    static bool AreAlike(ChainBuilder chains, int mention, int other) =>
        chains.DeterminationOf(other) == Determination.None
        && chains.AddsNothing(mention, other)
        && chains.AddsNothing(other, mention);
}
