using Casus.Coding.Actors.Entries;
using Casus.Language;

namespace Casus.Coding.Actors.Context;

/// <summary>
/// How often a text tells of each country, and where: so that "the government", "the police" and "protesters" have a
/// country where no word tells it.
/// </summary>
sealed class CountryCount
{
    readonly Document document;
    readonly LexiconMatches matches;
    readonly EntryTrust trust;
    readonly ActorWords words;
    readonly Dictionary<string, int> counts = [];
    readonly Dictionary<int, List<(int Token, string Code)>> places = [];

    // "Georgia" is the state of the United States where the text tells of no other country.
    readonly HashSet<string> notMeant = [];

    public CountryCount(Document document, LexiconMatches matches, EntryTrust trust, ActorWords words)
    {
        (this.document, this.matches, this.trust, this.words) = (document, matches, trust, words);
        CountAll();
        var most = counts.Values.DefaultIfEmpty().Max();
        Main = [.. counts.Where(country => country.Value == most).Select(country => country.Key).OrderBy(FirstPlace)];
    }

    /// <summary>The countries told most often, in the order in which they are first told.</summary>
    public IReadOnlyList<string> Main { get; }

    /// <summary>All countries, those told most often first.</summary>
    public IEnumerable<string> ByCount =>
        counts.OrderByDescending(country => country.Value).Select(country => country.Key);

    /// <summary>Whether the text tells of a country.</summary>
    public bool Tells(string code) => counts.ContainsKey(code);

    /// <summary>Whether an entry may be meant in this text, if the words are written for it.</summary>
    public bool Allows(ActorEntry entry) =>
        !(entry.Local && !Tells(entry.Code!)) && !(entry.Kind == EntryKind.Country && notMeant.Contains(entry.Code!));

    /// <summary>The countries and places that a sentence names, in order of the text.</summary>
    public IReadOnlyList<(int Token, string Code)> In(int sentence) =>
        places.GetValueOrDefault(sentence) ?? (IReadOnlyList<(int, string)>)[];

    void CountAll()
    {
        List<(int Token, ActorEntry Country, ActorEntry Region)>? doubtful = null;
        foreach (var match in matches.All)
            if (Counted(match) is { } entry)
            {
                if (entry.Kind == EntryKind.Country && RegionOfThatName(match, entry.Code!) is { } region)
                    (doubtful ??= []).Add((match.First, entry, region));
                else if (!IsVenue(match))
                    Count(match.First, entry);
            }
        foreach (var (token, country, region) in doubtful ?? [])
            if (notMeant.Contains(country.Code!) || counts.Count == 1 && Tells(region.Code!))
            {
                notMeant.Add(country.Code!);
                Count(token, region);
            }
            else
                Count(token, country);
    }

    /// <summary>The entry of a match that tells of a country, or null.</summary>
    ActorEntry? Counted(LexiconMatches.Match match)
    {
        foreach (var phrase in matches.Phrases(match))
            if (
                phrase.Entry is { Local: false, Code: { } code } entry
                && ActorCodes.IsCountry(code)
                && (entry.Kind != EntryKind.Person || IsInOffice(phrase))
                && trust.Trusts(entry, match, asOrigin: true)
            )
                return entry;
        return null;
    }

    bool IsInOffice(PhraseTrie.Phrase phrase) =>
        phrase.Enough && document.Article.Date is { } day && phrase.Entry.Holds(day);

    ActorEntry? RegionOfThatName(LexiconMatches.Match match, string country)
    {
        foreach (var phrase in matches.Phrases(match))
            if (phrase.Entry is { Kind: EntryKind.Region, Code: { } code } && code != country)
                return phrase.Entry;
        return null;
    }

    /// <summary>"Geneva", "The Hague".</summary>
    bool IsVenue(LexiconMatches.Match match) =>
        words.Venues.Contains(document.Tokens[match.First].Form)
        || match.End > match.First + 1 && words.Venues.Contains(document.Tokens[match.First + 1].Form);

    void Count(int token, ActorEntry entry)
    {
        var code = entry.Code!;
        counts[code] = counts.GetValueOrDefault(code) + 1;
        if (!EntryKinds.Places.Contains(entry.Kind))
            return;
        var sentence = document.Tokens[token].Sentence;
        (places.TryGetValue(sentence, out var told) ? told : places[sentence] = []).Add((token, code));
    }

    int FirstPlace(string code) =>
        places
            .Values.SelectMany(told => told)
            .Where(place => place.Code == code)
            .Select(place => place.Token)
            .DefaultIfEmpty(int.MaxValue)
            .Min();
}
