using Casus.Language.Neural;
using Casus.Trainer.Data;

namespace Casus.Trainer.Training;

/// <summary>Changes one part of a model file and leaves the others.</summary>
static class ModelParts
{
    public static void ReplaceLemmas(string path, List<Example> examples)
    {
        Model model;
        using (var file = File.OpenRead(path))
            model = Model.Read(file);
        var changed = new Model
        {
            Words = model.Words,
            WordTable = model.WordTable,
            AffixTable = model.AffixTable,
            Classes = model.Classes,
            Relations = model.Relations,
            Weights = model.Weights,
            Lemmas = LemmaLearner.Learn(examples, model.Words),
        };
        using var output = File.Create(path);
        changed.Write(output);
    }
}
