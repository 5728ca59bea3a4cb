using Casus.Language.Names;
using Casus.Language.Neural.Arithmetic;

namespace Casus.Language.Neural;

/// <summary>Sizes of the network's layers.</summary>
sealed record NetworkShape
{
    public int WordSize { get; init; } = 96;
    public int AffixSize { get; init; } = 48;
    public int AffixBuckets { get; init; } = 1 << 14;

    /// <summary>Cells of an LSTM in one direction.</summary>
    public int Hidden { get; init; } = 96;

    public int TagSize { get; init; } = 64;
    public int NameSize { get; init; } = 48;
    public int ArcSize { get; init; } = 64;
    public int LabelSize { get; init; } = 96;

    /// <summary>Joint classes of UPOS, XPOS and FEATS.</summary>
    public int Classes { get; init; }

    public int Relations { get; init; }

    public int InputSize => WordSize + AffixSize;

    /// <summary>
    /// The first column of each part of the layer that all heads share: tags, names, arcs from the dependent and from
    /// the head, labels likewise.
    /// </summary>
    public int NameAt => TagSize;
    public int DependentAt => NameAt + NameSize;
    public int HeadAt => DependentAt + ArcSize;
    public int LabelDependentAt => HeadAt + ArcSize;
    public int LabelHeadAt => LabelDependentAt + LabelSize;
    public int HeadsSize => LabelHeadAt + LabelSize;

    /// <summary>The UPOS scores stand before the classes.</summary>
    public const int ClassAt = 32;
}

/// <summary>
/// All dense weights of the network. Products are of rows by these matrices; biases are matrices of one row.
/// </summary>
sealed class NetworkWeights(NetworkShape shape)
{
    public NetworkShape Shape { get; } = shape;
    public LayerWeights Layer1 { get; } = new(shape.InputSize, shape.Hidden);
    public LayerWeights Layer2 { get; } = new(2 * shape.Hidden, shape.Hidden);
    public Matrix Heads { get; } = new(2 * shape.Hidden, shape.HeadsSize);
    public Matrix HeadsBias { get; } = new(1, shape.HeadsSize);
    public Matrix Tag { get; } = new(shape.TagSize, NetworkShape.ClassAt + shape.Classes);
    public Matrix TagBias { get; } = new(1, NetworkShape.ClassAt + shape.Classes);
    public Matrix Name { get; } = new(shape.NameSize, NameTags.Count);
    public Matrix NameBias { get; } = new(1, NameTags.Count);
    public Matrix Arc { get; } = new(shape.ArcSize, shape.ArcSize);

    /// <summary>How readily a word is a head at all, whatever the dependent.</summary>
    public Matrix ArcPrior { get; } = new(1, shape.ArcSize);

    /// <summary>What stands for the root among the heads.</summary>
    public Matrix Root { get; } = new(1, shape.ArcSize);

    public Matrix Label { get; } = new(shape.LabelSize, shape.Relations);
    public Matrix LabelBias { get; } = new(1, shape.Relations);

    public IEnumerable<Matrix> All() =>
        [
            .. Layer1.All(),
            .. Layer2.All(),
            Heads,
            HeadsBias,
            Tag,
            TagBias,
            Name,
            NameBias,
            Arc,
            ArcPrior,
            Root,
            Label,
            LabelBias,
        ];
}

/// <summary>
/// Weights of a bidirectional LSTM layer; the four gates forward stand before the four gates backward.
/// </summary>
sealed class LayerWeights(int input, int hidden)
{
    public Matrix Input { get; } = new(input, 8 * hidden);
    public Matrix Bias { get; } = new(1, 8 * hidden);
    public Matrix Forward { get; } = new(hidden, 4 * hidden);
    public Matrix Backward { get; } = new(hidden, 4 * hidden);

    public IEnumerable<Matrix> All() => [Input, Bias, Forward, Backward];
}
