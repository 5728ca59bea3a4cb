using Casus.Language;

namespace Casus.Coding.Places;

/// <summary>
/// Finds the names of places in a document and tells which place each means: by the name that follows ("Paris, Texas"),
/// by the countries that the article speaks of, and by size. A small place that nothing in the article points to stays
/// unresolved. Thread-safe.
/// </summary>
sealed class PlaceFinder
{
    /// <summary>All names of places in order of the text.</summary>
    public IReadOnlyList<PlaceMention> Find(Document document)
    {
        var spans = new PlaceSpans(document).Find();
        if (spans.Count == 0)
            return [];
        var choice = new PlaceChoice(document, spans);
        var mentions = new List<PlaceMention>(spans.Count);
        for (var i = 0; i < spans.Count; i++)
            mentions.Add(new PlaceMention(spans[i].First, spans[i].End, choice.Of(i)));
        return mentions;
    }
}
