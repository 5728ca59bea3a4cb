using Casus.Coding.Time;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>What a report's content is: its kind, how sure the speaker is, and whether it is negative.</summary>
readonly record struct ContentValue(StatementKind Kind, string Certainty, bool Negative);

/// <summary>Reads kind, certainty, polarity, probability and horizon from the words of a report and its cue.</summary>
sealed class ContentReader(
    Document document,
    SyntaxTree tree,
    AttributionLexicon lexicon,
    ProbabilityScale scale,
    Experts experts,
    IReadOnlyList<TimeExpression> times
)
{
    readonly AttributionWords words = document.Lists.For<AttributionWords>();
    readonly MoodReader moods = new(document, tree, lexicon);

    public ContentValue Read(SpeechReport report)
    {
        var mood = moods.Read(report);
        return new ContentValue(Kind(report, mood), mood.Certainty, mood.Negative);
    }

    StatementKind Kind(SpeechReport report, ContentMood mood)
    {
        var parts = report.Parts;
        var demands = (parts & CueParts.Demanding) != 0 && (parts & CueParts.Judging) == 0;
        if (mood.Duty || demands)
            return StatementKind.Demand;
        // What is announced is an act of the speaker's, and no forecast.
        if (mood.Ahead && (parts & CueParts.Announcing) == 0)
            return StatementKind.Forecast;
        return mood.Judged || experts.IsExpert(report.Source.Speaker.Actor)
            ? StatementKind.Assessment
            : StatementKind.Assertion;
    }

    /// <summary>
    /// How probable the content makes the act that it foresees; turned round where the content is negative, so that it
    /// is always said of the act.
    /// </summary>
    public Probability? Probability(SpeechReport report, bool negative)
    {
        if ((OfProspect(report) ?? OfMainClause(report, weighedLast: false)) is { } weighed)
            return Turned(weighed, negative);
        if (OfCue(report) is { } cue)
            return (report.Parts & CueParts.Denying) == 0 ? (negative ? cue.Reversed() : cue)
                // A doubt is already the low end of the scale; a denied doubt is not read.
                : negative ? cue
                : null;
        return OfMainClause(report, weighedLast: true) is { } last ? Turned(last, negative) : null;
    }

    /// <summary>"There is a <b>good chance</b> that …".</summary>
    Probability? OfProspect(SpeechReport report)
    {
        if (moods.ProspectOf(report.Head) is not (>= 0 and var prospect))
            return null;
        for (var i = Math.Max(report.Content.First, prospect - 4); i <= prospect; i++)
            if (scale.At(document, i, report.Content.End) is { } found)
                return found;
        return null;
    }

    /// <summary>"will <b>probably</b> leave"; the bare "will" only where nothing else weighs the content.</summary>
    Probability? OfMainClause(SpeechReport report, bool weighedLast)
    {
        for (var i = report.Content.First; i < report.Content.End; i++)
            if (
                IsOfMainClause(i, report.Head)
                && (weighedLast || !words.AuxiliariesWeighedLast.Contains(tree[i].Lemma))
                && scale.At(document, i, report.Content.End) is { } found
            )
                return found;
        return null;
    }

    /// <summary>"<b>doubts</b> that they will leave".</summary>
    Probability? OfCue(SpeechReport report) =>
        report.Cue >= 0 && report.Form is not (ReportForm.Quotation or ReportForm.Continuation)
            ? scale.At(document, report.Cue, report.Cue + 1)
            : null;

    static Probability Turned(Probability range, bool negative) =>
        negative && range.High > 0.45 ? range.Reversed() : range;

    /// <summary>The first time of the content that does not lie before the article.</summary>
    public EventDate? Horizon(SpeechReport report)
    {
        for (
            var at = FirstFrom(report.Content.First);
            at < times.Count && times[at] is var time && time.First < report.Content.End;
            at++
        )
            if (time.Type == TimeType.Duration && StartsNow(time) || time.IsCalendar && !IsPast(time))
                return new EventDate(time.Value, document.Quoted(time.First, time.End));
        return null;
    }

    bool IsPast(TimeExpression time) =>
        document.Article.Date?.ToString("yyyy-MM-dd") is { } today
        && string.CompareOrdinal(time.Value, 0, today, 0, Math.Min(time.Value.Length, 10)) < 0;

    /// <summary>
    /// Index of the first expression that starts with a token or behind it; they stand in order of the text.
    /// </summary>
    int FirstFrom(int token) => TextOrder.FirstFrom(times, token, static time => time.First);

    /// <summary>"within two years", "in the next decade".</summary>
    bool StartsNow(TimeExpression time)
    {
        for (var i = Math.Max(0, time.First - 1); i < time.End; i++)
            if (words.AheadOpeners.Contains(tree[i].Lemma))
                return true;
        return false;
    }

    /// <summary>A word that speaks of the main clause: an adverb, auxiliary or predicate near its head.</summary>
    bool IsOfMainClause(int token, int head) =>
        token == head
        || tree[token].Head == head
        || tree[token].Head >= 0 && tree[tree[token].Head].Head == head && tree[token].Upos is Upos.ADV or Upos.NUM;
}
