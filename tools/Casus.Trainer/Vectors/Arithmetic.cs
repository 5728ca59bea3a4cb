using System.Numerics;
using System.Runtime.InteropServices;

namespace Casus.Trainer.Vectors;

/// <summary>Dot product and scaled addition of spans whose length is a multiple of the vector width.</summary>
static class Arithmetic
{
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var x = MemoryMarshal.Cast<float, Vector<float>>(a);
        var y = MemoryMarshal.Cast<float, Vector<float>>(b);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < x.Length; i++)
            sum += x[i] * y[i];
        return Vector.Sum(sum);
    }

    public static void AddScaled(Span<float> target, ReadOnlySpan<float> source, float factor)
    {
        var x = MemoryMarshal.Cast<float, Vector<float>>(target);
        var y = MemoryMarshal.Cast<float, Vector<float>>(source);
        for (var i = 0; i < x.Length; i++)
            x[i] += y[i] * factor;
    }
}
