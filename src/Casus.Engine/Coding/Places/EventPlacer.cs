using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Places;

/// <summary>
/// Ties events to their places: the most specific name of a place that the parse attaches to the trigger, or to the
/// light verb or clause
/// that carries it, by "in", "at", "near" and the like. Where no place is attached there is none.
/// </summary>
public sealed class EventPlacer
{
    const int Furthest = 4;
    readonly Document document;
    readonly SyntaxTree tree;
    readonly PlaceWords words = PlaceWords.English;
    readonly SceneFinder scenes;
    readonly Dictionary<int, PlaceMention> byToken = [];

    public EventPlacer(Document document, SyntaxTree tree, IReadOnlyList<PlaceMention> places)
    {
        (this.document, this.tree) = (document, tree);
        foreach (var place in places)
            for (var i = place.First; i < place.End; i++)
                byToken[i] = place;
        scenes = new SceneFinder(document, tree, words, places, byToken);
    }

    /// <summary>
    /// The place of the act that a token tells, or null; acts of a kind that happens somewhere, as an attack does, also
    /// take the scene of their sentence. Coordinates are given only for a resolved name.
    /// </summary>
    public EventPlace? PlaceOf(int trigger, EventType type = EventType.None)
    {
        PlaceMention? best = null;
        var host = trigger;
        for (var step = 0; step < Furthest && host >= 0; step++)
        {
            Search(host, ref best);
            if (best is not null)
            {
                document.Trace?.Say(
                    Aspect.Place,
                    trigger,
                    host == trigger
                        ? "the place that belongs to {word}"
                        : "the place that belongs to {word}, which carries the act",
                    host
                );
                break;
            }
            host = Carrier(host);
        }
        if (best is null && SceneFinder.IsPhysical(type) && scenes.Find(trigger, type) is { } scene)
            best = Because("the scene of the act, set by {word}", scene, trigger);
        if (best is null && scenes.OfBody(trigger) is { } seat)
            best = Because("the place where the body that acts sits, by {word}", seat, trigger);
        return best is null ? null : Placed(best);
    }

    PlaceMention Because(string reason, PlaceMention place, int trigger)
    {
        document.Trace?.Say(Aspect.Place, trigger, reason, place.First);
        return place;
    }

    int Carrier(int token) =>
        tree.CarrierOf(token) is >= 0 and var above ? above
        : document.Tokens[token] is { Upos: Upos.VERB, Relation: Deprel.Advcl } verb && verb.Is(Features.Infinitive)
            ? verb.Head
        : document.Tokens[token].Upos != Upos.VERB
        && document.Tokens[token].Relation is Deprel.Nsubj or Deprel.NsubjPass
            ? document.Tokens[token].Head
        : -1;

    /// <summary>
    /// First what hangs on the word itself, then what hangs on the nouns of its clause ("a court in Izmir sentences
    /// …").
    /// </summary>
    void Search(int host, ref PlaceMention? best)
    {
        foreach (var child in tree.Of(host))
        {
            var relation = document.Tokens[child].Relation;
            if (
                relation is Deprel.Obl or Deprel.Nmod && HasCase(child, "at")
                || relation is Deprel.Obl or Deprel.Nmod
                    && (
                        HasCase(child, "toward") && words.Is("going", Lemma(host))
                        || HasCase(child, "from") && words.Is("leaving", Lemma(host))
                    )
            )
                Take(child, ref best);
            else if (
                relation is Deprel.Obj or Deprel.NsubjPass || relation == Deprel.Nmod && HasCase(child, "of")
                    ? words.Is("reaching", Lemma(host))
                    : false
            )
                Take(child, ref best);
            else if (
                relation is Deprel.Compound
                && byToken.TryGetValue(child, out var place)
                && place.Kind == PlaceKind.City
            )
                Prefer(place, ref best);
        }
        if (best is null)
            foreach (var child in tree.Of(host))
                if (IsArgument(child))
                    Below(child, ref best, 0);
    }

    void Below(int noun, ref PlaceMention? best, int depth)
    {
        foreach (var child in tree.Of(noun))
            if (document.Tokens[child].Relation is Deprel.Nmod && HasCase(child, "at"))
                Take(child, ref best);
            else if (
                depth < Furthest
                && document.Tokens[child].Relation is Deprel.Nmod or Deprel.Conj or Deprel.Appos
                && IsNominal(child)
                && !HasCase(child, "beside")
            )
                Below(child, ref best, depth + 1);
    }

    bool IsArgument(int token) =>
        document.Tokens[token].Relation
            is Deprel.Nsubj
                or Deprel.NsubjPass
                or Deprel.Obj
                or Deprel.Obl
                or Deprel.OblAgent
                or Deprel.Nmod
        && IsNominal(token)
        && !HasCase(token, "beside");

    bool IsNominal(int token) => document.Tokens[token].Upos is Upos.NOUN or Upos.PROPN or Upos.NUM or Upos.PRON;

    /// <summary>
    /// The place that a noun phrase names: itself, or the name that its noun holds ("the city of Herat", "a village
    /// near Herat").
    /// </summary>
    void Take(int token, ref PlaceMention? best, int depth = 0)
    {
        if (byToken.TryGetValue(token, out var place))
            Prefer(place, ref best);
        if (depth >= 3 || place is { Kind: not PlaceKind.Country })
            return;
        var holds = words.Is("holding", Lemma(token));
        foreach (var child in tree.Of(token))
        {
            var relation = document.Tokens[child].Relation;
            if (
                relation is Deprel.Appos or Deprel.Conj && byToken.ContainsKey(child) && place is null
                || relation is Deprel.Nmod or Deprel.NmodPoss && (holds || HasCase(child, "at"))
                || relation is Deprel.Compound or Deprel.NmodDesc or Deprel.Flat && holds
            )
                Take(child, ref best, depth + 1);
        }
    }

    static void Prefer(PlaceMention place, ref PlaceMention? best)
    {
        if (best is null || Rank(place) > Rank(best))
            best = place;
    }

    /// <summary>How specific a place is; an unknown name is mostly a small place.</summary>
    internal static int Rank(PlaceMention mention) => mention.Place is null ? (int)PlaceKind.Region : (int)mention.Kind;

    EventPlace Placed(PlaceMention mention)
    {
        var quote = new Quote(document.Tokens[mention.First].Start, document.Tokens[mention.End - 1].End);
        return mention.Place is { } place
            ? new EventPlace(quote, place.Name, place.Country, Known(place.Latitude), Known(place.Longitude))
            : new EventPlace(quote, document.Words(mention.First, mention.End), null, null, null);
    }

    static double? Known(double degrees) => double.IsNaN(degrees) ? null : degrees;

    bool HasCase(int token, string kind)
    {
        foreach (var child in tree.Of(token))
            if (document.Tokens[child].Relation == Deprel.Case && words.Is(kind, document.Tokens[child].Form))
                return true;
        return false;
    }

    string Lemma(int token) =>
        document.Tokens[token].Lemma is { Length: > 0 } lemma and not "_" ? lemma : document.Tokens[token].Form;
}
