using System.Diagnostics;
using System.Globalization;
using System.Text;
using Casus.App.Output;
using Casus.App.Pipelines;
using Casus.Reading;
using Casus.Reading.Input;

namespace Casus.Benchmarks;

/// <summary>
/// Measures what a kilobyte costs in texts of growing length, each one article made of the articles of a
/// JSONL file, from text to JSONL on one thread.
/// </summary>
static class LongTexts
{
    static readonly int[] sizes = [80_000, 800_000, 4_000_000];

    public static int Print(string file)
    {
        if (!File.Exists(file))
        {
            Console.Error.WriteLine($"{file}: no such file; name a JSONL file with one article a line");
            return 1;
        }
        var pipeline = Pipeline.Load();
        Console.WriteLine($"{"KB", 8}{"seconds", 10}{"ms/KB", 9}{"ratio", 8}{"events", 9}{"statements", 12}");
        Measure(pipeline, Joined(file, sizes[0]));
        var first = 0.0;
        foreach (var size in sizes)
        {
            var text = Joined(file, size);
            // Of the short text several runs, so that the figure is of seconds and not of chance.
            var runs = Math.Max(1, 20 * sizes[0] / size);
            var results = Enumerable.Range(0, runs).Select(_ => Measure(pipeline, text)).ToList();
            var seconds = results.Average(result => result.Seconds);
            var cost = seconds / (text.Length / 1000.0);
            first = first == 0 ? cost : first;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{text.Length / 1000, 8}{seconds, 10:F2}{cost * 1000, 9:F2}{cost / first, 8:F2}"
                        + $"{results[0].Events, 9}{results[0].Statements, 12}"
                )
            );
        }
        return 0;
    }

    static (double Seconds, int Events, int Statements) Measure(Pipeline pipeline, string text)
    {
        var article = new Article
        {
            Id = "long",
            Text = text,
            Date = new DateOnly(2024, 6, 18),
        };
        GC.Collect();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var coded = pipeline.Code(article);
        using (var writer = new JsonEventWriter(Stream.Null))
            writer.Write(article, coded);
        return (
            (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds,
            coded.Events.Count,
            coded.Statements.Count
        );
    }

    /// <summary>Articles one behind the other up to a length, from the first again where they are too few.</summary>
    static string Joined(string file, int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            var before = text.Length;
            var read = new ArticleReader(new ReadingOptions { Format = InputFormat.Jsonl }).Read(file);
            foreach (var article in read.Select(result => result.Article).OfType<Article>())
                if (text.Length < length)
                    text.Append(article.Text).Append("\n\n");
            if (text.Length == before)
                throw new InvalidDataException($"{file}: no article in it");
        }
        return text.ToString(0, length);
    }
}
