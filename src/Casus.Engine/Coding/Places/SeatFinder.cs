using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Places;

/// <summary>
/// A court, council or state that acts does so where it sits: "the Arizona Supreme Court upholds", "the state of New
/// York bans", "a Cook County judge rules".
/// </summary>
sealed class SeatFinder(Document document, SyntaxTree tree, PlaceWords words, PlacesTold places)
{
    const int furthest = 6,
        longestName = 3,
        smallestTown = 300;

    /// <summary>The place where the subject of an act sits, or null where it is no such body.</summary>
    public PlaceMention? Of(int trigger)
    {
        var subject = tree.Child(trigger, Deprel.Nsubj);
        if (subject < 0)
            return null;
        var first = First(subject);
        if (places.At(subject) is { } itself)
            return IsTown(itself) && first < itself.First ? itself : null;
        return words.Bodies.ContainsAnyCase(tree[subject].Lemma) ? InName(first, subject) : null;
    }

    static bool IsTown(PlaceMention place) => place.Kind is PlaceKind.City or PlaceKind.Region;

    /// <summary>The first word of all that hangs together on the subject.</summary>
    int First(int subject)
    {
        var first = subject;
        while (first > document.Sentences[tree[subject].Sentence].First && tree.IsWithin(first - 1, subject))
            first--;
        return first;
    }

    /// <summary>The first place in the body's name, or behind it.</summary>
    PlaceMention? InName(int first, int subject)
    {
        var end = Math.Min(document.Sentences[tree[subject].Sentence].End, subject + furthest);
        for (var i = first; i < end && (i <= subject || IsBehind(i, subject)); i++)
        {
            if (places.At(i) is { } place && IsTown(place))
                return place;
            if (i < subject && tree[i].Upos == Upos.PROPN && Opening(i, subject) is { } opening)
                return opening;
        }
        return null;
    }

    bool IsBehind(int token, int subject) =>
        tree.IsWithin(token, subject) && tree[token].Upos is not (Upos.VERB or Upos.PUNCT);

    /// <summary>A town, region or county at the beginning of a body's name.</summary>
    PlaceMention? Opening(int first, int subject)
    {
        for (var length = Math.Min(longestName, subject - first); length > 0; length--)
        {
            if (length > 1 && words.Counties.Contains(tree[first + length - 1].Form))
                return new PlaceMention(first, first + length, null);
            foreach (var place in Gazetteer.World.Find(PlaceName.Fold(document.Words(first, first + length))))
                if (place.Kind == PlaceKind.Region || place.Kind == PlaceKind.City && place.Thousands >= smallestTown)
                    return new PlaceMention(first, first + length, place);
        }
        return null;
    }
}
