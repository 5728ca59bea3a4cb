using Casus.Language.Neural;
using Casus.Language.Neural.Arithmetic;

namespace Casus.Tests.Language.Neural.Arithmetic;

public unsafe class GemmTests
{
    [Theory]
    [InlineData(1, 16, 1)]
    [InlineData(3, 64, 7)]
    [InlineData(4, 80, 64)]
    [InlineData(9, 144, 300)]
    [InlineData(26, 384, 96)]
    public void Multiplies_like_the_naive_product(int m, int n, int k)
    {
        var random = new Random(m * 1000 + n + k);
        var (a, b, c, transposed) = (
            Filled(m, k, random),
            Filled(k, n, random),
            Filled(m, n, random),
            new Matrix(k, m)
        );
        for (var i = 0; i < m; i++)
        for (var p = 0; p < k; p++)
            transposed.Row(p)[i] = a.Row(i)[p];
        var expected = new float[m, n];
        for (var i = 0; i < m; i++)
        for (var j = 0; j < n; j++)
        for (var p = 0; p < k; p++)
            expected[i, j] += a.Row(i)[p] * b.Row(p)[j];

        var plain = new Matrix(m, n);
        Gemm.Run(m, n, k, a.Data, a.Stride, 1, b.Data, b.Stride, plain.Data, plain.Stride);
        var added = new Matrix(m, n);
        c.Values.CopyTo(added.Values);
        Gemm.Run(m, n, k, transposed.Data, 1, transposed.Stride, b.Data, b.Stride, added.Data, added.Stride, add: true);
        var affine = new Matrix(m, n);
        Gemm.Affine(m, n, k, a.Data, a.Stride, b.Data, b.Stride, c.Data, affine.Data, affine.Stride);

        for (var i = 0; i < m; i++)
        for (var j = 0; j < n; j++)
        {
            Assert.Equal(expected[i, j], plain.Row(i)[j], 1e-3f);
            Assert.Equal(expected[i, j] + c.Row(i)[j], added.Row(i)[j], 1e-3f);
            Assert.Equal(expected[i, j] + c.Row(0)[j], affine.Row(i)[j], 1e-3f);
        }
    }

    [Fact]
    public void Activations_follow_the_functions_of_the_library()
    {
        var values = new Matrix(1, 16);
        for (var start = -30f; start < 30; start += 1.6f)
        {
            for (var j = 0; j < 16; j++)
                values.Data[j] = start + j * 0.1f;
            var input = System.Runtime.Intrinsics.Vector512.Load(values.Data);
            var (tanh, sigmoid) = (Activation.Tanh(input), Activation.Sigmoid(input));
            for (var j = 0; j < 16; j++)
            {
                Assert.Equal(MathF.Tanh(values.Data[j]), tanh[j], 1e-5f);
                Assert.Equal(1 / (1 + MathF.Exp(-values.Data[j])), sigmoid[j], 1e-5f);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(50)]
    [InlineData(97)]
    public void Finds_the_first_of_the_largest_values(int count)
    {
        var values = new Matrix(1, count);
        for (var largest = 0; largest < count; largest++)
        {
            values.Values.Fill(-3);
            values.Data[largest] = values.Data[count - 1] = 2;
            Assert.Equal(largest, Activation.Best(values.Data, count));
        }
    }

    static Matrix Filled(int rows, int columns, Random random)
    {
        var matrix = new Matrix(rows, columns);
        for (var i = 0; i < rows; i++)
        for (var j = 0; j < columns; j++)
            matrix.Row(i)[j] = random.NextSingle() - 0.5f;
        return matrix;
    }
}
