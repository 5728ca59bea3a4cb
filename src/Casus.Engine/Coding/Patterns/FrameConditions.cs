using Casus.Coding.Actors;
using Casus.Coding.Frames;
using Casus.Coding.Roles;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Patterns;

/// <summary>Tries the conditions of readings.</summary>
sealed class FrameConditions(
    SyntaxTree tree,
    ActorMap actors,
    PartyFinder parties,
    SlotFillers slots,
    ToldActs acts,
    WordTests tests
)
{
    /// <summary>How far from its verb a noun is shown as a word that tells the act.</summary>
    const int Near = 8;

    /// <summary>The first condition that forbids a reading; null where it holds.</summary>
    public Condition? Failing(Trial trial)
    {
        foreach (var condition in trial.Reading.Conditions)
            if (Holds(condition, trial) == condition.Unless)
                return condition;
        return null;
    }

    bool Holds(Condition condition, Trial trial) =>
        condition.Slot is not { } slot ? tree.Clause(trial.Trigger).IsNegated
        : condition.Test.Asks(Asked.Several) ? AreSeveral(slots.Of(slot, trial))
        : condition.Test.Asks(Asked.Others) ? AreOthers(slot, trial)
        : AnyPasses(condition, slot, trial);

    bool AnyPasses(Condition condition, Slot slot, Trial trial)
    {
        var any = false;
        foreach (var filler in slots.Of(slot, trial))
        foreach (var content in acts.Contents(filler))
            if (tests.Passes(condition.Test, content))
            {
                any = true;
                if (!condition.Unless)
                    Note(condition.Test, slot, filler, content, trial);
            }
        return any;
    }

    /// <summary>Notes in the match what an act that was asked for means for it.</summary>
    void Note(WordTest test, Slot slot, int filler, int content, Trial trial)
    {
        var match = trial.Match;
        if (
            test.Types.Contains(match.Reading.Type)
            && acts.Through(content) is { } act
            && act.Reading.Type == match.Reading.Type
        )
            match.Through = act.Reading;
        if (slot.Kind is not (SlotKind.Object or SlotKind.Preposition) || !test.NamesActs)
            return;
        match.TakenOver.Add(content);
        match.TakenOver.Add(filler);
        if (slot.Kind == SlotKind.Object && Math.Abs(content - match.Trigger) < Near)
        {
            match.First = Math.Min(match.First, content);
            match.Last = Math.Max(match.Last, content);
        }
    }

    /// <summary>Whether the subject and those of another slot are of more than one country or body.</summary>
    bool AreOthers(Slot slot, Trial trial) =>
        AreSeveral([
            .. slots.Of(Slot.Subject, trial),
            .. slots
                .Of(slot, trial)
                .FindAll(filler =>
                    actors.At(filler) is { } other
                    && (
                        other.Kind != ReferenceKind.Generic
                        || tree.Has(filler, Deprel.Amod)
                        || tree.Has(filler, Deprel.Nmod)
                    )
                ),
        ]);

    /// <summary>Whether actors of more than one country or body stand there.</summary>
    bool AreSeveral(List<int> tokens)
    {
        Actor? first = null;
        foreach (var token in tokens)
        foreach (var actor in parties.Find(token, recipient: false)?.Actors ?? [])
            if (first is null)
                first = actor;
            else if (actor.Code != first.Code || (actor.Code is null && actor != first))
                return true;
        return false;
    }
}
