using System.Runtime.CompilerServices;

namespace Casus.Language.Neural.Arithmetic;

/// <summary>
/// A row-major matrix of floats on the pinned heap. Rows start on 64-byte boundaries and are padded with zeros to a
/// multiple of 16 columns.
/// Whoever uses <see cref="Data"/> keeps the matrix reachable.
/// </summary>
sealed unsafe class Matrix
{
    float[] storage = [];
    float* data;

    public Matrix(int rows, int columns)
    {
        Columns = columns;
        Stride = columns + 15 & ~15;
        Resize(rows);
    }

    public int Rows { get; private set; }
    public int Columns { get; }

    /// <summary>Distance of rows in floats.</summary>
    public int Stride { get; }

    public float* Data => data;

    public float* Row(int row) => data + (long)row * Stride;

    /// <summary>All values with the padding.</summary>
    public Span<float> Values => new(data, Rows * Stride);

    /// <summary>Sets the number of rows; values are lost when the storage has to grow.</summary>
    public void Resize(int rows)
    {
        Rows = rows;
        if (rows * Stride + 16 <= storage.Length)
            return;
        storage = GC.AllocateArray<float>(rows * Stride + 16 + rows * Stride / 4, pinned: true);
        var address = (nuint)Unsafe.AsPointer(ref storage[0]);
        data = (float*)(address + 63 & ~(nuint)63);
    }

    public void Clear() => Values.Clear();
}
