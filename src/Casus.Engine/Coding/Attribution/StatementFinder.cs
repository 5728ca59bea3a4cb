using Casus.Coding.Actors;
using Casus.Language;

namespace Casus.Coding.Attributions;

/// <summary>Makes statements of reports: who says what, of which kind, how sure.</summary>
public sealed class StatementFinder(Document document, ActorMap actors, IReadOnlyList<Report> reports, ContentReader contents, ForeseenActs foreseen)
{
    const int MinTokens = 3;

    /// <summary>The statements of the document in order of the text, without ids. What is reported as a noun is one only where it tells an event.</summary>
    public List<Statement> Find(IReadOnlyList<(Event Event, int Trigger)> events)
    {
        var found = new List<Statement>();
        foreach (var report in reports)
        {
            var words = new Quote(document.Tokens[report.Content.First].Start, document.Tokens[report.Content.End - 1].End);
            var told = events.Where(told => told.Event.Trigger.Start >= words.Start && told.Event.Trigger.End <= words.End).ToList();
            if (report.Form == ReportForm.Nominal ? told.Count == 0 : report.Content.Length < MinTokens || IsSaidWithin(report))
                continue;
            if (!found.Exists(statement => statement.Words == words && statement.Speaker.Speaker == report.Source.Speaker))
                found.Add(Describe(report, words, told, events));
        }
        return found;
    }

    /// <summary>“I think that …”: what the speaker thinks is the statement, not once more that he thinks it.</summary>
    bool IsSaidWithin(Report report)
    {
        foreach (var inner in reports)
            if (inner != report && inner.Form == ReportForm.Clause && inner.Cue != report.Cue && report.Content.Holds(inner.Cue) && inner.Source.Speaker.Actor == report.Source.Speaker.Actor && report.Content.Length - inner.Content.Length <= Math.Max(4, report.Content.Length / 3))
                return true;
        return false;
    }

    Statement Describe(Report report, Quote words, List<(Event Event, int Trigger)> told, IReadOnlyList<(Event Event, int Trigger)> events)
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
            Foreseen = forecast ? foreseen.Of(report, reading.Negative, events) : [],
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
}
