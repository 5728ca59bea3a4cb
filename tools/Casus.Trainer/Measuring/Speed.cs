using System.Diagnostics;
using Casus.Language;
using Casus.Language.Neural;
using Casus.Language.Pipeline;
using Casus.Language.Tokens;
using Casus.Reading;
using Casus.Trainer.Data;

namespace Casus.Trainer.Measuring;

/// <summary>
/// How fast the analysis runs over the articles of a JSONL file on one thread. Of each article the best of several
/// rounds counts, so that other work on the machine disturbs little.
/// </summary>
static class Speed
{
    const int Rounds = 7;

    public static void Run(string modelPath, string corpus, int articles)
    {
        using var file = File.OpenRead(modelPath);
        var analyser = new LanguageAnalyser(Model.Read(file));
        var tokeniser = new Tokeniser();
        var texts = Corpus.Articles(corpus).Take(articles).ToArray();
        var (tokenising, annotating) = (new double[texts.Length], new double[texts.Length]);
        Array.Fill(tokenising, double.MaxValue);
        Array.Fill(annotating, double.MaxValue);
        var (sentences, words, allocated) = (0, 0, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            (sentences, words, allocated) = (0, 0, 0);
            for (var i = 0; i < texts.Length; i++)
            {
                var document = new Document(new Article { Id = "", Text = texts[i] });
                var start = Stopwatch.GetTimestamp();
                tokeniser.Tokenise(document);
                var middle = Stopwatch.GetTimestamp();
                var before = GC.GetAllocatedBytesForCurrentThread();
                analyser.Annotate(document);
                allocated += GC.GetAllocatedBytesForCurrentThread() - before;
                tokenising[i] = Math.Min(tokenising[i], Stopwatch.GetElapsedTime(start, middle).TotalSeconds);
                annotating[i] = Math.Min(annotating[i], Stopwatch.GetElapsedTime(middle).TotalSeconds);
                sentences += document.Sentences.Count;
                words += document.Tokens.Length;
            }
        }
        Console.WriteLine($"{sentences} sentences, {words} words");
        Console.WriteLine(
            $"tokenising          {sentences / tokenising.Sum():f0} sentences/s, {words / tokenising.Sum():f0} words/s"
        );
        Console.WriteLine(
            $"tagging and parsing {sentences / annotating.Sum():f0} sentences/s, "
                + $"{words / annotating.Sum():f0} words/s, {(double)allocated / words:f0} bytes a word"
        );
    }
}
