using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Language;

namespace Casus.Coding.Actors.Readings;

/// <summary>
/// "The <b>PA</b>" where the text tells of the Palestinian Authority: the first letters of a body that it names in
/// full.
/// </summary>
sealed class AcronymReading(ActorText text) : IPartyReading
{
    // Longer words in capitals are names or shouting.
    const int LongestAcronym = 6;

    Dictionary<string, ActorEntry>? bodies;

    public ActorMention? Read(PartyPhrase phrase)
    {
        ref readonly var word = ref text[phrase.Head];
        if (
            word.Upos != Upos.PROPN
            || word.Form.Length is < 2 or > LongestAcronym
            || !word.Form.All(char.IsUpper)
            || !(bodies ??= NamedBodies()).TryGetValue(word.Form, out var entry)
        )
            return null;
        text.Reasons.Because(entry, phrase.Head);
        return phrase.As(ReferenceKind.Named, new Actor(entry.Name, entry.Code, entry.Sector));
    }

    Dictionary<string, ActorEntry> NamedBodies()
    {
        var found = new Dictionary<string, ActorEntry>(StringComparer.Ordinal);
        foreach (var match in text.Matches.All)
            if (match.End - match.First > 1 && text.Entry(match.First, EntryKinds.Bodies) is { } entry)
                found.TryAdd(Initials(match), entry);
        return found;
    }

    string Initials(LexiconMatches.Match match)
    {
        var letters = "";
        for (var word = match.First; word < match.End; word++)
            if (char.IsUpper(text[word].Form[0]))
                letters += text[word].Form[0];
        return letters;
    }
}
