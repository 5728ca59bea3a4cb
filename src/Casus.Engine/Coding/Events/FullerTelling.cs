using Casus.Language;

namespace Casus.Coding.Events;

/// <summary>
/// Makes one event of two tellings of an act: the fuller one stays, takes what it lacks from the other, and keeps that
/// one as a mention.
/// </summary>
static class FullerTelling
{
    public static (Event Event, int Trigger) Of(
        (Event Event, int Trigger) a,
        (Event Event, int Trigger) b,
        Document document
    )
    {
        var told = Weight(b.Event) - Weight(a.Event) + (IsHeadingOf(a, b, document) ? 1 : 0);
        var (main, other) = told > 0 ? (b, a) : (a, b);
        return (Joined(main.Event, other.Event, document), main.Trigger);
    }

    static int Weight(Event e) =>
        (e.Actors.Count > 0 ? 4 : 0)
        + (e.Recipients.Count > 0 ? 4 : 0)
        + (e.Mode is not null ? 1 : 0)
        + (e.Actors.Any(party => party.Actor.Code is not null) ? 1 : 0);

    /// <summary>A heading names what the text then tells with its day.</summary>
    static bool IsHeadingOf((Event Event, int Trigger) a, (Event Event, int Trigger) b, Document document) =>
        DateValues.IsDated(b.Event)
        && !DateValues.IsDated(a.Event)
        && document.Tokens[a.Trigger].Upos == Upos.NOUN
        && document.Tokens[b.Trigger].Upos == Upos.VERB;

    static Event Joined(Event main, Event other, Document document) =>
        main with
        {
            Actors = main.Actors.Count > 0 ? main.Actors : [.. other.Actors.ApartFrom(main.Recipients)],
            Recipients = Recipients(main, other, document),
            Mode = main.Mode ?? other.Mode,
            Date = DateValues.Finer(main.Date, other.Date),
            Place = main.Place ?? other.Place,
            Mentions = [.. main.Mentions.Append(other.Trigger).Concat(other.Mentions).OrderBy(words => words.Start)],
        };

    /// <summary>Victims stand before the place that was hit, and add to what was hit.</summary>
    static IReadOnlyList<Party> Recipients(Event main, Event other, Document document)
    {
        var onlyPlaces =
            TellingPair.IsToldByPlace(main, other)
            && main.Recipients.All(PartyLists.IsPlace)
            && other.Recipients.Count > 0;
        return main.Recipients.Count == 0 || onlyPlaces
            ? [.. other.Recipients.ApartFrom(main.Actors)]
            : WithVictims(main, other, document);
    }

    /// <summary>"attacked a convoy, killing two soldiers": what is hit and who is harmed.</summary>
    static IReadOnlyList<Party> WithVictims(Event main, Event other, Document document) =>
        main.Type != EventType.ASSAULT || main.Recipients.Any(PartyLists.IsPlace)
            ? main.Recipients
            :
            [
                .. main.Recipients,
                .. other
                    .Recipients.Where(party => !PartyLists.IsPlace(party) && !IsPronoun(party, other, document))
                    .ApartFrom(main.Recipients)
                    .ApartFrom(main.Actors),
            ];

    static bool IsPronoun(Party party, Event told, Document document)
    {
        var sentence = document.Sentences[told.Sentence];
        for (var token = sentence.First; token < sentence.End; token++)
            if (document.Tokens[token].Start == party.Words.Start)
                return document.Tokens[token].Upos == Upos.PRON;
        return false;
    }
}
