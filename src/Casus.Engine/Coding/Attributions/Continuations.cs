using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>
/// Lets a speaker go on: the sentence behind a report, in its paragraph, that judges, demands or foresees and names
/// nobody else who says so,
/// where the speaker is one whose business is judgement; and the whole of a sentence that quotes some of its words
/// without naming anybody.
/// </summary>
sealed class Continuations(Document document, SyntaxTree tree, Clauses clauses, Func<Actor, bool> isExpert)
{
    public void Find(List<Stretch> quotations, List<SpeechReport> reports)
    {
        var bySentence = new ReportsBySentence(document, reports);
        var replaced = new HashSet<int>();
        SpeechReport? last = null;
        void Add(SpeechReport report)
        {
            bySentence.Add(reports.Count, report);
            reports.Add(report);
        }
        for (var at = 0; at < document.Sentences.Count; at++)
        {
            var sentence = new Stretch(document.Sentences[at].First, document.Sentences[at].End);
            if (sentence.Length <= 0)
                continue;
            bool IsQuoted(SpeechReport report) =>
                report.Form == ReportForm.Quotation && sentence.Overlaps(report.Content);
            var quoting = bySentence
                .Telling(at)
                .FindAll(number => !replaced.Contains(number) && IsQuoted(reports[number]));
            var own = bySentence
                .Cued(at)
                .Where(number => !replaced.Contains(number) && reports[number].Form is not ReportForm.Nominal)
                .LastOrDefault(-1);
            var quoted = quoting.Where(number => !sentence.Holds(reports[number].Cue)).FirstOrDefault(-1);
            if (own >= 0)
                last = reports[own];
            else if (quoted >= 0)
            {
                last = reports[quoted];
                // "But that is 'window dressing'": the quoted words speak for their sentence.
                if (last.Content.Length < sentence.Length - 3 && !IsWithinOneQuotation(sentence, quotations))
                {
                    replaced.UnionWith(quoting);
                    Add(Whole(last, sentence));
                }
            }
            else if (
                last is not null
                && !clauses.StartsParagraph(sentence.First)
                && isExpert(last.Source.Speaker.Actor)
                && GoesOn(sentence)
            )
                Add(Whole(last, sentence));
            else
                last = null;
        }
        var passed = 0;
        reports.RemoveAll(_ => replaced.Contains(passed++));
    }

    SpeechReport Whole(SpeechReport source, Stretch sentence) =>
        source with
        {
            Form = ReportForm.Continuation,
            Content = clauses.Trim(sentence),
            Rest = default,
            Head = clauses.HeadOf(sentence),
            Parts = CueParts.None,
        };

    // Quotations stand in order of the text, each behind the end of the one before.
    static bool IsWithinOneQuotation(Stretch sentence, List<Stretch> quotations)
    {
        var (low, high) = (0, quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotations[middle].First <= sentence.First + 1 ? (middle + 1, high) : (low, middle);
        }
        return low > 0 && quotations[low - 1].End >= sentence.End - 2;
    }

    /// <summary>A judgement or an outlook, not a fact: "is taboo", "will", "must", "could".</summary>
    bool GoesOn(Stretch sentence)
    {
        var head = clauses.HeadOf(sentence);
        var tokens = document.Tokens;
        foreach (var child in tree.Of(head))
            if (
                tokens[child].Relation == Deprel.Aux && tokens[child].Xpos == "MD"
                || tokens[child].Relation == Deprel.Cop && tokens[child].Xpos is "VBZ" or "VBP" or "MD"
            )
                return true;
        return false;
    }
}
