using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Casus.Language.Neural.Arithmetic;

/// <summary>
/// Logistic function, hyperbolic tangent, rectifier and maximum over vectors of 16 floats, to about 1e-6.
/// </summary>
static unsafe class Activation
{
    /// <summary>e to the power of x, by powers of two and a polynomial of degree 5 (Cephes).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-87f)), Vector512.Create(87f));
        var n = Vector512.Floor(Vector512.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), Vector512.Create(0.5f)));
        var r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-0.693359375f), x);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(2.12194440e-4f), r);
        var y = Vector512.Create(1.9875691500e-4f);
        y = Vector512.FusedMultiplyAdd(y, r, Vector512.Create(1.3981999507e-3f));
        y = Vector512.FusedMultiplyAdd(y, r, Vector512.Create(8.3334519073e-3f));
        y = Vector512.FusedMultiplyAdd(y, r, Vector512.Create(4.1665795894e-2f));
        y = Vector512.FusedMultiplyAdd(y, r, Vector512.Create(1.6666665459e-1f));
        y = Vector512.FusedMultiplyAdd(y, r, Vector512.Create(5.0000001201e-1f));
        y = Vector512.FusedMultiplyAdd(y, r * r, r) + Vector512<float>.One;
        return y * ((Vector512.ConvertToInt32(n) + Vector512.Create(127)) << 23).AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) => Inverse(Vector512<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x) =>
        Vector512.FusedMultiplyAdd(Sigmoid(x + x), Vector512.Create(2f), Vector512.Create(-1f));

    /// <summary>1/x by an estimate and one step of Newton, which takes a third of a division's time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> Inverse(Vector512<float> x)
    {
        if (!Avx512F.IsSupported)
            return Vector512<float>.One / x;
        var estimate = Avx512F.Reciprocal14(x);
        return estimate * (Vector512.Create(2f) - x * estimate);
    }

    /// <summary>
    /// One step of an LSTM for one sentence: <paramref name="gates"/> holds input, forget, cell and output in four runs
    /// of <paramref name="size"/> and keeps their activations;
    /// <paramref name="before"/> is the earlier cell state or null at the start.
    /// </summary>
    public static void LstmStep(int size, float* gates, float* before, float* cell, float* output)
    {
        for (var j = 0; j < size; j += 16)
        {
            var i = Sigmoid(Vector512.Load(gates + j));
            var f = Sigmoid(Vector512.Load(gates + size + j));
            var g = Tanh(Vector512.Load(gates + 2 * size + j));
            var o = Sigmoid(Vector512.Load(gates + 3 * size + j));
            var c = i * g;
            if (before != null)
                c = Vector512.FusedMultiplyAdd(f, Vector512.Load(before + j), c);
            i.Store(gates + j);
            f.Store(gates + size + j);
            g.Store(gates + 2 * size + j);
            o.Store(gates + 3 * size + j);
            c.Store(cell + j);
            (o * Tanh(c)).Store(output + j);
        }
    }

    public static void Rectify(float* values, int count)
    {
        for (var j = 0; j < count; j += 16)
            Vector512.Max(Vector512.Load(values + j), default).Store(values + j);
    }

    /// <summary>Writes the rectified sum of two rows; <paramref name="count"/> is a multiple of 16.</summary>
    public static void RectifiedSum(float* a, float* b, float* target, int count)
    {
        for (var j = 0; j < count; j += 16)
            Vector512.Max(Vector512.Load(a + j) + Vector512.Load(b + j), default).Store(target + j);
    }

    /// <summary>The index of the largest of <paramref name="count"/> values, the first of equals.</summary>
    public static int Best(float* values, int count)
    {
        var best = 0;
        var j = 0;
        if (count >= 16)
        {
            var largest = Vector512.Load(values);
            for (j = 16; j + 16 <= count; j += 16)
                largest = Vector512.Max(largest, Vector512.Load(values + j));
            var top = Vector512.Create(Largest(largest));
            for (j = 0; j + 16 <= count; j += 16)
                if (Vector512.Equals(Vector512.Load(values + j), top).ExtractMostSignificantBits() is > 0 and var bits)
                {
                    best = j + BitOperations.TrailingZeroCount(bits);
                    break;
                }
            j = count & ~15;
        }
        for (; j < count; j++)
            if (values[j] > values[best])
                best = j;
        return best;
    }

    static float Largest(Vector512<float> values)
    {
        var half = Vector256.Max(values.GetLower(), values.GetUpper());
        var quarter = Vector128.Max(half.GetLower(), half.GetUpper());
        return Math.Max(Math.Max(quarter[0], quarter[1]), Math.Max(quarter[2], quarter[3]));
    }
}
