using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Phrases;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Actors.Readings;

/// <summary>
/// "a <b>militant</b> attack": who does what an event noun tells, unlike "police" in "police officers".
/// </summary>
sealed class DoerReading(ActorText text, PhraseCountries countries, HomeCountry home) : IPartyReading
{
    static readonly RelationSet modifiers = new(Deprel.Compound, Deprel.Amod);

    public ActorMention? Read(PartyPhrase phrase)
    {
        ref readonly var word = ref text[phrase.Head];
        // "Turkish artillery fire": arms act for the country alone.
        var isArm = text.Words.Arms.ContainsAnyCase(word.Form);
        if (
            !isArm && !text.Words.Doers.ContainsAnyCase(word.Form)
            || !modifiers.Contains(word.Relation)
            || !IsActBehind(word.Head, phrase.Head)
            || text.Noun(phrase.Head) is not { Sector: { } sector } entry
        )
            return null;
        var code = countries.OfModifiers(word.Head).FirstCode() ?? (isArm ? null : home.Of(phrase.Head));
        if (isArm && code is null)
            return null;
        text.Reasons.Because(entry, phrase.Head);
        return new PartyPhrase(phrase.Head, phrase.Head + 1, phrase.Head).As(
            ReferenceKind.Nationality,
            new Actor(null, code, sector)
        );
    }

    bool IsActBehind(int noun, int doer) => noun > doer && text[noun].Upos == Upos.NOUN && text.Noun(noun) is null;
}
