using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Places;

/// <summary>
/// Finds where an act took place when the parse ties no place to it: the most specific place that a phrase of its
/// sentence names ("near the city
/// of Taiz"), the city that "the city" means, or the scene that the sentence before has set.
/// </summary>
sealed class SceneFinder(
    Document document,
    SyntaxTree tree,
    PlaceWords words,
    IReadOnlyList<PlaceMention> places,
    Dictionary<int, PlaceMention> byToken
)
{
    const int Furthest = 4;

    /// <summary>
    /// Places before a noun among which is the one that it means: "the city" is none of
    /// those a long text named hundreds of places ago.
    /// </summary>
    const int Reach = 300;

    /// <summary>Acts of bodies, not of words: they happen where the sentence is set.</summary>
    public static bool IsPhysical(EventType type) =>
        type
            is EventType.ASSAULT
                or EventType.COERCE
                or EventType.PROTEST
                or EventType.MOBILIZE
                or EventType.CONSULT
                or EventType.AID
                or EventType.COOPERATE;

    public PlaceMention? Find(int trigger, EventType type)
    {
        var sentence = document.Tokens[trigger].Sentence;
        if (In(sentence, trigger) is { } place)
            return place;
        if (Meant(sentence) is { } meant)
            return meant;
        return
            type is EventType.ASSAULT or EventType.COERCE or EventType.PROTEST
            && sentence > 0
            && !NamesPlace(sentence)
            && SameParagraph(sentence)
            ? In(sentence - 1, trigger) ?? Meant(sentence - 1)
            : null;
    }

    /// <summary>
    /// The most specific place in a sentence that stands behind "in", "near" and the like; of two, the one closer to
    /// the trigger.
    /// </summary>
    PlaceMention? In(int sentence, int trigger)
    {
        PlaceMention? best = null;
        var (rank, distance) = (-1, 0);
        foreach (var place in PlacesOf(sentence))
        {
            if (!IsAt(Head(place)))
                continue;
            var (its, away) = (EventPlacer.Rank(place), Math.Abs(place.First - trigger));
            if (its > rank || its == rank && away < distance)
                (best, rank, distance) = (place, its, away);
        }
        return best;
    }

    bool IsAt(int token)
    {
        for (var steps = 0; token >= 0 && steps < Furthest; steps++)
        {
            foreach (var child in tree.Of(token))
                if (document.Tokens[child].Relation == Deprel.Case)
                {
                    if (
                        words.Is("at", document.Tokens[child].Form)
                        || words.Is("from", document.Tokens[child].Form)
                            && document.Tokens[token].Head >= 0
                            && words.Is("leaving", document.Tokens[document.Tokens[token].Head].Lemma)
                    )
                        return true;
                    if (!words.Is("of", document.Tokens[child].Form))
                        return false;
                    if (
                        document.Tokens[token].Head >= 0
                        && document.Tokens[document.Tokens[token].Head].Upos == Upos.NOUN
                        && words.Is("reaching", document.Tokens[document.Tokens[token].Head].Lemma)
                    )
                        return true;
                }
            // "the city of Taiz", "the port city Odesa", "Goma and Bukavu"
            if (
                document.Tokens[token].Relation
                is not (Deprel.Nmod or Deprel.NmodDesc or Deprel.Compound or Deprel.Appos or Deprel.Conj or Deprel.Flat)
            )
                return false;
            token = document.Tokens[token].Head;
            if (token >= 0 && document.Tokens[token].Upos is not (Upos.NOUN or Upos.PROPN))
                return false;
            if (
                token >= 0
                && !byToken.ContainsKey(token)
                && !words.Is("holding", document.Tokens[token].Lemma)
                && document.Tokens[token].Upos != Upos.PROPN
            )
                return false;
        }
        return false;
    }

    /// <summary>"recaptured the city": the last city that was named before.</summary>
    PlaceMention? Meant(int sentence)
    {
        var span = document.Sentences[sentence];
        for (var i = span.First; i < span.End; i++)
            if (
                document.Tokens[i]
                    is {
                        Upos: Upos.NOUN,
                        Lemma: "city"
                            or "town"
                            or "village"
                            or "capital"
                            or "port"
                            or "region"
                            or "province"
                            or "island"
                            or "territory"
                            or "country"
                    } noun
                && !byToken.ContainsKey(i)
                && IsKnown(i)
            )
                for (var (j, last) = (FirstFrom(i) - 1, FirstFrom(i) - Reach); j >= Math.Max(0, last); j--)
                    if (
                        places[j].Kind is var kind
                        && (
                            noun.Lemma == "country" ? kind == PlaceKind.Country
                            : noun.Lemma is "region" or "province" or "island" or "territory"
                                ? kind is PlaceKind.Region or PlaceKind.Area
                            : kind is PlaceKind.City or PlaceKind.None
                        )
                    )
                        return places[j];
        return null;
    }

    bool IsKnown(int noun)
    {
        var known = false;
        foreach (var child in tree.Of(noun))
        {
            if (
                document.Tokens[child].Relation
                is Deprel.Nmod
                    or Deprel.Compound
                    or Deprel.Appos
                    or Deprel.Flat
                    or Deprel.NmodDesc
            )
                return false;
            known |=
                document.Tokens[child].Relation == Deprel.Det
                && document.Tokens[child].Lemma is "the" or "that" or "this" or "both";
        }
        return known
            && (
                words.Is(
                    "reaching",
                    document.Tokens[document.Tokens[noun].Head < 0 ? noun : document.Tokens[noun].Head].Lemma
                ) || HasCase(noun)
            );
    }

    bool HasCase(int token)
    {
        foreach (var child in tree.Of(token))
            if (
                document.Tokens[child].Relation == Deprel.Case
                && (words.Is("at", document.Tokens[child].Form) || words.Is("from", document.Tokens[child].Form))
            )
                return true;
        return false;
    }

    /// <summary>
    /// A court, council or state that acts does so where it sits: "the Arizona Supreme Court upholds", "the state of
    /// New York bans", "a Cook County judge rules".
    /// </summary>
    public PlaceMention? OfBody(int trigger)
    {
        var subject = tree.Child(trigger, Deprel.Nsubj);
        if (subject < 0)
            return null;
        var first = subject;
        var sentence = document.Sentences[document.Tokens[subject].Sentence];
        while (first > sentence.First && tree.IsWithin(first - 1, subject))
            first--;
        if (byToken.TryGetValue(subject, out var itself))
            return itself.Kind is PlaceKind.City or PlaceKind.Region && first < itself.First ? itself : null;
        if (!words.Is("body", document.Tokens[subject].Lemma))
            return null;
        for (
            var i = first;
            i < Math.Min(sentence.End, subject + 6)
                && (
                    i <= subject
                    || tree.IsWithin(i, subject) && document.Tokens[i].Upos is not (Upos.VERB or Upos.PUNCT)
                );
            i++
        )
        {
            if (byToken.TryGetValue(i, out var place) && place.Kind is PlaceKind.City or PlaceKind.Region)
                return place;
            if (document.Tokens[i].Upos == Upos.PROPN && i < subject && Named(i, subject) is { } within)
                return within;
        }
        return null;
    }

    /// <summary>A town, region or county at the beginning of a body's name.</summary>
    PlaceMention? Named(int first, int subject)
    {
        for (var length = Math.Min(3, subject - first); length > 0; length--)
        {
            if (
                length > 1
                && document.Tokens[first + length - 1].Form is "County" or "District" or "Province" or "City"
            )
                return new PlaceMention(first, first + length, null);
            foreach (var candidate in Gazetteer.World.Find(PlaceName.Fold(document.Words(first, first + length))))
                if (
                    candidate.Kind == PlaceKind.Region
                    || candidate.Kind == PlaceKind.City && candidate.Thousands >= 300
                )
                    return new PlaceMention(first, first + length, candidate);
        }
        return null;
    }

    bool NamesPlace(int sentence)
    {
        foreach (var place in PlacesOf(sentence))
            if (place.Kind != PlaceKind.Country)
                return true;
        return false;
    }

    IEnumerable<PlaceMention> PlacesOf(int sentence)
    {
        var span = document.Sentences[sentence];
        for (var at = FirstFrom(span.First); at < places.Count && places[at].First < span.End; at++)
            yield return places[at];
    }

    /// <summary>
    /// Index of the first place that starts with a token or behind it; places stand in order of the text.
    /// </summary>
    int FirstFrom(int token) => TextOrder.FirstFrom(places, token, static place => place.First);

    bool SameParagraph(int sentence) =>
        !document
            .Text.AsSpan(
                document.Tokens[document.Sentences[sentence - 1].End - 1].End..document
                    .Tokens[document.Sentences[sentence].First]
                    .Start
            )
            .Contains('\n');

    int Head(PlaceMention place)
    {
        for (var i = place.First; i < place.End; i++)
            if (document.Tokens[i].Head < place.First || document.Tokens[i].Head >= place.End)
                return i;
        return place.First;
    }
}
