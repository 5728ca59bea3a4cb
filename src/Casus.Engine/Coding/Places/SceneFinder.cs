using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Places;

/// <summary>
/// Finds where an act took place when the parse ties no place to it: the most specific place that a phrase of its
/// sentence names ("near the city of Taiz"), the city that "the city" means, or the scene that the sentence before has
/// set.
/// </summary>
sealed class SceneFinder(Document document, SyntaxTree tree, PlaceWords words, PlacesTold places)
{
    const int furthest = 4;

    /// <summary>
    /// Places before a noun among which is the one that it means: "the city" is none of those a long text named
    /// hundreds of places ago.
    /// </summary>
    const int reach = 300;

    static readonly RelationSet insideNames = new(
        Deprel.Nmod,
        Deprel.NmodDesc,
        Deprel.Compound,
        Deprel.Appos,
        Deprel.Flat
    );

    /// <summary>Acts of bodies, not of words: they happen where the sentence is set.</summary>
    static bool IsPhysical(EventType type) =>
        IsForce(type) || type is EventType.MOBILIZE or EventType.CONSULT or EventType.AID or EventType.COOPERATE;

    /// <summary>Acts whose scene may be set by the sentence before.</summary>
    static bool IsForce(EventType type) => type is EventType.ASSAULT or EventType.COERCE or EventType.PROTEST;

    /// <summary>The scene of an act of some type, or null.</summary>
    public PlaceMention? Of(int trigger, EventType type)
    {
        if (!IsPhysical(type))
            return null;
        var sentence = tree[trigger].Sentence;
        if (Set(sentence, trigger) is { } scene)
            return scene;
        return IsForce(type) && sentence > 0 && !NamesPlace(sentence) && IsSameParagraph(sentence)
            ? Set(sentence - 1, trigger)
            : null;
    }

    /// <summary>The scene that a sentence sets.</summary>
    PlaceMention? Set(int sentence, int trigger) => Named(sentence, trigger) ?? Meant(sentence);

    /// <summary>
    /// The most specific place in a sentence that stands behind "in", "near" and the like; of two, the one closer to
    /// the trigger.
    /// </summary>
    PlaceMention? Named(int sentence, int trigger)
    {
        PlaceMention? best = null;
        foreach (var place in places.In(sentence))
            if (IsAt(places.HeadOf(place)) && (best is null || IsBetter(place, best, trigger)))
                best = place;
        return best;
    }

    static bool IsBetter(PlaceMention place, PlaceMention than, int trigger) =>
        place.Rank > than.Rank
        || place.Rank == than.Rank && Math.Abs(place.First - trigger) < Math.Abs(than.First - trigger);

    /// <summary>Whether a name stands in a phrase of place: "near the port city <b>Odesa</b>".</summary>
    bool IsAt(int token)
    {
        for (var steps = 0; token >= 0 && steps < furthest; steps++)
        {
            if (ByPreposition(token) is { } decided)
                return decided;
            // "the city of Taiz", "the port city Odesa", "Goma and Bukavu"
            if (tree[token].Relation != Deprel.Conj && !insideNames.Contains(tree[token].Relation))
                return false;
            token = tree[token].Head;
            if (token >= 0 && !MayHold(token))
                return false;
        }
        return false;
    }

    /// <summary>What the preposition of a phrase says; null where it has none, or one that leaves it open.</summary>
    bool? ByPreposition(int token)
    {
        var head = tree[token].Head;
        foreach (var child in tree.Of(token))
        {
            if (tree[child].Relation != Deprel.Case)
                continue;
            var form = tree[child].Form;
            if (words.At.ContainsAnyCase(form))
                return true;
            // "withdrew from Oslo"
            if (head >= 0 && words.Away.ContainsAnyCase(form) && words.Leaving.ContainsAnyCase(tree[head].Lemma))
                return true;
            if (!words.Of.ContainsAnyCase(form))
                return false;
            // "the siege of Homs"
            if (head >= 0 && tree[head].Upos == Upos.NOUN && words.Reaching.ContainsAnyCase(tree[head].Lemma))
                return true;
        }
        return null;
    }

    bool MayHold(int noun) =>
        tree[noun].Upos == Upos.PROPN
        || tree[noun].Upos == Upos.NOUN && (places.Hold(noun) || words.Holding.ContainsAnyCase(tree[noun].Lemma));

    /// <summary>"recaptured the city": the last city that was named before.</summary>
    PlaceMention? Meant(int sentence)
    {
        var (first, end) = document.Sentences[sentence];
        for (var noun = first; noun < end; noun++)
            if (IsSort(noun) && !places.Hold(noun) && IsKnown(noun) && IsPlaceOfAct(noun))
                foreach (var place in places.Before(noun, reach))
                    if (IsOfSort(place, tree[noun].Lemma))
                        return place;
        return null;
    }

    bool IsSort(int noun) =>
        tree[noun].Upos == Upos.NOUN
        && (
            words.Cities.Contains(tree[noun].Lemma)
            || words.Regions.Contains(tree[noun].Lemma)
            || words.Countries.Contains(tree[noun].Lemma)
        );

    bool IsOfSort(PlaceMention place, string noun) =>
        words.Countries.Contains(noun) ? place.Kind == PlaceKind.Country
        : words.Regions.Contains(noun) ? place.Kind is PlaceKind.Region or PlaceKind.Area
        : place.Kind is PlaceKind.City or PlaceKind.None;

    /// <summary>"the city", but not "the city of Herat", "a city", "its city".</summary>
    bool IsKnown(int noun) =>
        tree.Phrase(noun).Determination is Determination.Definite or Determination.Demonstrative
        && tree.Child(noun, insideNames) < 0;

    /// <summary>"retook <b>the city</b>", "in <b>the city</b>", "fled from <b>the city</b>"</summary>
    bool IsPlaceOfAct(int noun) =>
        words.Reaching.ContainsAnyCase(tree[tree[noun].Head < 0 ? noun : tree[noun].Head].Lemma)
        || tree.Phrase(noun).HasCase(words.At)
        || tree.Phrase(noun).HasCase(words.Away);

    bool NamesPlace(int sentence)
    {
        foreach (var place in places.In(sentence))
            if (place.Kind != PlaceKind.Country)
                return true;
        return false;
    }

    /// <summary>Whether no line ends between a sentence and the one before.</summary>
    bool IsSameParagraph(int sentence) =>
        !document
            .Text.AsSpan(
                tree[document.Sentences[sentence - 1].End - 1].End..tree[document.Sentences[sentence].First].Start
            )
            .Contains('\n');
}
