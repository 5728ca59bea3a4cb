using Casus.Language;

namespace Casus.Coding.Places;

/// <summary>
/// Finds the names of places in a document and tells which place each means: by the name that follows ("Paris, Texas"),
/// by the countries
/// that the article speaks of, and by size. A small place that nothing in the article points to stays unresolved.
/// Thread-safe.
/// </summary>
public sealed class PlaceFinder
{
    const int SmallestUnaided = 50;

    /// <summary>All names of places in order of the text.</summary>
    public IReadOnlyList<PlaceMention> Find(Document document)
    {
        var spans = new List<(int First, int End, List<Place> Candidates)>();
        for (var i = 0; i < document.Names.Count; i++)
        {
            if (document.Names[i].Kind != NameKind.Place)
            {
                if (
                    document.Names[i].Kind != NameKind.Person
                    && (IsNamedAfterKind(document, document.Names[i]) || IsKnownTown(document, document.Names[i]))
                )
                    Add(document, document.Names[i].First, document.Names[i].End, spans);
                continue;
            }
            // "Ain al-Hilweh": two names that a hyphen joins are one.
            var first = document.Names[i].First;
            while (
                i + 1 < document.Names.Count
                && document.Names[i + 1].First == document.Names[i].End + 1
                && document.Names[i + 1].Kind == NameKind.Place
                && IsJoint(document, document.Names[i].End)
            )
                i++;
            Add(document, first, document.Names[i].End, spans);
        }
        AddUnnamed(document, spans);
        if (spans.Count == 0)
            return [];
        var countries = Countries(document, spans);
        var mentions = new List<PlaceMention>(spans.Count);
        for (var i = 0; i < spans.Count; i++)
        {
            var (first, end, candidates) = spans[i];
            var container =
                i + 1 < spans.Count && Follows(document, end, spans[i + 1].First) ? spans[i + 1].Candidates : [];
            mentions.Add(
                new PlaceMention(
                    first,
                    end,
                    Choose(candidates, container, countries) ?? Within(document.Words(first, end), container)
                )
            );
        }
        return mentions;
    }

    /// <summary>Names that the name finder has missed: "at The Hague", "near the Kalsu military base".</summary>
    static void AddUnnamed(Document document, List<(int First, int End, List<Place> Candidates)> spans)
    {
        var tokens = document.Tokens;
        var (count, name) = (spans.Count, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            while (name < document.Names.Count && document.Names[name].End <= i)
                name++;
            if (
                tokens[i].Upos != Upos.PROPN
                || !char.IsUpper(tokens[i].Form[0])
                || name < document.Names.Count && document.Names[name].First <= i
            )
                continue;
            var (first, end) = (i, i + 1);
            while (
                end < tokens.Length
                && tokens[end].Upos == Upos.PROPN
                && tokens[end].Sentence == tokens[i].Sentence
                && (name >= document.Names.Count || document.Names[name].First > end)
            )
                end++;
            i = end - 1;
            var place = PlaceWords.English;
            var before = first - 1;
            if (before >= 0 && tokens[before].Upos == Upos.DET)
                before--;
            if (before < 0 || !place.Is("at", tokens[before].Form) || tokens[before].Sentence != tokens[first].Sentence)
                continue;
            // "the Kalsu military base": the noun that the name belongs to says that it is one of a place.
            var head = end;
            while (head < tokens.Length && head < end + 2 && tokens[head].Upos is Upos.NOUN or Upos.ADJ)
                head++;
            if (head > end && place.Is("holding", tokens[head - 1].Form))
                spans.Add((first, head, Lookup(document, first, end)));
            else if (
                head == end
                && Lookup(document, first, end) is { Count: > 0 } candidates
                && candidates.Exists(candidate => candidate.Thousands >= SmallestUnaided)
            )
                spans.Add((first, end, candidates));
        }
        if (spans.Count > count)
            spans.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>"the Khyber Agency", "Bagram Airfield": a name that says itself that it is one of a place.</summary>
    static bool IsNamedAfterKind(Document document, NameMention name) =>
        name.End - name.First is 2 or 3
        && document.Tokens[name.First].Upos == Upos.PROPN
        && PlaceWords.English.Is("kind", document.Tokens[name.End - 1].Form);

    /// <summary>"at The Hague": a town behind "in" or "at", whatever the name finder took it for.</summary>
    static bool IsKnownTown(Document document, NameMention name)
    {
        var before = name.First - 1;
        if (before >= 0 && document.Tokens[before].Upos == Upos.DET)
            before--;
        return before >= 0
            && document.Tokens[before].Form is "in" or "at" or "near"
            && document.Tokens[before].Sentence == document.Tokens[name.First].Sentence
            && Lookup(document, name.First, name.End)
                .Exists(place => place.Kind == PlaceKind.City && place.Thousands >= SmallestUnaided);
    }

    static void Add(Document document, int first, int end, List<(int, int, List<Place>)> spans)
    {
        var tokens = document.Tokens;
        while (first < end - 1 && tokens[first].Upos is Upos.DET or Upos.ADP)
            first++;
        while (end - 1 > first && tokens[end - 1].Upos is Upos.PART or Upos.PUNCT)
            end--;
        var candidates = Lookup(document, first, end);
        if (candidates.Count == 0)
            for (var comma = first + 1; comma < end - 1; comma++)
                if (tokens[comma].Form == ",")
                {
                    // "Paris, Texas" read as one name.
                    Add(document, first, comma, spans);
                    Add(document, comma + 1, end, spans);
                    return;
                }
        spans.Add((first, end, candidates));
    }

    /// <summary>
    /// The places of a name; without "province" behind it and "eastern" in front of it where the whole is unknown.
    /// </summary>
    static List<Place> Lookup(Document document, int first, int end)
    {
        var tokens = document.Tokens;
        while (true)
        {
            var candidates = Gazetteer.World.Find(PlaceName.Fold(document.Words(first, end)));
            if (candidates.Count > 0)
                return IsAcronym(tokens[first].Form) && end - first == 1
                    ? candidates.FindAll(place => place.Kind == PlaceKind.Country || place.Thousands > 1000)
                    : candidates;
            if (end - first > 1 && PlaceWords.English.Is("compass", tokens[first].Form))
                first++;
            else if (end - first > 1 && PlaceWords.English.Is("holding", tokens[end - 1].Form))
                end--;
            else
                return candidates;
        }
    }

    static bool IsAcronym(string form) =>
        form.Length is > 2 and < 7 && !form.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    static bool IsJoint(Document document, int token) =>
        document.Tokens[token].Form is "-"
        && document.Tokens[token].End == document.Tokens[token + 1].Start
        && document.Tokens[token - 1].End == document.Tokens[token].Start;

    /// <summary>How often the article speaks of each country, by name, adjective or people.</summary>
    static Dictionary<string, int> Countries(
        Document document,
        List<(int First, int End, List<Place> Candidates)> spans
    )
    {
        var counts = new Dictionary<string, int>();
        foreach (var (_, _, candidates) in spans)
        foreach (var place in candidates)
            if (
                place.Country is { } country
                && (
                    place.Kind == PlaceKind.Country
                    || place.Thousands >= SmallestUnaided && IsOnlyLarge(place, candidates)
                )
            )
                counts[country] = counts.GetValueOrDefault(country) + 1;
        foreach (ref readonly var token in document.Tokens)
            if (
                token.Upos is Upos.ADJ or Upos.PROPN or Upos.NOUN
                && char.IsUpper(token.Form[0])
                && token.Form.Length > 3
            )
                foreach (var place in Gazetteer.World.FindAdjective(PlaceName.Fold(token.Form)))
                    counts[place.Country!] = counts.GetValueOrDefault(place.Country!) + 1;
        return counts;
    }

    /// <summary>Whether all other places of a name are too small to be meant unaided.</summary>
    static bool IsOnlyLarge(Place place, List<Place> candidates)
    {
        foreach (var other in candidates)
            if (!ReferenceEquals(other, place) && other.Thousands >= SmallestUnaided)
                return false;
        return true;
    }

    /// <summary>Whether the second name says where the first one lies.</summary>
    static bool Follows(Document document, int end, int next)
    {
        if (next - end is not (1 or 2))
            return false;
        var form = document.Tokens[end].Form;
        return form is "," or "in" or "of" or "("
            && (next - end == 1 || document.Tokens[end + 1].Form is "the" or "in");
    }

    /// <summary>An unknown place of a known country: "the Abyei region of Sudan".</summary>
    static Place? Within(string name, List<Place> container) =>
        container.Find(outer => outer.Kind == PlaceKind.Country) is { } country
            ? new Place(name, PlaceKind.Region, country.Country, "", 0, double.NaN, double.NaN)
            : null;

    static Place? Choose(List<Place> candidates, List<Place> container, Dictionary<string, int> countries)
    {
        Place? best = null;
        var highest = 0.0;
        foreach (var place in candidates)
        {
            var contained = container.Exists(outer =>
                outer.Country == place.Country
                && (
                    outer.Kind == PlaceKind.Country && place.Kind != PlaceKind.Country
                    || outer.Kind == PlaceKind.Region
                        && outer.Division == place.Division
                        && place.Kind == PlaceKind.City
                )
            );
            var known = place.Country is { } country ? countries.GetValueOrDefault(country) : 0;
            if (
                place.Kind == PlaceKind.City
                && place.Thousands < SmallestUnaided
                && !contained
                && known == 0
                && place.Seat < 2
            )
                continue;
            var score = Size(place) + (contained ? 10 : 0) + (known > 0 ? 2 + Math.Min(known, 4) * 0.5 : 0);
            if (best is null || score > highest)
                (best, highest) = (place, score);
        }
        return best;
    }

    static double Size(Place place) =>
        place.Kind switch
        {
            PlaceKind.Country => 9,
            PlaceKind.Area => 9.5,
            PlaceKind.Region => 1.5 + Math.Log10(place.Thousands + 1) / 3,
            _ => Math.Log10(place.Thousands + 1) + place.Seat * (place.Seat == 2 ? 1 : 0.5),
        };
}
