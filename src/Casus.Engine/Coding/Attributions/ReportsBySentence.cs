using Casus.Language;

namespace Casus.Coding.Attributions;

/// <summary>
/// Reports by number, found by the sentences in which their content or their cue stands, so that
/// nobody looks through those of a whole document.
/// </summary>
sealed class ReportsBySentence
{
    static readonly List<int> none = [];

    readonly Document document;
    readonly List<int>?[] told,
        cued;

    /// <summary>With the reports of a list under their places in it.</summary>
    public ReportsBySentence(Document document, IReadOnlyList<SpeechReport> reports)
    {
        this.document = document;
        (told, cued) = (new List<int>?[document.Sentences.Count], new List<int>?[document.Sentences.Count]);
        for (var number = 0; number < reports.Count; number++)
            Add(number, reports[number]);
    }

    public void Add(int number, SpeechReport report)
    {
        foreach (var stretch in (ReadOnlySpan<Stretch>)[report.Content, report.Rest])
        foreach (var sentence in Sentences(stretch))
            if ((told[sentence] ??= []) is var here && (here.Count == 0 || here[^1] != number))
                here.Add(number);
        if (report.Cue >= 0)
            (cued[SentenceOf(report.Cue)] ??= []).Add(number);
    }

    /// <summary>Those that tell something in a sentence, in the order in which they were added.</summary>
    public List<int> Telling(int sentence) => told[sentence] ?? none;

    /// <summary>Those whose cue stands in a sentence.</summary>
    public List<int> Cued(int sentence) => cued[sentence] ?? none;

    /// <summary>
    /// Those that tell something in the sentences of a stretch; one that goes over several comes several times.
    /// </summary>
    public IEnumerable<int> Telling(Stretch stretch) => Over(told, stretch);

    /// <summary>Those whose cue stands in the sentences of a stretch.</summary>
    public IEnumerable<int> Cued(Stretch stretch) => Over(cued, stretch);

    IEnumerable<int> Over(List<int>?[] lists, Stretch stretch)
    {
        foreach (var sentence in Sentences(stretch))
            if (lists[sentence] is { } list)
                foreach (var number in list)
                    yield return number;
    }

    // An empty stretch may begin where the document ends.
    IEnumerable<int> Sentences(Stretch stretch) =>
        stretch.Length <= 0
            ? []
            : Enumerable.Range(SentenceOf(stretch.First), SentenceOf(stretch.End - 1) - SentenceOf(stretch.First) + 1);

    int SentenceOf(int token) => document.Tokens[token].Sentence;
}
