using System.CommandLine;
using System.Globalization;
using Casus.App.Store;
using Casus.Coding;
using Casus.Reading;

namespace Casus.App.Commands;

/// <summary><c>casus add</c>: reads articles, codes them, and keeps both in the record. What is kept already is passed over, so that a run that was cut off goes on where it was.</summary>
static class AddCommand
{
    // Articles that are looked up together before they are coded, and articles, characters and time after which a batch is kept.
    const int lookedUp = 64, mostArticles = 256, mostCharacters = 8 << 20, mostMilliseconds = 1000;

    public static Command Create(Terminal terminal)
    {
        var command = new Command("add", "Read articles, code them, and keep both in the record");
        var inputs = new InputArguments(command);
        var database = DatabaseOption.Create();
        var again = new Option<bool>("--again") { Description = "Code again what is kept already, as after a new version" };
        command.Add(database);
        command.Add(again);
        command.SetAction(parsed =>
        {
            using var progress = new AddProgress(terminal, terminal.ShowsProgress ? inputs.Size(parsed) : null);
            var articles = inputs.Read(parsed, terminal, progress.Read);
            using var store = EventStore.Open(parsed.GetValue(database)!);
            using var lookup = store.Beside();
            var pipeline = new Lazy<Pipeline>(Pipeline.Load);
            CodedArticle Code(Article article) => pipeline.Value.Code(article);
            var marked = parsed.GetValue(again) ? articles.Select(input => (Input: input, IsKept: false)) : Marked(articles, lookup);
            var outcomes = OrderedWork.Map(marked, inputs.Threads(parsed), item => item.IsKept ? new Outcome<CodedArticle>(item.Input.Article, null, null) : Pipeline.Try(item.Input, Code));
            var counts = new Counts();
            foreach (var batch in Batches(outcomes))
            {
                counts += store.Keep(batch, Code, parsed.GetValue(again));
                progress.Kept(counts);
                foreach (var (_, _, problem) in batch)
                    if (problem is not null)
                        progress.Say(problem.ToString());
            }
            progress.Dispose();
            using var output = terminal.Text();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"added {counts.Added}, unchanged {counts.Unchanged}, replaced {counts.Replaced}, problems {counts.Problems}"));
            return counts.Problems > 0 ? CommandLine.WrongInput : CommandLine.Fine;
        });
        return command;
    }

    /// <summary>Tells of each article whether it is kept with this content, so that it need not be coded.</summary>
    static IEnumerable<(ReadResult Input, bool IsKept)> Marked(IEnumerable<ReadResult> articles, EventStore store)
    {
        foreach (var some in articles.Chunk(lookedUp))
        {
            var kept = store.Fingerprints(some.Select(input => input.Article?.Id).OfType<string>());
            foreach (var input in some)
                yield return (input, input.Article is { } article && kept.GetValueOrDefault(article.Id) == article.Fingerprint());
        }
    }

    static IEnumerable<List<Outcome<CodedArticle>>> Batches(IEnumerable<Outcome<CodedArticle>> outcomes)
    {
        var batch = new List<Outcome<CodedArticle>>();
        var (characters, since) = (0L, 0L);
        foreach (var outcome in outcomes)
        {
            if (batch.Count == 0)
                since = Environment.TickCount64;
            batch.Add(outcome);
            characters += outcome.Article?.Text.Length ?? 0;
            // A warning goes with the article that follows it.
            if (outcome.Problem is { IsWarning: true } || batch.Count < mostArticles && characters < mostCharacters && Environment.TickCount64 - since < mostMilliseconds)
                continue;
            yield return batch;
            batch = [];
            characters = 0;
        }
        if (batch.Count > 0)
            yield return batch;
    }
}
