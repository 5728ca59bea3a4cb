using System.CommandLine;
using Casus.App.Commands.Options;
using Casus.App.Output;
using Casus.App.Screen;
using Casus.App.Usage;
using Casus.Reading;

namespace Casus.App.Commands;

/// <summary>
/// <c>casus lexicon try</c>: what a sentence codes, and which entries were considered for each of its words.
/// </summary>
static class TryCommand
{
    public static Command Create(Terminal terminal, Option<string?> folder)
    {
        var command = new Command(
            "try",
            "Show what a sentence codes, and for each predicate which readings were tried and why each does not hold"
        );
        var sentence = new Argument<string>("SENTENCE").Checked(Asked.Something);
        var date = DayOption.Create("--date", "Day of publication, for offices");
        command.Add(sentence);
        command.Add(date);
        command.Add(folder);
        command.SetAction(parsed =>
        {
            if (LexiconOption.Load(parsed.GetValue(folder), terminal) is not { } pipeline)
                return ExitCode.WrongInput;
            var article = new Article
            {
                Id = "sentence",
                Text = parsed.GetValue(sentence)!,
                Date = parsed.GetValue(date),
            };
            var document = pipeline.Analyse(article);
            using var output = terminal.Text();
            new TrialWriter(output).Write(
                document,
                pipeline.Coder.Code(document),
                pipeline.Coder.Steps(document),
                pipeline.Coder.Frames
            );
            return ExitCode.Fine;
        });
        return command;
    }
}
