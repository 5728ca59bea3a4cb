using Casus.Coding.Actors.Context;
using Casus.Language.Coreference;
using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;

namespace Casus.Coding.Actors.Readings;

/// <summary>
/// A noun in the place of names: "<b>the two countries</b>", "both sides", "the group". "The president" is a
/// description of its own.
/// </summary>
sealed class StandInReading(ActorText text, Antecedents antecedents) : IPartyReading
{
    readonly CoreferenceChains chains = text.Document.Coreference;

    public ActorMention? Read(PartyPhrase phrase)
    {
        var at = chains.At(phrase.Head);
        if (
            at < 0
            || chains.Mentions[at]
                is not { Form: MentionForm.Noun, Pass: CoreferencePass.Pair or CoreferencePass.KindOfName } mention
            || IsTown(mention)
            || antecedents.Of(phrase.Head) is not { Count: > 0 } meant
        )
            return null;
        return phrase.As(meant);
    }

    /// <summary>A town is not its country's government.</summary>
    bool IsTown(in EntityMention mention) =>
        mention is { Pass: CoreferencePass.KindOfName, Kind: EntityKind.Place }
        && chains.Mentions[mention.Chain].Country is null;
}
