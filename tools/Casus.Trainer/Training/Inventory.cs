using Casus.Language;
using Casus.Language.Neural;
using Casus.Trainer.Data;

namespace Casus.Trainer.Training;

/// <summary>The vocabulary and tag sets that the training data give.</summary>
sealed class Inventory
{
    public required string[] Words { get; init; }
    public required Dictionary<string, int> WordIds { get; init; }

    /// <summary>How often each word of the vocabulary occurs in the annotated data.</summary>
    public required int[] WordCounts { get; init; }

    public required TagClass[] Classes { get; init; }
    public required Dictionary<string, int> ClassIds { get; init; }
    public required Deprel[] Relations { get; init; }
    public required int[] RelationIds { get; init; }

    public static Inventory Of(List<Example> examples, string[] vectorWords)
    {
        var counts = new Dictionary<string, int>();
        foreach (var form in examples.SelectMany(e => e.Forms))
        {
            var word = WordForm.Normalise(form);
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }
        var words = vectorWords
            .Concat(counts.Where(c => c.Value >= 2).Select(c => c.Key).Order(StringComparer.Ordinal))
            .Distinct()
            .ToArray();
        var classes = examples
            .Where(e => e.Upos != null)
            .SelectMany(e => Enumerable.Range(0, e.Length).Select(i => ClassKey(e, i)))
            .GroupBy(key => key)
            .Where(g => g.Count() >= 3)
            .Select(g => (g.Key, Class: TagClass.Of(g.Key.Split('\t')[0], g.Key.Split('\t')[1], g.Key.Split('\t')[2])))
            .OrderBy(c => c.Class.Upos)
            .ThenBy(c => c.Key, StringComparer.Ordinal)
            .ToArray();
        var relations = Enum.GetValues<Deprel>()
            .Where(r =>
                r != Deprel.Root
                && examples.Any(e => e.Relations != null && e.Relations.Any(name => Tags.Relation(name) == r))
            )
            .ToArray();
        var relationIds = new int[Enum.GetValues<Deprel>().Length];
        Array.Fill(relationIds, -1);
        for (var i = 0; i < relations.Length; i++)
            relationIds[(int)relations[i]] = i;
        return new Inventory
        {
            Words = words,
            WordIds = words.Select((word, i) => (word, i)).ToDictionary(x => x.word, x => x.i),
            WordCounts = [.. words.Select(word => counts.GetValueOrDefault(word))],
            Classes = [.. classes.Select(c => c.Class)],
            ClassIds = classes.Select((c, i) => (c.Key, i)).ToDictionary(x => x.Key, x => x.i),
            Relations = relations,
            RelationIds = relationIds,
        };
    }

    public static string ClassKey(Example e, int i) => $"{e.Upos![i]}\t{e.Xpos![i]}\t{e.Feats![i]}";
}
