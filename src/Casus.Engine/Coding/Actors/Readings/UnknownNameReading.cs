using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.Phrases;
using Casus.Language;

namespace Casus.Coding.Actors.Readings;

/// <summary>A name that the lexicon does not have, with what its own words tell: "the Lagos <b>Herald</b>".</summary>
sealed class UnknownNameReading(ActorText text, PhraseCountries countries) : IPartyReading
{
    static readonly EntryKinds tellingKinds = EntryKinds.Nouns | EntryKind.Organisation;

    public ActorMention? Read(PartyPhrase phrase)
    {
        if (text.NameAt(phrase.Head) is not { Kind: NameKind.Organisation or NameKind.Person } name)
            return null;
        var sector = SectorWithin(name, phrase.Head) ?? text.Words.SectorOfEnding(text[name.End - 1].Form.TrimEnd('.'));
        var origins = countries.Of(phrase.Head);
        if (origins.Count == 0)
            origins = countries.Within(name.First, name.End);
        text.Reasons.BecauseOf(origins, phrase.Head);
        text.Reasons.Because(
            sector is null
                ? "a name that the lexicon does not have"
                : "a name that the lexicon does not have, with a sector by its words",
            phrase.Head
        );
        return phrase
            .With(name.First, name.End)
            .As(ReferenceKind.Named, new Actor(text.WordsOf(name), origins.FirstCode(), sector));
    }

    /// <summary>"Chad Workers <b>Union</b>": the last word that tells one.</summary>
    string? SectorWithin(NameMention name, int head)
    {
        for (var token = name.End - 1; token >= name.First; token--)
            if (
                text.Entry(token, tellingKinds) is { Weak: false, Sector: { } sector }
                && !text.AreOneEntry(token, head)
            )
                return sector;
        return null;
    }
}
