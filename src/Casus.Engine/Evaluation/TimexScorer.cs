using System.Globalization;
using Casus.Coding;
using Casus.Coding.Time;
using Casus.Coding.Time.Expressions;
using Casus.Language;
using Casus.Reading;

namespace Casus.Evaluation;

/// <summary>
/// Compares found with annotated time expressions as TempEval-3 does: strict needs the same words, lenient an overlap,
/// value the same TIMEX3 value on overlapping words.
/// </summary>
sealed class TimexScorer
{
    readonly List<ScoringError> differences = [];
    int gold,
        found,
        strict,
        lenient,
        value,
        type;

    public double Strict => F1(strict);
    public double Lenient => F1(lenient);

    /// <summary>F1 of expressions that overlap and have the annotated value.</summary>
    public double Value => F1(value);

    /// <summary>Share of the overlapping expressions with the annotated value.</summary>
    public double ValueAccuracy => (double)value / Math.Max(lenient, 1);

    /// <summary>The expressions that were missed, invented or valued differently.</summary>
    public IReadOnlyList<ScoringError> Differences => differences;

    /// <summary>Scores a folder of MEANTIME articles, analysed by the given function.</summary>
    public static TimexScorer Score(string folder, Func<Article, Document> analyse)
    {
        var (scorer, finder) = (new TimexScorer(), new TimeFinder());
        foreach (var article in TimexGold.Read(folder))
        {
            var document = analyse(article.Article);
            scorer.Add(article, document, finder.Find(document));
        }
        return scorer;
    }

    public void Add(TimexGold article, Document document, IReadOnlyList<TimeExpression> times)
    {
        var tokens = document.Tokens;
        var mine = new List<(TimeExpression Time, Quote Words)>();
        foreach (var time in times)
            if (tokens[time.First].Start < article.AnnotatedEnd)
                mine.Add((time, new Quote(tokens[time.First].Start, tokens[time.End - 1].End)));
        (gold, found) = (gold + article.Times.Count, found + mine.Count);
        foreach (var expected in article.Times)
        {
            var at = mine.FindIndex(time => time.Words == expected.Words);
            strict += at >= 0 ? 1 : 0;
            at = at >= 0 ? at : mine.FindIndex(time => time.Words.Overlaps(expected.Words));
            if (at < 0)
            {
                Note(article, "missed", expected.Words, expected.Value, "");
                continue;
            }
            lenient++;
            type += mine[at].Time.Type.ToString().Equals(expected.Type, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            if (mine[at].Time.Value == expected.Value)
                value++;
            else
                Note(article, "valued", expected.Words, expected.Value, mine[at].Time.Value);
            mine.RemoveAt(at);
        }
        foreach (var (time, words) in mine)
            Note(article, "invented", words, "", time.Value);
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"TIMEX3 gold {gold} found {found} strict F1 {Strict:0.000} lenient F1 {Lenient:0.000} value F1 "
                + $"{Value:0.000} value accuracy {ValueAccuracy:0.000} type accuracy "
                + $"{(double)type / Math.Max(lenient, 1):0.000}"
        );

    void Note(TimexGold article, string kind, Quote words, string expected, string got) =>
        differences.Add(
            new ScoringError(
                article.Article.Id,
                kind,
                expected,
                got,
                article.Article.Text[words.Start..words.End],
                article
                    .Article.Text[Math.Max(0, words.Start - 50)..Math.Min(article.Article.Text.Length, words.End + 50)]
                    .ReplaceLineEndings(" ")
            )
        );

    double F1(int hits) => 2.0 * hits / Math.Max(gold + found, 1);
}
