using System.CommandLine;
using Casus.App.Commands.Options;
using Casus.App.Output;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.App.Store.ByHand;
using Casus.App.Usage;
using Casus.Coding.Pipeline;
using Casus.Reading;

namespace Casus.App.Commands;

/// <summary>
/// <c>casus explain</c>: says why an event was coded as it was; the article comes from the files named, or else from
/// the record.
/// </summary>
static class ExplainCommand
{
    public static Command Create(Terminal terminal, IRecords records)
    {
        var command = new Command(
            "explain",
            "Explain why an event was coded this way: the words, the parse, the entry, the reasons"
        );
        var id = new Argument<string>("EVENT-ID") { Description = "The event's id, or the start of it" }.Checked(
            Asked.Something
        );
        command.Add(id);
        var inputs = new InputArguments(command);
        var database = DatabaseOption.Create();
        command.Add(database);
        var lexicon = LexiconOption.Create();
        command.Add(lexicon);
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(id)!;
            if (LexiconOption.Load(parsed.GetValue(lexicon), terminal) is not { } pipeline)
                return ExitCode.WrongInput;
            using var record = inputs.Names(parsed) ? null : records.Read(parsed.GetValue(database)!);
            var articles = record?.ArticlesWithEvent(wanted) ?? Articles(inputs.Read(parsed, terminal), terminal);
            using var output = terminal.Text();
            var writer = new ExplanationWriter(output, terminal.Width) { HappeningOf = id => record?.HappeningOf(id) };
            var found = Explain(wanted, articles, pipeline, writer, id => record?.ByHand.Made(id) ?? []);
            foreach (var (imported, from) in record?.Reports.ImportedStarting(wanted) ?? [])
            {
                found = true;
                writer.Write(imported, from, record!.ByHand.Made(imported));
            }
            if (found)
                return ExitCode.Fine;
            terminal.Error.WriteLine(
                $"no event {wanted} in {(inputs.Names(parsed) ? "what was read" : parsed.GetValue(database))}"
            );
            return ExitCode.WrongInput;
        });
        return command;
    }

    static IEnumerable<Article> Articles(IEnumerable<ReadResult> inputs, Terminal terminal)
    {
        foreach (var (article, problem) in inputs)
        {
            if (problem is not null)
                terminal.Error.WriteLine(problem);
            if (article is not null)
                yield return article;
        }
    }

    /// <summary>Only articles that can hold the event are coded again. Whether any event was explained.</summary>
    static bool Explain(
        string id,
        IEnumerable<Article> articles,
        Pipeline pipeline,
        ExplanationWriter writer,
        Func<string, IReadOnlyList<Correction>> corrections
    )
    {
        var found = false;
        foreach (var article in articles)
        {
            var start = ArticleIds.StartOf(article);
            if (!id.StartsWith(start, StringComparison.Ordinal) && !start.StartsWith(id, StringComparison.Ordinal))
                continue;
            foreach (var explanation in pipeline.Explain(article).Explanations)
                if (explanation.Event.Id.StartsWith(id, StringComparison.Ordinal))
                {
                    found = true;
                    writer.Write(explanation, article, corrections(explanation.Event.Id));
                }
        }
        return found;
    }
}
