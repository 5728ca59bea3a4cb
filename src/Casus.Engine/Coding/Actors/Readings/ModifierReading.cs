using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.People;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Actors.Readings;

/// <summary>
/// A name inside a phrase of something else: "<b>Russian</b> troops", "the <b>US</b> envoy", "the <b>Putin</b>
/// government".
/// </summary>
sealed class ModifierReading(ActorText text, KnownPeople known) : IPartyReading
{
    static readonly RelationSet nouns = new(Deprel.Compound, Deprel.NmodDesc, Deprel.Flat);

    public ActorMention? Read(PartyPhrase phrase)
    {
        var match = text.Matches[text.Matches.At(phrase.Head)];
        if (!StandsFor(match, phrase.Head))
            return null;
        var modifier = new PartyPhrase(match.First, match.End, phrase.Head);
        foreach (var written in text.Matches.Phrases(match))
            if (written.Entry is { Code: not null } entry && EntryKinds.Origins.Contains(entry.Kind))
                return text.Means(entry, match) ? Named(modifier, entry) : null;
        return nouns.Contains(text[phrase.Head].Relation) && known.At(phrase.Head, isSupported: false) is { } person
            ? Person(modifier, person)
            : null;
    }

    /// <summary>The last word of a name; "Hong Kong" in "the Hong Kong protests" hangs on its first.</summary>
    bool StandsFor(LexiconMatches.Match match, int token) =>
        token == match.End - 1
        || token == match.First && text[match.End - 1] is { Relation: Deprel.Flat } last && last.Head == token;

    ActorMention Named(PartyPhrase modifier, ActorEntry entry)
    {
        text.Reasons.Because(entry, modifier.Head);
        return EntryKinds.Bodies.Contains(entry.Kind)
            ? modifier.As(ReferenceKind.Named, new Actor(entry.Name, entry.Code, entry.Sector))
            : modifier.As(
                ReferenceKind.Nationality,
                new Actor(text.Lexicon.CountryName(entry.Code!), entry.Code, entry.Sector)
            ) with
            {
                IsScene = entry.IsScene,
            };
    }

    ActorMention Person(PartyPhrase modifier, KnownPerson person)
    {
        text.Reasons.Because(person.Entry, modifier.Head);
        return modifier.As(ReferenceKind.Named, new Actor(person.Entry.Name, person.Entry.Code, known.Sector(person)));
    }
}
