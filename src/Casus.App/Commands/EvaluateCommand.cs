using System.CommandLine;
using System.Text;
using System.Text.Json;
using System.Xml;
using Casus.App.Commands.Options;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.App.Usage;
using Casus.Coding.Factuality;
using Casus.Evaluation;
using Casus.Exchange;
using Casus.Language.Conllu;
using Casus.Reading;
using Casus.Reading.Input;

namespace Casus.App.Commands;

/// <summary>
/// <c>casus evaluate</c>: measures the program against an annotated file of events, relations or syntax.
/// </summary>
static class EvaluateCommand
{
    const string relationDate = "2020-06-15";

    public static Command Create(Terminal terminal)
    {
        var command = new Command(
            "evaluate",
            "Measure the program against an annotated file: events (JSONL), relations (TSV), syntax and "
                + "coreference (CoNLL-U), times (a folder of MEANTIME articles), places (GeoVirus XML) or "
                + "factuality (It Happened, a zip, with --treebank)"
        );
        var gold = new Argument<string>("GOLD") { Description = "The annotated file" }.Checked(Asked.Path);
        var coded = TextOption.Create(
            "--coded",
            "Output to measure, instead of running the program over the texts of GOLD",
            "FILE",
            Asked.File
        );
        var treebank = TextOption.Create(
            "--treebank",
            "The part of the English Web Treebank whose factuality is measured",
            "FILE",
            Asked.File
        );
        var choice = new TextChoice(command);
        var errors = NumberOption.Create("--errors", "Differences to list", 0);
        var convention = ConventionOption.Create();
        var threads = ThreadsOption.Create("Texts worked on at the same time");
        command.Add(gold);
        command.Add(coded);
        command.Add(treebank);
        command.Add(errors);
        command.Add(convention);
        command.Add(threads);
        command.SetAction(parsed =>
        {
            try
            {
                var run = new Run(
                    parsed.GetValue(coded),
                    parsed.GetValue(treebank),
                    choice.Read(parsed),
                    ConventionOption.Read(parsed, convention),
                    parsed.GetValue(threads),
                    terminal
                );
                var (lines, differences) = run.Evaluate(parsed.GetValue(gold)!);
                using var output = terminal.Text();
                foreach (
                    var line in lines.Concat(
                        differences.Take(parsed.GetValue(errors)).Select(difference => difference.ToString())
                    )
                )
                    output.WriteLine(line);
                return ExitCode.Fine;
            }
            catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                terminal.Error.WriteLine(e.Message);
                return ExitCode.WrongInput;
            }
            catch (Exception e) when (e is JsonException or XmlException)
            {
                terminal.Error.WriteLine($"{parsed.GetValue(gold)}: {e.Message}");
                return ExitCode.WrongInput;
            }
        });
        return command;
    }

    sealed class Run(
        string? codedFile,
        string? treebank,
        TextChoice.Chosen chosen,
        Convention convention,
        int threads,
        Terminal terminal
    )
    {
        public (IEnumerable<string> Lines, IEnumerable<ScoringError> Errors) Evaluate(string file)
        {
            var isFolder = Directory.Exists(file);
            if (!isFolder && !File.Exists(file))
                throw new FileNotFoundException($"{file}: no such file");
            var start = isFolder || IsArchive(file) ? "" : Start(file);
            var isEvents = start.StartsWith('{');
            if (!chosen.IsAll && !isEvents)
                throw new UsageException("--kind and --ids go with annotated events");
            if (isEvents)
                return Events(file);
            if (start.Contains("\tmarked_sentence", StringComparison.Ordinal))
                return Relations(file);
            if (convention != Convention.Manual)
                throw new UsageException("--convention goes with events and relations, which have types");
            if (isFolder)
                return Meantime(file);
            if (IsArchive(file))
                return Factuality(file);
            if (
                start.StartsWith('#')
                || start.StartsWith("1\t", StringComparison.Ordinal)
                || start.StartsWith("1-", StringComparison.Ordinal)
            )
                return Treebank(file);
            if (start.StartsWith("<articles", StringComparison.Ordinal))
                return ([PlaceScorer.Score(file, Pipeline.Load().Analyse).ToString()], []);
            throw new InvalidDataException(
                $"{file}:1: neither JSONL with events, nor relations with a column marked_sentence, nor CoNLL-U"
            );
        }

        static bool IsArchive(string file) => file.EndsWith(".zip", StringComparison.Ordinal);

        static string Start(string file) => File.ReadLines(file).FirstOrDefault(line => line.Length > 0) ?? "";

        (IEnumerable<string>, IEnumerable<ScoringError>) Events(string file)
        {
            if (!File.ReadLines(file).Any(line => line.Contains("\"events\"", StringComparison.Ordinal)))
                throw new InvalidDataException($"{file}: no line has events to measure by");
            using var input = File.OpenText(file);
            var gold = chosen.Of(ScoredEventReader.Read(input, file), file);
            var ids = chosen.IsAll ? null : gold.Select(text => text.Id).ToHashSet();
            var coded = Coded(() => File.OpenRead(file), ids);
            var scores = EventScorer.Score(gold, coded);
            return (
                [.. scores.Lines(), .. KindTable.Lines(gold, coded), .. CalibrationTable.Lines(scores)],
                scores.Errors
            );
        }

        (IEnumerable<string>, IEnumerable<ScoringError>) Factuality(string archive)
        {
            var scorer = FactualityScorer.Score(
                archive,
                treebank ?? throw new UsageException($"'{archive}' needs --treebank"),
                ModalityLexicon.Load([])
            );
            return (scorer.Lines(), scorer.Differences);
        }

        (IEnumerable<string>, IEnumerable<ScoringError>) Relations(string file)
        {
            using var input = File.OpenText(file);
            var relations = RelationReader.Read(input, file);
            var scorer = new RelationScorer(relations, Coded(() => Texts(relations)));
            return (scorer.Lines(), scorer.Errors);
        }

        (IEnumerable<string>, IEnumerable<ScoringError>) Treebank(string file)
        {
            if (
                codedFile is not null
                || !File.ReadLines(file).Take(1000).Any(line => line.Contains("Entity=(", StringComparison.Ordinal))
            )
                return (Syntax(file).Lines(), []);
            using var input = File.OpenText(file);
            var scorer = CoreferenceScorer.Score(CoreferenceGold.ReadAll(input, file), Pipeline.Load().Analyse);
            return (Syntax(file).Lines().Concat(scorer.Lines()), scorer.Differences);
        }

        static (IEnumerable<string>, IEnumerable<ScoringError>) Meantime(string folder)
        {
            if (!Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Any())
                throw new InvalidDataException($"{folder}: no article of MEANTIME (.xml) in this folder");
            var pipeline = Pipeline.Load();
            var times = TimexScorer.Score(folder, pipeline.Analyse);
            var reports = AttributionScorer.Score(
                folder,
                article =>
                {
                    var document = pipeline.Analyse(article);
                    return (document, pipeline.Coder.Steps(document).Attributions.Reports);
                }
            );
            var attributes = EventAttributeScorer.Score(folder, pipeline.Analyse);
            return (
                [times.ToString(), reports.ToString(), .. attributes.Lines()],
                times.Differences.Concat(reports.Differences).Concat(attributes.Differences)
            );
        }

        ParseScorer Syntax(string file)
        {
            using var input = File.OpenText(file);
            var gold = ConlluSentence.ReadAll(input, file);
            using var parsed = codedFile is null ? new StringReader(Parse(gold)) : (TextReader)File.OpenText(codedFile);
            return new ParseScorer(gold, ConlluSentence.ReadAll(parsed, codedFile ?? "parse"));
        }

        /// <summary>
        /// Coded events by the id of their text: from the file given, or by running the program over the texts.
        /// </summary>
        /// <param name="texts">The texts, as JSONL.</param>
        /// <param name="ids">Those that are coded; null for all.</param>
        Dictionary<string, ScoredText> Coded(Func<Stream> texts, HashSet<string>? ids = null)
        {
            if (codedFile is not null)
            {
                using var input = File.OpenText(codedFile);
                return ById(ScoredEventReader.Read(input, codedFile));
            }
            var pipeline = Pipeline.Load();
            var articles = new ArticleReader(new ReadingOptions { Format = InputFormat.Jsonl })
                .Read(texts(), "gold")
                .Where(read => ids is null || read.Article is not { } article || ids.Contains(article.Id));
            return ById(
                Results(
                    Pipeline.Run(
                        articles,
                        threads,
                        article => new ScoredText(article.Id, "", ScoredEvent.Of(article, pipeline.Code(article)))
                    )
                )
            );
        }

        string Parse(IEnumerable<ConlluSentence> gold)
        {
            var pipeline = Pipeline.Load();
            var articles = new ArticleReader(new ReadingOptions { Format = InputFormat.Text }).Read(
                new MemoryStream(Encoding.UTF8.GetBytes(ConlluSentence.RawText(gold))),
                "gold"
            );
            var output = new StringWriter();
            var writer = new ConlluWriter(output);
            foreach (var document in Results(Pipeline.Run(articles, threads, pipeline.Analyse)))
                writer.Write(document);
            return output.ToString();
        }

        IEnumerable<T> Results<T>(IEnumerable<Outcome<T>> outcomes)
            where T : class
        {
            foreach (var (_, result, problem) in outcomes)
            {
                if (problem is not null)
                    terminal.Error.WriteLine(problem);
                if (result is not null)
                    yield return result;
            }
        }

        Dictionary<string, ScoredText> ById(IEnumerable<ScoredText> texts)
        {
            var byId = new Dictionary<string, ScoredText>();
            foreach (var text in texts)
                byId[text.Id] = convention == Convention.Crosswalk ? text.ByCrosswalk() : text;
            return byId;
        }

        static MemoryStream Texts(IEnumerable<Relation> relations)
        {
            var stream = new MemoryStream();
            foreach (var relation in relations)
            {
                JsonSerializer.Serialize(
                    stream,
                    new
                    {
                        id = relation.Id,
                        date = relationDate,
                        text = relation.Sentence,
                    }
                );
                stream.WriteByte((byte)'\n');
            }
            stream.Position = 0;
            return stream;
        }
    }
}
