using Casus.Trainer.Data;
using Casus.Trainer.Measuring;
using Casus.Trainer.Training;
using Casus.Trainer.Vectors;

switch (args)
{
    case ["vectors", var output, .. var files]:
        new SkipGram(dimension: 96, minimumCount: 3, epochs: 6).Train(
            files.SelectMany(file =>
                file.EndsWith(".conllu", StringComparison.Ordinal)
                    ? Treebank.ReadParsed(file).Select(IEnumerable<string> (example) => example.Forms)
                    : Corpus.Paragraphs(file).Select(Corpus.Words)
            ),
            output
        );
        return 0;
    case ["network", .. var settings]:
        NetworkTraining.Run(TrainingOptions.Parse(settings));
        return 0;
    case ["examples", var data, var folder]:
        var examples = TrainingData.Read(data);
        ExampleFile.Write(Path.Combine(folder, "train.tsv"), examples.Train);
        ExampleFile.Write(Path.Combine(folder, "dev.tsv"), [.. examples.DevEwt, .. examples.DevGum]);
        return 0;
    case ["lemmas", var data, var model]:
        ModelParts.ReplaceLemmas(model, TrainingData.Read(data).Train);
        return 0;
    case ["measure", var model, .. var files]:
        Measure.Run(model, files);
        return 0;
    case ["speed", var model, var corpus, .. var rest]:
        Speed.Run(model, corpus, rest.Length > 0 ? int.Parse(rest[0]) : 300);
        return 0;
    default:
        Console.Error.WriteLine(
            """
            usage: Casus.Trainer vectors OUTPUT FILE…
                   Casus.Trainer network data=FOLDER vectors=FILE model=FILE [epochs=30] [seed=1]
                       [hidden=96] [batch=600] [rate=0.003] [dropout=0.25] [from=MODEL]
                   Casus.Trainer examples DATA-FOLDER OUTPUT-FOLDER
                   Casus.Trainer lemmas DATA-FOLDER MODEL
                   Casus.Trainer measure MODEL FILE.conllu|FILE.iob2…
                   Casus.Trainer speed MODEL CORPUS.jsonl [ARTICLES]
            """
        );
        return 2;
}
