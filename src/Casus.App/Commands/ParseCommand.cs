using System.CommandLine;
using Casus.App.Commands.Options;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.App.Usage;
using Casus.Language;
using Casus.Language.Conllu;
using Casus.Language.Coreference;

namespace Casus.App.Commands;

/// <summary><c>casus parse</c>: prints sentences, words, tags and the dependency tree of articles.</summary>
static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("parse", "Read articles and print words, tags and sentence structure as CoNLL-U");
        var inputs = new InputArguments(command);
        var check = new Option<bool>("--check")
        {
            Description = "Print no trees, but count those that were broken or could not be repaired",
        };
        var limit = TimeLimitOption.Create();
        command.Add(check);
        command.Add(limit);
        command.SetAction(parsed =>
        {
            var articles = inputs.Read(parsed, terminal);
            var pipeline = Pipeline.Load().Limited(parsed.GetValue(limit), terminal);
            using var watchdog = pipeline.Watchdog;
            using var output = terminal.Text();
            if (parsed.GetValue(check))
                return new ParseCheck(terminal, output).Run(
                    Pipeline.Run(articles, inputs.Threads(parsed), pipeline.Analyse)
                );
            var writer = new ConlluWriter(new PlainLines(output));
            var exit = ExitCode.Fine;
            var parses = Pipeline.Run(articles, inputs.Threads(parsed), article => Resolved(pipeline.Analyse(article)));
            foreach (var (_, document, problem) in parses)
            {
                if (document is not null)
                    writer.Write(document);
                output.Flush();
                if (problem is not null)
                    terminal.Error.WriteLine(problem);
                if (problem is { IsWarning: false })
                    exit = ExitCode.WrongInput;
            }
            return exit;
        });
        return command;
    }

    /// <summary>With its chains found now, on the thread and in the time of the article.</summary>
    static Document Resolved(Document document)
    {
        _ = document.Coreference;
        return document;
    }
}
