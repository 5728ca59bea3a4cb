using Casus.Coding;
using Casus.Coding.Places;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Places;

/// <summary>Places in hand-built parses, which name them in the order of the text.</summary>
static class Placed
{
    /// <summary>A parse in which some words are names of a kind.</summary>
    public static Document Parse(string[] sentences, NameKind kind, params string[] names)
    {
        var document = Parsed.Document("2024-06-18", sentences);
        foreach (var name in names)
        {
            var words = name.Split(' ');
            for (var i = 0; i + words.Length <= document.Tokens.Length; i++)
                if (Enumerable.Range(0, words.Length).All(k => document.Tokens[i + k].Form == words[k]))
                    document.Names.Add(new NameMention(i, i + words.Length, kind));
        }
        document.Names.Sort((a, b) => a.First.CompareTo(b.First));
        return document;
    }

    public static Document Parse(string sentence, params string[] names) => Parse([sentence], NameKind.Place, names);

    public static int At(Document document, string word) =>
        document.Tokens.ToArray().ToList().FindIndex(token => token.Form == word);

    public static PlacesTold Told(Document document) =>
        new(document, document.Syntax, new PlaceFinder().Find(document));

    /// <summary>The name that was found, as the text writes it.</summary>
    public static string? Words(Document document, PlaceMention? place) =>
        place is null ? null : document.Words(place.First, place.End);

    public static PlaceWords Lists(Document document) => document.Lists.For<PlaceWords>();

    /// <summary>The name of the place that an act gets.</summary>
    public static string? Of(Document document, string act, EventType type = EventType.None) =>
        new EventPlacer(document, document.Syntax, new PlaceFinder().Find(document))
            .PlaceOf(At(document, act), type)
            ?.Name;
}
