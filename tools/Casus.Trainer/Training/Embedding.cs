using Casus.Language.Neural;
using Casus.Language.Neural.Arithmetic;
using Casus.Trainer.Data;

namespace Casus.Trainer.Training;

/// <summary>
/// The input layer in training: a fixed vector from running text plus a learned one for each word, and learned affixes.
/// Words are dropped at random, rare ones more often, so that vectors and affixes carry words that the treebanks lack.
/// </summary>
sealed unsafe class Embedding
{
    readonly Inventory inventory;
    readonly NetworkShape shape;
    readonly Random random = new(5);
    readonly float[] vectors;
    readonly List<(int Row, int Word, int Affixes)> inputs = [];
    readonly List<int> affixes = [];

    public Embedding(Inventory inventory, NetworkShape shape, float[] pretrained)
    {
        (this.inventory, this.shape) = (inventory, shape);
        vectors = new float[(inventory.Words.Length + 1) * shape.WordSize];
        pretrained.CopyTo(vectors, 0);
        var random = new Random(3);
        Learned = new SparseTable(inventory.Words.Length + 1, shape.WordSize, random, 0);
        Affixes = new SparseTable(shape.AffixBuckets, shape.AffixSize, random, 0.05f);
    }

    public SparseTable Learned { get; }
    public SparseTable Affixes { get; }

    /// <summary>
    /// Takes over the embeddings of a model; what it had learned for words becomes part of the fixed vectors.
    /// </summary>
    public void BeginWith(Model model)
    {
        Array.Clear(vectors);
        for (var row = 0; row < model.WordTable.Rows; row++)
            model.WordTable.AddTo(row, vectors.AsSpan(row * shape.WordSize, shape.WordSize));
        Array.Clear(Affixes.Values);
        for (var row = 0; row < Affixes.Rows; row++)
            model.AffixTable.AddTo(row, Affixes.Values.AsSpan(row * shape.AffixSize, shape.AffixSize));
    }

    public void Forward(Batch batch, IReadOnlyList<Example> examples, Matrix target)
    {
        inputs.Clear();
        affixes.Clear();
        target.Resize(batch.Rows);
        target.Clear();
        Span<int> buckets = stackalloc int[WordForm.AffixCount];
        for (var rank = 0; rank < batch.Count; rank++)
        {
            var example = examples[batch.Sentence(rank)];
            for (var step = 0; step < example.Length; step++)
            {
                var row = batch.Row(rank, step);
                var form = example.Forms[step];
                var normalised = WordForm.Normalise(form);
                var word = inventory.WordIds.GetValueOrDefault(normalised, inventory.Words.Length);
                var learned = word;
                if (random.NextSingle() < 0.03f)
                    word = learned = inventory.Words.Length;
                else if (
                    word < inventory.Words.Length
                    && random.NextSingle() < 0.4f / (0.4f + inventory.WordCounts[word])
                )
                    learned = -1;
                WordForm.Affixes(form, normalised, buckets, shape.AffixBuckets);
                var x = new Span<float>(target.Row(row), shape.InputSize);
                Vectors.Arithmetic.AddScaled(
                    x[..shape.WordSize],
                    vectors.AsSpan(word * shape.WordSize, shape.WordSize),
                    1
                );
                if (learned >= 0)
                    Vectors.Arithmetic.AddScaled(x[..shape.WordSize], Learned.Row(learned), 1);
                foreach (var bucket in buckets)
                    Vectors.Arithmetic.AddScaled(x[shape.WordSize..], Affixes.Row(bucket), 1);
                inputs.Add((row, learned, affixes.Count));
                affixes.AddRange(buckets);
            }
        }
    }

    public void Backward(Matrix gradient)
    {
        foreach (var (row, word, first) in inputs)
        {
            var x = new ReadOnlySpan<float>(gradient.Row(row), shape.InputSize);
            if (word >= 0)
                Vectors.Arithmetic.AddScaled(Learned.GradientOf(word), x[..shape.WordSize], 1);
            for (var i = 0; i < WordForm.AffixCount; i++)
                Vectors.Arithmetic.AddScaled(Affixes.GradientOf(affixes[first + i]), x[shape.WordSize..], 1);
        }
    }

    /// <summary>The sum of fixed and learned vectors, as the network uses it.</summary>
    public (QuantisedTable Words, QuantisedTable Affixes) ToTables()
    {
        var words = new QuantisedTable(Learned.Rows, shape.WordSize);
        var sum = new float[shape.WordSize];
        for (var row = 0; row < Learned.Rows; row++)
        {
            vectors.AsSpan(row * shape.WordSize, shape.WordSize).CopyTo(sum);
            Vectors.Arithmetic.AddScaled(sum, Learned.Row(row), 1);
            words.Set(row, sum);
        }
        var affixTable = new QuantisedTable(Affixes.Rows, shape.AffixSize);
        for (var row = 0; row < Affixes.Rows; row++)
            affixTable.Set(row, Affixes.Row(row));
        return (words, affixTable);
    }
}
