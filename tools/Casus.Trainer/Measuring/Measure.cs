using System.Diagnostics;
using Casus.Language.Neural;
using Casus.Language.Pipeline;
using Casus.Trainer.Data;

namespace Casus.Trainer.Measuring;

/// <summary>Prints the accuracy of a model on annotated files with their own tokens, and the speed over them.</summary>
static class Measure
{
    public static void Run(string modelPath, string[] files)
    {
        var clock = Stopwatch.StartNew();
        using var file = File.OpenRead(modelPath);
        var analyser = new LanguageAnalyser(Model.Read(file));
        Console.WriteLine($"loaded in {clock.ElapsedMilliseconds} ms");
        foreach (var path in files)
        {
            var parsed = path.EndsWith(".conllu", StringComparison.Ordinal);
            var gold = parsed ? Treebank.ReadParsed(path) : Treebank.ReadNames(path);
            Console.WriteLine(
                $"{Path.GetFileName(path)}: {(parsed ? Accuracy.OfParse(analyser, gold) : Accuracy.OfNames(analyser, gold))}"
            );
            for (var i = 0; i < 2; i++)
            {
                var document = Accuracy.ToDocument(gold);
                clock.Restart();
                analyser.Annotate(document);
                Console.WriteLine(
                    $"    {gold.Count / clock.Elapsed.TotalSeconds:f0} sentences/s, "
                        + $"{document.Tokens.Length / clock.Elapsed.TotalSeconds:f0} words/s"
                );
            }
        }
    }
}
