namespace Casus.Trainer.Vectors;

/// <summary>Words with their vectors, in the order of frequency.</summary>
static class VectorFile
{
    public static void Write(string path, string[] words, float[] values, int dimension)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(words.Length);
        writer.Write(dimension);
        foreach (var word in words)
            writer.Write(word);
        foreach (var value in values)
            writer.Write(value);
    }

    public static (string[] Words, float[] Values, int Dimension) Read(string path)
    {
        using var reader = new BinaryReader(new BufferedStream(File.OpenRead(path), 1 << 20));
        var words = new string[reader.ReadInt32()];
        var dimension = reader.ReadInt32();
        for (var i = 0; i < words.Length; i++)
            words[i] = reader.ReadString();
        var values = new float[words.Length * dimension];
        for (var i = 0; i < values.Length; i++)
            values[i] = reader.ReadSingle();
        return (words, values, dimension);
    }
}
