using Casus.Coding.Actors;
using Casus.Language;

namespace Casus.Coding.Attributions;

/// <summary>
/// Lets a speaker go on: the sentence behind a report, in its paragraph, that judges, demands or foresees and names nobody else who says so,
/// where the speaker is one whose business is judgement; and the whole of a sentence that quotes some of its words without naming anybody.
/// </summary>
public sealed class Continuations(Document document, SyntaxTree tree, Clauses clauses, Func<Actor, bool> isExpert)
{
    public void Find(List<Stretch> quotations, List<Report> reports)
    {
        var tokens = document.Tokens;
        Report? last = null;
        foreach (var (first, end) in document.Sentences.Select(sentence => (sentence.First, sentence.End)))
        {
            if (end <= first)
                continue;
            var sentence = new Stretch(first, end);
            var own = reports.FindLast(report => report.Cue >= 0 && sentence.Holds(report.Cue) && report.Form is not ReportForm.Nominal);
            var quoted = reports.Find(report => report.Form == ReportForm.Quotation && sentence.Overlaps(report.Content) && !sentence.Holds(report.Cue));
            if (own is not null)
                last = own;
            else if (quoted is not null)
            {
                last = quoted;
                // "But that is 'window dressing'": the quoted words speak for their sentence.
                if (quoted.Content.Length < sentence.Length - 3 && !IsWithinOneQuotation(sentence, quotations))
                {
                    reports.RemoveAll(report => report.Form == ReportForm.Quotation && sentence.Overlaps(report.Content));
                    reports.Add(Whole(quoted, sentence));
                }
            }
            else if (last is not null && !clauses.StartsParagraph(first) && isExpert(last.Source.Speaker.Actor) && GoesOn(sentence))
                reports.Add(Whole(last, sentence));
            else
                last = null;
        }
    }

    Report Whole(Report source, Stretch sentence) =>
        source with { Form = ReportForm.Continuation, Content = clauses.Trim(sentence), Rest = default, Head = clauses.HeadOf(sentence), Parts = CueParts.None };

    static bool IsWithinOneQuotation(Stretch sentence, List<Stretch> quotations) => quotations.Exists(quotation => quotation.First <= sentence.First + 1 && quotation.End >= sentence.End - 2);

    /// <summary>A judgement or an outlook, not a fact: "is taboo", "will", "must", "could".</summary>
    bool GoesOn(Stretch sentence)
    {
        var head = clauses.HeadOf(sentence);
        var tokens = document.Tokens;
        foreach (var child in tree.Of(head))
            if (tokens[child].Relation == Deprel.Aux && tokens[child].Xpos == "MD" || tokens[child].Relation == Deprel.Cop && tokens[child].Xpos is "VBZ" or "VBP" or "MD")
                return true;
        return false;
    }
}
