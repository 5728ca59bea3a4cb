using System.Text;
using Casus.Language.Neural.Arithmetic;
using Casus.Language.Tagging;

namespace Casus.Language.Neural;

/// <summary>A joint class of the tagger.</summary>
readonly record struct TagClass(Upos Upos, string Xpos, string Feats, Features Features)
{
    public static TagClass Of(string upos, string xpos, string feats) =>
        new(Tags.Upos(upos), string.Intern(xpos), string.Intern(feats), Tags.Flags(feats));
}

/// <summary>
/// Everything that training leaves behind: vocabulary, embeddings, weights, tag sets and lemmas, with reading and
/// writing of the model file.
/// </summary>
sealed class Model
{
    const string Magic = "casus-model-1";

    public required string[] Words { get; init; }

    /// <summary>Word embeddings; the row behind the last word stands for all others.</summary>
    public required QuantisedTable WordTable { get; init; }

    public required QuantisedTable AffixTable { get; init; }

    /// <summary>Sorted by UPOS, so that the classes of a UPOS stand side by side.</summary>
    public required TagClass[] Classes { get; init; }

    public required Deprel[] Relations { get; init; }
    public required NetworkWeights Weights { get; init; }
    public required LemmaTable Lemmas { get; init; }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        var shape = Weights.Shape;
        foreach (
            var size in new[]
            {
                shape.WordSize,
                shape.AffixSize,
                shape.AffixBuckets,
                shape.Hidden,
                shape.TagSize,
                shape.NameSize,
                shape.ArcSize,
                shape.LabelSize,
                shape.Classes,
                shape.Relations,
            }
        )
            writer.Write(size);
        WriteStrings(writer, Words);
        WordTable.Write(writer);
        AffixTable.Write(writer);
        WriteStrings(writer, [.. Classes.Select(c => $"{c.Upos.Name()}\t{c.Xpos}\t{c.Feats}")]);
        WriteStrings(writer, [.. Relations.Select(r => r.Name())]);
        foreach (var matrix in Weights.All())
        foreach (var value in matrix.Values)
            writer.Write((Half)value);
        var lemmas = Lemmas.Exceptions.OrderBy(lemma => lemma.Key, StringComparer.Ordinal).ToArray();
        WriteStrings(writer, [.. lemmas.Select(lemma => lemma.Key)]);
        WriteStrings(writer, [.. lemmas.Select(lemma => lemma.Value)]);
    }

    /// <exception cref="InvalidDataException">The stream is no model of this version.</exception>
    public static Model Read(Stream stream)
    {
        using var reader = new BinaryReader(new BufferedStream(stream, 1 << 16), Encoding.UTF8);
        var magic = reader.ReadString();
        if (magic != Magic)
            throw new InvalidDataException($"not a {Magic} file: {magic}");
        var shape = new NetworkShape
        {
            WordSize = reader.ReadInt32(),
            AffixSize = reader.ReadInt32(),
            AffixBuckets = reader.ReadInt32(),
            Hidden = reader.ReadInt32(),
            TagSize = reader.ReadInt32(),
            NameSize = reader.ReadInt32(),
            ArcSize = reader.ReadInt32(),
            LabelSize = reader.ReadInt32(),
            Classes = reader.ReadInt32(),
            Relations = reader.ReadInt32(),
        };
        var words = ReadStrings(reader);
        var wordTable = QuantisedTable.Read(reader);
        var affixTable = QuantisedTable.Read(reader);
        var classes = ReadStrings(reader)
            .Select(line => line.Split('\t'))
            .Select(c => TagClass.Of(c[0], c[1], c[2]))
            .ToArray();
        var relations = ReadStrings(reader).Select(Tags.Relation).ToArray();
        var weights = new NetworkWeights(shape);
        foreach (var matrix in weights.All())
            ReadHalves(reader, matrix.Values);
        var (written, lemmas) = (ReadStrings(reader), ReadStrings(reader));
        return new Model
        {
            Words = words,
            WordTable = wordTable,
            AffixTable = affixTable,
            Classes = classes,
            Relations = relations,
            Weights = weights,
            Lemmas = new LemmaTable(written.Zip(lemmas).ToDictionary(pair => pair.First, pair => pair.Second)),
        };
    }

    static void ReadHalves(BinaryReader reader, Span<float> values)
    {
        var halves = new byte[values.Length * 2];
        reader.BaseStream.ReadExactly(halves);
        for (var i = 0; i < values.Length; i++)
            values[i] = (float)BitConverter.ToHalf(halves, i * 2);
    }

    static void WriteStrings(BinaryWriter writer, string[] strings)
    {
        writer.Write(strings.Length);
        foreach (var s in strings)
            writer.Write(s);
    }

    static string[] ReadStrings(BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++)
            strings[i] = reader.ReadString();
        return strings;
    }
}
