using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.People;
using Casus.Coding.Actors.Phrases;
using Casus.Language;

namespace Casus.Coding.Actors.Readings;

/// <summary>
/// One pass over one document: every phrase is resolved once, by the first of the readings that finds somebody.
/// </summary>
sealed class ActorReading
{
    static readonly EntryKinds namesLikePronouns = EntryKinds.Bodies | EntryKind.Country;

    readonly ActorText text;
    readonly ResolvedMentions mentions;
    readonly ToldPeople told;
    readonly PersonReading people;
    readonly PronounReading pronouns;
    readonly IPartyReading[] ofPhrases,
        ofModifiers;

    public ActorReading(Document document, ActorLexicon lexicon)
    {
        text = new(document, lexicon);
        mentions = new(document.Tokens.Length, Resolve);
        told = new(text);

        var home = new HomeCountry(text);
        var known = new KnownPeople(text);
        var names = new PersonNames(text, known, told);
        var titles = new PersonTitles(text);
        var owners = new OwnerSector(text);
        var countries = new PhraseCountries(text, known, mentions, home);
        var antecedents = new Antecedents(text, mentions, countries, owners);
        var identity = new PersonIdentity(text, known, told, titles, countries, owners, home);
        var quantities = new QuantityReading(text, mentions);

        people = new(text, names, told, identity);
        pronouns = new(text, mentions, antecedents);
        ofPhrases =
        [
            new StandInReading(text, antecedents),
            people,
            new DescriptionReading(text, countries, owners, home, titles, told, antecedents, quantities),
            new NameReading(text, countries),
            quantities,
            new AcronymReading(text),
            new UnknownNameReading(text, countries),
        ];
        ofModifiers = [new DoerReading(text, countries, home), new ModifierReading(text, known)];
    }

    /// <summary>Reads all mentions, in order of the text.</summary>
    public ActorMap Read()
    {
        var document = text.Document;
        people.Introduce();
        foreach (var sentence in document.Sentences)
        {
            for (var token = sentence.First; token < sentence.End; token++)
                mentions.Of(token);
            document.Reached(
                WorkShares.MentionsTied
                    + (WorkShares.ActorsFound - WorkShares.MentionsTied) * sentence.End / document.Tokens.Length,
                "finding actors"
            );
        }
        return mentions.ToMap(told.Completed);
    }

    ActorMention? Resolve(int head)
    {
        if (!text.Tree.Phrase(head).IsHead)
            return text.Matches.At(head) < 0 || text.IsInsidePerson(head)
                ? null
                : First(ofModifiers, new(head, head + 1, head));
        if (IsPronoun(head))
            return pronouns.Read(new(head, head + 1, head));
        if (IsWordOfEntry(head))
            return null;
        var (first, end) = text.Tree.Phrase(head).Extent;
        return First(ofPhrases, new(first, end, head));
    }

    static ActorMention? First(IPartyReading[] readings, PartyPhrase phrase)
    {
        foreach (var reading in readings)
            if (reading.Read(phrase) is { } mention)
                return mention;
        return null;
    }

    /// <summary>Taggers take "US" and unknown plurals for pronouns.</summary>
    bool IsPronoun(int head) => text[head].Upos == Upos.PRON && text.Entry(head, namesLikePronouns) is null;

    /// <summary>"state" in "head of state".</summary>
    bool IsWordOfEntry(int head) =>
        text[head].Head is >= 0 and var above
        && text[head].Relation is Deprel.Nmod or Deprel.NmodPoss or Deprel.NmodUnmarked or Deprel.Obl
        && text.AreOneEntry(head, above);
}
