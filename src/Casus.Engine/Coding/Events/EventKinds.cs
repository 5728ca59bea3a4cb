using Casus.Coding.Factuality;
using Casus.Language;

namespace Casus.Coding.Events;

/// <summary>
/// Gives an act that is only announced, promised, threatened or refused the type that PLOVER has for that.
/// </summary>
sealed class EventKinds(Document document, FactualityReader factuality, EventStatuses statuses)
{
    public void Settle(EventDraft draft)
    {
        if (IsComing(draft))
            Announce(draft);
        else if (IsRefused(draft))
        {
            (draft.Type, draft.Announced) = (EventType.REJECT, draft.Act);
            statuses.Set(draft, EventStatus.Actual, "that it will not be done is itself a refusal");
        }
    }

    /// <summary>The type that the event would have by its status alone.</summary>
    public EventType TypeOf(EventDraft draft) =>
        IsComing(draft) ? AnnouncedActs.Type(draft.Reading.Type) : draft.Reading.Type;

    /// <summary>"will send aid", but not "met to send aid".</summary>
    bool IsComing(EventDraft draft) => draft.Status == EventStatus.Future && !factuality.IsPurpose(draft.Trigger);

    /// <summary>"did not want to send aid".</summary>
    bool IsRefused(EventDraft draft) =>
        draft.Status == EventStatus.Negated
        && factuality.IsRefusal(draft.Trigger)
        && AnnouncedActs.Type(draft.Type) is EventType.AGREE or EventType.CONCEDE;

    void Announce(EventDraft draft)
    {
        (draft.Type, draft.Announced) = (AnnouncedActs.Type(draft.Type), draft.Act);
        if (draft.IsOtherType)
            document.Trace?.Say(Aspect.Type, draft.Trigger, $"a coming {draft.Reading.Type} is {draft.Type} by PLOVER");
        if (
            draft is { Type: EventType.AGREE or EventType.CONCEDE or EventType.THREATEN, Teller: { } teller }
            && draft.Acting.Exists(party => IsSame(party, teller.Source.Speaker))
        )
        {
            statuses.Set(draft, EventStatus.Actual, "a promise or threat happens with the telling");
            draft.TellingCue = teller.Cue;
        }
    }

    static bool IsSame(Party a, Party b) =>
        a.Words.Overlaps(b.Words)
        || (a.Actor.Name is not null && a.Actor.Name == b.Actor.Name)
        || (a.Actor.Code is not null && a.Actor.Code == b.Actor.Code);
}
