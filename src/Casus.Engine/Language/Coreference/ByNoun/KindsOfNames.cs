using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;

namespace Casus.Language.Coreference.ByNoun;

/// <summary>
/// "the country" for the nearest country, "the company" for the nearest organisation, "the city", "the man".
/// </summary>
static class KindsOfNames
{
    // Sentences back.
    const int Reach = 5;

    public static void Tie(ChainBuilder chains)
    {
        for (var mention = 0; mention < chains.Count; mention++)
            if (StandsForName(chains, mention))
                TieOne(chains, mention);
    }

    static bool StandsForName(ChainBuilder chains, int mention) =>
        chains[mention]
            is {
                Form: MentionForm.Noun,
                Antecedent: < 0,
                Number: not MentionNumber.Plural,
                Parts: null,
                Kind: not (EntityKind.Thing or EntityKind.Unknown)
            }
        && chains.IsDefinite(mention)
        && !chains.IsModified(mention)
        // "The minister" may be anybody; "the man" is who was named.
        && chains.Nouns.Of(chains.Head(mention).Lemma)
            is not { Kind: EntityKind.Person, Gender: MentionGender.Unknown };

    static void TieOne(ChainBuilder chains, int mention)
    {
        var lemma = chains.Head(mention).Lemma;
        var noun = chains.Nouns.Of(lemma);
        var acting = chains.ActingAbove(mention);
        var (start, _) = chains.Of(Math.Max(0, chains.SentenceOf(mention) - Reach));
        for (var other = mention - 1; other >= start; other--)
            if (
                chains.Root(other) != acting
                && IsOfKind(chains, other, noun, lemma)
                && !chains.AreNested(mention, other)
                && chains.Tie(mention, other, CoreferencePass.KindOfName)
            )
                break;
    }

    static bool IsOfKind(ChainBuilder chains, int name, NounKind noun, string lemma)
    {
        ref readonly var mention = ref chains[name];
        if (noun.IsCountry)
            return mention.Country is not null;
        if (mention.Form != MentionForm.Name)
            return false;
        // "the university" for "Temple University".
        if (chains.Tree[mention.NameEnd - 1].Form.Equals(lemma, StringComparison.OrdinalIgnoreCase))
            return true;
        return mention.Country is null
            && noun.Kind switch
            {
                EntityKind.Organisation => mention.Kind == EntityKind.Organisation
                    && chains.Words.OrganisationKinds.ContainsAnyCase(lemma),
                EntityKind.Place => mention.Kind == EntityKind.Place && chains.Words.PlaceKinds.ContainsAnyCase(lemma),
                // "the man", "the Afghan"
                _ => mention.Kind == EntityKind.Person,
            };
    }
}
