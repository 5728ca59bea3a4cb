using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;
using Casus.Language.Syntax;

namespace Casus.Language.Coreference.ByNoun;

/// <summary>
/// What a speaker is, of whom the text told nothing yet: "…, says James Brown. … the political scientist doubts that".
/// </summary>
static class LearnedRoles
{
    public static void Tie(ChainBuilder chains)
    {
        // How often an entity is told with a role, at its root; and the names that speak.
        var roles = new int[chains.Count];
        var speaking = new List<int>();
        for (var mention = 0; mention < chains.Count; mention++)
            if (TellsRole(chains, mention))
                roles[chains.Root(mention)]++;
        for (var mention = 0; mention < chains.Count; mention++)
        {
            if (chains[mention] is { Form: MentionForm.Name, Kind: EntityKind.Person } && chains.Says(mention))
                speaking.Add(mention);
            if (
                chains.IsPersonNoun(mention)
                && chains[mention].Antecedent < 0
                && chains.DeterminationOf(mention) == Determination.Definite
                && chains.Says(mention)
            )
                TieOne(chains, mention, speaking, roles);
        }
    }

    static void TieOne(ChainBuilder chains, int mention, List<int> speaking, int[] roles)
    {
        for (var at = speaking.Count - 1; at >= Math.Max(0, speaking.Count - CoreferenceChains.Reach); at--)
        {
            var (own, known) = (chains.Root(mention), chains.Root(speaking[at]));
            if (roles[known] > 0 || !chains.Tie(mention, speaking[at], CoreferencePass.Learned))
                continue;
            // What was learned is no role that the text tells of itself.
            if (own != known)
                roles[chains.Root(mention)] = roles[own] + roles[known] - 1;
            break;
        }
    }

    static bool TellsRole(ChainBuilder chains, int mention) =>
        chains[mention] is { Form: MentionForm.Noun, Pass: not CoreferencePass.Learned }
        || chains[mention].Form == MentionForm.Name && HasTitle(chains, chains[mention].Head);

    static bool HasTitle(ChainBuilder chains, int head)
    {
        foreach (var child in chains.Tree.Of(head))
            if (
                chains.Tree[child].Relation == Deprel.NmodDesc
                && chains.Nouns.Of(chains.Tree[child].Lemma).Kind == EntityKind.Person
            )
                return true;
        return false;
    }
}
