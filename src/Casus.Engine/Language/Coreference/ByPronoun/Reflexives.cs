using Casus.Language.Coreference.Chains;

namespace Casus.Language.Coreference.ByPronoun;

/// <summary>"himself", "themselves": who acts in the same clause.</summary>
static class Reflexives
{
    /// <summary>The mention that a reflexive pronoun means, or -1.</summary>
    public static int Meant(ChainBuilder chains, int pronoun) =>
        IsReflexive(chains, chains.Head(pronoun).Form)
        && chains.Tree.Phrase(chains[pronoun].Head).SubjectAbove is >= 0 and var subject
        && chains.At(subject) is >= 0 and var self
        && PronounAgreement.Fits(chains, pronoun, self)
            ? self
            : -1;

    static bool IsReflexive(ChainBuilder chains, string form)
    {
        foreach (var ending in chains.Words.ReflexiveEndings)
            if (form.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
