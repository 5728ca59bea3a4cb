using Casus.App.Pipelines;
using Casus.Coding;
using Casus.Reading;

namespace Casus.App.Store;

/// <summary>
/// Adding as both the command and the server do it: pass over what is kept, code the rest, keep it in batches.
/// </summary>
static class Adding
{
    // Articles that are looked up together before they are coded, and articles, characters and time after which a batch
    // is kept. While a batch is kept, the next one is coded.
    const int lookedUp = 64,
        mostArticles = 256,
        mostCharacters = 8 << 20,
        mostMilliseconds = 1000;

    /// <summary>What became of the articles, batch by batch, when it is on the disk.</summary>
    public static IEnumerable<(Counts Counts, List<ReadingProblem> Problems)> Run(
        IEnumerable<ReadResult> articles,
        int threads,
        bool again,
        RecordReader lookup,
        Func<Article, CodedArticle> code,
        Func<IReadOnlyList<Outcome<CodedArticle>>, Counts> keep,
        TaskScheduler? on = null
    )
    {
        var marked = again ? articles.Select(input => (Input: input, IsKept: false)) : Marked(articles, lookup);
        var outcomes = OrderedWork.Map(
            marked,
            threads,
            item =>
                item.IsKept ? new Outcome<CodedArticle>(item.Input.Article, null, null) : Outcome.Of(item.Input, code),
            on,
            ahead: 16
        );
        foreach (var batch in Batches(outcomes, outcome => outcome.Article, outcome => outcome.Problem))
            yield return (keep(batch), [.. batch.Select(outcome => outcome.Problem).OfType<ReadingProblem>()]);
    }

    /// <summary>Tells of each article whether it is kept with this content, so that it need not be coded.</summary>
    static IEnumerable<(ReadResult Input, bool IsKept)> Marked(IEnumerable<ReadResult> articles, RecordReader record)
    {
        foreach (var some in articles.Chunk(lookedUp))
        {
            var kept = record.Fingerprints(some.Select(input => input.Article?.Id).OfType<string>());
            foreach (var input in some)
                yield return (
                    input,
                    input.Article is { } article && kept.GetValueOrDefault(article.Id) == article.Fingerprint()
                );
        }
    }

    public static IEnumerable<List<T>> Batches<T>(
        IEnumerable<T> items,
        Func<T, Article?> article,
        Func<T, ReadingProblem?> problem
    )
    {
        var batch = new List<T>();
        var (characters, since) = (0L, 0L);
        foreach (var item in items)
        {
            if (batch.Count == 0)
                since = Environment.TickCount64;
            batch.Add(item);
            characters += article(item)?.Text.Length ?? 0;
            // A warning goes with the article that follows it.
            if (
                problem(item) is { IsWarning: true }
                || batch.Count < mostArticles
                    && characters < mostCharacters
                    && Environment.TickCount64 - since < mostMilliseconds
            )
                continue;
            yield return batch;
            batch = [];
            characters = 0;
        }
        if (batch.Count > 0)
            yield return batch;
    }
}
