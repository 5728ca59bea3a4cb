using System.Globalization;

namespace Casus.Evaluation;

/// <summary>
/// Scores a parse by the metric of the CoNLL-2018 shared task: F1 over words aligned by their characters, from raw
/// text; subtypes of relations are cut.
/// </summary>
sealed class ParseScorer
{
    readonly record struct Word(
        (int Start, int End, int Part) Span,
        string Upos,
        (int, int, int) Head,
        string Relation
    );

    static readonly (int, int, int) root = (-1, -1, -1);

    /// <summary>F1 in percent.</summary>
    public double Words { get; }
    public double Sentences { get; }
    public double Upos { get; }
    public double Uas { get; }
    public double Las { get; }

    /// <exception cref="InvalidDataException">One of the two is no CoNLL-U.</exception>
    public ParseScorer(IEnumerable<ConlluSentence> gold, IEnumerable<ConlluSentence> parsed)
    {
        var (goldWords, goldSentences) = Align(gold);
        var (words, sentences) = Align(parsed);
        var at = new Dictionary<(int, int, int), Word>();
        foreach (var word in words)
            at[word.Span] = word;
        var (same, upos, uas, las) = (0, 0, 0, 0);
        foreach (var word in goldWords)
            if (at.TryGetValue(word.Span, out var other))
            {
                same++;
                upos += word.Upos == other.Upos ? 1 : 0;
                uas += word.Head == other.Head ? 1 : 0;
                las += word.Head == other.Head && word.Relation == other.Relation ? 1 : 0;
            }
        double Percent(int right) => F1(right, goldWords.Count, words.Count);
        (Words, Upos, Uas, Las) = (Percent(same), Percent(upos), Percent(uas), Percent(las));
        Sentences = F1(goldSentences.ToHashSet().Intersect(sentences).Count(), goldSentences.Count, sentences.Count);
    }

    /// <summary>The figures as lines for people.</summary>
    public IEnumerable<string> Lines() =>
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"words {Words:F2} sentences {Sentences:F2} UPOS {Upos:F2} UAS {Uas:F2} LAS {Las:F2}"
            ),
        ];

    static double F1(int right, int gold, int got)
    {
        var (precision, recall) = ((double)right / Math.Max(got, 1), (double)right / Math.Max(gold, 1));
        return 200 * precision * recall / Math.Max(precision + recall, 1e-9);
    }

    static (List<Word> Words, List<(int, int)> Sentences) Align(IEnumerable<ConlluSentence> sentences)
    {
        var (words, ends, position) = (new List<Word>(), new List<(int, int)>(), 0);
        foreach (var sentence in sentences)
        {
            var start = position;
            var spans = new Dictionary<int, (int, int, int)>();
            var parts = new Dictionary<int, (int, int, int)>();
            foreach (var row in sentence.Rows)
                if (row.IsRange(out var first, out var last))
                {
                    var end = position + row.Length;
                    for (var k = first; k <= last; k++)
                        parts[k] = (position, end, k - first);
                    position = end;
                }
                else if (parts.TryGetValue(row.Number, out var part))
                    spans[row.Number] = part;
                else
                {
                    spans[row.Number] = (position, position + row.Length, 0);
                    position += row.Length;
                }
            foreach (var row in sentence.Rows)
                if (!row.IsRange(out _, out _))
                    words.Add(
                        new Word(
                            spans[row.Number],
                            row.Upos,
                            row.Head == 0 ? root : spans.GetValueOrDefault(row.Head, root),
                            row.MainRelation
                        )
                    );
            ends.Add((start, position));
        }
        return (words, ends);
    }
}
