using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Roles;

/// <summary>Finds what fills a slot as a reading sees it.</summary>
sealed class SlotFillers(
    SyntaxTree tree,
    ActorMap actors,
    PartyFinder parties,
    SubjectFinder subjects,
    PrepositionPhrases phrases
)
{
    readonly RoleWords words = tree.Document.Lists.For<RoleWords>();
    readonly CarriedPhrases carried = new(tree, actors, parties, phrases);

    /// <summary>The heads of what fills a slot.</summary>
    public List<int> Of(Slot slot, Trial trial) =>
        trial.Predicate.IsNoun && slot.Kind is not (SlotKind.Clause or SlotKind.ClauseSubject)
            ? NounSlots.Of(slot, trial)
            : OfVerb(slot, trial);

    /// <summary>Who acts in a clause: "Kenya said that <b>Chad</b> hit it", "said that it was hit by <b>Chad</b>".</summary>
    IEnumerable<int> WhoActs(int verb) =>
        tree.Clause(verb).IsPassive && tree.Child(verb, Deprel.OblAgent) is >= 0 and var agent
            ? tree.Phrase(agent).Conjuncts()
            : subjects.Of(verb);

    List<int> OfVerb(Slot slot, Trial trial)
    {
        var found = new List<int>();
        var active = IsActiveAllTheSame(trial);
        if (active && slot.Kind == SlotKind.Object)
            AddAfterParticle(trial, found);
        if (found.Count > 0)
            return found;
        AddDirect(slot, trial, found);
        if (slot.Kind == SlotKind.Object)
        {
            TakeIndirectForWordOfPredicate(trial, found);
            if (found.Count == 0)
                AddAfterParticle(trial, found);
        }
        // "lifted on Friday the sanctions on Iran": a date leaves room for the phrase of the noun.
        if (slot.Kind == SlotKind.Preposition && found.TrueForAll(token => BareNouns.IsDate(tree, token)))
            carried.AddTo(found, slot, trial);
        else if (found.Count == 0 && slot.Kind == SlotKind.Subject && tree.Clause(trial.Trigger).IsPassive)
        {
            carried.AddTo(found, Slot.With("by"), trial);
            if (found.Count == 0 && active)
                AddDirect(Slot.Object, trial, found);
        }
        return found;
    }

    void AddDirect(Slot slot, Trial trial, List<int> found)
    {
        foreach (var filler in trial.Around)
            if (filler.Slot == slot)
                found.Add(filler.Token);
            else if (slot.Kind == SlotKind.ClauseSubject && filler.Slot.Kind == SlotKind.Clause)
                found.AddRange(WhoActs(filler.Token));
    }

    /// <summary>
    /// "Norway called on Iran", "called off the strike": a verb with words of its own is passive only with an
    /// auxiliary.
    /// </summary>
    bool IsActiveAllTheSame(Trial trial) =>
        trial.Predicate.Words.Count > 1
        && !tree.Has(trial.Trigger, Deprel.AuxPass)
        && !ModifiesOnly(trial.Trigger)
        && tree.Clause(trial.Trigger).IsPassive;

    /// <summary>
    /// Whether a participle stands in a clause of another verb. Parsers also hang it on the noun that they take for the
    /// root, and then it is the sentence's own verb.
    /// </summary>
    bool ModifiesOnly(int participle) =>
        tree[participle] is { Relation: Deprel.Advcl }
        || (tree[participle] is { Relation: Deprel.Acl, Head: var noun } && tree[noun].Relation != Deprel.Root);

    /// <summary>
    /// "<b>He</b> was held hostage": the hostage is a word of the predicate, who was held its object.
    /// </summary>
    void TakeIndirectForWordOfPredicate(Trial trial, List<int> found)
    {
        if (
            trial.Around.Has(SlotKind.Indirect)
            && found.RemoveAll(token =>
                actors.At(token) is not null && trial.Predicate.Words.Skip(1).Contains(tree[token].Lemma)
            ) > 0
            && found.Count == 0
        )
            AddDirect(Slot.Indirect, trial, found);
    }

    /// <summary>
    /// "handed over <b>trucks</b>": the parser may take a particle for a preposition, and the trucks are the object.
    /// </summary>
    void AddAfterParticle(Trial trial, List<int> found)
    {
        for (var i = 1; i < trial.Predicate.Words.Count; i++)
            if (words.Particles.Contains(trial.Predicate.Words[i]))
                AddDirect(Slot.With(trial.Predicate.Words[i]), trial, found);
    }
}
