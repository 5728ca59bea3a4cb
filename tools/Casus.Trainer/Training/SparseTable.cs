using System.Numerics;
using System.Runtime.InteropServices;

namespace Casus.Trainer.Training;

/// <summary>An embedding table of which a batch touches few rows; only these are updated (lazy Adam).</summary>
sealed class SparseTable
{
    readonly float[] first,
        second,
        gradient;
    readonly int[] slotOf;
    readonly List<int> touched = [];

    public SparseTable(int rows, int columns, Random random, float scale)
    {
        (Rows, Columns) = (rows, columns);
        Values = new float[rows * columns];
        for (var i = 0; i < Values.Length && scale > 0; i++)
            Values[i] = (random.NextSingle() * 2 - 1) * scale;
        (first, second, gradient) = (new float[Values.Length], new float[Values.Length], new float[Values.Length]);
        slotOf = new int[rows];
    }

    public int Rows { get; }
    public int Columns { get; }
    public float[] Values { get; }

    public ReadOnlySpan<float> Row(int row) => Values.AsSpan(row * Columns, Columns);

    public Span<float> GradientOf(int row)
    {
        if (slotOf[row] == 0)
        {
            slotOf[row] = 1;
            touched.Add(row);
        }
        return gradient.AsSpan(row * Columns, Columns);
    }

    public void Step(AdamStep step)
    {
        foreach (var row in touched)
        {
            slotOf[row] = 0;
            var at = row * Columns;
            step.Update(
                Values.AsSpan(at, Columns),
                gradient.AsSpan(at, Columns),
                first.AsSpan(at, Columns),
                second.AsSpan(at, Columns)
            );
        }
        touched.Clear();
    }
}

/// <summary>
/// One update of Adam (Kingma and Ba 2015) with the decays of Dozat and Manning; clears the gradient.
/// </summary>
readonly record struct AdamStep(float Rate, float Scale, int Time)
{
    const float Beta1 = 0.9f,
        Beta2 = 0.98f;

    public void Update(Span<float> values, Span<float> gradients, Span<float> firsts, Span<float> seconds)
    {
        var v = MemoryMarshal.Cast<float, Vector<float>>(values);
        var g = MemoryMarshal.Cast<float, Vector<float>>(gradients);
        var m = MemoryMarshal.Cast<float, Vector<float>>(firsts);
        var s = MemoryMarshal.Cast<float, Vector<float>>(seconds);
        var correct1 = 1 / (1 - MathF.Pow(Beta1, Time));
        var correct2 = 1 / (1 - MathF.Pow(Beta2, Time));
        var epsilon = new Vector<float>(1e-8f);
        for (var i = 0; i < v.Length; i++)
        {
            var gradient = g[i] * Scale;
            m[i] = m[i] * Beta1 + gradient * (1 - Beta1);
            s[i] = s[i] * Beta2 + gradient * gradient * (1 - Beta2);
            v[i] -= m[i] * correct1 * Rate / (Vector.SquareRoot(s[i] * correct2) + epsilon);
            g[i] = Vector<float>.Zero;
        }
    }
}
