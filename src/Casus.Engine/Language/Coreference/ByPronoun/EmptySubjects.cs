using Casus.Language.Coreference.Chains;
using Casus.Language.Syntax;

namespace Casus.Language.Coreference.ByPronoun;

/// <summary>"It" that means nothing: "It is clear that", "it is the senate that".</summary>
static class EmptySubjects
{
    /// <summary>Whether a pronoun only fills the place of a subject.</summary>
    public static bool MeansNothing(ChainBuilder chains, int pronoun)
    {
        ref readonly var head = ref chains.Head(pronoun);
        return head.Head >= 0
            && chains.IsSubject(pronoun)
            && head.Form.Equals("it", StringComparison.OrdinalIgnoreCase)
            && IsEmptyFor(chains.Tree, head.Head, chains.Words);
    }

    static bool IsEmptyFor(SyntaxTree tree, int predicate, CoreferenceWords words)
    {
        ref readonly var word = ref tree[predicate];
        // "It hurts that he left", "it seems that he left".
        if (tree.Has(predicate, Deprel.Csubj))
            return true;
        var hasClause = tree.Has(predicate, Deprel.Ccomp);
        if (hasClause && words.EmptySubjectVerbs.Contains(word.Lemma))
            return true;
        if (!tree.Has(predicate, Deprel.Cop))
            return false;
        return hasClause
            // "It is the senate that decides."
            || tree.Has(predicate, Deprel.AclRelcl) && word.Upos is Upos.NOUN or Upos.PROPN or Upos.PRON
            // "It is clear when he left."
            || word.Upos == Upos.ADJ
                && tree.Has(predicate, Deprel.Advcl)
                && !words.AdjectivesOfSubject.Contains(word.Lemma);
    }
}
