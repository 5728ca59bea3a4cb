using Casus.Language;

namespace Casus.Coding.Actors;

// What a text is about: the country of "the government", "the police" and "protesters" that name none.
sealed partial class ActorReading
{
    readonly Dictionary<string, int> countries = [];
    readonly List<(int Token, string Code)> countryMentions = [];

    void CountCountries()
    {
        for (var token = 0; token < byHead.Length; token++)
        {
            var at = matches.At(token);
            if (at < 0 || matches[at].First != token)
                continue;
            foreach (var phrase in matches.Phrases(matches[at]))
                if (phrase.Entry is { Code: { Length: 3 } code } entry && code is not ("UNO" or "EUR" or "IGO" or "NGO" or "MNC" or "ISM") && (entry.Kind != EntryKind.Person || phrase.Enough && date is { } day && entry.Holds(day)) && IsTrusted(entry, matches[at], true))
                {
                    countries[code] = countries.GetValueOrDefault(code) + 1;
                    if (entry.Kind is EntryKind.Country or EntryKind.Seat or EntryKind.Region or EntryKind.City)
                        countryMentions.Add((token, code));
                    break;
                }
        }
    }

    // The place that the sentence tells, else the one country that the text is about.
    string? HomeCountry(int token)
    {
        var sentence = document.Sentences[Tokens[token].Sentence];
        string? place = null;
        foreach (var (at, code) in countryMentions)
            if (at >= sentence.First && at < sentence.End && Tokens[at].Relation is Deprel.Obl or Deprel.Nmod && phrases.CaseOf(at) is "in" or "at" or "near" or "across" or "outside" or "around" or "throughout" or "inside")
            {
                if (place is not null && place != code)
                {
                    place = null;
                    break;
                }
                place = code;
            }
        if (place is not null)
            return place;
        var (best, next) = (0, 0);
        foreach (var (code, count) in countries)
            if (count > best)
                (best, next, place) = (count, best, code);
            else
                next = Math.Max(next, count);
        return best > next ? place : null;
    }
}
