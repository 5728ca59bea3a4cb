using Casus.Language.Neural.Arithmetic;
using Casus.Language.Parsing;

namespace Casus.Language.Neural;

/// <summary>The memory that one thread needs to run the network; kept between documents.</summary>
sealed class Workspace
{
    internal readonly List<Sentence> Pieces = [];
    internal readonly List<int> Lengths = [];
    internal readonly Batch Batch = new();
    internal readonly TreeDecoder Decoder = new();
    internal readonly InputCache Input;
    internal readonly Matrix Gates,
        Cells,
        Lower,
        Upper,
        Heads,
        TagScores,
        NameScores,
        Arcs,
        Labels,
        LabelScores;
    internal readonly Matrix ArcHeads = new(0, 16),
        ArcDependents = new(0, 16),
        ArcScores = new(0, 16);
    internal readonly int[] HeadIndices = new int[Network.LongestPiece];
    internal int[] Rows = [];
    internal byte[] NameTags = [];

    internal Workspace(Model model, Dictionary<string, int> ids)
    {
        var shape = model.Weights.Shape;
        Input = new InputCache(model, ids);
        Gates = new Matrix(0, 8 * shape.Hidden);
        Cells = new Matrix(0, 2 * shape.Hidden);
        Lower = new Matrix(0, 2 * shape.Hidden);
        Upper = new Matrix(0, 2 * shape.Hidden);
        Heads = new Matrix(0, shape.HeadsSize);
        TagScores = new Matrix(0, NetworkShape.ClassAt + shape.Classes);
        NameScores = new Matrix(0, Names.NameTags.Count);
        Arcs = new Matrix(0, shape.ArcSize);
        Labels = new Matrix(0, shape.LabelSize);
        LabelScores = new Matrix(0, shape.Relations);
    }

    internal void Resize(int words)
    {
        foreach (
            var matrix in (ReadOnlySpan<Matrix>)
                [Gates, Cells, Lower, Upper, Heads, TagScores, NameScores, Arcs, Labels, LabelScores]
        )
            matrix.Resize(words);
        if (Rows.Length < words)
            (Rows, NameTags) = (new int[words * 2], new byte[words * 2]);
    }

    /// <summary>
    /// Makes room for the arcs of a sentence of <paramref name="n"/> words whose score rows are
    /// <paramref name="stride"/> apart.
    /// </summary>
    internal void ReserveArcs(int n, int stride, int size)
    {
        ArcHeads.Resize(size * stride / 16);
        ArcDependents.Resize(n * size / 16 + 1);
        ArcScores.Resize(n * stride / 16);
    }
}
