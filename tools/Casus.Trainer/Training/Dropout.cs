using Casus.Language.Neural;
using Casus.Language.Neural.Arithmetic;

namespace Casus.Trainer.Training;

/// <summary>Drops values at random and scales the others up; remembers the mask for the way back.</summary>
sealed unsafe class Dropout(int columns, float rate, ulong seed)
{
    readonly Matrix mask = new(0, columns);
    ulong state = seed * 0x9E3779B97F4A7C15 + 1;

    public void Forward(Matrix source, Matrix target)
    {
        mask.Resize(source.Rows);
        target.Resize(source.Rows);
        var threshold = (uint)(rate * uint.MaxValue);
        var scale = 1 / (1 - rate);
        float* x = source.Data,
            y = target.Data,
            m = mask.Data;
        for (var i = 0; i < mask.Rows * mask.Stride; i++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            m[i] = (uint)(state >> 32) < threshold ? 0 : scale;
            y[i] = x[i] * m[i];
        }
    }

    public void Backward(Matrix gradient)
    {
        float* g = gradient.Data,
            m = mask.Data;
        for (var i = 0; i < mask.Rows * mask.Stride; i++)
            g[i] *= m[i];
    }
}
