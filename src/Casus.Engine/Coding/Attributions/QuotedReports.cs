using Casus.Language;

namespace Casus.Coding.Attributions;

/// <summary>
/// Gives quotations their speakers: the one whose cue the quotation touches, whose cue stands before or behind it in
/// its sentence,
/// or who speaks in the paragraph. Each sentence of a quotation is a report of its own.
/// </summary>
sealed class QuotedReports(Document document, SpeakerFinder speakers, Clauses clauses, AttributionLexicon lexicon)
{
    const int MinTokens = 2;

    readonly AttributionWords words = document.Lists.For<AttributionWords>();

    // The tokens that start a paragraph, the first of the document among them.
    readonly Lazy<List<int>> paragraphs = new(() =>
        [.. Enumerable.Range(0, document.Tokens.Length).Where(clauses.StartsParagraph)]
    );

    /// <summary>Adds what quotations say to the reports found so far.</summary>
    public void Find(List<Stretch> quotations, List<SpeechReport> reports)
    {
        var told = reports.Count;
        var bySentence = new ReportsBySentence(document, reports);
        var cues = reports
            .Where(report => report.Cue >= 0 && report.Form is not ReportForm.Nominal)
            .OrderBy(report => report.Cue)
            .ToArray();
        SpeechReport? last = null;
        foreach (var quotation in quotations)
        {
            if (quotation.Length < MinTokens || IsTitle(quotation))
                continue;
            var source =
                Touching(quotation, reports, bySentence.Telling(quotation).Where(number => number < told))
                ?? Nearby(quotation)
                ?? InParagraph(quotation, cues)
                ?? Continued(quotation, last);
            if (source is null)
                continue;
            last = source;
            foreach (var piece in Pieces(quotation))
                if (
                    !bySentence
                        .Telling(piece)
                        .Any(number =>
                            reports[number].Content.Overlaps(piece) && reports[number].Source == source.Source
                        )
                )
                {
                    reports.Add(
                        source with
                        {
                            Form = ReportForm.Quotation,
                            Content = piece,
                            Rest = default,
                            Head = clauses.HeadOf(piece),
                            Parts = CueParts.None,
                        }
                    );
                    bySentence.Add(reports.Count - 1, reports[^1]);
                }
        }
    }

    /// <summary>
    /// The report whose content the quotation is part of, or that its cue interrupts: "…," says X, "…".
    /// </summary>
    static SpeechReport? Touching(Stretch quotation, List<SpeechReport> reports, IEnumerable<int> near)
    {
        var best = -1;
        foreach (var i in near.Order())
            if (
                reports[i] is var report
                && report.Form is not ReportForm.Nominal
                && !quotation.Holds(report.Cue)
                && (report.Content.Overlaps(quotation) || report.Rest.Overlaps(quotation))
                && (best < 0 || report.Content.Length <= reports[best].Content.Length)
            )
                best = i;
        return best < 0 ? null : reports[best];
    }

    /// <summary>A cue in the same sentence that no other finder could read: "…", X said; X said: "…".</summary>
    SpeechReport? Nearby(Stretch quotation)
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

    SpeechReport? Spoken(int cue, Stretch quotation)
    {
        ref var word = ref document.Tokens[cue];
        var parts = lexicon.Of(word.Lemma);
        if (word.Upos == Upos.NOUN && (parts & (CueParts.Noun | CueParts.Medium)) != 0 && cue < quotation.First)
            return speakers.OfNoun(cue) is >= 0 and var owner ? Quoted(owner, cue, quotation) : null;
        if (
            word.Upos != Upos.VERB
            || !(
                lexicon.Has(CueParts.Verb, word.Lemma)
                || (parts & (CueParts.Accusing | CueParts.Demanding)) != 0
                || words.QuotingVerbs.Contains(word.Lemma)
            )
        )
            return null;
        foreach (var speaker in speakers.OfVerb(cue))
            if (!quotation.Holds(speaker))
                return Quoted(speaker, cue, quotation);
        return null;
    }

    SpeechReport Quoted(int speaker, int cue, Stretch quotation) =>
        new(speakers.Source(speaker, document.Quoted(cue)), ReportForm.Quotation, cue, quotation.First, quotation);

    /// <summary>Who speaks in the same paragraph: before the quotation, else behind it.</summary>
    SpeechReport? InParagraph(Stretch quotation, SpeechReport[] byCue)
    {
        var (first, end) = Paragraph(quotation.First);
        var before = FirstFrom(byCue, quotation.First) - 1;
        if (before >= 0 && byCue[before].Cue >= first)
            // Of several with one cue the first that was found.
            return byCue[FirstFrom(byCue, byCue[before].Cue)];
        var behind = FirstFrom(byCue, quotation.End);
        return behind < byCue.Length && byCue[behind].Cue < end && IsWhole(quotation) ? byCue[behind] : null;
    }

    static int FirstFrom(SpeechReport[] byCue, int token) =>
        TextOrder.FirstFrom(byCue, token, static report => report.Cue);

    /// <summary>A quotation that is a sentence of its own, and no few words within the author's.</summary>
    bool IsWhole(Stretch quotation) =>
        quotation.First - 1 <= clauses.Sentence(quotation.First).First && clauses.HasFiniteVerb(quotation);

    /// <summary>
    /// A paragraph that nobody is named in goes on under the speaker before it, where it opens with the quotation or
    /// refers back to what was said.
    /// </summary>
    SpeechReport? Continued(Stretch quotation, SpeechReport? last)
    {
        var (first, _) = Paragraph(quotation.First);
        var sentence = clauses.Sentence(quotation.First);
        if (sentence.First != first && quotation.First - 1 != first)
            return null;
        return
            last is not null
            && first > 0
            && Paragraph(first - 1) is var before
            && (
                before.First <= last.Cue && last.Cue < before.End
                || last.Content.First >= before.First && last.Content.First < before.End
            )
            ? last
            : null;
    }

    /// <summary>The sentences of a quotation.</summary>
    IEnumerable<Stretch> Pieces(Stretch quotation)
    {
        for (var first = quotation.First; first < quotation.End; )
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
            if (
                document.Tokens[i].Upos is Upos.VERB or Upos.AUX
                || char.IsLower(document.Tokens[i].Form[0])
                    && document.Tokens[i].Upos is Upos.NOUN or Upos.ADJ or Upos.ADV
            )
                return false;
        return true;
    }

    (int First, int End) Paragraph(int token)
    {
        var at = paragraphs.Value.BinarySearch(token);
        at = at < 0 ? ~at - 1 : at;
        return (
            paragraphs.Value[at],
            at + 1 < paragraphs.Value.Count ? paragraphs.Value[at + 1] : document.Tokens.Length
        );
    }
}
