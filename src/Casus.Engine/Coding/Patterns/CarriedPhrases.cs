using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Patterns;

/// <summary>
/// Finds phrases that belong to a predicate but hang elsewhere: on its object or on the noun that the predicate names
/// ("signed a treaty <b>with Zambia</b>", "a ban <b>on Polish apples</b> was lifted"), or deep inside the object.
/// </summary>
sealed class CarriedPhrases(
    Document document,
    SyntaxTree tree,
    ActorMap actors,
    PrepositionPhrases phrases,
    PartyFinder parties
)
{
    readonly FillerList carried = new(tree);

    /// <summary>Appends what fills a preposition's slot by way of the object or of the predicate's own noun.</summary>
    public void Add(Slot slot, FillerList fillers, Match match, List<int> into)
    {
        carried.Clear();
        foreach (var filler in fillers)
            if (
                filler.Slot.Kind == SlotKind.Object
                    ? actors.At(filler.Token) is not { } actor
                        || slot.Preposition is "to" or "into" or "by"
                        || (slot.Preposition == "in" && actor.Kind == ReferenceKind.Generic)
                    : filler.Slot.Kind == SlotKind.Preposition && slot.Preposition == "by"
            )
                AddPhrases(filler.Token);
        foreach (var noun in match.TakenOver)
            AddPhrases(noun);
        foreach (var filler in carried)
            if (filler.Slot == slot && !into.Contains(filler.Token))
                into.Add(filler.Token);
        if (
            into.Count == 0
            && (
                slot.Preposition is "to" or "on" or "against"
                || (
                    slot.Preposition == "from"
                    && document.Tokens[match.Trigger].Lemma is "receive" or "get" or "obtain" or "accept"
                )
            )
            && document.Tokens[match.Trigger].Upos == Upos.VERB
        )
            AddReceiver(slot.Preposition!, fillers, into);
    }

    /// <summary>
    /// The parser may take a particle for a preposition: "handed over trucks" has the trucks as object.
    /// </summary>
    public static void AddAfterParticle(FillerList fillers, Predicate predicate, List<int> into)
    {
        for (var i = 1; i < predicate.Words.Count; i++)
            if (predicate.Words[i] is "over" or "up" or "out" or "off" or "back" or "down" or "in" or "away")
                foreach (var filler in fillers)
                    if (filler.Slot == Slot.With(predicate.Words[i]))
                        into.Add(filler.Token);
    }

    void AddPhrases(int noun)
    {
        if (document.Tokens[noun].Upos is not (Upos.NOUN or Upos.SYM or Upos.NUM or Upos.PROPN))
            return;
        foreach (var child in tree.Of(noun))
            if (document.Tokens[child].Relation is Deprel.Nmod or Deprel.Obl)
                phrases.Add(carried, child, passive: false);
        phrases.AddNested(carried, noun);
    }

    /// <summary>
    /// Parsers hang the receiver on the nearest word: "returned a vase that was stolen in 1989 <b>to Peru</b>", "lifted
    /// the sanctions it had imposed <b>on Mali</b>". Takes the last such actor inside the object's phrase.
    /// </summary>
    void AddReceiver(string preposition, FillerList fillers, List<int> into)
    {
        foreach (var filler in fillers)
        {
            if (
                actors.At(filler.Token) is not null
                || (
                    filler.Slot.Kind is not (SlotKind.Object or SlotKind.Preposition)
                    && !(filler.Slot.Kind == SlotKind.Clause && document.Tokens[filler.Token].Xpos == "VBN")
                )
            )
                continue;
            var end = document.Sentences[document.Tokens[filler.Token].Sentence].End;
            for (var token = end - 1; token > filler.Token; token--)
                if (
                    document.Tokens[token].Relation is Deprel.Obl or Deprel.Nmod
                    && tree.Phrase(token).HasCase(preposition)
                    && tree.IsPartOf(token, filler.Token)
                    && parties.Find(token, recipient: true) is not null
                )
                {
                    into.Add(token);
                    return;
                }
        }
    }
}
