using Casus.Language.Neural.Arithmetic;

namespace Casus.Language.Neural;

/// <summary>
/// Gives each word's product with the first layer's input weights, and remembers it for as many words as the table has
/// slots.
/// One of these belongs to one workspace.
/// </summary>
sealed unsafe class InputCache
{
    const int Slots = 1 << 13;

    readonly Model model;
    readonly Dictionary<string, int> ids;
    readonly string?[] keys = new string?[Slots];
    readonly Matrix products;
    readonly Matrix missed;
    readonly Matrix computed;
    readonly List<(int Row, int Slot, string Form)> misses = [];

    public InputCache(Model model, Dictionary<string, int> ids)
    {
        (this.model, this.ids) = (model, ids);
        var shape = model.Weights.Shape;
        products = new Matrix(Slots, 8 * shape.Hidden);
        missed = new Matrix(0, shape.InputSize);
        computed = new Matrix(0, 8 * shape.Hidden);
    }

    /// <summary>
    /// Writes the products of the words into the rows of <paramref name="gates"/>; <paramref name="rows"/> gives the
    /// row of each.
    /// </summary>
    public void Fill(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> rows, Matrix gates)
    {
        misses.Clear();
        for (var i = 0; i < tokens.Length; i++)
        {
            var form = tokens[i].Form;
            var slot = Slot(form);
            if (keys[slot] == form)
                Copy(products.Row(slot), gates.Row(rows[i]), products.Stride);
            else
                misses.Add((rows[i], slot, form));
        }
        if (misses.Count > 0)
            Compute(gates);
    }

    void Compute(Matrix gates)
    {
        missed.Resize(misses.Count);
        computed.Resize(misses.Count);
        missed.Clear();
        for (var i = 0; i < misses.Count; i++)
            Embed(misses[i].Form, new Span<float>(missed.Row(i), missed.Columns));
        var weights = model.Weights.Layer1;
        Gemm.Affine(
            misses.Count,
            computed.Stride,
            missed.Columns,
            missed.Data,
            missed.Stride,
            weights.Input.Data,
            weights.Input.Stride,
            weights.Bias.Data,
            computed.Data,
            computed.Stride
        );
        for (var i = 0; i < misses.Count; i++)
        {
            var (row, slot, form) = misses[i];
            Copy(computed.Row(i), gates.Row(row), gates.Stride);
            Copy(computed.Row(i), products.Row(slot), products.Stride);
            keys[slot] = form.Length <= 40 ? form : null;
        }
    }

    void Embed(string form, Span<float> target)
    {
        if (form.Length > 200)
            form = form[..200];
        var shape = model.Weights.Shape;
        var normalised = WordForm.Normalise(form);
        model.WordTable.AddTo(ids.GetValueOrDefault(normalised, model.Words.Length), target[..shape.WordSize]);
        Span<int> buckets = stackalloc int[WordForm.AffixCount];
        WordForm.Affixes(form, normalised, buckets, shape.AffixBuckets);
        foreach (var bucket in buckets)
            model.AffixTable.AddTo(bucket, target[shape.WordSize..]);
    }

    static int Slot(string form)
    {
        var hash = 2166136261u;
        foreach (var c in form.AsSpan(0, Math.Min(form.Length, 40)))
            hash = (hash ^ c) * 16777619u;
        return (int)(hash ^ hash >> 13) & Slots - 1;
    }

    static void Copy(float* from, float* to, int count) =>
        new ReadOnlySpan<float>(from, count).CopyTo(new Span<float>(to, count));
}
