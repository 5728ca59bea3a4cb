using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;

namespace Casus.Language.Coreference.ByPronoun;

/// <summary>Whether a pronoun may mean what a mention means, by what is known of it.</summary>
static class PronounAgreement
{
    /// <summary>Whether they agree.</summary>
    public static bool Fits(ChainBuilder chains, int pronoun, int mention)
    {
        ref readonly var entity = ref chains.Entity(mention);
        ref readonly var said = ref chains[mention];
        // "I" and "you" whom nobody named.
        if (said.Form == MentionForm.Pronoun && said.Person != 3 && entity.Form == MentionForm.Pronoun)
            return false;
        ref readonly var word = ref chains[pronoun];
        if (word.Kind == EntityKind.Person)
            return MayBeHeOrShe(entity, word.Gender);
        // "The party … they"
        if (word.Number == MentionNumber.Plural)
            return entity.Number == MentionNumber.Plural
                || entity.Kind == EntityKind.Organisation && said.Parts is null;
        return entity.Kind != EntityKind.Person && entity.Number != MentionNumber.Plural;
    }

    static bool MayBeHeOrShe(in EntityMention entity, MentionGender gender) =>
        (entity.Kind == EntityKind.Person || entity is { Kind: EntityKind.Unknown, Form: MentionForm.Name })
        && entity.Number != MentionNumber.Plural
        && (entity.Gender == gender || entity.Gender == MentionGender.Unknown);
}
