using Casus.Language.Syntax;

namespace Casus.Language.Coreference.Chains;

/// <summary>What a noun phrase says of what it means.</summary>
static class Descriptions
{
    static readonly RelationSet modifiers = new(
        Deprel.Amod,
        Deprel.Compound,
        Deprel.NmodPoss,
        Deprel.Nummod,
        Deprel.Nmod,
        Deprel.NmodUnmarked,
        Deprel.AclRelcl,
        Deprel.Acl,
        Deprel.Appos
    );

    /// <summary>Whether a word of this relation narrows down what a noun means: "the <b>second</b> attack".</summary>
    public static bool IsModifier(Deprel relation) => modifiers.Contains(relation);

    extension(ChainBuilder chains)
    {
        /// <summary>How a mention is determined.</summary>
        public Determination DeterminationOf(int mention) => chains.Tree.Phrase(chains[mention].Head).Determination;

        /// <summary>Whether a mention takes up what was told: "the village", "this village".</summary>
        public bool IsDefinite(int mention) =>
            chains.DeterminationOf(mention) is Determination.Definite or Determination.Demonstrative;

        /// <summary>Whether anything narrows down what a mention means.</summary>
        public bool IsModified(int mention) => chains.Tree.Child(chains[mention].Head, modifiers) >= 0;

        /// <summary>"Every country" is none.</summary>
        public bool IsAny(int mention) =>
            chains.Tree.ChildWithForm(chains[mention].Head, Deprel.Det, chains.Words.AnyDeterminers) >= 0;

        /// <summary>Whether everything that narrows down a mention stands in another one too.</summary>
        public bool AddsNothing(int mention, int to)
        {
            foreach (var child in chains.Tree.Of(chains[mention].Head))
                if (modifiers.Contains(chains.Tree[child].Relation) && !chains.Holds(to, chains.Tree[child].Lemma))
                    return false;
            return true;
        }

        bool Holds(int mention, string modifier)
        {
            for (var token = chains[mention].First; token < chains[mention].End; token++)
                if (
                    token != chains[mention].Head
                    && chains.Tree[token].Lemma.Equals(modifier, StringComparison.OrdinalIgnoreCase)
                )
                    return true;
            return false;
        }
    }
}
