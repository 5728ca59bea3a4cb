using Casus.Language;

namespace Casus.Coding.Actors;

// What a text is about: the country of "the government", "the police" and "protesters" that name none.
sealed partial class ActorReading
{
    readonly Dictionary<string, int> countries = [];
    readonly Dictionary<int, List<(int Token, string Code)>> countriesIn = [];
    List<string> mainCountries = [];

    // "Georgia" is the state of the United States where the text tells of no other country.
    readonly HashSet<string> notMeant = [];

    void CountCountries()
    {
        List<(int Token, ActorEntry Country, ActorEntry Region)>? doubtful = null;
        var first = new Dictionary<string, int>();
        void Tell(int token, string code)
        {
            if (!countriesIn.TryGetValue(Tokens[token].Sentence, out var told))
                countriesIn[Tokens[token].Sentence] = told = [];
            told.Add((token, code));
            first[code] = Math.Min(token, first.GetValueOrDefault(code, token));
        }
        for (var token = 0; token < byHead.Length; token++)
        {
            var at = matches.At(token);
            if (at < 0 || matches[at].First != token)
                continue;
            foreach (var phrase in matches.Phrases(matches[at]))
                if (
                    phrase.Entry is { Local: false, Code: { Length: 3 } code } entry
                    && code is not ("UNO" or "EUR" or "IGO" or "NGO" or "MNC" or "ISM")
                    && (entry.Kind != EntryKind.Person || phrase.Enough && date is { } day && entry.Holds(day))
                    && IsTrusted(entry, matches[at], true)
                )
                {
                    if (entry.Kind == EntryKind.Country && SameNamed(matches[at], code) is { } region)
                    {
                        (doubtful ??= []).Add((token, entry, region));
                        break;
                    }
                    if (
                        Venues.Contains(Tokens[token].Form)
                        || matches[at].End > token + 1 && Venues.Contains(Tokens[token + 1].Form)
                    )
                        break;
                    countries[code] = countries.GetValueOrDefault(code) + 1;
                    if (entry.Kind is EntryKind.Country or EntryKind.Seat or EntryKind.Region or EntryKind.City)
                        Tell(token, code);
                    break;
                }
        }
        foreach (var (token, country, region) in doubtful ?? [])
        {
            var meant =
                notMeant.Contains(country.Code!) || countries.Count == 1 && countries.ContainsKey(region.Code!)
                    ? region
                    : country;
            if (meant == region)
                notMeant.Add(country.Code!);
            countries[meant.Code!] = countries.GetValueOrDefault(meant.Code!) + 1;
            Tell(token, meant.Code!);
        }
        var most = countries.Values.DefaultIfEmpty().Max();
        mainCountries =
        [
            .. countries
                .Where(country => country.Value == most)
                .Select(country => country.Key)
                .OrderBy(code => first.GetValueOrDefault(code, int.MaxValue)),
        ];
    }

    ActorEntry? SameNamed(LexiconMatches.Match match, string code)
    {
        foreach (var phrase in matches.Phrases(match))
            if (phrase.Entry is { Kind: EntryKind.Region, Code: { } other } && other != code)
                return phrase.Entry;
        return null;
    }

    // The place that the sentence tells, else the country that the text is about.
    string? HomeCountry(int token) => IsFromElsewhere(token) ? null : PlaceTold(token) ?? Topic(token);

    // The only country where the sentence says that something happens.
    string? PlaceTold(int token)
    {
        string? place = null;
        foreach (var (at, code) in countriesIn.GetValueOrDefault(Tokens[token].Sentence) ?? [])
            if (IsPlaceOfAct(at))
            {
                if (place is not null && place != code)
                {
                    place = null;
                    break;
                }
                place = code;
            }
        return place;
    }

    // The country told most often; of several as often, who acts in the sentence, then the one told first.
    string? Topic(int token)
    {
        if (mainCountries.Count < 2)
            return mainCountries.FirstOrDefault();
        // Rebels and gunmen fight those who act, or are at home elsewhere.
        if (Entry(token, kind => kind is EntryKind.Agent or EntryKind.Title) is { Sector: "REB" or "UAF" or "CRM" })
            return null;
        foreach (var (at, code) in countriesIn.GetValueOrDefault(Tokens[token].Sentence) ?? [])
            if (mainCountries.Contains(code) && IsSubject(at))
                return code;
        return mainCountries[0];
    }

    bool IsPlaceOfAct(int token) =>
        Tokens[token].Relation is Deprel.Obl or Deprel.Nmod
        && phrases.CaseOf(token)
            is "in"
                or "at"
                or "near"
                or "across"
                or "outside"
                or "around"
                or "throughout"
                or "inside"
                or "into"
                or "within"
        && !Venues.Contains(Tokens[token].Form);

    // Where the world meets and sits in judgment over others.
    static readonly HashSet<string> Venues = new(StringComparer.Ordinal)
    {
        "Hague",
        "Geneva",
        "Davos",
        "Strasbourg",
        "Lausanne",
    };

    // Migrants, "foreign fighters", "European governments", "Kurdish forces" are not at home where they are told of.
    bool IsFromElsewhere(int token)
    {
        if (Entry(token, kind => kind is EntryKind.Agent) is { Sector: "REF" })
            return true;
        for (var child = phrases.FirstChild(token); child >= 0; child = phrases.NextSibling(child))
            if (
                Tokens[child].Relation is Deprel.Amod or Deprel.Compound or Deprel.Det
                && (
                    OutsideWords.Contains(Tokens[child].Form)
                    || Entry(child, kind => kind is EntryKind.Adjective or EntryKind.People) is { Code: null }
                )
            )
                return true;
        return false;
    }

    // "Two foreign workers in Mali" are of no country that the text tells.
    bool IsForeign(int token)
    {
        for (var child = phrases.FirstChild(token); child >= 0; child = phrases.NextSibling(child))
            if (
                Tokens[child].Relation is Deprel.Amod or Deprel.Compound
                && Tokens[child].Form.ToLowerInvariant()
                    is "foreign"
                        or "international"
                        or "multinational"
                        or "western"
                        or "allied"
                        or "coalition"
                        or "expatriate"
            )
                return true;
        return false;
    }

    static readonly HashSet<string> OutsideWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "foreign",
        "international",
        "multinational",
        "global",
        "overseas",
        "european",
        "western",
        "african",
        "asian",
        "arab",
        "allied",
        "neighboring",
        "neighbouring",
        "coalition",
        "other",
        "various",
        "world",
        "regional",
    };
}
