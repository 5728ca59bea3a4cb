using Casus.Coding.Actors;
using Casus.Coding.Events;
using Casus.Coding.Frames;
using Casus.Coding.Patterns;
using Casus.Coding.Roles;
using Casus.Language;

namespace Casus.Coding.Explanations;

/// <summary>Gathers what the steps said while they coded a document into an explanation of each event.</summary>
sealed class Explainer
{
    // "he" means Putin, and Putin is in a list: two steps are explained.
    const int Furthest = 3;

    readonly Document document;
    readonly Trace trace;
    readonly CodingSteps steps;
    readonly PartyFinder parties;

    public Explainer(Document document, CodingSteps steps)
    {
        (this.document, this.steps) = (document, steps);
        trace = document.Trace ?? new Trace();
        parties = new PartyFinder(document, steps.Tree, steps.Actors);
    }

    /// <summary>The explanations of events, of which the triggers' tokens are given in the same order.</summary>
    public IReadOnlyList<Explanation> Explain(IReadOnlyList<Event> events, IReadOnlyList<int> triggers) =>
        [.. events.Select((coded, i) => Explain(coded, triggers[i]))];

    Explanation Explain(Event coded, int trigger)
    {
        var marks = Marks(coded, trigger)
            .Distinct()
            .OrderBy(mark => mark.Words.Start)
            .ThenByDescending(mark => mark.Words.End)
            .ToList();
        var match = steps.Matcher.Read(trigger);
        return new Explanation
        {
            Event = coded,
            Sentences = Sentences(coded, marks),
            Marks = marks,
            Parse = new ParseView(document, steps.Tree).Around(trigger),
            Entry = match is null ? null : Quoted(match.Reading),
            Findings = [.. Findings(coded, trigger, match)],
        };
    }

    IEnumerable<Mark> Marks(Event coded, int trigger)
    {
        yield return new Mark(coded.Trigger, "act");
        foreach (var party in coded.Actors)
            yield return new Mark(party.Words, "actor");
        foreach (var party in coded.Recipients)
            yield return new Mark(party.Words, "recipient");
        foreach (var source in coded.Attribution)
        {
            yield return new Mark(source.Speaker.Words, "source");
            yield return new Mark(source.Cue, "says");
        }
        if (coded.Date?.Words is { } date)
            yield return new Mark(date, "date");
        if (coded.Place is { } place)
            yield return new Mark(place.Words, "place");
        foreach (var mention in coded.Mentions)
            yield return new Mark(mention, "told again");
        foreach (var reason in StatusReasons(coded, trigger))
            if (reason.Word >= 0)
                yield return new Mark(document.Quoted(reason.Word), "status");
    }

    /// <summary>Of what is a fact after all, only why: what the words around it weighed came to nothing.</summary>
    IEnumerable<Reason> StatusReasons(Event coded, int trigger) =>
        trace
            .Of(Aspect.Status, trigger)
            .Where(reason => reason.Word < 0 || coded.Status != EventStatus.Actual || coded.Factuality != "CT+");

    List<Quote> Sentences(Event coded, List<Mark> marks)
    {
        var sentences = new List<Quote>();
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            var sentence = document.Sentences[i];
            if (sentence.Length == 0)
                continue;
            var words = document.Quoted(sentence.First, sentence.End);
            if (i == coded.Sentence || marks.Exists(mark => words.Overlaps(mark.Words)))
                sentences.Add(words);
        }
        return sentences;
    }

    static EntryQuote Quoted(FrameReading reading)
    {
        var frame = reading.Frame;
        return new EntryQuote(
            frame.Path,
            reading.Line,
            [(frame.Line, "== " + frame.Name), .. frame.Written.Where(line => line.Text[0] is not ('+' or '-'))]
        );
    }

    /// <summary>What each part of the event is, and why, in the order in which a reader asks.</summary>
    IEnumerable<Finding> Findings(Event coded, int trigger, Match? match) =>
        [
            OfType(coded, trigger, match),
            .. OfAnnounced(coded),
            .. OfParties(coded, trigger),
            OfStatus(coded, trigger),
            .. OfSources(coded),
            OfDate(coded, trigger),
            OfPlace(coded, trigger),
            .. coded.Mentions.Select(mention => new Finding("told again", $"“{document.Said(mention)}”", [])),
            .. document
                .ParseNotes.Where(note => note.Sentence == coded.Sentence)
                .Select(note => new Finding("parse", note.Text, [])),
        ];

    Finding OfType(Event coded, int trigger, Match? match)
    {
        string[] entry = match is null
            ? []
            : [$"{coded.Rule} reads “{document.Said(coded.Trigger)}” as {match.Reading.Type}"];
        return new Finding(
            "type",
            new Act(coded.Type, coded.Mode).ToString(),
            [.. entry, .. Said(Aspect.Type, trigger)]
        );
    }

    static IEnumerable<Finding> OfAnnounced(Event coded) =>
        coded.Announced is { } act && act.Type != coded.Type
            ? [new Finding("of", act.ToString(), ["the act that is announced, promised, threatened or refused"])]
            : [];

    IEnumerable<Finding> OfParties(Event coded, int trigger)
    {
        foreach (var party in coded.Actors)
            yield return new Finding("actor", Shown(party), [.. OfParty(party, trigger, recipient: false)]);
        foreach (var party in coded.Recipients)
            yield return new Finding(
                "recipient",
                Shown(party),
                IsPlaceHit(party, coded)
                    ? ["nobody is named whom the act hits, so it hits the place"]
                    : [.. OfParty(party, trigger, recipient: true)]
            );
    }

    bool IsPlaceHit(Party party, Event coded) =>
        party.Words == coded.Place?.Words && !steps.Actors.Mentions.Any(mention => Holds(mention, party.Words));

    Finding OfStatus(Event coded, int trigger)
    {
        var reasons = StatusReasons(coded, trigger).Select(Filled).ToList();
        return new Finding(
            "status",
            $"{coded.Status.ToString().ToLowerInvariant()}, {coded.Factuality}",
            reasons.Count > 0 ? reasons : ["no word of the text makes it less than a fact"]
        );
    }

    IEnumerable<Finding> OfSources(Event coded)
    {
        foreach (var source in coded.Attribution)
            yield return new Finding(
                "source",
                Shown(source.Speaker),
                [$"who says it, by “{document.Said(source.Cue)}”", .. OfMention(source.Speaker.Words)]
            );
        if (coded.Attribution.Count == 0)
            yield return new Finding("source", "the author", ["the text gives no other source for this act"]);
    }

    Finding OfDate(Event coded, int trigger)
    {
        var otherwise = coded.Date is null ? "the text gives none for this act" : null;
        return new Finding(
            "date",
            coded.Date is { } date ? date.Value + (date.Words is { } said ? $" “{document.Said(said)}”" : "") : "none",
            [.. Told(coded, trigger, Aspect.Date, told => told.Date == coded.Date, otherwise)]
        );
    }

    Finding OfPlace(Event coded, int trigger)
    {
        var otherwise = coded.Place is null ? "the text ties none to this act" : null;
        return new Finding(
            "place",
            coded.Place is { } place
                ? string.Join(", ", new[] { place.Name, place.Country }.OfType<string>().Distinct())
                : "none",
            [.. Told(coded, trigger, Aspect.Place, told => told.Place == coded.Place, otherwise)]
        );
    }

    /// <summary>
    /// The reasons of the telling that a part of the event comes from: its own, or that of a mention.
    /// </summary>
    IEnumerable<string> Told(Event coded, int trigger, Aspect aspect, Func<Event, bool> same, string? otherwise)
    {
        foreach (var (match, told) in steps.Matches.OrderByDescending(matched => matched.Match.Trigger == trigger))
            if (told is not null && same(told) && (match.Trigger == trigger || coded.Mentions.Contains(told.Trigger)))
            {
                var reasons = Said(aspect, match.Trigger).ToList();
                return reasons.Count > 0
                    ? match.Trigger == trigger
                        ? reasons
                        : reasons.Select(reason => $"{reason} (“{document.Said(told.Trigger)}” tells the same act)")
                    : otherwise is null
                        ? []
                        : [otherwise];
            }
        return otherwise is null ? [] : [otherwise];
    }

    /// <summary>Which role the party fills, in this act or another telling of it, and whom its words mean.</summary>
    IEnumerable<string> OfParty(Party party, int trigger, bool recipient)
    {
        foreach (var (match, _) in steps.Matches.OrderByDescending(matched => matched.Match.Trigger == trigger))
        foreach (var token in recipient ? match.RecipientTokens : match.ActorTokens)
            if (
                match.Reading.Type != EventType.None
                && parties.Find(token, recipient) is { } mention
                && Holds(mention, party.Words)
            )
            {
                foreach (var role in trace.Of(Aspect.Role, match.Trigger))
                    if (role.Word == token)
                        yield return $"{role.Text} of “{document.Tokens[match.Trigger].Form}”"
                            + (match.Trigger == trigger ? "" : ", which tells the same act");
                if (mention.Head != token)
                    yield return $"the actor in the phrase of “{document.Tokens[token].Form}”";
                foreach (var reason in OfMention(party.Words))
                    yield return reason;
                if (party.Actor.Sector is { } sector && mention.Actors.All(actor => actor.Sector != sector))
                    yield return $"{sector} by its part in the act";
                yield break;
            }
        foreach (var reason in OfMention(party.Words))
            yield return reason;
    }

    IEnumerable<string> OfMention(Quote words)
    {
        foreach (var mention in steps.Actors.Mentions)
            if (Holds(mention, words))
                return Reasons(mention.Head, []);
        return ["no entry of the lexicon names it"];
    }

    List<string> Reasons(int head, HashSet<int> seen)
    {
        var reasons = new List<string>();
        foreach (var reason in trace.Of(Aspect.Actor, head))
        {
            reasons.Add(Filled(reason));
            if (reason.Word >= 0 && reason.Word != head && seen.Count < Furthest && seen.Add(reason.Word))
                reasons.AddRange(Reasons(reason.Word, seen).Where(further => !reasons.Contains(further)));
        }
        return reasons;
    }

    IEnumerable<string> Said(Aspect aspect, int trigger) => trace.Of(aspect, trigger).Select(Filled);

    string Filled(Reason reason) =>
        reason.Word < 0 ? reason.Text : reason.Text.Replace("{word}", $"“{Meant(reason)}”", StringComparison.Ordinal);

    string Meant(Reason reason) =>
        reason.Text.StartsWith("means", StringComparison.Ordinal) && steps.Actors.At(reason.Word) is { } mention
            ? document.Said(Words(mention))
            : document.Tokens[reason.Word].Form;

    string Shown(Party party)
    {
        var codes = string.Join(' ', new[] { party.Actor.Code, party.Actor.Sector }.OfType<string>());
        var words = document.Said(party.Words);
        var name = party.Actor.Name is { } known && known != words ? known + " " : "";
        return $"“{words}” {name}({(codes.Length > 0 ? codes : "no code")})";
    }

    /// <summary>Whether the words are those of a mention or of one of its actors.</summary>
    bool Holds(ActorMention mention, Quote words) =>
        Words(mention) == words || mention.Parts?.Any(part => document.Quoted(part.First, part.End) == words) == true;

    Quote Words(ActorMention mention) => document.Quoted(mention.First, mention.End);
}
