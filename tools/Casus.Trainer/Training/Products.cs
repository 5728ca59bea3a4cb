using Casus.Language.Neural;
using Casus.Language.Neural.Arithmetic;

namespace Casus.Trainer.Training;

/// <summary>Affine layers forward and backward.</summary>
sealed unsafe class Products
{
    readonly Dictionary<Matrix, Matrix> transposed = [];
    readonly HashSet<Matrix> fresh = [];

    /// <summary>Forgets the transposed weights after an update.</summary>
    public void WeightsChanged() => fresh.Clear();

    public static void Affine(float* source, int stride, Matrix weights, Matrix bias, Matrix target) =>
        Gemm.Affine(
            target.Rows,
            target.Stride,
            weights.Rows,
            source,
            stride,
            weights.Data,
            weights.Stride,
            bias.Data,
            target.Data,
            target.Stride
        );

    /// <summary>Adds to the gradients of weights and bias, and writes or adds the gradient of the source.</summary>
    public void AffineBack(
        float* source,
        int stride,
        Matrix weights,
        Matrix targetGradient,
        Matrix weightsGradient,
        Matrix? biasGradient,
        float* sourceGradient,
        int sourceGradientStride,
        bool add = false
    )
    {
        var rows = targetGradient.Rows;
        Gemm.Run(
            weights.Rows,
            weights.Stride,
            rows,
            source,
            1,
            stride,
            targetGradient.Data,
            targetGradient.Stride,
            weightsGradient.Data,
            weightsGradient.Stride,
            add: true
        );
        if (biasGradient != null)
            for (var row = 0; row < rows; row++)
                Vectors.Arithmetic.AddScaled(
                    biasGradient.Values,
                    new ReadOnlySpan<float>(targetGradient.Row(row), targetGradient.Stride),
                    1
                );
        if (sourceGradient == null)
            return;
        var back = Transposed(weights);
        Gemm.Run(
            rows,
            back.Stride,
            weights.Columns,
            targetGradient.Data,
            targetGradient.Stride,
            1,
            back.Data,
            back.Stride,
            sourceGradient,
            sourceGradientStride,
            add
        );
    }

    public Matrix Transposed(Matrix weights)
    {
        if (!transposed.TryGetValue(weights, out var result))
            transposed[weights] = result = new Matrix(weights.Columns, weights.Rows);
        if (!fresh.Add(weights))
            return result;
        for (var i = 0; i < weights.Rows; i++)
        {
            var row = weights.Row(i);
            for (var j = 0; j < weights.Columns; j++)
                result.Row(j)[i] = row[j];
        }
        return result;
    }
}
