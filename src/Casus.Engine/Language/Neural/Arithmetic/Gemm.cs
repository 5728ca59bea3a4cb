using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Casus.Language.Neural.Arithmetic;

/// <summary>
/// Product of dense matrices, C = A·B or C += A·B, with register tiles of 4 rows by 4 vectors.
/// A is given with both strides, so that its transpose costs nothing; the columns of C and B come in multiples of 16.
/// </summary>
static unsafe class Gemm
{
    // Depth of a panel of B: 256 × 64 floats stay in the caches closest to the core.
    const int Depth = 256;

    /// <summary>
    /// Multiplies A (m×k, element (i,p) at <c>a[i*aRow + p*aColumn]</c>) by B (k×n) into C (m×n), or adds the product
    /// to C.
    /// </summary>
    public static void Run(
        int m,
        int n,
        int k,
        float* a,
        int aRow,
        int aColumn,
        float* b,
        int bRow,
        float* c,
        int cRow,
        bool add = false
    ) => Run(m, n, k, a, aRow, aColumn, b, bRow, c, cRow, add ? c : null, cRow);

    /// <summary>C = bias + A·B, the bias being one row of n.</summary>
    public static void Affine(
        int m,
        int n,
        int k,
        float* a,
        int aRow,
        float* b,
        int bRow,
        float* bias,
        float* c,
        int cRow
    ) => Run(m, n, k, a, aRow, 1, b, bRow, c, cRow, bias, 0);

    static void Run(
        int m,
        int n,
        int k,
        float* a,
        int aRow,
        int aColumn,
        float* b,
        int bRow,
        float* c,
        int cRow,
        float* start,
        int startRow
    )
    {
        if ((n & 15) != 0)
            throw new ArgumentException($"columns not in multiples of 16: {n}", nameof(n));
        for (var p = 0; p < k || p == 0; p += Depth)
        {
            var depth = Math.Min(Depth, k - p);
            Panel(
                m,
                n,
                depth,
                a + (long)p * aColumn,
                aRow,
                aColumn,
                b + (long)p * bRow,
                bRow,
                c,
                cRow,
                p > 0 ? c : start,
                p > 0 ? cRow : startRow
            );
        }
    }

    static void Panel(
        int m,
        int n,
        int k,
        float* a,
        int aRow,
        int aColumn,
        float* b,
        int bRow,
        float* c,
        int cRow,
        float* start,
        int startRow
    )
    {
        var j = 0;
        for (; j + 64 <= n; j += 64)
        {
            var i = 0;
            for (; i + 4 <= m; i += 4)
                Tile4x64(
                    k,
                    a + (long)i * aRow,
                    aRow,
                    aColumn,
                    b + j,
                    bRow,
                    c + (long)i * cRow + j,
                    cRow,
                    At(start, i, startRow, j),
                    startRow
                );
            for (; i + 2 <= m; i += 2)
                Tile2x64(
                    k,
                    a + (long)i * aRow,
                    aRow,
                    aColumn,
                    b + j,
                    bRow,
                    c + (long)i * cRow + j,
                    cRow,
                    At(start, i, startRow, j),
                    startRow
                );
            for (; i < m; i++)
                Tile1x64(
                    k,
                    a + (long)i * aRow,
                    aColumn,
                    b + j,
                    bRow,
                    c + (long)i * cRow + j,
                    At(start, i, startRow, j)
                );
        }
        for (; j < n; j += 16)
        {
            var i = 0;
            for (; i + 4 <= m; i += 4)
                Tile4x16(
                    k,
                    a + (long)i * aRow,
                    aRow,
                    aColumn,
                    b + j,
                    bRow,
                    c + (long)i * cRow + j,
                    cRow,
                    At(start, i, startRow, j),
                    startRow
                );
            for (; i < m; i++)
                Tile1x16(
                    k,
                    a + (long)i * aRow,
                    aColumn,
                    b + j,
                    bRow,
                    c + (long)i * cRow + j,
                    At(start, i, startRow, j)
                );
        }
    }

    static float* At(float* start, int i, int row, int j) => start == null ? null : start + (long)i * row + j;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Tile4x64(
        int k,
        float* a,
        int aRow,
        int aColumn,
        float* b,
        int bRow,
        float* c,
        int cRow,
        float* start,
        int startRow
    )
    {
        Vector512<float> c00 = default,
            c01 = default,
            c02 = default,
            c03 = default;
        Vector512<float> c10 = default,
            c11 = default,
            c12 = default,
            c13 = default;
        Vector512<float> c20 = default,
            c21 = default,
            c22 = default,
            c23 = default;
        Vector512<float> c30 = default,
            c31 = default,
            c32 = default,
            c33 = default;
        if (start != null)
        {
            Load(start, out c00, out c01, out c02, out c03);
            Load(start + startRow, out c10, out c11, out c12, out c13);
            Load(start + 2 * startRow, out c20, out c21, out c22, out c23);
            Load(start + 3 * startRow, out c30, out c31, out c32, out c33);
        }
        float* a1 = a + aRow,
            a2 = a1 + aRow,
            a3 = a2 + aRow;
        for (var p = 0; p < k; p++)
        {
            Load(b, out var b0, out var b1, out var b2, out var b3);
            var x = Vector512.Create(*a);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            c02 = Vector512.FusedMultiplyAdd(x, b2, c02);
            c03 = Vector512.FusedMultiplyAdd(x, b3, c03);
            x = Vector512.Create(*a1);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            c12 = Vector512.FusedMultiplyAdd(x, b2, c12);
            c13 = Vector512.FusedMultiplyAdd(x, b3, c13);
            x = Vector512.Create(*a2);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            c22 = Vector512.FusedMultiplyAdd(x, b2, c22);
            c23 = Vector512.FusedMultiplyAdd(x, b3, c23);
            x = Vector512.Create(*a3);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            c32 = Vector512.FusedMultiplyAdd(x, b2, c32);
            c33 = Vector512.FusedMultiplyAdd(x, b3, c33);
            a += aColumn;
            a1 += aColumn;
            a2 += aColumn;
            a3 += aColumn;
            b += bRow;
        }
        Store(c, c00, c01, c02, c03);
        Store(c + cRow, c10, c11, c12, c13);
        Store(c + 2 * cRow, c20, c21, c22, c23);
        Store(c + 3 * cRow, c30, c31, c32, c33);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Tile2x64(
        int k,
        float* a,
        int aRow,
        int aColumn,
        float* b,
        int bRow,
        float* c,
        int cRow,
        float* start,
        int startRow
    )
    {
        Vector512<float> c00 = default,
            c01 = default,
            c02 = default,
            c03 = default;
        Vector512<float> c10 = default,
            c11 = default,
            c12 = default,
            c13 = default;
        if (start != null)
        {
            Load(start, out c00, out c01, out c02, out c03);
            Load(start + startRow, out c10, out c11, out c12, out c13);
        }
        for (var p = 0; p < k; p++)
        {
            Load(b, out var b0, out var b1, out var b2, out var b3);
            var x = Vector512.Create(*a);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            c02 = Vector512.FusedMultiplyAdd(x, b2, c02);
            c03 = Vector512.FusedMultiplyAdd(x, b3, c03);
            x = Vector512.Create(a[aRow]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            c12 = Vector512.FusedMultiplyAdd(x, b2, c12);
            c13 = Vector512.FusedMultiplyAdd(x, b3, c13);
            a += aColumn;
            b += bRow;
        }
        Store(c, c00, c01, c02, c03);
        Store(c + cRow, c10, c11, c12, c13);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Tile1x64(int k, float* a, int aColumn, float* b, int bRow, float* c, float* start)
    {
        Vector512<float> c0 = default,
            c1 = default,
            c2 = default,
            c3 = default;
        if (start != null)
            Load(start, out c0, out c1, out c2, out c3);
        for (var p = 0; p < k; p++)
        {
            Load(b, out var b0, out var b1, out var b2, out var b3);
            var x = Vector512.Create(*a);
            c0 = Vector512.FusedMultiplyAdd(x, b0, c0);
            c1 = Vector512.FusedMultiplyAdd(x, b1, c1);
            c2 = Vector512.FusedMultiplyAdd(x, b2, c2);
            c3 = Vector512.FusedMultiplyAdd(x, b3, c3);
            a += aColumn;
            b += bRow;
        }
        Store(c, c0, c1, c2, c3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Tile4x16(
        int k,
        float* a,
        int aRow,
        int aColumn,
        float* b,
        int bRow,
        float* c,
        int cRow,
        float* start,
        int startRow
    )
    {
        Vector512<float> c0 = default,
            c1 = default,
            c2 = default,
            c3 = default;
        if (start != null)
        {
            c0 = Vector512.Load(start);
            c1 = Vector512.Load(start + startRow);
            c2 = Vector512.Load(start + 2 * startRow);
            c3 = Vector512.Load(start + 3 * startRow);
        }
        for (var p = 0; p < k; p++)
        {
            var x = Vector512.Load(b);
            c0 = Vector512.FusedMultiplyAdd(Vector512.Create(a[0]), x, c0);
            c1 = Vector512.FusedMultiplyAdd(Vector512.Create(a[aRow]), x, c1);
            c2 = Vector512.FusedMultiplyAdd(Vector512.Create(a[2 * aRow]), x, c2);
            c3 = Vector512.FusedMultiplyAdd(Vector512.Create(a[3 * aRow]), x, c3);
            a += aColumn;
            b += bRow;
        }
        c0.Store(c);
        c1.Store(c + cRow);
        c2.Store(c + 2 * cRow);
        c3.Store(c + 3 * cRow);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Tile1x16(int k, float* a, int aColumn, float* b, int bRow, float* c, float* start)
    {
        var sum = start != null ? Vector512.Load(start) : default;
        for (var p = 0; p < k; p++)
        {
            sum = Vector512.FusedMultiplyAdd(Vector512.Create(*a), Vector512.Load(b), sum);
            a += aColumn;
            b += bRow;
        }
        sum.Store(c);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Load(
        float* p,
        out Vector512<float> v0,
        out Vector512<float> v1,
        out Vector512<float> v2,
        out Vector512<float> v3
    )
    {
        v0 = Vector512.Load(p);
        v1 = Vector512.Load(p + 16);
        v2 = Vector512.Load(p + 32);
        v3 = Vector512.Load(p + 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Store(float* p, Vector512<float> v0, Vector512<float> v1, Vector512<float> v2, Vector512<float> v3)
    {
        v0.Store(p);
        v1.Store(p + 16);
        v2.Store(p + 32);
        v3.Store(p + 48);
    }
}
