using Casus.Language;

namespace Casus.Coding.Places;

/// <summary>Tells which of the places that bear a name an article means.</summary>
sealed class PlaceChoice
{
    readonly Document document;
    readonly PlaceWords words;
    readonly List<PlaceSpan> spans;
    readonly Dictionary<string, int> countries = [];

    public PlaceChoice(Document document, List<PlaceSpan> spans)
    {
        (this.document, this.spans) = (document, spans);
        words = document.Lists.For<PlaceWords>();
        CountNames();
        CountAdjectives();
    }

    /// <summary>
    /// The place that a name means; an unknown name of a known country ("the Abyei region of Sudan") is a region of it;
    /// null where nothing tells.
    /// </summary>
    public Place? Of(int span)
    {
        var container =
            span + 1 < spans.Count && LiesIn(spans[span], spans[span + 1]) ? spans[span + 1].Candidates : [];
        return Best(spans[span].Candidates, container) ?? Unknown(spans[span], container);
    }

    /// <summary>Names by which the article speaks of a country: its own, and that of a large town.</summary>
    void CountNames()
    {
        foreach (var span in spans)
        foreach (var place in span.Candidates)
            if (
                place.Country is { } country
                && (place.Kind == PlaceKind.Country || IsLarge(place) && IsOnlyLarge(place, span.Candidates))
            )
                Count(country);
    }

    /// <summary>Adjectives and peoples: "Lebanese".</summary>
    void CountAdjectives()
    {
        foreach (ref readonly var token in document.Tokens)
            if (
                token.Upos is Upos.ADJ or Upos.PROPN or Upos.NOUN
                && char.IsUpper(token.Form[0])
                && token.Form.Length > 3
            )
                foreach (var place in Gazetteer.World.FindAdjective(PlaceName.Fold(token.Form)))
                    Count(place.Country!);
    }

    void Count(string country) => countries[country] = countries.GetValueOrDefault(country) + 1;

    static bool IsLarge(Place place) => place.Thousands >= PlaceSpans.SmallestUnaided;

    /// <summary>Whether all other places of a name are too small to be meant unaided.</summary>
    static bool IsOnlyLarge(Place place, List<Place> candidates)
    {
        foreach (var other in candidates)
            if (!ReferenceEquals(other, place) && IsLarge(other))
                return false;
        return true;
    }

    /// <summary>Whether a second name says where the first one lies: "Paris, Texas", "Abyei in the Sudan".</summary>
    bool LiesIn(PlaceSpan place, PlaceSpan container)
    {
        var between = container.First - place.End;
        return between is 1 or 2
            && document.Tokens[place.End].Form is var form
            && (form is "," or "(" || words.BeforeCountry.Contains(form))
            && (between == 1 || words.BehindComma.Contains(document.Tokens[place.End + 1].Form));
    }

    Place? Unknown(PlaceSpan span, List<Place> container) =>
        container.Find(outer => outer.Kind == PlaceKind.Country) is { } country
            ? new Place(
                document.Words(span.First, span.End),
                PlaceKind.Region,
                country.Country,
                "",
                0,
                double.NaN,
                double.NaN
            )
            : null;

    Place? Best(List<Place> candidates, List<Place> container)
    {
        Place? best = null;
        var highest = 0.0;
        foreach (var place in candidates)
        {
            var contained = container.Exists(outer => Contains(outer, place));
            var told = place.Country is { } country ? countries.GetValueOrDefault(country) : 0;
            if (IsTooSmall(place) && !contained && told == 0)
                continue;
            var score = Size(place) + (contained ? 10 : 0) + (told > 0 ? 2 + Math.Min(told, 4) * 0.5 : 0);
            if (best is null || score > highest)
                (best, highest) = (place, score);
        }
        return best;
    }

    static bool Contains(Place outer, Place place) =>
        outer.Country == place.Country
        && (
            outer.Kind == PlaceKind.Country && place.Kind != PlaceKind.Country
            || outer.Kind == PlaceKind.Region && outer.Division == place.Division && place.Kind == PlaceKind.City
        );

    /// <summary>A town that is meant only where the article points to its country; a capital is never too small.</summary>
    static bool IsTooSmall(Place place) => place is { Kind: PlaceKind.City, Seat: < 2 } && !IsLarge(place);

    static double Size(Place place) =>
        place.Kind switch
        {
            PlaceKind.Country => 9,
            PlaceKind.Area => 9.5,
            PlaceKind.Region => 1.5 + Math.Log10(place.Thousands + 1) / 3,
            _ => Math.Log10(place.Thousands + 1) + place.Seat * (place.Seat == 2 ? 1 : 0.5),
        };
}
