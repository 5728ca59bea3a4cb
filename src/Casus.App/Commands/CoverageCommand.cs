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
        output.WriteLine("undecided  by default  by rule  events  all      decided  predicate");
        foreach (var count in tally.ByUndecided().Take(top))
        {
            var kind = count.Kind == PredicateKind.Noun ? " (noun)" : "";
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count[Decision.Undecided], 9}  {count[Decision.NothingByDefault], 10}  "
                        + $"{count[Decision.NothingByRule], 7}  {count[Decision.Event], 6}  {count.Occurrences, -7}  "
                        + $"{Share(count.Decided, count.Occurrences), 7}  {count.Predicate}{kind}"
                )
            );
            foreach (var example in count.Examples)
                output.WriteLine(Cells.Fit("           " + example, Math.Max(width, 80)));
        }
        foreach (var line in Sums(tally))
            output.WriteLine(line);
    }

    static IEnumerable<string> Sums(CoverageTally tally)
    {
        var all = tally.Occurrences;
        string Row(string name, int count, string? note = null) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {name, -18}  {count, 7}  {Share(count, all), 7}{(note is null ? "" : "  " + note)}"
            );
        var (without, unread) = (tally.Of(Decision.NothingByDefault), tally.Of(Decision.Undecided));
        return
        [
            $"{tally.Articles} articles, {all} occurrences, {tally.Decided} decided = {Share(tally.Decided, all)}",
            Row("event", tally.Of(Decision.Event)),
            Row("part of another", tally.Of(Decision.TakenOver)),
            Row("nothing by rule", tally.Of(Decision.NothingByRule)),
            Row("nothing by default", without + unread, $"(nothing without a condition {without}, undecided {unread})"),
        ];
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
                        nothing_by_rule = count[Decision.NothingByRule],
                        nothing_by_default = count[Decision.NothingByDefault],
                        part = count[Decision.TakenOver],
                        undecided = count[Decision.Undecided],
                        examples = count.Examples,
                    },
                    plain
                )
            );
    }
}
