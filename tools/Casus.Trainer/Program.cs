using Casus.Trainer.Data;
using Casus.Trainer.Measuring;
using Casus.Trainer.Training;
using Casus.Trainer.Vectors;

switch (args)
{
    case ["vectors", var output, .. var files]:
        new SkipGram(dimension: 96, minimumCount: 3, epochs: 6).Train(files.SelectMany(file => file.EndsWith(".conllu", StringComparison.Ordinal)
            ? Treebank.ReadParsed(file).Select(IEnumerable<string> (example) => example.Forms)
            : Corpus.Paragraphs(file).Select(Corpus.Words)), output);
        return 0;
    case ["network", var data, var vectors, var model, .. var rest]:
        NetworkTraining.Run(new TrainingOptions
        {
            DataFolder = data,
            VectorPath = vectors,
            ModelPath = model,
            Epochs = rest.Length > 0 ? int.Parse(rest[0]) : 30,
            Seed = rest.Length > 1 ? int.Parse(rest[1]) : 1,
            Hidden = rest.Length > 2 ? int.Parse(rest[2]) : 96,
            Dropout = rest.Length > 3 ? float.Parse(rest[3]) : 0.25f,
            SilverPath = rest.Length > 4 ? rest[4] : null,
        });
        return 0;
    case ["lemmas", var data, var model]:
        ModelParts.ReplaceLemmas(model, TrainingData.Read(data, silverPath: null).Train);
        return 0;
    case ["measure", var model, .. var files]:
        Measure.Run(model, files);
        return 0;
    case ["speed", var model, var corpus, .. var rest]:
        Speed.Run(model, corpus, rest.Length > 0 ? int.Parse(rest[0]) : 300);
        return 0;
    default:
        Console.Error.WriteLine("""
            usage: Casus.Trainer vectors OUTPUT FILE…
                   Casus.Trainer network DATA-FOLDER VECTORS MODEL [EPOCHS [SEED [HIDDEN [DROPOUT [SILVER]]]]]
                   Casus.Trainer lemmas DATA-FOLDER MODEL
                   Casus.Trainer measure MODEL FILE.conllu|FILE.iob2…
                   Casus.Trainer speed MODEL CORPUS.jsonl [ARTICLES]
            """);
        return 2;
}
