using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Places;

/// <summary>Finds the most specific place that the parse ties to a word.</summary>
sealed class AttachedPlaces(SyntaxTree tree, PlaceWords words, PlacesTold places)
{
    const int deepest = 4,
        deepestName = 3;

    static readonly RelationSet arguments = new(
        Deprel.Nsubj,
        Deprel.NsubjPass,
        Deprel.Obj,
        Deprel.Obl,
        Deprel.OblAgent,
        Deprel.Nmod
    );

    static readonly RelationSet inside = new(Deprel.Nmod, Deprel.Conj, Deprel.Appos);

    /// <summary>
    /// First what hangs on the word itself, then what hangs on the nouns of its clause ("a court in Izmir sentences
    /// …"); null where no place does.
    /// </summary>
    public PlaceMention? To(int host)
    {
        PlaceMention? best = null;
        foreach (var child in tree.Of(host))
            if (IsAt(child) || IsGoal(child, host) || IsStart(child, host) || IsReached(child, host))
                Take(child, ref best, 0);
            else if (tree[child].Relation == Deprel.Compound && places.At(child) is { Kind: PlaceKind.City } city)
                Prefer(city, ref best);
        if (best is null)
            foreach (var child in tree.Of(host))
                if (arguments.Contains(tree[child].Relation) && IsPartOfAct(child))
                    Below(child, ref best, 0);
        return best;
    }

    /// <summary>"met <b>in Oslo</b>"</summary>
    bool IsAt(int child) => Relations.Obliques.Contains(tree[child].Relation) && tree.Phrase(child).HasCase(words.At);

    /// <summary>"went <b>to Oslo</b>"</summary>
    bool IsGoal(int child, int host) =>
        words.Going.ContainsAnyCase(tree[host].Lemma)
        && Relations.Obliques.Contains(tree[child].Relation)
        && tree.Phrase(child).HasCase(words.Toward);

    /// <summary>"withdrew <b>from Oslo</b>"</summary>
    bool IsStart(int child, int host) =>
        words.Leaving.ContainsAnyCase(tree[host].Lemma)
        && Relations.Obliques.Contains(tree[child].Relation)
        && tree.Phrase(child).HasCase(words.Away);

    /// <summary>"shelled <b>Aleppo</b>", "the invasion <b>of Kuwait</b>"</summary>
    bool IsReached(int child, int host) =>
        words.Reaching.ContainsAnyCase(tree[host].Lemma)
        && (
            tree[child].Relation is Deprel.Obj or Deprel.NsubjPass
            || tree[child].Relation == Deprel.Nmod && tree.Phrase(child).HasCase(words.Of)
        );

    /// <summary>Whether a noun is no other act, which has a place of its own: "after a riot in Oslo".</summary>
    bool IsPartOfAct(int token) =>
        tree[token].Upos is Upos.NOUN or Upos.PROPN or Upos.NUM or Upos.PRON
        && !tree.Phrase(token).HasCase(words.BeforeAnotherAct);

    /// <summary>"at a meeting <b>in Oslo</b>"</summary>
    void Below(int noun, ref PlaceMention? best, int depth)
    {
        foreach (var child in tree.Of(noun))
            if (tree[child].Relation == Deprel.Nmod && tree.Phrase(child).HasCase(words.At))
                Take(child, ref best, 0);
            else if (depth < deepest && inside.Contains(tree[child].Relation) && IsPartOfAct(child))
                Below(child, ref best, depth + 1);
    }

    /// <summary>
    /// The place that a noun phrase names: itself, or the name that its noun holds ("the city of Herat", "a village
    /// near Herat").
    /// </summary>
    void Take(int token, ref PlaceMention? best, int depth)
    {
        var place = places.At(token);
        if (place is not null)
            Prefer(place, ref best);
        if (depth >= deepestName || place is { Kind: not PlaceKind.Country })
            return;
        var holds = words.Holding.ContainsAnyCase(tree[token].Lemma);
        foreach (var child in tree.Of(token))
            if (Names(child, place, holds))
                Take(child, ref best, depth + 1);
    }

    /// <summary>Whether a dependent of a noun names the place that the noun speaks of.</summary>
    bool Names(int child, PlaceMention? place, bool holds) =>
        tree[child].Relation switch
        {
            Deprel.Appos or Deprel.Conj => place is null && places.Hold(child),
            Deprel.Nmod or Deprel.NmodPoss => holds || tree.Phrase(child).HasCase(words.At),
            Deprel.Compound or Deprel.NmodDesc or Deprel.Flat => holds,
            _ => false,
        };

    static void Prefer(PlaceMention place, ref PlaceMention? best)
    {
        if (best is null || place.Rank > best.Rank)
            best = place;
    }
}
