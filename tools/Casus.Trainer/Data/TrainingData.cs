namespace Casus.Trainer.Data;

/// <summary>All annotated sentences: training and development, treebanks and names.</summary>
sealed record TrainingData(List<Example> Train, List<Example> DevEwt, List<Example> DevGum, List<Example> DevNames)
{
    /// <summary>Reads from a folder with ud/ and ner/; the names of UNER join the same sentences of EWT.</summary>
    public static TrainingData Read(string folder)
    {
        var ewt = Treebank.ReadParsed($"{folder}/ud/en_ewt-train.conllu");
        var uner = Treebank
            .ReadNames($"{folder}/ner/uner-en-ewt/en_ewt-ud-train.prev-version.iob2")
            .ToDictionary(e => e.Id);
        var joined = 0;
        foreach (var example in ewt)
            if (uner.TryGetValue(example.Id, out var names) && names.Length == example.Length)
            {
                example.Names = names.Names;
                joined++;
            }
        Console.WriteLine($"names joined to {joined} of {ewt.Count} sentences of EWT");
        List<Example> train =
        [
            .. ewt,
            .. Treebank.ReadParsed($"{folder}/ud/en_gum_nonnc-train.conllu", withEntities: true),
            .. Treebank.ReadNames($"{folder}/ner/crossner-politics/train.txt"),
            .. Treebank.ReadNames($"{folder}/ner/crossner-politics/dev.txt"),
            .. Treebank.ReadNames($"{folder}/ner/wikigold/CONLL-format/data/wikigold.conll.txt"),
        ];
        return new TrainingData(
            train,
            Treebank.ReadParsed($"{folder}/ud/en_ewt-dev.conllu"),
            Treebank.ReadParsed($"{folder}/ud/en_gum_nonnc-dev.conllu"),
            Treebank.ReadNames($"{folder}/ner/uner-en-ewt/en_ewt-ud-dev.iob2")
        );
    }
}
