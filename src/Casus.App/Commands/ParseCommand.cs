using System.CommandLine;
using Casus.Language;

namespace Casus.App.Commands;

/// <summary><c>casus parse</c>: prints sentences, words, tags and the dependency tree of articles.</summary>
static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("parse", "Read articles and print words, tags and sentence structure as CoNLL-U");
        var inputs = new InputArguments(command);
        command.SetAction(parsed =>
        {
            var articles = inputs.Read(parsed, terminal);
            var pipeline = Pipeline.Load();
            using var output = terminal.Text();
            var writer = new ConlluWriter(new PlainLines(output));
            var exit = CommandLine.Fine;
            foreach (var (_, document, problem) in Pipeline.Run(articles, inputs.Threads(parsed), pipeline.Analyse))
            {
                if (document is not null)
                    writer.Write(document);
                output.Flush();
                if (problem is not null)
                    terminal.Error.WriteLine(problem);
                if (problem is { IsWarning: false })
                    exit = CommandLine.WrongInput;
            }
            return exit;
        });
        return command;
    }
}
