using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Places;

/// <summary>
/// Ties events to their places: the most specific name of a place that the parse attaches to the trigger, or to the
/// light verb or clause that carries it, by "in", "at", "near" and the like. Where no place is attached there is none.
/// </summary>
sealed class EventPlacer
{
    const int furthest = 4;

    readonly Document document;
    readonly SyntaxTree tree;
    readonly AttachedPlaces attached;
    readonly SceneFinder scenes;
    readonly SeatFinder seats;

    public EventPlacer(Document document, SyntaxTree tree, IReadOnlyList<PlaceMention> places)
    {
        (this.document, this.tree) = (document, tree);
        var words = document.Lists.For<PlaceWords>();
        var told = new PlacesTold(document, tree, places);
        attached = new AttachedPlaces(tree, words, told);
        scenes = new SceneFinder(document, tree, words, told);
        seats = new SeatFinder(document, tree, words, told);
    }

    /// <summary>
    /// The place of the act that a token tells, or null; acts of a kind that happens somewhere, as an attack does, also
    /// take the scene of their sentence. Coordinates are given only for a resolved name.
    /// </summary>
    public EventPlace? PlaceOf(int trigger, EventType type = EventType.None) =>
        (Own(trigger) ?? Scene(trigger, type) ?? Seat(trigger)) is { } place ? Placed(place) : null;

    PlaceMention? Own(int trigger)
    {
        var host = trigger;
        for (var step = 0; step < furthest && host >= 0; step++, host = Carrier(host))
            if (attached.To(host) is { } place)
                return Because(
                    host == trigger
                        ? "the place that belongs to {word}"
                        : "the place that belongs to {word}, which carries the act",
                    place,
                    trigger,
                    host
                );
        return null;
    }

    PlaceMention? Scene(int trigger, EventType type) =>
        scenes.Of(trigger, type) is { } scene
            ? Because("the scene of the act, set by {word}", scene, trigger, scene.First)
            : null;

    PlaceMention? Seat(int trigger) =>
        seats.Of(trigger) is { } seat
            ? Because("the place where the body that acts sits, by {word}", seat, trigger, seat.First)
            : null;

    PlaceMention Because(string reason, PlaceMention place, int trigger, int word)
    {
        document.Trace?.Say(Aspect.Place, trigger, reason, word);
        return place;
    }

    /// <summary>
    /// The word whose place is an act's too: beyond what carries its time, the clause above a purpose, and the verb
    /// above a noun that acts.
    /// </summary>
    int Carrier(int token)
    {
        if (tree.CarrierOf(token) is >= 0 and var above)
            return above;
        ref readonly var word = ref tree[token];
        var shares =
            word.Upos == Upos.VERB
                ? word.Relation == Deprel.Advcl && word.Is(Features.Infinitive)
                : word.Relation is Deprel.Nsubj or Deprel.NsubjPass;
        return shares ? word.Head : -1;
    }

    EventPlace Placed(PlaceMention mention)
    {
        var quote = new Quote(document.Tokens[mention.First].Start, document.Tokens[mention.End - 1].End);
        return mention.Place is { } place
            ? new EventPlace(quote, place.Name, place.Country, Known(place.Latitude), Known(place.Longitude))
            : new EventPlace(quote, document.Words(mention.First, mention.End), null, null, null);
    }

    static double? Known(double degrees) => double.IsNaN(degrees) ? null : degrees;
}
