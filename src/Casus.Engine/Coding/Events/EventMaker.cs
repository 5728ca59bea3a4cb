using Casus.Coding.Actors;
using Casus.Coding.Attributions;
using Casus.Coding.Factuality;
using Casus.Coding.Places;
using Casus.Coding.Roles;
using Casus.Coding.Time;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Events;

/// <summary>
/// Makes an event of a match in one document, or nothing where the text names nobody who could have acted or been acted
/// upon. Each step asks one question: who takes part, whether it happened, who tells it, what it is by PLOVER, when,
/// where, in which contexts.
/// </summary>
sealed class EventMaker
{
    readonly Document document;
    readonly ContextFinder contexts;
    readonly EventDater dates;
    readonly EventPlacer places;
    readonly EventParties parties;
    readonly EventStatuses statuses;
    readonly EventSources sources;
    readonly EventKinds kinds;

    public EventMaker(
        Document document,
        SyntaxTree tree,
        ActorMap actors,
        ModalityLexicon modality,
        AttributionFinder attributions,
        ContextFinder contexts,
        EventDater dates,
        EventPlacer places
    )
    {
        (this.document, this.contexts, this.dates, this.places) = (document, contexts, dates, places);
        var factuality = new FactualityReader(document, tree, modality);
        parties = new EventParties(document, tree, actors);
        statuses = new EventStatuses(document, tree, factuality, dates);
        sources = new EventSources(document, tree, attributions);
        kinds = new EventKinds(document, factuality, statuses);
    }

    /// <summary>The event, still without id, or null.</summary>
    public Event? Of(Match match)
    {
        var draft = new EventDraft(match);
        parties.Find(draft);
        statuses.Read(draft);
        if (!IsWhole(draft))
            return null;
        sources.Find(draft);
        EventParties.AddAnnouncer(draft);
        statuses.Mend(draft);
        kinds.Settle(draft);
        return Written(draft, DateOf(draft), places.PlaceOf(draft.Trigger, draft.Reading.Type));
    }

    /// <summary>Whether somebody known takes part, and two where one alone is no act.</summary>
    bool IsWhole(EventDraft draft)
    {
        var (reading, acting, receiving) = (draft.Reading, draft.Acting, draft.Receiving);
        if (!acting.Exists(IsKnown) && !receiving.Exists(IsKnown))
            return false;
        var wantsTwo =
            reading.Together
            || !reading.Alone && kinds.TypeOf(draft) is EventType.AID or EventType.COOPERATE or EventType.SANCTION;
        return !wantsTwo || (receiving.Count > 0 && acting.Count > 0) || acting.Count > 1;
    }

    static bool IsKnown(Party party) => party.Actor.Code is not null || party.Actor.Sector is not null;

    /// <summary>A promise has the day of the telling, where the text gives that one.</summary>
    EventDate? DateOf(EventDraft draft) =>
        draft.TellingCue >= 0 && dates.DateOf(draft.TellingCue, past: true) is { Words: not null } said
            ? said
            : dates.DateOf(
                draft.Trigger,
                told: draft.Status != EventStatus.Future || draft.IsOtherType,
                past: draft.Status == EventStatus.Actual
            );

    Event Written(EventDraft draft, EventDate? date, EventPlace? place)
    {
        var sentence = document.Tokens[draft.Trigger].Sentence;
        return new Event
        {
            Id = "",
            Type = draft.Type,
            Mode = draft.IsOtherType ? null : draft.Act.Mode,
            Announced = draft.Announced,
            Cameo = Cameo(draft),
            Contexts = contexts.Find(document, document.Sentences[sentence], draft.Reading.Contexts),
            Actors = draft.Acting,
            Recipients = draft.Receiving,
            Trigger = document.Quoted(draft.Match.First, draft.Match.Last + 1),
            Status = draft.Status,
            Factuality = (draft.Status == draft.Fact.Status ? draft.Fact : FactValue.Certain).ToString(),
            Attribution = sources.Of(draft),
            Date = date,
            Place = place,
            Sentence = sentence,
            Rule = draft.Reading.Frame.Rule,
            Confidence = Confidence(draft),
        };
    }

    static string? Cameo(EventDraft draft)
    {
        if (draft is { IsOtherType: true, Type: EventType.REJECT })
            return AnnouncedActs.Refusal(draft.Reading.Type);
        var cameo = draft is { Reading.Mode: null, Match.Through: { Mode: not null } through }
            ? through.Cameo
            : draft.Reading.Cameo;
        return draft.Announced is not null ? AnnouncedActs.Cameo(cameo) : cameo;
    }

    static double Confidence(EventDraft draft)
    {
        var acting = draft.Acting.Exists(IsKnown) ? 0.2 : 0;
        var receiving = draft.Receiving.Exists(IsKnown) || draft.Acting.Count > 1 ? 0.2 : 0;
        return Math.Round(0.45 + acting + receiving + Math.Min(draft.Reading.Conditions.Count, 2) * 0.05, 2);
    }
}
