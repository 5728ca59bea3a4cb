using System.Diagnostics;
using Casus.App.Output;
using Casus.App.Pipelines;
using Casus.Coding.Pipeline;
using Casus.Language;
using Casus.Language.Pipeline;
using Casus.Reading;
using Casus.Reading.Input;

namespace Casus.Benchmarks;

/// <summary>
/// Measures reading, analysing and coding over a JSONL file of articles, each and together, on one thread and on two.
/// </summary>
static class WholeRun
{
    public static int Usage()
    {
        const string run = "dotnet run --project benchmarks/Casus.Benchmarks -c Release --";
        Console.Error.WriteLine(
            $"""
            usage: {run} ARTICLES.jsonl [MOST]   speed and memory of the whole run
                   {run} steps                   BenchmarkDotNet over the inner steps
                   {run} times ARTICLES.jsonl…   whether every article is answered, and how long each takes
                   {run} long ARTICLES.jsonl     what a kilobyte costs in texts of 80 KB, 800 KB and 4 MB joined from the articles
                   {run} fuzz FOLDER N [SEED]    the folder's files changed N times, from bytes to written events
            """
        );
        return 2;
    }

    public static int Print(string file, int most)
    {
        if (!File.Exists(file))
        {
            Console.Error.WriteLine($"{file}: no such file; name a JSONL file with one article a line");
            return 1;
        }
        var watch = Stopwatch.StartNew();
        var analyser = LanguageAnalyser.Load();
        var models = watch.Elapsed;
        watch.Restart();
        var coder = EventCoder.Load();
        Console.WriteLine($"models loaded in {models.TotalSeconds:F2} s, lexicon in {watch.Elapsed.TotalSeconds:F2} s");

        IEnumerable<ReadResult> Read() =>
            new ArticleReader(new ReadingOptions { Format = InputFormat.Jsonl }).Read(file).Take(most);
        var pipeline = new Pipeline(new NewsCoder(analyser, () => coder));
        var size = Measure(Read(), analyser, coder);
        Console.WriteLine(
            $"{size.Articles} articles, {size.Sentences} sentences, {size.Words} words (with punctuation), {size.Events} events"
        );
        Console.WriteLine();
        Console.WriteLine(
            $"{"step", -22}{"threads", 8}{"seconds", 10}{"articles/s", 12}{"sentences/s", 13}{"words/s", 11}"
        );
        foreach (var threads in new[] { 1, 2 })
            Row("all, text to JSONL", threads, size, () => Together(pipeline, Read(), threads));
        Console.WriteLine($"{"peak memory", -22}{Process.GetCurrentProcess().PeakWorkingSet64 >> 20, 8} MB");

        var articles = new List<Article>();
        Row("reading", 1, size, () => articles = [.. Read().Select(result => result.Article).OfType<Article>()]);
        var documents = new Document[articles.Count];
        foreach (var threads in new[] { 1, 2 })
            Row(
                "analysing",
                threads,
                size,
                () => Each(articles.Count, threads, i => documents[i] = analyser.Analyse(articles[i]))
            );
        foreach (var threads in new[] { 1, 2 })
            Row("coding", threads, size, () => Each(articles.Count, threads, i => coder.Code(documents[i])));
        return 0;
    }

    static void Together(Pipeline pipeline, IEnumerable<ReadResult> input, int threads)
    {
        using var writer = new JsonEventWriter(Stream.Null);
        foreach (var (article, coded, _) in Pipeline.Run(input, threads, pipeline.Code))
            if (article is not null)
                writer.Write(article, coded!);
    }

    static void Each(int count, int threads, Action<int> work) =>
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, work);

    static void Row(string step, int threads, Size size, Action work)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        work();
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(
            $"{step, -22}{threads, 8}{seconds, 10:F2}{size.Articles / seconds, 12:N0}"
                + $"{size.Sentences / seconds, 13:N0}{size.Words / seconds, 11:N0}"
        );
    }

    static Size Measure(IEnumerable<ReadResult> input, LanguageAnalyser analyser, EventCoder coder)
    {
        var (articles, sentences, words, events) = (0, 0, 0L, 0);
        foreach (var article in input.Select(result => result.Article).OfType<Article>())
        {
            var document = analyser.Analyse(article);
            articles++;
            sentences += document.Sentences.Count;
            words += document.Tokens.Length;
            events += coder.Code(document).Events.Count;
        }
        return new Size(articles, sentences, words, events);
    }
}

readonly record struct Size(int Articles, int Sentences, long Words, int Events);
