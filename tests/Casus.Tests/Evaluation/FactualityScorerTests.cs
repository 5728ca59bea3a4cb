using System.IO.Compression;
using Casus.Coding.Factuality;
using Casus.Evaluation;

namespace Casus.Tests.Evaluation;

public sealed class FactualityScorerTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Correlates_with_the_human_scores()
    {
        File.WriteAllText(Path.Combine(folder, "ud_ids.json"), """{"ewt-1": {"sentence_id": "a-1"}}""");
        var archive = Path.Combine(folder, "scores.zip");
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Create))
        using (var writer = new StreamWriter(zip.CreateEntry("factuality.json").Open()))
            writer.Write(
                """
                {"data": {"ewt-1": {
                    "ewt-1-semantics-pred-2": {"factuality": {"factual": {"value": 1.2}}},
                    "ewt-1-semantics-pred-4": {"factuality": {"factual": {"value": -1.2}}}}}}
                """
            );
        var treebank = Path.Combine(folder, "trees.conllu");
        File.WriteAllText(
            treebank,
            "# sent_id = a-1\n1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n"
                + "2\tfailed\tfail\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\t_\n"
                + "3\tto\tto\tPART\tTO\t_\t4\tmark\t_\t_\n4\tland\tland\tVERB\tVB\tVerbForm=Inf\t2\txcomp\t_\t_\n\n"
        );
        Assert.Equal(1, FactualityScorer.Score(archive, treebank, ModalityLexicon.Load([])).Correlation, 6);
    }
}
