using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Roles;

/// <summary>
/// Finds phrases that belong to a predicate but hang elsewhere: on its object or on the noun that the predicate names
/// ("signed a treaty <b>with Zambia</b>", "a ban <b>on Polish apples</b> was lifted"), or deep inside the object.
/// </summary>
sealed class CarriedPhrases(SyntaxTree tree, ActorMap actors, PartyFinder parties, PrepositionPhrases phrases)
{
    readonly RoleWords words = tree.Document.Lists.For<RoleWords>();
    readonly FillerList carried = new(tree);

    /// <summary>Adds what fills a preposition's slot by way of the object or of the predicate's own noun.</summary>
    public void AddTo(List<int> found, Slot slot, Trial trial)
    {
        carried.Clear();
        foreach (var filler in trial.Around)
            if (Carries(filler, slot))
                AddPhrases(filler.Token);
        foreach (var noun in trial.Match.TakenOver)
            AddPhrases(noun);
        foreach (var filler in carried)
            if (filler.Slot == slot && !found.Contains(filler.Token))
                found.Add(filler.Token);
        if (found.Count == 0 && MayStandDeep(slot.Preposition!, trial.Trigger))
            AddReceiver(slot.Preposition!, trial.Around, found);
    }

    /// <summary>
    /// Whether a filler may hold a phrase of the verb: an object that is nobody ("a treaty"), and of some prepositions
    /// one that is somebody too ("sent troops <b>to Mali</b>").
    /// </summary>
    bool Carries(Filler filler, Slot slot) =>
        filler.Slot.Kind switch
        {
            SlotKind.Object => actors.At(filler.Token) is not { } actor
                || words.PrepositionsBesideSomebody.Contains(slot.Preposition!)
                || (slot.Preposition == "in" && actor.Kind == ReferenceKind.Generic),
            SlotKind.Preposition => slot.Preposition == "by",
            _ => false,
        };

    void AddPhrases(int noun)
    {
        if (tree[noun].Upos is not (Upos.NOUN or Upos.SYM or Upos.NUM or Upos.PROPN))
            return;
        foreach (var child in tree.Of(noun))
            if (tree[child].Relation is Deprel.Nmod or Deprel.Obl)
                phrases.Add(carried, child, passive: false);
        phrases.AddNested(carried, noun);
    }

    bool MayStandDeep(string preposition, int verb) =>
        tree[verb].Upos == Upos.VERB
        && (
            words.PrepositionsOfReceivers.Contains(preposition)
            || (preposition == "from" && words.Receiving.Contains(tree[verb].Lemma))
        );

    /// <summary>
    /// Parsers hang the receiver on the nearest word: "returned a vase that was stolen in 1989 <b>to Peru</b>", "lifted
    /// the sanctions it had imposed <b>on Mali</b>". Takes the last such actor inside the object's phrase.
    /// </summary>
    void AddReceiver(string preposition, FillerList around, List<int> found)
    {
        foreach (var filler in around)
            if (MayHoldReceiver(filler) && Receiver(preposition, filler.Token) is >= 0 and var receiver)
            {
                found.Add(receiver);
                return;
            }
    }

    bool MayHoldReceiver(Filler filler) =>
        actors.At(filler.Token) is null
        && (
            filler.Slot.Kind is SlotKind.Object or SlotKind.Preposition
            || (filler.Slot.Kind == SlotKind.Clause && tree[filler.Token].Xpos == "VBN")
        );

    int Receiver(string preposition, int inside)
    {
        for (var token = tree.Document.Sentences[tree[inside].Sentence].End - 1; token > inside; token--)
            if (
                tree[token].Relation is Deprel.Obl or Deprel.Nmod
                && tree.Phrase(token).HasCase(preposition)
                && tree.IsPartOf(token, inside)
                && parties.Find(token, recipient: true) is not null
            )
                return token;
        return -1;
    }
}
