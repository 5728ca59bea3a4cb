using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;
using Casus.Language.Syntax;

namespace Casus.Language.Coreference.ByNoun;

/// <summary>
/// What stands beside a name, or is said of it in the same sentence: "James Brown, a professor", "Lopez is the mayor",
/// "the army that fled".
/// </summary>
static class Appositions
{
    public static void Tie(ChainBuilder chains)
    {
        for (var mention = 0; mention < chains.Count; mention++)
            if (chains[mention].Parts is not null)
                continue;
            else if (chains[mention].Form == MentionForm.Relative)
                TieRelative(chains, mention);
            else
            {
                TieBeside(chains, mention);
                TieSaidOf(chains, mention);
            }
    }

    /// <summary>"the army <b>that</b> fled".</summary>
    static void TieRelative(ChainBuilder chains, int relative)
    {
        if (
            chains.Tree.Phrase(chains[relative].Head).RelativeHead is >= 0 and var noun
            && chains.At(noun) is >= 0 and var meant
        )
            chains.Tie(relative, meant, CoreferencePass.Apposition, always: true);
    }

    /// <summary>"James Brown, <b>a professor</b>"; "Lima, Peru" are two places, and a list is none of them.</summary>
    static void TieBeside(ChainBuilder chains, int mention)
    {
        ref readonly var head = ref chains.Head(mention);
        if (
            head.Relation == Deprel.Appos
            && chains.At(head.Head) is >= 0 and var named
            && chains[named].Form != MentionForm.Nationality
            && !(IsPlaceName(chains[mention]) && IsPlaceName(chains[named]))
            && !chains.Tree.Has(chains[mention].Head, Deprel.Conj)
        )
            chains.Tie(mention, named, CoreferencePass.Apposition);
    }

    /// <summary>"Lopez is <b>the mayor</b>"; not what is denied, asked, or may come to be.</summary>
    static void TieSaidOf(ChainBuilder chains, int mention)
    {
        var head = chains[mention].Head;
        if (
            chains[mention] is { Form: MentionForm.Noun, Kind: not EntityKind.Thing }
            && chains.Tree.Has(head, Deprel.Cop)
            && !IsOpen(chains.Tree, head)
            && chains.Tree.Child(head, Deprel.Nsubj, Deprel.NsubjOuter) is >= 0 and var subject
            && chains.At(subject) is >= 0 and var about
            && chains[about].Form != MentionForm.Nationality
            && chains[about].Kind != EntityKind.Unknown
        )
            chains.Tie(mention, about, CoreferencePass.Apposition);
    }

    static bool IsPlaceName(in EntityMention mention) => mention is { Kind: EntityKind.Place, IsName: true };

    static bool IsOpen(SyntaxTree tree, int predicate) =>
        tree.Has(predicate, Deprel.Aux) || tree.Clause(predicate).IsNegated || IsAsked(tree, predicate);

    static bool IsAsked(SyntaxTree tree, int predicate)
    {
        foreach (var child in tree.Of(predicate))
            if (tree[child].Form == "?")
                return true;
        return false;
    }
}
