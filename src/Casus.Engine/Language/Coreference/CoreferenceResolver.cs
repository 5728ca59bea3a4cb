using Casus.Language.Coreference.ByName;
using Casus.Language.Coreference.ByNoun;
using Casus.Language.Coreference.ByPronoun;
using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;

namespace Casus.Language.Coreference;

/// <summary>
/// Ties the mentions of a document that mean the same, in passes from the surest to the least sure, each over the whole
/// text: the sieve of Raghunathan et al. 2010 and Lee et al. 2013, with the salience of Lappin and Leass 1994 for
/// pronouns. Deterministic and thread-safe.
/// </summary>
public static class CoreferenceResolver
{
    // In the order of CoreferencePass.
    static readonly Action<ChainBuilder>[] passes =
    [
        SameNames.Tie,
        Acronyms.Tie,
        Appositions.Tie,
        NameParts.Tie,
        Speakers.Tie,
        SameNouns.Tie,
        Roles.Tie,
        KindsOfNames.Tie,
        LearnedRoles.Tie,
        Pronouns.Tie,
    ];

    /// <summary>Finds the chains; needs tokens, sentences, tags, lemmas, parse and names.</summary>
    public static CoreferenceChains Resolve(Document document) => Resolve(document, document.Mentions);

    /// <summary>The same over given heads alone, for measuring apart from the finding of mentions.</summary>
    public static CoreferenceChains Resolve(Document document, IReadOnlySet<int> heads) =>
        Resolve(document, document.Mentions.Of(heads));

    static CoreferenceChains Resolve(Document document, MentionList mentions)
    {
        var chains = new ChainBuilder(document, mentions);
        for (var pass = 0; pass < passes.Length; pass++)
        {
            passes[pass](chains);
            document.Reached(
                WorkShares.Parsed + (WorkShares.MentionsTied - WorkShares.Parsed) * (pass + 1) / passes.Length,
                "tying mentions"
            );
        }
        return chains.Finish();
    }
}

/// <summary>The coreference of a document.</summary>
public static class DocumentCoreference
{
    extension(Document document)
    {
        /// <summary>
        /// Which mentions mean the same; found when first asked for, from what the steps before filled in.
        /// </summary>
        public CoreferenceChains Coreference => document.Once(CoreferenceResolver.Resolve);
    }
}
