using Casus.Coding.Actors;
using Casus.Coding.Attributions;
using Casus.Coding.Factuality;
using Casus.Coding.Frames;
using Casus.Coding.Patterns;
using Casus.Coding.Places;
using Casus.Coding.Time;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Events;

/// <summary>
/// Makes an event of a match in one document, or nothing where the text names nobody who could have acted or been acted
/// upon.
/// </summary>
public sealed class EventReading(
    Document document,
    SyntaxTree tree,
    ActorMap actors,
    FrameMatcher matcher,
    ModalityLexicon modality,
    AttributionFinder attributions,
    ContextFinder contexts,
    EventDater dates,
    EventPlacer places
)
{
    readonly PartyFinder parties = new(document, tree, actors);
    readonly FactualityReader factuality = new(document, tree, modality);

    /// <summary>The event, still without id, or null.</summary>
    public Event? Read(Match match)
    {
        var reading = match.Reading;
        var acting = Parties(match.ActorTokens, recipient: false, besides: []);
        var receiving = Parties(match.RecipientTokens, recipient: true, besides: acting);
        // "riot police", "a protest camp" tell no protest by themselves.
        if (
            reading.Type == EventType.PROTEST
            && document.Tokens[match.Trigger].Relation != Deprel.Compound
            && acting.Count == 0
            && receiving.Count == 0
            && ToldCountry(match.Trigger) is { } scene
        )
            receiving.Add(scene);
        GiveSectors(acting, match.ActorTokens, reading, recipient: false);
        GiveSectors(receiving, match.RecipientTokens, reading, recipient: true);
        var fact = factuality.Read(match.Trigger, negation: !match.NegationUsed);
        var status = fact.Status;
        if (
            !IsWhole(
                reading,
                status == EventStatus.Future && !factuality.IsPurpose(match.Trigger)
                    ? AnnouncedActs.Type(reading.Type)
                    : reading.Type,
                acting,
                receiving
            )
        )
            return null;
        var told = attributions.Of(match.Trigger);
        var teller = told.Count > 0 ? told[^1] : null;
        // "announced that the border will be closed": who announces it will close it.
        if (
            status == EventStatus.Future
            && acting.Count == 0
            && teller is { Parts: var parts }
            && (parts & CueParts.Announcing) != 0
        )
            acting.Add(teller.Source.Speaker);
        // "will not lift the ban": the refusal is made now.
        if (match.NegationUsed && status == EventStatus.Future)
            status = Because("actual: the refusal is made now", match, EventStatus.Actual);
        // "rejected the call for talks": what is refused was asked for all the same.
        if (
            status == EventStatus.Negated
            && reading.Type is EventType.REQUEST or EventType.ACCUSE
            && document.Tokens[match.Trigger].Upos == Upos.NOUN
            && !matcher.IsNegated(match.Trigger)
        )
            status = Because("actual: what is refused was asked for all the same", match, EventStatus.Actual);
        // Help is given by what is done for its sake: "sent flour to support the refugees".
        if (
            status == EventStatus.Future
            && reading.Type is EventType.SUPPORT or EventType.AID
            && factuality.IsPurpose(match.Trigger)
        )
            status = Because("actual: help is given by what is done for its sake", match, EventStatus.Actual);
        var (type, cue) = (reading.Type, -1);
        var act = new Act(reading.Type, reading.Mode ?? match.Through?.Mode);
        Act? announced = null;
        if (status == EventStatus.Actual && dates.IsAhead(match.Trigger))
            status = Because("future: its day is still to come", match, EventStatus.Future);
        if (status == EventStatus.Future && !factuality.IsPurpose(match.Trigger))
        {
            (type, announced) = (AnnouncedActs.Type(type), act);
            if (type != reading.Type)
                document.Trace?.Say(Aspect.Type, match.Trigger, $"a coming {reading.Type} is {type} by PLOVER");
            // A promise or threat that its own author tells has happened with the telling.
            if (
                type is EventType.AGREE or EventType.CONCEDE or EventType.THREATEN
                && teller is not null
                && acting.Exists(party => Same(party, teller.Source.Speaker))
            )
                (status, cue) = (
                    Because("actual: a promise or threat happens with the telling", match, EventStatus.Actual),
                    teller.Cue
                );
        }
        else if (
            status == EventStatus.Negated
            && factuality.IsRefusal(match.Trigger)
            && AnnouncedActs.Type(type) is EventType.AGREE or EventType.CONCEDE
        )
            (type, announced, status) = (
                EventType.REJECT,
                act,
                Because("actual: that it will not be done is itself a refusal", match, EventStatus.Actual)
            );
        var date =
            cue >= 0 && dates.DateOf(cue, past: true) is { Words: not null } said
                ? said
                : dates.DateOf(
                    match.Trigger,
                    told: status != EventStatus.Future || type != reading.Type,
                    past: status == EventStatus.Actual
                );
        var cameo = reading.Mode is null && match.Through?.Mode is not null ? match.Through.Cameo : reading.Cameo;
        return new Event
        {
            Id = "",
            Type = type,
            Mode = type == reading.Type ? act.Mode : null,
            Announced = announced,
            Cameo =
                type == reading.Type ? cameo
                : type == EventType.REJECT ? AnnouncedActs.Refusal(reading.Type)
                : AnnouncedActs.Cameo(cameo),
            Contexts = contexts.Find(
                document,
                document.Sentences[document.Tokens[match.Trigger].Sentence],
                reading.Contexts
            ),
            Actors = acting,
            Recipients = receiving,
            Trigger = new Quote(document.Tokens[match.First].Start, document.Tokens[match.Last].End),
            Status = status,
            Factuality = (status == fact.Status ? fact : FactValue.Certain).ToString(),
            Attribution =
            [
                .. (
                    teller is not null && IsSaying(teller, acting, match.Trigger, type != reading.Type)
                        ? told.SkipLast(1)
                        : told
                ).Select(report => report.Source),
            ],
            Date = date,
            Place = places.PlaceOf(match.Trigger, reading.Type),
            Sentence = document.Tokens[match.Trigger].Sentence,
            Rule = reading.Frame.Rule,
            Confidence = Confidence(reading, acting, receiving),
        };
    }

    EventStatus Because(string reason, Match match, EventStatus status)
    {
        document.Trace?.Say(Aspect.Status, match.Trigger, reason);
        return status;
    }

    /// <summary>
    /// Whether the act is the saying itself ("we condemn"), so that its speaker is its actor and nobody else says so.
    /// </summary>
    bool IsSaying(SpeechReport report, List<Party> acting, int trigger, bool promised)
    {
        var speaker = report.Source.Speaker;
        var present = document.Tokens[trigger].Xpos is "VBP" or "VBZ" or "VB";
        // "claims to have shot it down" is told of something done before.
        var earlier = tree.Child(trigger, Deprel.Aux) is >= 0 and var aux && document.Tokens[aux].Lemma == "have";
        return acting.Exists(party =>
            party.Words == speaker.Words && !earlier
            || promised && party.Actor == speaker.Actor
            || present
                && document.Text.AsSpan(party.Words.Start, party.Words.End - party.Words.Start) is "we" or "We" or "I"
        );
    }

    /// <summary>
    /// The only country that the sentence names: protests of which nobody says more are at home there.
    /// </summary>
    Party? ToldCountry(int trigger)
    {
        Party? told = null;
        var sentence = document.Sentences[document.Tokens[trigger].Sentence];
        for (var token = sentence.First; token < sentence.End; token++)
            if (
                actors.At(token) is
                { Kind: ReferenceKind.Country or ReferenceKind.Nationality, Actors: [{ Code.Length: 3 } actor] } mention
            )
            {
                if (told is { } other && other.Actor.Code != actor.Code)
                    return null;
                told ??= new Party(Words(mention.First, mention.End), actor);
            }
        return told;
    }

    static bool Same(Party a, Party b) =>
        a.Words.Overlaps(b.Words)
        || (a.Actor.Name is not null && a.Actor.Name == b.Actor.Name)
        || (a.Actor.Code is not null && a.Actor.Code == b.Actor.Code);

    static bool IsOwnCountry(Party party, List<Party> acting) =>
        party.Actor is { Sector: null, Code: not null }
        && acting.TrueForAll(p => p.Actor.Code == party.Actor.Code && p.Actor.Sector is not null);

    List<Party> Parties(List<int> tokens, bool recipient, List<Party> besides)
    {
        var found = new List<Party>();
        var pronouns = new List<Quote>();
        foreach (var token in tokens)
            if (parties.Find(token, recipient) is { } mention)
            {
                var words = Words(mention.First, mention.End);
                // "Kuwait extended its thanks": the pronoun is the one that has its name there too.
                if (
                    mention.Kind == ReferenceKind.Pronoun
                        ? found.Exists(p => mention.Actors.Contains(p.Actor))
                        : found.RemoveAll(p => pronouns.Contains(p.Words) && mention.Actors.Contains(p.Actor)) < 0
                )
                    continue;
                if (mention.Kind == ReferenceKind.Pronoun)
                    pronouns.Add(words);
                for (var i = 0; i < mention.Actors.Count; i++)
                {
                    var (actor, own) = (mention.Actors[i], Words(mention.Of(i)));
                    if (
                        !found.Exists(p => p.Words == own && p.Actor == actor)
                        && !besides.Exists(p =>
                            p.Words == own
                            || (
                                recipient
                                && mention.Kind == ReferenceKind.Pronoun
                                && p.Actor.Code == actor.Code
                                && p.Actor.Sector == actor.Sector
                            )
                        )
                    )
                        found.Add(new Party(own, actor));
                }
            }
        // "proposed talks between Kenya, Mali and Chad": of whom Kenya asks, it is not one.
        if (recipient && besides.Count > 0 && found.Exists(p => !IsOwnCountry(p, besides)))
            found.RemoveAll(p => IsOwnCountry(p, besides));
        return found;
    }

    void GiveSectors(List<Party> sides, List<int> tokens, FrameReading reading, bool recipient)
    {
        foreach (var token in tokens)
            if (parties.Find(token, recipient) is { } mention)
                for (var i = 0; i < sides.Count; i++)
                    if (
                        Words(mention.First, mention.End).Overlaps(sides[i].Words)
                        && mention.Actors.Contains(sides[i].Actor)
                    )
                        sides[i] = sides[i] with
                        {
                            Actor = PartySector.Of(
                                sides[i].Actor,
                                mention,
                                document,
                                reading.Type,
                                reading.Mode,
                                recipient
                            ),
                        };
    }

    Quote Words((int First, int End) tokens) => Words(tokens.First, tokens.End);

    Quote Words(int first, int end) => new(document.Tokens[first].Start, document.Tokens[end - 1].End);

    static bool IsWhole(FrameReading reading, EventType type, List<Party> acting, List<Party> receiving)
    {
        if (!acting.Exists(Known) && !receiving.Exists(Known))
            return false;
        var wantsTwo =
            reading.Together || (!reading.Alone && type is EventType.AID or EventType.COOPERATE or EventType.SANCTION);
        return !wantsTwo || (receiving.Count > 0 && acting.Count > 0) || acting.Count > 1;
    }

    static bool Known(Party party) => party.Actor.Code is not null || party.Actor.Sector is not null;

    static double Confidence(FrameReading reading, List<Party> acting, List<Party> receiving)
    {
        var sides = (acting.Exists(Known) ? 0.2 : 0) + (receiving.Exists(Known) || acting.Count > 1 ? 0.2 : 0);
        return Math.Round(0.45 + sides + Math.Min(reading.Conditions.Count, 2) * 0.05, 2);
    }
}
