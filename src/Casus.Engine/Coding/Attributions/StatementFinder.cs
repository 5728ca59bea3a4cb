using Casus.Coding.Actors;
using Casus.Language;

namespace Casus.Coding.Attributions;

/// <summary>Makes statements of reports: who says what, of which kind, how sure.</summary>
sealed class StatementFinder(
    Document document,
    ActorMap actors,
    IReadOnlyList<SpeechReport> reports,
    ContentReader contents,
    ForeseenActs foreseen
)
{
    const int MinTokens = 3;

    readonly ReportsBySentence bySentence = new(document, reports);

    /// <summary>
    /// The statements of the document in order of the text, without ids. What is reported as a noun is one only where
    /// it tells an event.
    /// </summary>
    public List<Statement> Find(IReadOnlyList<(Event Event, int Trigger)> events)
    {
        var found = new List<Statement>();
        var said = new HashSet<(Quote, Party)>();
        var byStart = new Ordered(events, told => told.Event.Trigger.Start);
        var byTrigger = new Ordered(events, told => told.Trigger);
        foreach (var report in reports)
        {
            document.Budget?.Check("reading statements");
            var words = document.Quoted(report.Content.First, report.Content.End);
            var told = byStart.Between(words.Start, words.End).FindAll(told => told.Event.Trigger.End <= words.End);
            if (
                report.Form == ReportForm.Nominal
                    ? told.Count == 0
                    : report.Content.Length < MinTokens || IsSaidWithin(report)
            )
                continue;
            if (said.Add((words, report.Source.Speaker)))
                found.Add(Describe(report, words, told, byTrigger));
        }
        return found;
    }

    /// <summary>“I think that …”: what the speaker thinks is the statement, not once more that he thinks it.</summary>
    bool IsSaidWithin(SpeechReport report)
    {
        foreach (var inner in bySentence.Cued(report.Content).Select(number => reports[number]))
            if (
                inner != report
                && inner.Form == ReportForm.Clause
                && inner.Cue != report.Cue
                && report.Content.Holds(inner.Cue)
                && inner.Source.Speaker.Actor == report.Source.Speaker.Actor
                && report.Content.Length - inner.Content.Length <= Math.Max(4, report.Content.Length / 3)
            )
                return true;
        return false;
    }

    Statement Describe(SpeechReport report, Quote words, List<(Event Event, int Trigger)> told, Ordered byTrigger)
    {
        var reading = contents.Read(report);
        var forecast = reading.Kind == StatementKind.Forecast;
        return new Statement
        {
            Id = "",
            Speaker = report.Source,
            Words = words,
            Kind = reading.Kind,
            Certainty = reading.Certainty,
            Negative = reading.Negative,
            Probability = forecast ? contents.Probability(report, reading.Negative) : null,
            Horizon = forecast ? contents.Horizon(report) : null,
            Foreseen = forecast
                ? foreseen.Of(
                    report,
                    reading.Negative,
                    byTrigger.Between(report.Content.First, report.Content.End, report.Cue)
                )
                : [],
            Conditional = forecast && foreseen.IsConditional(report),
            Terms = forecast ? TellingWords.Terms(document, words) : [],
            About = About(report.Content),
            Events = told.ConvertAll(inside => inside.Event.Id),
        };
    }

    List<string> About(Stretch content)
    {
        var codes = new List<string>();
        for (var i = content.First; i < content.End; i++)
            foreach (var actor in actors.At(i)?.Actors ?? [])
                if (actor.Code is { } code && !codes.Contains(code))
                    codes.Add(code);
        return codes;
    }

    /// <summary>Events found by where they stand.</summary>
    sealed class Ordered
    {
        readonly IReadOnlyList<(Event Event, int Trigger)> events;
        readonly int[] places,
            numbers;

        public Ordered(IReadOnlyList<(Event Event, int Trigger)> events, Func<(Event Event, int Trigger), int> place)
        {
            this.events = events;
            numbers = [.. Enumerable.Range(0, events.Count)];
            places = [.. events.Select(place)];
            Array.Sort(places, numbers);
        }

        /// <summary>Those whose place lies in a range or is another one, in the order in which they came.</summary>
        public List<(Event Event, int Trigger)> Between(int first, int end, int or = -1)
        {
            var found = new List<int>();
            void Add(int first, int end)
            {
                for (var at = FirstFrom(first); at < places.Length && places[at] < end; at++)
                    found.Add(numbers[at]);
            }
            Add(first, end);
            if (or >= 0 && (or < first || or >= end))
                Add(or, or + 1);
            found.Sort();
            return found.ConvertAll(number => events[number]);
        }

        int FirstFrom(int place)
        {
            var at = Array.BinarySearch(places, place);
            at = at < 0 ? ~at : at;
            while (at > 0 && places[at - 1] == place)
                at--;
            return at;
        }
    }
}
