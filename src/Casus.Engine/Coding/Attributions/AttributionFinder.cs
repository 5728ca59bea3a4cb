using Casus.Language;

namespace Casus.Coding.Attributions;

/// <summary>Tells who, in the text, says that an act happened.</summary>
sealed class AttributionFinder(Document document, IReadOnlyList<SpeechReport> reports)
{
    readonly ReportsBySentence bySentence = new(document, reports);

    /// <summary>All reports of the document, in order of their content.</summary>
    public IReadOnlyList<SpeechReport> Reports => reports;

    /// <summary>
    /// The chain of reports from the outermost to the nearest ("A said that B claimed …": A, B); empty where the author
    /// tells the act.
    /// </summary>
    public IReadOnlyList<SpeechReport> Of(int trigger)
    {
        List<SpeechReport>? chain = null;
        foreach (var report in bySentence.Telling(document.Tokens[trigger].Sentence).Select(number => reports[number]))
            if (
                report.Cue != trigger
                && report.Holds(trigger)
                && Vouches(report, trigger)
                && chain?.Exists(other =>
                    other.Source.Speaker.Actor == report.Source.Speaker.Actor
                    && other.Source.Speaker.Words == report.Source.Speaker.Words
                ) != true
            )
                (chain ??= []).Add(report);
        if (chain is null)
            return [];
        // Who reports the other's saying stands outside.
        return
        [
            .. chain
                .OrderBy(report => chain.Count(other => other != report && report.Cue >= 0 && other.Holds(report.Cue)))
                .ThenByDescending(report => report.Content.Length),
        ];
    }

    /// <summary>
    /// Whether the speaker says so, or the author adds it in passing: "said that the men <i>who had attacked the
    /// base</i> were dead".
    /// Demands speak of what is not yet, so that an act named in them is told by the author.
    /// </summary>
    bool Vouches(SpeechReport report, int trigger)
    {
        if (report.Form is ReportForm.Quotation or ReportForm.Continuation)
            return true;
        if (
            (report.Parts & CueParts.Demanding) != 0
            && (report.Parts & CueParts.Judging) == 0
            && document.Tokens[trigger].Upos == Upos.NOUN
        )
            return false;
        var tokens = document.Tokens;
        for (
            var token = trigger;
            token >= 0 && token != report.Head && report.Content.Holds(token);
            token = tokens[token].Head
        )
            if (
                tokens[token].Head >= 0
                && tokens[token].Head != report.Head
                && (
                    tokens[token].Relation == Deprel.AclRelcl
                    || tokens[token].Relation == Deprel.Acl && tokens[token].Xpos == "VBN"
                )
            )
                return false;
        return true;
    }
}
