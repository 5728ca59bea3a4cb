using Casus.Coding.Time;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>What a report's content is: its kind, how sure the speaker is, and whether it is negative.</summary>
public readonly record struct ContentReading(StatementKind Kind, string Certainty, bool Negative);

/// <summary>Reads kind, certainty, polarity, probability and horizon from the words of a report and its cue.</summary>
public sealed class ContentReader(
    Document document,
    SyntaxTree tree,
    AttributionLexicon lexicon,
    ProbabilityScale scale,
    Experts experts,
    IReadOnlyList<TimeExpression> times
)
{
    public ContentReading Read(SpeechReport report)
    {
        var parts = report.Parts;
        var negative = (parts & CueParts.Denying) != 0;
        // "does not believe that they will": what is negated is the content.
        if (report.Form == ReportForm.Clause && tree.Clause(report.Cue).IsNegated)
            negative = !negative;
        var certainty =
            (parts & CueParts.Unknowing) != 0 ? "Uu"
            : (parts & CueParts.Possible) != 0 ? "PS"
            : (parts & CueParts.Supposing) != 0 ? "PR"
            : "CT";
        var (ahead, duty, judged) = ((parts & CueParts.Foreseeing) != 0, false, (parts & CueParts.Judging) != 0);
        var head = report.Head;
        var tokens = document.Tokens;
        var announced = (parts & CueParts.Announcing) != 0;
        ahead |= tokens[head].Relation == Deprel.Xcomp && (parts & (CueParts.Supposing | CueParts.Foreseeing)) != 0;
        foreach (var child in tree.Of(head))
        {
            if (!report.Content.Holds(child))
                continue;
            ref var word = ref tokens[child];
            var says = lexicon.Of(word.Lemma);
            if (
                word.Relation is Deprel.Advmod or Deprel.Aux or Deprel.Det or Deprel.Cc
                && (says & CueParts.Negating) != 0
                && !IsFocused(child)
            )
                negative = !negative;
            else if (
                word.Relation is Deprel.Nsubj or Deprel.Obj or Deprel.NsubjPass
                && ((says & CueParts.Negating) != 0 || tree.Phrase(child).IsNegated)
            )
                negative = !negative;
            if (word.Relation == Deprel.Aux)
            {
                ahead |=
                    word.Lemma is "will" or "shall" or "'ll" or "’ll" or "wo"
                    || word.Lemma is "may" or "might" or "could" or "would" && !tree.Clause(head).IsPerfect
                    || word.Lemma == "would" && !tree.Clause(head).IsPerfect;
                duty |= word.Lemma is "must" or "should" or "ought" or "need";
                if (word.Lemma is "may" or "might" or "could" && certainty != "Uu")
                    certainty = "PS";
            }
            if (word.Relation == Deprel.Mark && word.Lemma is "whether" or "if")
                certainty = "Uu";
            if (word.Relation is Deprel.Advmod && (says & CueParts.Possibly) != 0)
                certainty = "PS";
            else if (word.Relation is Deprel.Advmod && (says & CueParts.Probably) != 0)
                certainty = "PR";
        }
        Predicate(head, ref ahead, ref duty, ref negative, ref certainty);
        if (Prospect(head) >= 0)
            (ahead, certainty) = (true, certainty is "CT" ? "PS" : certainty);
        judged |= IsJudgement(head);
        if (
            report.Form is ReportForm.Quotation or ReportForm.Continuation
            && document.Text[Math.Min(tokens[report.Content.End - 1].End, document.Text.Length - 1)] == '?'
        )
            certainty = "Uu";
        var kind =
            duty || (parts & CueParts.Demanding) != 0 && (parts & CueParts.Judging) == 0 ? StatementKind.Demand
            : ahead && !announced ? StatementKind.Forecast
            : judged || experts.IsExpert(report.Source.Speaker.Actor) ? StatementKind.Assessment
            : StatementKind.Assertion;
        return new ContentReading(kind, certainty, negative);
    }

    /// <summary>
    /// How probable the content makes the act that it foresees; turned round where the content is negative, so that it
    /// is always said of the act.
    /// </summary>
    public Probability? Probability(SpeechReport report, bool negative)
    {
        Probability? found = null;
        if (Prospect(report.Head) is >= 0 and var prospect)
            for (var i = Math.Max(report.Content.First, prospect - 4); i <= prospect && found is null; i++)
                found = scale.At(document, i, report.Content.End);
        for (var i = report.Content.First; i < report.Content.End && found is null; i++)
            if (
                IsOfMainClause(i, report.Head)
                && document.Tokens[i].Lemma is not ("will" or "would" or "shall" or "wo" or "should")
            )
                found = scale.At(document, i, report.Content.End);
        if (
            found is null
            && report.Cue >= 0
            && report.Form is not (ReportForm.Quotation or ReportForm.Continuation)
            && scale.At(document, report.Cue, report.Cue + 1) is { } cue
        )
            // A doubt is already the low end of the scale; a denied doubt is not read.
            return negative && (report.Parts & CueParts.Denying) == 0 ? cue.Reversed() : cue;
        for (var i = report.Content.First; i < report.Content.End && found is null; i++)
            if (IsOfMainClause(i, report.Head))
                found = scale.At(document, i, report.Content.End);
        return found is { } range && negative && !IsLow(range) ? range.Reversed() : found;
    }

    /// <summary>"There is a good chance that …": the noun that weighs what may come, or -1.</summary>
    int Prospect(int head)
    {
        foreach (var child in tree.Of(head))
            if (
                document.Tokens[child].Relation is Deprel.Nsubj or Deprel.Obj
                && lexicon.Has(CueParts.Prospect, document.Tokens[child].Lemma)
            )
                return child;
        return lexicon.Has(CueParts.Prospect, document.Tokens[head].Lemma) ? head : -1;
    }

    /// <summary>The first time of the content that does not lie before the article.</summary>
    public EventDate? Horizon(SpeechReport report)
    {
        var today = document.Article.Date?.ToString("yyyy-MM-dd");
        for (
            var at = FirstFrom(report.Content.First);
            at < times.Count && times[at] is var time && time.First < report.Content.End;
            at++
        )
            if (
                (
                    time.Type == TimeType.Duration && IsAhead(time)
                    || time.IsCalendar
                        && (
                            today is null
                            || string.CompareOrdinal(time.Value, 0, today, 0, Math.Min(time.Value.Length, 10)) >= 0
                        )
                )
            )
                return new EventDate(
                    time.Value,
                    new Quote(document.Tokens[time.First].Start, document.Tokens[time.End - 1].End)
                );
        return null;
    }

    /// <summary>
    /// Index of the first expression that starts with a token or behind it; they stand in order of the text.
    /// </summary>
    int FirstFrom(int token) => TextOrder.FirstFrom(times, token, static time => time.First);

    static bool IsLow(Probability range) => range.High <= 0.45;

    /// <summary>"within two years", "in the next decade": a stretch that starts now.</summary>
    bool IsAhead(TimeExpression time)
    {
        for (var i = Math.Max(0, time.First - 1); i < time.End; i++)
            if (document.Tokens[i].Lemma is "within" or "in" or "next" or "coming" or "over")
                return true;
        return false;
    }

    /// <summary>
    /// "is going to", "is likely to", "is expected to", "has to": the predicate that carries the mood of the clause.
    /// </summary>
    void Predicate(int head, ref bool ahead, ref bool duty, ref bool negative, ref string certainty)
    {
        ref var word = ref document.Tokens[head];
        if (!tree.Has(head, Deprel.Xcomp) && !tree.Has(head, Deprel.Csubj) && !tree.Has(head, Deprel.Ccomp))
            return;
        if (word.Lemma is "have" or "need" && tree.Has(head, Deprel.Xcomp))
            duty = true;
        else if (
            word.Form is "going" && tree.Has(head, Deprel.Xcomp)
            || word.Lemma is "bound" or "set" or "due" or "poised" or "plan" or "intend" or "expect"
                && tree.Has(head, Deprel.Xcomp)
        )
            ahead = true;
        else if (
            word.Lemma is "likely" or "unlikely" or "probable" or "improbable" or "possible" or "certain" or "sure"
        )
        {
            ahead = true;
            certainty =
                word.Lemma is "possible" ? "PS"
                : word.Lemma is "certain" or "sure" ? certainty
                : "PR";
            if (word.Lemma is "unlikely" or "improbable")
                negative = !negative;
        }
    }

    bool IsJudgement(int head)
    {
        ref var word = ref document.Tokens[head];
        if (!tree.Has(head, Deprel.Cop) || word.Upos is not (Upos.ADJ or Upos.NOUN))
            return false;
        if (lexicon.Has(CueParts.Evaluating, word.Lemma))
            return true;
        foreach (var child in tree.Of(head))
            if (
                document.Tokens[child].Relation is Deprel.Amod or Deprel.Advmod
                && (
                    document.Tokens[child].Lemma is "too" or "more" or "most" or "very" or "so"
                    || lexicon.Has(CueParts.Evaluating, document.Tokens[child].Lemma)
                )
            )
                return true;
        return false;
    }

    /// <summary>"not just", "not only": the content is affirmed.</summary>
    bool IsFocused(int negation)
    {
        for (var i = negation + 1; i < Math.Min(negation + 3, document.Tokens.Length); i++)
            if (lexicon.Has(CueParts.Focusing, document.Tokens[i].Lemma))
                return true;
        return false;
    }

    /// <summary>A word that speaks of the main clause: an adverb, auxiliary or predicate near its head.</summary>
    bool IsOfMainClause(int token, int head) =>
        token == head
        || document.Tokens[token].Head == head
        || document.Tokens[token].Head >= 0
            && document.Tokens[document.Tokens[token].Head].Head == head
            && document.Tokens[token].Upos is Upos.ADV or Upos.NUM;
}
