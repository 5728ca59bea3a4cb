using Casus.Coding.Actors.Context;
using Casus.Language;

namespace Casus.Coding.Actors.Readings;

/// <summary>A pronoun: "<b>he</b>", "the soldiers <b>who</b> fled". Who speaks or reads is nobody of the text.</summary>
sealed class PronounReading(ActorText text, ResolvedMentions mentions, Antecedents antecedents) : IPartyReading
{
    public ActorMention? Read(PartyPhrase phrase)
    {
        ref readonly var word = ref text[phrase.Head];
        var meant =
            text.Tree.Words.RelativePronouns.ContainsAnyCase(word.Form) ? Antecedent(phrase.Head)
            : text.Words.SpeakersAndReaders.ContainsAnyCase(word.Form) ? null
            : antecedents.Of(phrase.Head);
        return meant is { Count: > 0 } ? new PartyPhrase(phrase.Head, phrase.Head + 1, phrase.Head).As(meant) : null;
    }

    /// <summary>Whom the noun means that a relative clause belongs to.</summary>
    IReadOnlyList<ToldActor>? Antecedent(int pronoun)
    {
        var noun = text.Tree.Phrase(pronoun).Antecedent;
        if (noun == pronoun)
            return null;
        text.Reasons.Because("means {word}, which its clause belongs to", pronoun, noun);
        return noun < pronoun && mentions.Of(noun) is { } meant ? antecedents.By(meant) : null;
    }
}
