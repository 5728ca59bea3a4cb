using Casus.Language;
using Casus.Language.Names;
using Casus.Lexicons;

namespace Casus.Coding.Places;

/// <summary>
/// A name of a place in the text, from the first token to before the end, with all places that bear it.
/// </summary>
readonly record struct PlaceSpan(int First, int End, List<Place> Candidates);

/// <summary>Finds which words of a document name places: what the name finder says, and what it has missed.</summary>
sealed class PlaceSpans(Document document)
{
    /// <summary>Thousands of people in the smallest town that is taken for one by its name alone.</summary>
    public const int SmallestUnaided = 50;

    readonly PlaceWords words = document.Lists.For<PlaceWords>();
    readonly List<PlaceSpan> spans = [];

    /// <summary>All names of places in order of the text.</summary>
    public List<PlaceSpan> Find()
    {
        AddNamed();
        var named = spans.Count;
        AddUnnamed();
        if (spans.Count > named)
            spans.Sort((a, b) => a.First.CompareTo(b.First));
        return spans;
    }

    void AddNamed()
    {
        var names = document.Names;
        for (var i = 0; i < names.Count; i++)
        {
            var first = names[i].First;
            if (names[i].Kind == NameKind.Place)
                while (IsJoined(i))
                    i++;
            else if (
                names[i].Kind == NameKind.Person && !IsCountryAlone(names[i])
                || !IsOfKind(names[i]) && !IsKnownTown(names[i]) && !IsCountry(names[i].First, names[i].End)
            )
                continue;
            Add(first, names[i].End);
        }
    }

    /// <summary>"Ain al-Hilweh": two names that a hyphen joins are one.</summary>
    bool IsJoined(int name)
    {
        var hyphen = document.Names[name].End;
        return name + 1 < document.Names.Count
            && document.Names[name + 1].First == hyphen + 1
            && document.Names[name + 1].Kind == NameKind.Place
            && document.Tokens[hyphen].Form == "-"
            && document.Tokens[hyphen].End == document.Tokens[hyphen + 1].Start
            && document.Tokens[hyphen - 1].End == document.Tokens[hyphen].Start;
    }

    /// <summary>"the Khyber Agency", "Bagram Airfield": a name that says itself that it is one of a place.</summary>
    bool IsOfKind(NameMention name) =>
        name.End - name.First is 2 or 3
        && document.Tokens[name.First].Upos == Upos.PROPN
        && words.Kinds.ContainsAnyCase(document.Tokens[name.End - 1].Form);

    /// <summary>"at The Hague": a town behind "in" or "at", whatever the name finder took it for.</summary>
    bool IsKnownTown(NameMention name) =>
        IsBehind(words.BeforeTown, name.First)
        && Lookup(name.First, name.End)
            .Exists(place => place.Kind == PlaceKind.City && place.Thousands >= SmallestUnaided);

    /// <summary>"Chad was visited": a country, whatever the name finder took it for.</summary>
    bool IsCountry(int first, int end) =>
        !IsAcronym(document.Tokens[first].Form) && Lookup(first, end).Exists(place => place.Kind == PlaceKind.Country);

    /// <summary>"Chad", which the name finder takes for a man; but not where the text tells of a Chad Smith.</summary>
    bool IsCountryAlone(NameMention name) =>
        name.End - name.First == 1
        && IsCountry(name.First, name.End)
        && !document.Names.Any(other =>
            other.Kind == NameKind.Person
            && other.End - other.First > 1
            && document.Tokens[other.First].Form == document.Tokens[name.First].Form
        );

    /// <summary>Whether one of some words stands before a name, or before its article.</summary>
    bool IsBehind(WordList list, int first)
    {
        var before = first - 1;
        if (before >= 0 && document.Tokens[before].Upos == Upos.DET)
            before--;
        return before >= 0
            && list.ContainsAnyCase(document.Tokens[before].Form)
            && document.Tokens[before].Sentence == document.Tokens[first].Sentence;
    }

    /// <summary>Adds a name; "Paris, Texas", read as one, as two.</summary>
    void Add(int first, int end)
    {
        var tokens = document.Tokens;
        while (first < end - 1 && tokens[first].Upos is Upos.DET or Upos.ADP)
            first++;
        while (end - 1 > first && tokens[end - 1].Upos is Upos.PART or Upos.PUNCT)
            end--;
        var candidates = Lookup(first, end);
        if (candidates.Count == 0)
            for (var comma = first + 1; comma < end - 1; comma++)
                if (tokens[comma].Form == ",")
                {
                    Add(first, comma);
                    Add(comma + 1, end);
                    return;
                }
        spans.Add(new PlaceSpan(first, end, candidates));
    }

    /// <summary>Names that the name finder has missed: "at The Hague", "near the Kalsu military base".</summary>
    void AddUnnamed()
    {
        var tokens = document.Tokens;
        for (var first = 0; first < tokens.Length; first++)
        {
            if (!IsUnnamed(first) || !char.IsUpper(tokens[first].Form[0]))
                continue;
            var end = first + 1;
            while (end < tokens.Length && tokens[end].Sentence == tokens[first].Sentence && IsUnnamed(end))
                end++;
            if (IsCountry(first, end))
                spans.Add(new PlaceSpan(first, end, Lookup(first, end)));
            else if (IsBehind(words.At, first) && (WithNoun(first, end) ?? Known(first, end)) is { } span)
                spans.Add(span);
            first = end - 1;
        }
    }

    bool IsUnnamed(int token) => document.Tokens[token].Upos == Upos.PROPN && document.NamesByToken[token] is null;

    /// <summary>
    /// "the Kalsu military base": the noun that the name belongs to says that it is one of a place.
    /// </summary>
    PlaceSpan? WithNoun(int first, int end)
    {
        var behind = end;
        while (
            behind < document.Tokens.Length && behind < end + 2 && document.Tokens[behind].Upos is Upos.NOUN or Upos.ADJ
        )
            behind++;
        return behind > end && words.Holding.ContainsAnyCase(document.Tokens[behind - 1].Form)
            ? new PlaceSpan(first, behind, Lookup(first, end))
            : null;
    }

    /// <summary>"at Hague": a name of a large place, with no noun behind it.</summary>
    PlaceSpan? Known(int first, int end) =>
        (end >= document.Tokens.Length || document.Tokens[end].Upos is not (Upos.NOUN or Upos.ADJ))
        && Lookup(first, end) is var candidates
        && candidates.Exists(candidate => candidate.Thousands >= SmallestUnaided)
            ? new PlaceSpan(first, end, candidates)
            : null;

    /// <summary>
    /// The places of a name; without "province" behind it and "eastern" in front of it where the whole is unknown.
    /// </summary>
    List<Place> Lookup(int first, int end)
    {
        var tokens = document.Tokens;
        while (true)
        {
            var candidates = Gazetteer.World.Find(PlaceName.Fold(document.Words(first, end)));
            if (candidates.Count > 0)
                return IsAcronym(tokens[first].Form) && end - first == 1
                    ? candidates.FindAll(place => place.Kind == PlaceKind.Country || place.Thousands > 1000)
                    : candidates;
            if (end - first > 1 && words.Parts.ContainsAnyCase(tokens[first].Form))
                first++;
            else if (end - first > 1 && words.Holding.ContainsAnyCase(tokens[end - 1].Form))
                end--;
            else
                return candidates;
        }
    }

    static bool IsAcronym(string form) =>
        form.Length is > 2 and < 7 && !form.AsSpan().ContainsAnyExceptInRange('A', 'Z');
}
