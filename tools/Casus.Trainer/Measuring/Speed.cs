using System.Diagnostics;
using Casus.Language;
using Casus.Language.Neural;
using Casus.Reading;
using Casus.Trainer.Data;

namespace Casus.Trainer.Measuring;

/// <summary>How fast the network runs over the articles of a JSONL file on one thread, in processor time, so that other work on the machine disturbs little.</summary>
static class Speed
{
    public static void Run(string modelPath, string corpus, int articles)
    {
        using var file = File.OpenRead(modelPath);
        var analyser = new LanguageAnalyser(Model.Read(file));
        var tokeniser = new Tokeniser();
        var texts = Corpus.Articles(corpus).Take(articles).ToArray();
        for (var round = 0; round < 3; round++)
        {
            var clock = Stopwatch.StartNew();
            var before = ProcessorTime();
            var documents = texts.Select(text => new Document(new Article { Id = "", Text = text })).ToArray();
            foreach (var document in documents)
                tokeniser.Tokenise(document);
            var tokenised = ProcessorTime();
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            foreach (var document in documents)
                analyser.Annotate(document);
            var annotated = ProcessorTime();
            var (sentences, words) = (documents.Sum(d => d.Sentences.Count), documents.Sum(d => d.Tokens.Length));
            Console.WriteLine($"{sentences} sentences, {words} words; a second: tokenising {sentences / (tokenised - before):f0} sentences, tagging and parsing {sentences / (annotated - tokenised):f0} sentences = {words / (annotated - tokenised):f0} words; {(GC.GetAllocatedBytesForCurrentThread() - allocated) / words} bytes a word; wall {clock.Elapsed.TotalSeconds:f1} s");
        }
    }

    static double ProcessorTime() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
}
