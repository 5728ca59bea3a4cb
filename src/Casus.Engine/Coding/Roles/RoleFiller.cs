using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Roles;

/// <summary>Fills the roles of a reading with what stands in the slots that it names for them.</summary>
sealed class RoleFiller(
    SyntaxTree tree,
    ActorMap actors,
    PartyFinder parties,
    SubjectFinder subjects,
    SlotFillers slots,
    ToldActs acts
)
{
    readonly Document document = tree.Document;

    /// <summary>Takes the first alternative in which an actor stands.</summary>
    /// <param name="choice">The slots.</param>
    /// <param name="trial">The reading, whose role is empty still.</param>
    /// <param name="recipient">Whether the role is that of the recipients.</param>
    public void Fill(SlotChoice choice, Trial trial, bool recipient)
    {
        var role = recipient ? trial.Match.RecipientTokens : trial.Match.ActorTokens;
        foreach (var alternative in choice.Alternatives)
        {
            foreach (var slot in alternative)
                trial.Match.Add(In(slot, trial, recipient), recipient);
            if (role.Exists(token => parties.Find(token, recipient) is not null))
                return;
            role.Clear();
        }
    }

    IEnumerable<int> In(Slot slot, Trial trial, bool recipient) =>
        slot.Kind switch
        {
            SlotKind.Clause => InClause(trial),
            SlotKind.ClauseSubject => SubjectsOfClause(trial),
            _ => InSlot(slot, trial, recipient),
        };

    /// <summary>"threatened to attack <b>Chad</b>": who undergoes the act that a clause tells, or else does it.</summary>
    IEnumerable<int> InClause(Trial trial)
    {
        foreach (var (slot, token) in trial.Around)
            if (slot.Kind == SlotKind.Clause && acts.Through(token) is { } act)
                foreach (
                    var party in document.Because(
                        "undergoes the act in the clause",
                        trial.Match,
                        act.RecipientTokens.Count > 0
                            ? act.RecipientTokens
                            : act.ActorTokens.FindAll(actor => !trial.Around.Contains(Slot.Object, actor))
                    )
                )
                    yield return party;
    }

    /// <summary>"demanded that <b>Chad</b> leave".</summary>
    IEnumerable<int> SubjectsOfClause(Trial trial)
    {
        foreach (var (slot, token) in trial.Around)
            if (slot.Kind == SlotKind.Clause)
                foreach (var party in document.Because("subject of the clause", trial.Match, [.. subjects.Of(token)]))
                    yield return party;
    }

    IEnumerable<int> InSlot(Slot slot, Trial trial, bool recipient)
    {
        // "killed in an explosion": only an act stands for those who do it, and a town behind "in" does nothing.
        var onlyActs =
            !recipient
            && slot.Kind == SlotKind.Preposition
            && trial.Reading.Conditions.Any(c => c.Slot == slot && !c.Unless && c.Test.Types.Count > 0);
        foreach (var token in slots.Of(slot, trial))
            if (!onlyActs || acts.Through(token) is not null)
                foreach (
                    var party in document.Because(
                        slot,
                        trial.Match,
                        recipient ? BehindRecipient(token, trial.Match) : Behind(token)
                    )
                )
                    yield return party;
    }

    /// <summary>
    /// An act in a role stands for those who do it: "<b>the rebels</b>" in "an attack by the rebels killed ten" and in
    /// "condemned the rebels' attack".
    /// </summary>
    List<int> Behind(int token) =>
        ActOf(token) is { } act && act.ActorTokens.Exists(actor => parties.Find(actor, recipient: false) is not null)
            ? act.ActorTokens
            : [token];

    /// <summary>
    /// Where nobody else does the act, it stands for those it is done to: "signed a decree pardoning <b>ten monks</b>",
    /// "expressed its wish to meet <b>Iran</b>".
    /// </summary>
    List<int> BehindRecipient(int token, Match match)
    {
        if (ActOf(token) is not { RecipientTokens.Count: > 0 } act)
            return Behind(token);
        var doers = PartiesOf(act.ActorTokens);
        if (doers.Count == 0)
            return parties.Find(token, recipient: true) is null ? act.RecipientTokens : [token];
        var own = PartiesOf(match.ActorTokens);
        return doers.TrueForAll(doer => own.Exists(party => party.Actors.Any(doer.Actors.Contains)))
            ? act.RecipientTokens
            : act.ActorTokens;
    }

    List<ActorMention> PartiesOf(List<int> tokens) =>
        [.. tokens.Select(token => parties.Find(token, recipient: false)).OfType<ActorMention>()];

    Match? ActOf(int token) =>
        actors.At(token) is null
        && tree[token].Upos == Upos.NOUN
        && acts.Through(token) is { Reading.Type: not EventType.None } act
            ? act
            : null;
}
