using System.Runtime.InteropServices;

namespace Casus.Language.Neural.Arithmetic;

/// <summary>
/// Rows of small whole numbers, each row with its own scale: an embedding table in a quarter of its size.
/// </summary>
sealed class QuantisedTable(int rows, int columns)
{
    readonly sbyte[] values = new sbyte[rows * columns];
    readonly float[] scales = new float[rows];

    public int Rows => rows;
    public int Columns => columns;

    public void Set(int row, ReadOnlySpan<float> source)
    {
        var largest = 1e-9f;
        foreach (var value in source)
            largest = Math.Max(largest, Math.Abs(value));
        scales[row] = largest / 127;
        for (var j = 0; j < columns; j++)
            values[row * columns + j] = (sbyte)MathF.Round(source[j] / scales[row]);
    }

    /// <summary>Adds a row to the target.</summary>
    public void AddTo(int row, Span<float> target)
    {
        var scale = scales[row];
        var source = values.AsSpan(row * columns, columns);
        for (var j = 0; j < source.Length; j++)
            target[j] += source[j] * scale;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(rows);
        writer.Write(columns);
        writer.Write(MemoryMarshal.AsBytes(scales.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    public static QuantisedTable Read(BinaryReader reader)
    {
        var table = new QuantisedTable(reader.ReadInt32(), reader.ReadInt32());
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(table.scales.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(table.values.AsSpan()));
        return table;
    }
}
