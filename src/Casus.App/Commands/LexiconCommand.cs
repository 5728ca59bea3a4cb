using System.CommandLine;
using Casus.Analysis;
using Casus.Analysis.Checks;
using Casus.App.Commands.Options;
using Casus.App.Output;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.App.Usage;
using Casus.Coding.Checks;
using Casus.Coding.Factuality;
using Casus.Coding.Pipeline;
using Casus.Exchange.Tables;
using Casus.Language.Pipeline;
using Casus.Lexicons;

namespace Casus.App.Commands;

/// <summary><c>casus lexicon</c>: finds mistakes in the lexicon's files and runs the examples of its entries.</summary>
static class LexiconCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("lexicon", "Check the lexicon, run its examples, see what it decides");
        var folder = LexiconOption.Create();
        var check = new Command("check", "Find mistakes in the lexicon's files") { folder };
        check.SetAction(parsed =>
        {
            var coder = LexiconOption.Coder(parsed.GetValue(folder));
            LexiconProblem[] all =
            [
                .. coder.Problems,
                .. DeadReadings.Of(coder.Frames.Frames),
                .. LanguageLexicon.Problems,
                .. CodingLexicon.Problems,
                .. AnalysisLexicon.Problems,
                .. ExchangeTables.Problems,
            ];
            var problems = all.Distinct().ToList();
            Report(terminal, problems);
            using var output = terminal.Text();
            output.WriteLine($"{coder.Frames.Frames.Count} entries, {problems.Count} mistakes");
            return problems.Count > 0 ? ExitCode.WrongInput : ExitCode.Fine;
        });
        var test = new Command(
            "test",
            "Run the examples of all entries (with --lexicon: of your own), or of those whose rule starts with a name"
        );
        var entries = new Argument<string[]>("ENTRY")
        {
            Description = "file/entry, or the start of it",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var threads = ThreadsOption.Create("Entries tested at the same time");
        test.Add(entries);
        test.Add(threads);
        test.Add(folder);
        test.SetAction(parsed =>
            Test(
                terminal,
                LexiconOption.Coder(parsed.GetValue(folder)),
                parsed.GetValue(folder) is not null,
                parsed.GetValue(entries) ?? [],
                parsed.GetValue(threads)
            )
        );
        var codebook = new Command(
            "codebook",
            "Print the codebook: definitions, words and examples of each type and mode (docs/codebook.md)"
        )
        {
            folder,
        };
        codebook.SetAction(parsed =>
        {
            using var output = terminal.Text();
            CodebookWriter.Write(output, LexiconOption.Coder(parsed.GetValue(folder)).Frames.Frames);
        });
        command.Add(check);
        command.Add(CoverageCommand.Create(terminal, folder));
        command.Add(TryCommand.Create(terminal, folder));
        command.Add(codebook);
        command.Add(test);
        return command;
    }

    static int Test(Terminal terminal, EventCoder coder, bool ownOnly, string[] entries, int threads)
    {
        var pipeline = Pipeline.Load();
        var tester = new FrameTester(pipeline.Analyse, coder);
        var modality =
            (entries.Length == 0 && !ownOnly) || entries.Contains("modality") ? ModalityLexicon.Load([]) : null;
        var frames = coder
            .Frames.Frames.Where(frame =>
                entries.Length == 0
                    ? !ownOnly || frame.IsOwn
                    : entries.Any(entry => frame.Rule.StartsWith(entry, StringComparison.Ordinal))
            )
            .ToList();
        if (frames.Count == 0 && modality is null)
            throw new UsageException(
                entries.Length == 0
                    ? "no entries of your own in that folder"
                    : $"no entry starts with '{string.Join("', '", entries)}'"
            );
        Report(terminal, coder.Problems);
        var (examples, failed) = (0, 0);
        foreach (
            var (frame, problems) in OrderedWork.Map(frames, threads, frame => (frame, tester.Test(frame).ToList()))
        )
        {
            examples += frame.Examples.Count;
            failed += problems.Select(problem => problem.Line).Distinct().Count();
            Report(terminal, problems);
        }
        if (modality is not null)
        {
            List<LexiconProblem> problems = [.. new FactualityTester(pipeline.Analyse, modality).Test()];
            (examples, failed) = (examples + modality.Examples.Count, failed + problems.Count);
            Report(terminal, problems);
        }
        using var output = terminal.Text();
        output.WriteLine($"{examples - failed} of {examples} examples of {frames.Count} entries come out as written");
        return failed + coder.Problems.Count > 0 ? ExitCode.WrongInput : ExitCode.Fine;
    }

    static void Report(Terminal terminal, IEnumerable<LexiconProblem> problems)
    {
        foreach (var problem in problems)
            terminal.Error.WriteLine(problem);
    }
}
