using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.Phrases;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Actors.Readings;

/// <summary>A name of the lexicon: a country, a place, a body, or a people.</summary>
sealed class NameReading(ActorText text, PhraseCountries countries) : IPartyReading
{
    static readonly RelationSet counting = new(Deprel.Nummod, Deprel.Amod);

    public ActorMention? Read(PartyPhrase phrase)
    {
        var at = text.Matches.At(phrase.Head);
        if (at < 0)
            return null;
        foreach (var written in text.Matches.Phrases(text.Matches[at]))
            if (text.Means(written.Entry, text.Matches[at]) && Read(phrase, written.Entry) is { } mention)
            {
                text.Reasons.Because(written.Entry, phrase.Head);
                return mention;
            }
        return null;
    }

    ActorMention? Read(PartyPhrase phrase, ActorEntry entry) =>
        entry.Kind switch
        {
            EntryKind.Country or EntryKind.Region or EntryKind.City or EntryKind.Seat => Place(phrase, entry),
            EntryKind.Organisation or EntryKind.ArmedGroup => Body(phrase, entry),
            EntryKind.People when entry.Sector is not null => Group(phrase, entry),
            EntryKind.People or EntryKind.Adjective => People(phrase, entry),
            _ => null,
        };

    /// <summary>"Kenya", "Nairobi"; "the Kremlin" keeps its name.</summary>
    ActorMention Place(PartyPhrase phrase, ActorEntry entry)
    {
        var isSeat = entry is { Kind: EntryKind.Seat, Sector: not null };
        var name = isSeat ? entry.Name : text.Lexicon.CountryName(entry.Code!);
        return phrase.As(ReferenceKind.Country, new Actor(name, entry.Code, entry.Sector)) with
        {
            IsScene = entry.IsScene,
        };
    }

    /// <summary>
    /// "the Mexican <b>Congress</b>": an organ whose name many countries share belongs to the country that stands
    /// before it.
    /// </summary>
    ActorMention Body(PartyPhrase phrase, ActorEntry entry)
    {
        var isShared =
            entry.Code is not { Length: 3 } code || IsOrgan(entry.Sector) && !ActorCodes.IsBetweenStates(code);
        var owner = isShared ? countries.OfModifiers(phrase.Head).FirstCode() : null;
        return phrase.As(ReferenceKind.Named, new Actor(entry.Name, owner ?? entry.Code, entry.Sector));
    }

    static bool IsOrgan(string? sector) => sector is "GOV" or "LEG" or "JUD" or "MIL" or "PTY" or "COP";

    /// <summary>"Kurds".</summary>
    static ActorMention Group(PartyPhrase phrase, ActorEntry entry) =>
        phrase.As(ReferenceKind.Generic, new Actor(entry.Name, entry.Code, entry.Sector));

    /// <summary>"17 <b>Palestinians</b>" are people; "the <b>Iranians</b>" may as well be their state.</summary>
    ActorMention? People(PartyPhrase phrase, ActorEntry entry)
    {
        if (entry.Code is null || !IsNoun(phrase.Head))
            return null;
        var isCounted = IsCounted(phrase.Head);
        return phrase.As(
            isCounted ? ReferenceKind.Generic : ReferenceKind.Country,
            new Actor(text.Lexicon.CountryName(entry.Code), entry.Code, isCounted ? "CVL" : null)
        );
    }

    bool IsNoun(int head) =>
        text[head].Upos is Upos.NOUN or Upos.PROPN || text[head].Is(Features.Plural) || text.Tree.Has(head, Deprel.Det);

    /// <summary>"17 Palestinians", "young Britons", "Kazakhs".</summary>
    bool IsCounted(int head) =>
        text.Tree.Child(head, counting) >= 0 || text.Tree.Phrase(head).Determination != Determination.Definite;
}
