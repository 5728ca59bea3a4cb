using Casus.Language;

namespace Casus.Coding.Attributions;

/// <summary>
/// Gives quotations their speakers: the one whose cue the quotation touches, whose cue stands before or behind it in its sentence,
/// or who speaks in the paragraph. Each sentence of a quotation is a report of its own.
/// </summary>
public sealed class QuotedReports(Document document, SpeakerFinder speakers, Clauses clauses, AttributionLexicon lexicon)
{
    const int MinTokens = 2;

    /// <summary>Adds what quotations say to the reports found so far.</summary>
    public void Find(List<Stretch> quotations, List<Report> reports)
    {
        var told = reports.Count;
        Report? last = null;
        foreach (var quotation in quotations)
        {
            if (quotation.Length < MinTokens || IsTitle(quotation))
                continue;
            var source = Touching(quotation, reports, told) ?? Nearby(quotation) ?? InParagraph(quotation, reports, told) ?? Continued(quotation, last);
            if (source is null)
                continue;
            last = source;
            foreach (var piece in Pieces(quotation))
                if (!reports.Exists(report => report.Content.Overlaps(piece) && report.Source == source.Source))
                    reports.Add(source with { Form = ReportForm.Quotation, Content = piece, Rest = default, Head = clauses.HeadOf(piece), Parts = CueParts.None });
        }
    }

    /// <summary>The report whose content the quotation is part of, or that its cue interrupts: "…," says X, "…".</summary>
    Report? Touching(Stretch quotation, List<Report> reports, int told)
    {
        Report? best = null;
        for (var i = 0; i < told; i++)
            if (reports[i] is var report && report.Form is not ReportForm.Nominal && !quotation.Holds(report.Cue) && (report.Content.Overlaps(quotation) || report.Rest.Overlaps(quotation)) && (best is null || report.Content.Length <= best.Content.Length))
                best = report;
        return best;
    }

    /// <summary>A cue in the same sentence that no other finder could read: "…", X said; X said: "…".</summary>
    Report? Nearby(Stretch quotation)
    {
        var tokens = document.Tokens;
        var (lead, tail) = (clauses.Sentence(quotation.First), clauses.Sentence(quotation.End - 1));
        for (var i = quotation.First - 1; i >= lead.First; i--)
            if (Spoken(i, quotation) is { } before)
                return before;
        for (var i = quotation.End + 1; i < Math.Min(tail.End, quotation.End + 12); i++)
            if (Spoken(i, quotation) is { } behind)
                return behind;
        return null;
    }

    Report? Spoken(int cue, Stretch quotation)
    {
        ref var word = ref document.Tokens[cue];
        var parts = lexicon.Of(word.Lemma);
        if (word.Upos == Upos.NOUN && (parts & (CueParts.Noun | CueParts.Medium)) != 0 && cue < quotation.First)
            return speakers.OfNoun(cue) is >= 0 and var owner ? Quoted(owner, cue, quotation) : null;
        if (word.Upos != Upos.VERB || !(lexicon.Has(CueParts.Verb, word.Lemma) || (parts & (CueParts.Accusing | CueParts.Demanding)) != 0 || word.Lemma is "call" or "criticise" or "criticize" or "condemn" or "describe" or "praise" or "denounce" or "label" or "brand" or "dub" or "cite" or "accuse" or "speak" or "refer" or "dismiss" or "reject" or "hail" or "welcome"))
            return null;
        foreach (var speaker in speakers.OfVerb(cue))
            if (!quotation.Holds(speaker))
                return Quoted(speaker, cue, quotation);
        return null;
    }

    Report Quoted(int speaker, int cue, Stretch quotation) =>
        new(speakers.Source(speaker, speakers.Words(cue, cue + 1)), ReportForm.Quotation, cue, quotation.First, quotation);

    /// <summary>Who speaks in the same paragraph: before the quotation, else behind it.</summary>
    Report? InParagraph(Stretch quotation, List<Report> reports, int told)
    {
        var (first, end) = Paragraph(quotation.First);
        Report? before = null, behind = null;
        for (var i = 0; i < told; i++)
            if (reports[i] is { Form: not ReportForm.Nominal } report && report.Cue >= first && report.Cue < end)
            {
                if (report.Cue < quotation.First && (before is null || report.Cue > before.Cue))
                    before = report;
                else if (report.Cue >= quotation.End && (behind is null || report.Cue < behind.Cue))
                    behind = report;
            }
        return before ?? (IsWhole(quotation) ? behind : null);
    }

    /// <summary>A quotation that is a sentence of its own, and no few words within the author's.</summary>
    bool IsWhole(Stretch quotation) => quotation.First - 1 <= clauses.Sentence(quotation.First).First && clauses.HasFiniteVerb(quotation);

    /// <summary>A paragraph that nobody is named in goes on under the speaker before it, where it opens with the quotation or refers back to what was said.</summary>
    Report? Continued(Stretch quotation, Report? last)
    {
        var (first, _) = Paragraph(quotation.First);
        var sentence = clauses.Sentence(quotation.First);
        if (sentence.First != first && quotation.First - 1 != first)
            return null;
        return last is not null && first > 0 && Paragraph(first - 1) is var before && (before.First <= last.Cue && last.Cue < before.End || last.Content.First >= before.First && last.Content.First < before.End) ? last : null;
    }

    /// <summary>The sentences of a quotation.</summary>
    IEnumerable<Stretch> Pieces(Stretch quotation)
    {
        for (var first = quotation.First; first < quotation.End;)
        {
            var end = Math.Min(clauses.Sentence(first).End, quotation.End);
            var piece = clauses.Trim(new Stretch(first, end));
            if (piece.Length >= MinTokens)
                yield return piece;
            first = end;
        }
    }

    /// <summary>Names of works and nicknames stand between marks, too.</summary>
    bool IsTitle(Stretch quotation)
    {
        if (quotation.Length > 8)
            return false;
        for (var i = quotation.First; i < quotation.End; i++)
            if (document.Tokens[i].Upos is Upos.VERB or Upos.AUX || char.IsLower(document.Tokens[i].Form[0]) && document.Tokens[i].Upos is Upos.NOUN or Upos.ADJ or Upos.ADV)
                return false;
        return true;
    }

    (int First, int End) Paragraph(int token)
    {
        var (first, end) = (token, token + 1);
        while (first > 0 && !clauses.StartsParagraph(first))
            first--;
        while (end < document.Tokens.Length && !clauses.StartsParagraph(end))
            end++;
        return (first, end);
    }
}
