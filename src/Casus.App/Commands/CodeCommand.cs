using System.CommandLine;
using Casus.App.Output;
using Casus.Coding;

namespace Casus.App.Commands;

/// <summary><c>casus code</c>: reads articles and prints the events in them.</summary>
static class CodeCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("code", "Read articles and print the events in them");
        var inputs = new InputArguments(command);
        var format = ChoiceOption.Format("How to print: table, jsonl or csv", "table", "jsonl", "csv");
        command.Add(format);
        var explain = new Option<bool>("--explain") { Description = "Say under each event why it was coded so" };
        command.Add(explain);
        var safe = SpreadsheetCells.Option();
        command.Add(safe);
        var lexicon = LexiconOption.Create();
        command.Add(lexicon);
        var limit = TimeLimitOption.Create();
        command.Add(limit);
        command.SetAction(parsed =>
        {
            var explained = parsed.GetValue(explain);
            if (explained && parsed.GetValue(format) != "table")
                throw new UsageException("--explain goes with --format table");
            SpreadsheetCells.Check(parsed.GetValue(safe), parsed.GetValue(format));
            var articles = inputs.Read(parsed, terminal);
            if (LexiconOption.Pipeline(parsed.GetValue(lexicon), terminal)?.Limited(parsed.GetValue(limit), terminal) is not { } pipeline)
                return CommandLine.WrongInput;
            using var watchdog = pipeline.Watchdog;
            using IEventWriter writer = parsed.GetValue(format) switch
            {
                "jsonl" => new JsonEventWriter(terminal.Output),
                "csv" => new CsvEventWriter(terminal.Text(), parsed.GetValue(safe)),
                _ => new TableEventWriter(terminal),
            };
            var exit = CommandLine.Fine;
            foreach (var (article, coded, problem) in Pipeline.Run<CodedArticle>(articles, inputs.Threads(parsed), explained ? pipeline.Explain : pipeline.Code))
            {
                if (problem is not null)
                {
                    terminal.Error.WriteLine(problem);
                    if (problem.IsWarning)
                        continue;
                    exit = CommandLine.WrongInput;
                    writer.Write(problem);
                }
                else
                    writer.Write(article!, coded!);
            }
            return exit;
        });
        return command;
    }
}
