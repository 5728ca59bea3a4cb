using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Events;

/// <summary>Makes one event of an act that an article tells several times.</summary>
public static class EventMerger
{
    // An article that tells hundreds of acts of one type between two tellings is a collection, and its later act
    // another one.
    const int Reach = 500;

    /// <summary>
    /// Merges in place of the list, which is in order of the text; the fullest telling stays and keeps the others as
    /// its mentions.
    /// </summary>
    public static void Merge(List<(Event Event, int Trigger)> events, Document document, SyntaxTree tree)
    {
        // Long articles tell thousands of acts: those of other types and other countries need no look.
        var marks = events.ConvertAll(e => Marks(e.Event));
        var merged = new bool[events.Count];
        foreach (
            var alike in Enumerable
                .Range(0, events.Count)
                .GroupBy(at => events[at].Event.Type, (_, them) => them.ToArray())
        )
            for (var one = 0; one < alike.Length; one++)
            {
                document.Budget?.Check("joining acts told twice");
                for (var other = Math.Min(alike.Length - 1, one + Reach); other > one && !merged[alike[one]]; other--)
                {
                    var (i, j) = (alike[one], alike[other]);
                    if (
                        merged[j]
                        || (marks[i] & marks[j]) == 0 && events[i].Event.Sentence != events[j].Event.Sentence
                        || !SameAct(events[i], events[j], document, tree)
                    )
                        continue;
                    marks[i] |= marks[j];
                    events[i] = Fuller(events[i], events[j], document);
                    merged[j] = true;
                }
            }
        for (var at = events.Count - 1; at >= 0; at--)
            if (merged[at])
                events.RemoveAt(at);
    }

    /// <summary>
    /// A bit for each country of an act's parties, and one for parties without country; acts without a common bit have
    /// no common country.
    /// </summary>
    static ulong Marks(Event e)
    {
        var marks = 0ul;
        foreach (var party in e.Actors.Concat(e.Recipients))
            marks |= party.Actor.Code is { } code ? 2ul << (code[0] * 7 + code[1] * 3 + code[^1]) % 63 : 1ul;
        return marks;
    }

    static bool SameAct((Event Event, int Trigger) a, (Event Event, int Trigger) b, Document document, SyntaxTree tree)
    {
        if (DifferInKind(a.Event, b.Event))
            return false;
        // What takes up an act told before has its date, unless it names another.
        if (a.Event.Sentence != b.Event.Sentence && b.Event.Date?.Words is null && IsTakenUp(b.Trigger, document, tree))
            return (a.Event.Status == b.Event.Status || a.Event.Status == EventStatus.Actual)
                && Holds(a.Event, b.Event);
        if (Conflict(a.Event, b.Event) || IsEarlier(b, a, document) || IsEarlier(a, b, document))
            return false;
        if (a.Event.Sentence != b.Event.Sentence)
            return a.Event.Status == b.Event.Status
                && (
                    SameParties(a.Event, b.Event)
                    || (IsBare(b.Event) && Overlap(a.Event.Actors, b.Event.Actors) && Holds(a.Event, b.Event))
                    || (Dated(a.Event) && Dated(b.Event) && (Holds(a.Event, b.Event) || Holds(b.Event, a.Event)))
                );
        // "carried out strikes on the town, killing ten": the outcome hangs on the verb that carries the act.
        if (
            IsOutcome(b, document)
            && a.Trigger < b.Trigger
            && document.Tokens[b.Trigger].Head is >= 0 and var above
            && tree.IsPartOf(a.Trigger, above)
        )
            return Agree(a.Event.Actors, b.Event.Actors);
        if (tree.IsPartOf(a.Trigger, b.Trigger) || tree.IsPartOf(b.Trigger, a.Trigger))
            return Compatible(a.Event, b.Event)
                || HitsPlace(a.Event, b.Event)
                || (IsOutcome(b, document) && Agree(a.Event.Actors, b.Event.Actors));
        // "stormed the village and massacred its people" is one attack.
        if (
            a.Event.Type == EventType.ASSAULT
            && document.Tokens[b.Trigger] is { Relation: Deprel.Conj } joined
            && joined.Head == a.Trigger
            && a.Event.Actors.Count > 0
        )
            return Overlap(a.Event.Actors, b.Event.Actors) && Agree(a.Event.Recipients, b.Event.Recipients);
        return IsSecondToll(a.Event, b.Event)
            || (
                Overlap(a.Event.Actors, b.Event.Actors)
                && Overlap(a.Event.Recipients, b.Event.Recipients)
                && !HaveOtherPartners(a.Event, b.Event)
            );
    }

    /// <summary>
    /// "signed a treaty with Norway and one with Chad": acts of one among several, each with somebody else.
    /// </summary>
    static bool HaveOtherPartners(Event a, Event b)
    {
        var (x, y) = (Codes(a.Actors), Codes(b.Actors));
        return a.Recipients.Count == 0 && !x.IsSubsetOf(y) && !y.IsSubsetOf(x);
    }

    /// <summary>
    /// "signs the bill, a day after the house passed it", "offers more than it offered on Monday": a verb below the
    /// other that has a day of its own.
    /// </summary>
    static bool IsEarlier((Event Event, int Trigger) below, (Event Event, int Trigger) above, Document document)
    {
        var tokens = document.Tokens;
        if (
            !Dated(below.Event)
            || Dated(above.Event)
            || tokens[below.Trigger].Upos != Upos.VERB
            || tokens[above.Trigger].Upos != Upos.VERB
        )
            return false;
        var earlier = false;
        for (var token = below.Trigger; token >= 0 && token != above.Trigger; token = tokens[token].Head)
        {
            earlier |= tokens[token].Relation is Deprel.Advcl or Deprel.AclRelcl && tokens[token].Is(Features.Finite);
            if (tokens[token].Head == above.Trigger)
                return earlier;
        }
        return false;
    }

    /// <summary>"…, killing ten": what came of the attack that the clause above tells.</summary>
    static bool IsOutcome((Event Event, int Trigger) act, Document document) =>
        act.Event.Type == EventType.ASSAULT && document.Tokens[act.Trigger] is { Relation: Deprel.Advcl, Xpos: "VBG" };

    /// <summary>"the visit", "this attack", "his arrest": a noun that takes up an act told before.</summary>
    static bool IsTakenUp(int trigger, Document document, SyntaxTree tree)
    {
        if (document.Tokens[trigger].Upos != Upos.NOUN)
            return false;
        foreach (var child in tree.Of(trigger))
            if (
                document.Tokens[child]
                is { Relation: Deprel.NmodPoss }
                    or { Relation: Deprel.Det, Lemma: "the" or "this" or "that" or "these" }
            )
                return true;
        return false;
    }

    /// <summary>
    /// Whether all whom the shorter telling names take part in the fuller one, on the same side where both have two.
    /// </summary>
    static bool Holds(Event fuller, Event shorter)
    {
        var (all, named) = (
            Codes([.. fuller.Actors, .. fuller.Recipients]),
            Codes([.. shorter.Actors, .. shorter.Recipients])
        );
        return named.Count > 0
            && named.IsSubsetOf(all)
            && (fuller.Mode ?? shorter.Mode) == (shorter.Mode ?? fuller.Mode)
            && (
                fuller.Recipients.Count == 0
                || Codes(shorter.Actors).IsSubsetOf(Codes(fuller.Actors))
                    && Codes(shorter.Recipients).IsSubsetOf(Codes(fuller.Recipients))
            );
    }

    /// <summary>
    /// An act that is told with its doer and nobody else, and belongs to the fuller telling where the mode is the same:
    /// "arrived for a two-day visit".
    /// </summary>
    static bool IsBare(Event e) => e.Mode is not null && e.Recipients.Count == 0 && e.Actors.Count == 1;

    static bool Dated(Event e) => e.Date?.Words is not null;

    /// <summary>
    /// Two dates of which neither holds the other; the article's date stands against an expression of time as well.
    /// </summary>
    static bool Conflict(Event a, Event b) =>
        a.Date is { } x
        && b.Date is { } y
        && (x.Words is not null || y.Words is not null)
        && !Contains(x.Value, y.Value)
        && !Contains(y.Value, x.Value)
        && (a.Sentence != b.Sentence || (x.Words is not null && y.Words is not null));

    /// <summary>A raid and an arrest, an abduction and a killing: acts of one type that are not one act.</summary>
    static bool DifferInKind(Event a, Event b) =>
        a.Mode != b.Mode
        && (
            a.Type == EventType.ASSAULT
                ? IsOwnKind(a.Mode) || IsOwnKind(b.Mode)
                : a.Mode is not null
                    && b.Mode is not null
                    && a.Type is EventType.COERCE or EventType.ACCUSE or EventType.PROTEST or EventType.SANCTION
        );

    static bool IsOwnKind(string? mode) => mode is "abduct" or "torture" or "sexual";

    /// <summary>Whether a TIMEX3 value lies in another: a day in its month, a month in its year or season.</summary>
    static bool Contains(string longer, string value) =>
        value.StartsWith(longer, StringComparison.Ordinal)
        || (
            longer.Length == 7
            && value.Length >= 7
            && value.AsSpan(0, 5).SequenceEqual(longer.AsSpan(0, 5))
            && Months(longer.AsSpan(5)).Contains(value.Substring(5, 2), StringComparison.Ordinal)
        );

    static string Months(ReadOnlySpan<char> season) =>
        season switch
        {
            "SP" => "03 04 05",
            "SU" => "06 07 08",
            "FA" => "09 10 11",
            _ => "",
        };

    static bool Compatible(Event a, Event b) => Agree(a.Actors, b.Actors) && Agree(a.Recipients, b.Recipients);

    /// <summary>
    /// "A bomb exploded in Kabul, killing two soldiers": the attack is told by its place and by its victims.
    /// </summary>
    static bool HitsPlace(Event a, Event b) =>
        a.Type is EventType.ASSAULT or EventType.PROTEST
        && Agree(a.Actors, b.Actors)
        && (a.Recipients.All(IsPlace) || b.Recipients.All(IsPlace));

    /// <summary>"killed two soldiers and wounded four": the second verb names nobody new.</summary>
    static bool IsSecondToll(Event a, Event b) =>
        a.Type == EventType.ASSAULT
        && (a.Recipients.Count == 0 || b.Recipients.Count == 0)
        && a.Actors.Count > 0
        && Overlap(a.Actors, b.Actors);

    static bool IsPlace(Party party) => party.Actor.Sector is null;

    static bool Agree(IReadOnlyList<Party> a, IReadOnlyList<Party> b) =>
        a.Count == 0 || b.Count == 0 || Overlap(a, b) || SameCodes(a, b);

    static bool Overlap(IReadOnlyList<Party> a, IReadOnlyList<Party> b) =>
        (a.Count == 0 && b.Count == 0)
        || a.Any(x =>
            b.Any(y => x.Words.Overlaps(y.Words) || (x.Actor.Name is not null && x.Actor.Name == y.Actor.Name))
        );

    static bool SameParties(Event a, Event b)
    {
        var (all, other) = (Codes([.. a.Actors, .. a.Recipients]), Codes([.. b.Actors, .. b.Recipients]));
        return all.Count > 0
            && all.SetEquals(other)
            && (a.Recipients.Count == 0 || b.Recipients.Count == 0 || SameCodes(a.Actors, b.Actors))
            && (all.Count > 1 || SameSectors(a, b));
    }

    static bool SameSectors(Event a, Event b) =>
        a.Actors.Select(p => p.Actor.Sector).Order().SequenceEqual(b.Actors.Select(p => p.Actor.Sector).Order())
        && a.Recipients.Select(p => p.Actor.Sector)
            .Order()
            .SequenceEqual(b.Recipients.Select(p => p.Actor.Sector).Order());

    static bool SameCodes(IReadOnlyList<Party> a, IReadOnlyList<Party> b) =>
        Codes(a).SetEquals(Codes(b)) && Codes(a).Count > 0;

    static HashSet<string> Codes(IEnumerable<Party> parties) =>
        [.. parties.Select(party => party.Actor.Code).OfType<string>()];

    static (Event, int) Fuller((Event Event, int Trigger) a, (Event Event, int Trigger) b, Document document)
    {
        // A heading names what the text then tells with its day.
        var told =
            Weight(b.Event)
            - Weight(a.Event)
            + (
                Dated(b.Event)
                && !Dated(a.Event)
                && document.Tokens[a.Trigger].Upos == Upos.NOUN
                && document.Tokens[b.Trigger].Upos == Upos.VERB
                    ? 1
                    : 0
            );
        var (main, other) = told > 0 ? (b, a) : (a, b);
        return (
            main.Event with
            {
                Actors =
                    main.Event.Actors.Count > 0
                        ? main.Event.Actors
                        :
                        [
                            .. other.Event.Actors.Where(p =>
                                !main.Event.Recipients.Any(r => r.Words.Overlaps(p.Words))
                            ),
                        ],
                Recipients =
                    main.Event.Recipients.Count > 0
                    && !(
                        HitsPlace(main.Event, other.Event)
                        && main.Event.Recipients.All(IsPlace)
                        && other.Event.Recipients.Count > 0
                    )
                        ? WithVictims(main.Event, other.Event, document)
                        :
                        [
                            .. other.Event.Recipients.Where(p =>
                                !main.Event.Actors.Any(r => r.Words.Overlaps(p.Words))
                            ),
                        ],
                Mode = main.Event.Mode ?? other.Event.Mode,
                Date = Finer(main.Event.Date, other.Event.Date),
                Place = main.Event.Place ?? other.Event.Place,
                Mentions =
                [
                    .. main
                        .Event.Mentions.Append(other.Event.Trigger)
                        .Concat(other.Event.Mentions)
                        .OrderBy(words => words.Start),
                ],
            },
            main.Trigger
        );
    }

    /// <summary>"attacked a convoy, killing two soldiers": what is hit and who is harmed.</summary>
    static IReadOnlyList<Party> WithVictims(Event main, Event other, Document document) =>
        main.Type != EventType.ASSAULT || main.Recipients.Any(IsPlace)
            ? main.Recipients
            :
            [
                .. main.Recipients,
                .. other.Recipients.Where(p =>
                    !IsPlace(p)
                    && !IsPronoun(p, other, document)
                    && !main.Recipients.Any(r => r.Words.Overlaps(p.Words))
                    && !main.Actors.Any(r => r.Words.Overlaps(p.Words))
                ),
            ];

    static bool IsPronoun(Party party, Event told, Document document)
    {
        var sentence = document.Sentences[told.Sentence];
        for (var token = sentence.First; token < sentence.End; token++)
            if (document.Tokens[token].Start == party.Words.Start)
                return document.Tokens[token].Upos == Upos.PRON;
        return false;
    }

    static EventDate? Finer(EventDate? main, EventDate? other) =>
        other?.Words is not null
        && (main?.Words is null || (main.Value != other.Value && Contains(main.Value, other.Value)))
            ? other
            : main;

    static int Weight(Event e) =>
        (e.Actors.Count > 0 ? 4 : 0)
        + (e.Recipients.Count > 0 ? 4 : 0)
        + (e.Mode is not null ? 1 : 0)
        + (e.Actors.Any(p => p.Actor.Code is not null) ? 1 : 0);
}
