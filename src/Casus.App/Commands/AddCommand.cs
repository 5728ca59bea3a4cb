using System.CommandLine;
using System.Globalization;
using Casus.App.Commands.Options;
using Casus.App.Handover;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.App.Store.DuckDb;
using Casus.App.Usage;
using Casus.Reading;

namespace Casus.App.Commands;

/// <summary>
/// <c>casus add</c>: reads articles, codes them, and keeps both in the record. What is kept already is passed over, so
/// that a run that was cut off goes on where it was. Where a server holds the record, the articles are handed to it.
/// </summary>
static class AddCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("add", "Read articles, code them, and keep both in the record");
        var inputs = new InputArguments(command);
        var database = DatabaseOption.Create();
        var again = new Option<bool>("--again")
        {
            Description = "Code again what is already kept, for example after an update",
        };
        var least = ConfidenceOption.Create("Keep only events coded with at least this confidence, from 0 to 1");
        command.Add(database);
        command.Add(least);
        var convention = ConventionOption.Create();
        command.Add(convention);
        var limit = TimeLimitOption.Create();
        command.Add(again);
        command.Add(limit);
        command.SetAction(parsed =>
        {
            using var progress = new AddProgress(terminal, terminal.ShowsProgress ? inputs.Size(parsed) : null);
            var wanted = new HandedArticles(
                [],
                parsed.GetValue(again),
                parsed.GetValue(least) ?? 0,
                ConventionOption.Read(parsed, convention)
            );
            Pipeline Limited() =>
                Pipeline
                    .Load()
                    .Giving(wanted.LeastConfidence, wanted.Convention)
                    .Limited(parsed.GetValue(limit), terminal, progress);
            var articles = inputs.Read(parsed, terminal, progress.Read, apart: true);
            var counts = new Counts();
            var kept = Kept(articles, parsed.GetValue(database)!, inputs.Threads(parsed), wanted, Limited);
            foreach (var (some, problems) in kept)
            {
                counts += some;
                progress.Kept(counts.All, counts.Problems);
                foreach (var problem in problems)
                    progress.Say(problem);
            }
            progress.Dispose();
            using var output = terminal.Text();
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"added {counts.Added}, unchanged {counts.Unchanged}, replaced {counts.Replaced}, problems {counts.Problems}"
                )
            );
            return counts.Problems > 0 ? ExitCode.WrongInput : ExitCode.Fine;
        });
        return command;
    }

    static IEnumerable<(Counts Counts, IEnumerable<string> Problems)> Kept(
        IEnumerable<ReadResult> articles,
        string database,
        int threads,
        HandedArticles wanted,
        Func<Pipeline> load
    )
    {
        EventStore? store = null;
        HandoverClient? server = null;
        try
        {
            store = EventStore.Open(database);
        }
        catch (HeldException held)
        {
            server = HandoverClient.To(held);
        }
        return store is not null
            ? KeptHere(articles, store, threads, wanted.Again, load)
            : KeptThere(articles, server!, wanted);
    }

    static IEnumerable<(Counts, IEnumerable<string>)> KeptHere(
        IEnumerable<ReadResult> articles,
        EventStore opened,
        int threads,
        bool again,
        Func<Pipeline> load
    )
    {
        using var store = opened;
        using var lookup = store.Reader.Beside();
        var pipeline = new Lazy<Pipeline>(load);
        Coding.CodedArticle Code(Article article) => pipeline.Value.Code(article);
        foreach (
            var (counts, problems) in Adding.Run(
                articles,
                threads,
                again,
                lookup,
                Code,
                batch => store.Keep(batch, Code, again)
            )
        )
            yield return (counts, problems.Select(problem => problem.ToString()));
    }

    static IEnumerable<(Counts, IEnumerable<string>)> KeptThere(
        IEnumerable<ReadResult> articles,
        HandoverClient found,
        HandedArticles wanted
    )
    {
        using var server = found;
        foreach (var batch in Adding.Batches(articles, input => input.Article, input => input.Problem))
        {
            var kept = server.Add(wanted with { Articles = batch });
            yield return (kept.Counts, kept.Problems);
        }
    }
}
