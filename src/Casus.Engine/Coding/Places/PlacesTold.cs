using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Places;

/// <summary>The places that a document names, by token and by sentence.</summary>
/// <param name="document">The document.</param>
/// <param name="tree">Its tree.</param>
/// <param name="places">The mentions in order of the text.</param>
sealed class PlacesTold(Document document, SyntaxTree tree, IReadOnlyList<PlaceMention> places)
{
    /// <summary>The place whose name holds a token, or null.</summary>
    public PlaceMention? At(int token)
    {
        var at = TextOrder.FirstFrom(places, token + 1, static place => place.End);
        return at < places.Count && places[at].First <= token ? places[at] : null;
    }

    /// <summary>Whether a token belongs to the name of a place.</summary>
    public bool Hold(int token) => At(token) is not null;

    /// <summary>The places in a sentence.</summary>
    public IEnumerable<PlaceMention> In(int sentence)
    {
        var span = document.Sentences[sentence];
        for (var at = FirstFrom(span.First); at < places.Count && places[at].First < span.End; at++)
            yield return places[at];
    }

    /// <summary>The places in front of a token, the last first, and no more than so many.</summary>
    public IEnumerable<PlaceMention> Before(int token, int most)
    {
        var end = FirstFrom(token);
        for (var at = end - 1; at >= Math.Max(0, end - most); at--)
            yield return places[at];
    }

    /// <summary>The head of a place's name.</summary>
    public int HeadOf(PlaceMention place) => tree.HeadOf(place.First, place.End);

    int FirstFrom(int token) => TextOrder.FirstFrom(places, token, static place => place.First);
}
