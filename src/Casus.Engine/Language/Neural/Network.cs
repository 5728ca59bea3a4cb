using System.Runtime.InteropServices;
using Casus.Language.Names;
using Casus.Language.Neural.Arithmetic;

namespace Casus.Language.Neural;

/// <summary>
/// The network at work: tags, arcs, relations and names for all sentences of a document at once.
/// Immutable; each thread brings a <see cref="Workspace"/>.
/// </summary>
sealed unsafe class Network
{
    // Sentences are parsed together up to about so many words; more would leave the caches.
    const int BatchWords = 420;

    // Longer sentences are parsed in pieces, since the arcs grow with the square.
    internal const int LongestPiece = 160;

    readonly Model model;
    readonly Dictionary<string, int> ids;
    readonly (int First, int End)[] classRanges = new (int, int)[Enum.GetValues<Upos>().Length];

    public Network(Model model)
    {
        this.model = model;
        ids = model.Words.Select((word, i) => (word, i)).ToDictionary(x => x.word, x => x.i);
        for (var tag = 0; tag < classRanges.Length; tag++)
        {
            var first = Array.FindIndex(model.Classes, c => c.Upos == (Upos)tag);
            classRanges[tag] =
                first < 0 ? (0, 0) : (first, Array.FindLastIndex(model.Classes, c => c.Upos == (Upos)tag) + 1);
        }
    }

    public Workspace CreateWorkspace() => new(model, ids);

    /// <summary>Fills in tags, heads and relations of the document's tokens and adds its names.</summary>
    public void Analyse(Document document, Workspace workspace)
    {
        var pieces = workspace.Pieces;
        pieces.Clear();
        foreach (var sentence in document.Sentences)
            for (var first = sentence.First; first < sentence.End; first += LongestPiece)
                pieces.Add(new Sentence(first, Math.Min(first + LongestPiece, sentence.End)));
        for (var start = 0; start < pieces.Count; )
        {
            var (end, words) = (start, 0);
            while (end < pieces.Count && (end == start || words + pieces[end].Length <= BatchWords))
                words += pieces[end++].Length;
            Run(document, start, end, workspace);
            start = end;
            document.Reached(WorkShares.Parsed * end / pieces.Count, "parsing");
        }
        JoinPieces(document);
        GC.KeepAlive(model);
    }

    void Run(Document document, int start, int end, Workspace w)
    {
        var lengths = w.Lengths;
        lengths.Clear();
        for (var i = start; i < end; i++)
            lengths.Add(w.Pieces[i].Length);
        var batch = w.Batch;
        batch.Arrange(CollectionsMarshal.AsSpan(lengths));
        w.Resize(batch.Rows);

        var first = w.Pieces[start].First;
        var tokens = document.Tokens[first..w.Pieces[end - 1].End];
        var rows = w.Rows.AsSpan(0, batch.Rows);
        for (var rank = 0; rank < batch.Count; rank++)
        {
            var at = w.Pieces[start + batch.Sentence(rank)].First - first;
            for (var step = 0; step < batch.Length(rank); step++)
                rows[at + step] = batch.Row(rank, step);
        }

        var weights = model.Weights;
        w.Input.Fill(tokens, rows, w.Gates);
        LstmLayer.Run(batch, weights.Layer1, w.Gates, w.Cells, w.Lower);
        Affine(w.Lower.Data, w.Lower.Stride, weights.Layer2.Input, weights.Layer2.Bias, w.Gates);
        LstmLayer.Run(batch, weights.Layer2, w.Gates, w.Cells, w.Upper);
        Affine(w.Upper.Data, w.Upper.Stride, weights.Heads, weights.HeadsBias, w.Heads);
        for (var row = 0; row < batch.Rows; row++)
            Activation.Rectify(w.Heads.Row(row), weights.Shape.LabelDependentAt);

        Tag(tokens, rows, w);
        Parse(tokens, start, end, rows, w);
        for (var i = start; i < end; i++)
            NameTags.Collect(
                w.NameTags.AsSpan(w.Pieces[i].First - first, w.Pieces[i].Length),
                w.Pieces[i].First,
                document.Names
            );
    }

    void Tag(Span<Token> tokens, ReadOnlySpan<int> rows, Workspace w)
    {
        var weights = model.Weights;
        Affine(w.Heads.Data, w.Heads.Stride, weights.Tag, weights.TagBias, w.TagScores);
        Affine(w.Heads.Data + weights.Shape.NameAt, w.Heads.Stride, weights.Name, weights.NameBias, w.NameScores);
        for (var i = 0; i < tokens.Length; i++)
        {
            ref var token = ref tokens[i];
            var scores = w.TagScores.Row(rows[i]);
            var upos = Activation.Best(scores, classRanges.Length);
            var (first, end) = classRanges[upos];
            var tag = model.Classes[
                first + Activation.Best(scores + NetworkShape.ClassAt + first, Math.Max(1, end - first))
            ];
            token.Upos = (Upos)upos;
            token.Xpos = tag.Xpos;
            token.Feats = tag.Feats;
            token.Features = tag.Features;
            w.NameTags[i] = (byte)Activation.Best(w.NameScores.Row(rows[i]), NameTags.Count);
        }
    }

    void Parse(Span<Token> tokens, int start, int end, ReadOnlySpan<int> rows, Workspace w)
    {
        var weights = model.Weights;
        var shape = weights.Shape;
        Affine(w.Heads.Data + shape.DependentAt, w.Heads.Stride, weights.Arc, weights.ArcPrior, w.Arcs);
        var firstToken = w.Pieces[start].First;
        for (var piece = start; piece < end; piece++)
        {
            var (at, length) = (w.Pieces[piece].First - firstToken, w.Pieces[piece].Length);
            var heads = w.HeadIndices.AsSpan(0, length);
            var stride = ArcScorer.Score(w, rows.Slice(at, length), weights);
            w.Decoder.Decode(w.ArcScores.Data, stride, heads);
            for (var i = 0; i < length; i++)
            {
                tokens[at + i].Head = heads[i] < 0 ? -1 : firstToken + at + heads[i];
                var row = w.Heads.Row(rows[at + i]) + shape.LabelDependentAt;
                var head = heads[i] < 0 ? row : w.Heads.Row(rows[at + heads[i]]) + shape.LabelHeadAt;
                Activation.RectifiedSum(row, head, w.Labels.Row(rows[at + i]), shape.LabelSize);
            }
        }
        Affine(w.Labels.Data, w.Labels.Stride, weights.Label, weights.LabelBias, w.LabelScores);
        for (var i = 0; i < tokens.Length; i++)
            tokens[i].Relation =
                tokens[i].Head < 0
                    ? Deprel.Root
                    : model.Relations[Activation.Best(w.LabelScores.Row(rows[i]), model.Relations.Length)];
    }

    /// <summary>Hangs the later pieces of a long sentence below its first one.</summary>
    static void JoinPieces(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Length <= LongestPiece)
                continue;
            var root = -1;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                ref var token = ref document.Tokens[i];
                if (token.Head >= 0)
                    continue;
                if (root < 0)
                    root = i;
                else
                    (token.Head, token.Relation) = (root, Deprel.Parataxis);
            }
        }
    }

    static void Affine(float* source, int sourceStride, Matrix weights, Matrix bias, Matrix target) =>
        Gemm.Affine(
            target.Rows,
            target.Stride,
            weights.Rows,
            source,
            sourceStride,
            weights.Data,
            weights.Stride,
            bias.Data,
            target.Data,
            target.Stride
        );
}
