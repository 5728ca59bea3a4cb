using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casus.App.Commands.Options;
using Casus.App.Output;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.App.Usage;
using Casus.Coding.Coverage;
using Casus.Coding.Frames;
using Casus.Language;

namespace Casus.App.Commands;

/// <summary><c>casus lexicon coverage</c>: which predicates of a corpus the lexicon decides, by frequency.</summary>
static class CoverageCommand
{
    static readonly JsonSerializerOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Terminal terminal, Option<string?> folder)
    {
        var command = new Command(
            "coverage",
            "List the predicates of a corpus that join two parties, undecided ones first"
        );
        var inputs = new InputArguments(command);
        var top = NumberOption.Create("--top", "How many predicates to list", 50);
        var examples = NumberOption.Create("--examples", "Undecided sentences to show for each", 0);
        var format = ChoiceOption.Format("How to print: table or jsonl", "table", "jsonl");
        command.Add(top);
        command.Add(examples);
        command.Add(format);
        command.Add(folder);
        var limit = TimeLimitOption.Create();
        command.Add(limit);
        command.SetAction(parsed =>
        {
            var articles = inputs.Read(parsed, terminal);
            if (
                LexiconOption.Load(parsed.GetValue(folder), terminal)?.Limited(parsed.GetValue(limit), terminal)
                is not { } pipeline
            )
                return ExitCode.WrongInput;
            using var watchdog = pipeline.Watchdog;
            var tally = new CoverageTally(parsed.GetValue(examples));
            var exit = ExitCode.Fine;
            using var progress = new Progress(terminal, "articles");
            foreach (
                var (_, seen, problem) in Pipeline.Run(
                    articles,
                    inputs.Threads(parsed),
                    article => See(pipeline, article)
                )
            )
            {
                progress.Step();
                if (seen is not null)
                    tally.Add(seen.Occurrences, occurrence => Sentence(seen.Document, occurrence.Token));
                if (problem is not null)
                    terminal.Error.WriteLine(problem);
                if (problem is { IsWarning: false })
                    exit = ExitCode.WrongInput;
            }
            progress.Dispose();
            using var output = terminal.Text();
            if (parsed.GetValue(format) == "jsonl")
                WriteLines(output, tally, parsed.GetValue(top));
            else
                WriteTable(output, tally, parsed.GetValue(top), terminal.Width);
            return exit;
        });
        return command;
    }

    sealed record Seen(Document Document, List<Occurrence> Occurrences);

    static Seen See(Pipeline pipeline, Reading.Article article)
    {
        var document = pipeline.Analyse(article);
        return new Seen(
            document,
            new PredicateFinder(document, pipeline.Coder.Steps(document), pipeline.Coder.Frames).Find()
        );
    }

    /// <summary>The sentence with the predicate marked.</summary>
    static string Sentence(Document document, int token)
    {
        var (sentence, word) = (document.Sentences[document.Tokens[token].Sentence], document.Tokens[token]);
        var (start, end) = (document.Tokens[sentence.First].Start, document.Tokens[sentence.End - 1].End);
        return Cells.Plain($"{document.Text[start..word.Start]}[{word.Form}]{document.Text[word.End..end]}");
    }

    static void WriteTable(TextWriter output, CoverageTally tally, int top, int width)
    {
        output.WriteLine("undecided  all      decided  predicate");
        foreach (var count in tally.ByUndecided().Take(top))
        {
            var kind = count.Kind == PredicateKind.Noun ? " (noun)" : "";
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count[Decision.Undecided], 9}  {count.Occurrences, -7}  "
                        + $"{Share(count.Decided, count.Occurrences), 7}  {count.Predicate}{kind}"
                )
            );
            foreach (var example in count.Examples)
                output.WriteLine(Cells.Fit("           " + example, Math.Max(width, 80)));
        }
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{tally.Articles} articles, {tally.Occurrences} occurrences, {tally.Decided} decided = "
                    + $"{Share(tally.Decided, tally.Occurrences)} (events {tally.Of(Decision.Event)}, nothing "
                    + $"{tally.Of(Decision.Nothing)}, part of another {tally.Of(Decision.TakenOver)})"
            )
        );
    }

    static string Share(int part, int all) =>
        all == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / all:0.0} %");

    static void WriteLines(TextWriter output, CoverageTally tally, int top)
    {
        foreach (var count in tally.ByUndecided().Take(top))
            output.WriteLine(
                JsonSerializer.Serialize(
                    new
                    {
                        predicate = count.Predicate,
                        kind = count.Kind == PredicateKind.Noun ? "noun" : "verb",
                        occurrences = count.Occurrences,
                        events = count[Decision.Event],
                        nothing = count[Decision.Nothing],
                        part = count[Decision.TakenOver],
                        undecided = count[Decision.Undecided],
                        examples = count.Examples,
                    },
                    plain
                )
            );
    }
}
