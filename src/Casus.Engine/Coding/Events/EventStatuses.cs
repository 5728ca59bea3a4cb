using Casus.Coding.Factuality;
using Casus.Coding.Time;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Events;

/// <summary>
/// Tells whether an act happened: what the words around it say, mended where the kind of the act or its date say
/// otherwise.
/// </summary>
sealed class EventStatuses
{
    /// <summary>What makes one status another.</summary>
    readonly record struct Rule(EventStatus From, EventStatus To, string Because, Func<EventDraft, bool> Holds);

    readonly Rule[] rules;
    readonly Document document;
    readonly SyntaxTree tree;
    readonly FactualityReader factuality;

    public EventStatuses(Document document, SyntaxTree tree, FactualityReader factuality, EventDater dates)
    {
        (this.document, this.tree, this.factuality) = (document, tree, factuality);
        rules =
        [
            new(EventStatus.Future, EventStatus.Actual, "the refusal is made now", IsRefusedNow),
            new(EventStatus.Negated, EventStatus.Actual, "what is refused was asked for all the same", IsRefusedWish),
            new(EventStatus.Future, EventStatus.Actual, "help is given by what is done for its sake", IsHelpByPurpose),
            new(
                EventStatus.Actual,
                EventStatus.Future,
                "its day is still to come",
                draft => dates.IsAhead(draft.Trigger)
            ),
        ];
    }

    /// <summary>What the words around the act say.</summary>
    public void Read(EventDraft draft)
    {
        draft.Fact = factuality.Read(draft.Trigger, negation: !draft.Match.NegationUsed);
        draft.Status = draft.Fact.Status;
    }

    /// <summary>Mends it by each rule in turn.</summary>
    public void Mend(EventDraft draft)
    {
        foreach (var rule in rules)
            if (draft.Status == rule.From && rule.Holds(draft))
                Set(draft, rule.To, rule.Because);
    }

    /// <summary>Sets a status and says why.</summary>
    public void Set(EventDraft draft, EventStatus status, string because)
    {
        document.Trace?.Say(Aspect.Status, draft.Trigger, $"{status.ToString().ToLowerInvariant()}: {because}");
        draft.Status = status;
    }

    /// <summary>"will not lift the ban".</summary>
    static bool IsRefusedNow(EventDraft draft) => draft.Match.NegationUsed;

    /// <summary>"rejected the call for talks".</summary>
    bool IsRefusedWish(EventDraft draft) =>
        draft.Reading.Type is EventType.REQUEST or EventType.ACCUSE
        && tree[draft.Trigger].Upos == Upos.NOUN
        && !tree.Clause(draft.Trigger).IsNegated;

    /// <summary>"sent flour to support the refugees".</summary>
    bool IsHelpByPurpose(EventDraft draft) =>
        draft.Reading.Type is EventType.SUPPORT or EventType.AID && factuality.IsPurpose(draft.Trigger);
}
