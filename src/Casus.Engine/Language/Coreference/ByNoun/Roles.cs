using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;
using Casus.Language.Syntax;

namespace Casus.Language.Coreference.ByNoun;

/// <summary>
/// A role that was told with a name: "President Duval … the president", "Lopez, the mayor of the town, … the mayor".
/// </summary>
static class Roles
{
    static readonly RelationSet titles = new(Deprel.NmodDesc, Deprel.Compound);

    public static void Tie(ChainBuilder chains)
    {
        var bearersOf = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (var mention = 0; mention < chains.Count; mention++)
            if (chains[mention] is { Form: MentionForm.Name, Kind: EntityKind.Person })
                foreach (var child in chains.Tree.Of(chains[mention].Head))
                {
                    if (IsTitle(chains, child, titles))
                        bearersOf.Listed(chains.Tree[child].Lemma).Add(mention);
                }
            else if (chains.IsPersonNoun(mention))
                TieOne(chains, mention, bearersOf.Listed(chains.Head(mention).Lemma));
    }

    static void TieOne(ChainBuilder chains, int mention, List<int> bearers)
    {
        if (chains[mention].Antecedent < 0 && chains.IsDefinite(mention))
            for (var at = bearers.Count - 1; at >= Math.Max(0, bearers.Count - CoreferenceChains.Reach); at--)
                if (
                    !chains.AreNested(mention, bearers[at])
                    && chains.AddsNothing(mention, bearers[at])
                    && chains.Tie(mention, bearers[at], CoreferencePass.Role)
                )
                    break;
        if (chains.Root(mention) != mention || chains[mention].Antecedent >= 0)
            bearers.Add(mention);
    }

    static bool IsTitle(ChainBuilder chains, int word, RelationSet relations) =>
        relations.Contains(chains.Tree[word].Relation)
        && chains.Tree[word].Upos is Upos.NOUN or Upos.PROPN
        && chains.Nouns.Of(chains.Tree[word].Lemma).Kind == EntityKind.Person;

    extension(ChainBuilder chains)
    {
        /// <summary>Whether a mention tells one person by a noun: "the mayor".</summary>
        public bool IsPersonNoun(int mention) =>
            chains[mention]
                is { Form: MentionForm.Noun, Kind: EntityKind.Person, Number: MentionNumber.Singular, Parts: null };
    }
}
