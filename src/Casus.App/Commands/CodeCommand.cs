using System.CommandLine;
using Casus.App.Commands.Options;
using Casus.App.Output;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.App.Usage;
using Casus.Coding;

namespace Casus.App.Commands;

/// <summary><c>casus code</c>: reads articles and prints the events in them.</summary>
static class CodeCommand
{
    // A bar would only disturb who reads what is printed meanwhile; it shows how far a long article is.
    static readonly TimeSpan quiet = TimeSpan.FromSeconds(2);

    public static Command Create(Terminal terminal)
    {
        var command = new Command("code", "Read articles and print the events in them");
        var inputs = new InputArguments(command);
        var format = ChoiceOption.Format("How to print: table, jsonl or csv", "table", "jsonl", "csv");
        command.Add(format);
        var explain = new Option<bool>("--explain")
        {
            Description = "Explain under each event why it was coded this way",
        };
        command.Add(explain);
        var safe = SafeCellsOption.Create();
        command.Add(safe);
        var lexicon = LexiconOption.Create();
        command.Add(lexicon);
        var least = ConfidenceOption.Create("Only events coded with at least this confidence, from 0 to 1");
        command.Add(least);
        var limit = TimeLimitOption.Create();
        command.Add(limit);
        var convention = ConventionOption.Create();
        command.Add(convention);
        command.SetAction(parsed =>
        {
            var explained = parsed.GetValue(explain);
            if (explained && parsed.GetValue(format) != "table")
                throw new UsageException("--explain goes with --format table");
            SafeCellsOption.Check(parsed.GetValue(safe), parsed.GetValue(format));
            using var progress = new AddProgress(
                terminal,
                terminal.ShowsProgress ? inputs.Size(parsed) : null,
                quiet: quiet
            );
            var articles = inputs.Read(parsed, terminal, progress.Read);
            var loaded = LexiconOption.Load(parsed.GetValue(lexicon), terminal);
            loaded = loaded?.Giving(parsed.GetValue(least) ?? 0, ConventionOption.Read(parsed, convention));
            if (loaded?.Limited(parsed.GetValue(limit), terminal, progress) is not { } pipeline)
                return ExitCode.WrongInput;
            using var watchdog = pipeline.Watchdog;
            using IEventWriter writer = parsed.GetValue(format) switch
            {
                "jsonl" => new JsonEventWriter(terminal.Output),
                "csv" => new CsvEventWriter(terminal.Text(), parsed.GetValue(safe)),
                _ => new TableEventWriter(terminal),
            };
            var exit = ExitCode.Fine;
            var (done, problems) = (0, 0);
            foreach (
                var (article, coded, problem) in Pipeline.Run<CodedArticle>(
                    articles,
                    inputs.Threads(parsed),
                    explained ? pipeline.Explain : pipeline.Code
                )
            )
            {
                if (problem is not null)
                {
                    progress.Error.WriteLine(problem.ToString());
                    if (problem.IsWarning)
                        continue;
                    exit = ExitCode.WrongInput;
                    problems++;
                }
                progress.Kept(++done, problems);
                progress.Aside(() =>
                {
                    if (problem is null)
                        writer.Write(article!, coded!);
                    else
                        writer.Write(problem);
                });
            }
            return exit;
        });
        return command;
    }
}
