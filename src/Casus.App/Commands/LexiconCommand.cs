using System.CommandLine;
using Casus.App.Output;
using Casus.Coding;
using Casus.Coding.Factuality;
using Casus.Coding.Patterns;
using Casus.Language;
using Casus.Lexicons;

namespace Casus.App.Commands;

/// <summary><c>casus lexicon</c>: finds mistakes in the lexicon's files and runs the examples of its entries.</summary>
static class LexiconCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("lexicon", "Check the lexicon and run its examples");
        var folder = new Option<string?>("--lexicon") { Description = "A lexicon folder to read the frames from, instead of the built-in ones", HelpName = "DIR" };
        var check = new Command("check", "Find mistakes in the lexicon's files") { folder };
        check.SetAction(parsed =>
        {
            var coder = Load(parsed.GetValue(folder));
            List<LexiconProblem> problems = [.. coder.Problems, .. Plover.Problems];
            Report(terminal, problems);
            using var output = terminal.Text();
            output.WriteLine($"{coder.Frames.Frames.Count} entries, {problems.Count} mistakes");
            return problems.Count > 0 ? CommandLine.WrongInput : CommandLine.Fine;
        });
        var test = new Command("test", "Run the examples of all entries, or of those whose rule starts with a name");
        var entries = new Argument<string[]>("ENTRY") { Description = "file/entry, or the start of it", Arity = ArgumentArity.ZeroOrMore };
        var threads = new Option<int>("--threads") { Description = "Entries tested at the same time", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
        test.Add(entries);
        test.Add(threads);
        test.Add(folder);
        test.SetAction(parsed => Test(terminal, Load(parsed.GetValue(folder)), parsed.GetValue(entries) ?? [], Math.Clamp(parsed.GetValue(threads), 1, 64)));
        var codebook = new Command("codebook", "Print the codebook: definitions, words and examples of each type and mode (docs/codebook.md)") { folder };
        codebook.SetAction(parsed =>
        {
            using var output = terminal.Text();
            CodebookWriter.Write(output, Load(parsed.GetValue(folder)).Frames.Frames);
        });
        command.Add(check);
        command.Add(CoverageCommand.Create(terminal, folder));
        command.Add(codebook);
        command.Add(test);
        return command;
    }

    static int Test(Terminal terminal, EventCoder coder, string[] entries, int threads)
    {
        var pipeline = Pipeline.Load();
        var tester = new FrameTester(pipeline.Analyse, coder);
        var modality = entries.Length == 0 || entries.Contains("modality") ? ModalityLexicon.Load([]) : null;
        var frames = coder.Frames.Frames.Where(frame => entries.Length == 0 || entries.Any(entry => frame.Rule.StartsWith(entry, StringComparison.Ordinal))).ToList();
        if (frames.Count == 0 && modality is null)
            throw new UsageException($"no entry starts with '{string.Join("', '", entries)}'");
        Report(terminal, coder.Problems);
        var (examples, failed) = (0, 0);
        foreach (var (frame, problems) in OrderedWork.Map(frames, threads, frame => (frame, tester.Test(frame).ToList())))
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
        return failed + coder.Problems.Count > 0 ? CommandLine.WrongInput : CommandLine.Fine;
    }

    public static Pipeline Load(Terminal terminal, string? folder)
    {
        var coder = Load(folder);
        Report(terminal, coder.Problems);
        return new Pipeline(LanguageAnalyser.Load(), () => coder);
    }

    static EventCoder Load(string? folder)
    {
        if (folder is null)
            return EventCoder.Load();
        if (!Directory.Exists(Path.Combine(folder, "frames")))
            throw new UsageException($"no folder frames in '{folder}'");
        var reader = new FrameReader();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "frames"), "*.frames").Order(StringComparer.Ordinal))
            reader.Add(file, File.ReadLines(file));
        reader.Finish();
        return EventCoder.Load(reader);
    }

    static void Report(Terminal terminal, IEnumerable<LexiconProblem> problems)
    {
        foreach (var problem in problems)
            terminal.Error.WriteLine(problem);
    }
}
