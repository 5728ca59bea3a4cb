using Casus.Language;
using Casus.Language.Names;
using Casus.Language.Neural;
using Casus.Language.Neural.Arithmetic;
using Casus.Trainer.Data;

namespace Casus.Trainer.Training;

/// <summary>Losses of all heads over the shared layer, with their gradients.</summary>
sealed unsafe class HeadLosses(Inventory inventory, NetworkWeights weights, NetworkWeights gradients, Products products)
{
    readonly NetworkShape shape = weights.Shape;
    readonly Matrix tag = new(0, NetworkShape.ClassAt + weights.Shape.Classes),
        name = new(0, NameTags.Count);
    readonly Matrix arcs = new(0, weights.Shape.ArcSize),
        arcsGradient = new(0, weights.Shape.ArcSize);
    readonly Matrix labels = new(0, weights.Shape.LabelSize),
        labelsGradient = new(0, weights.Shape.LabelSize),
        labelScores = new(0, weights.Shape.Relations);
    readonly Matrix scratch = new(0, 16),
        scratch2 = new(0, 16),
        scratch3 = new(0, 16);

    public (double Tag, double Name, double Arc, double Label) Run(
        Batch batch,
        IReadOnlyList<Example> examples,
        Matrix heads,
        Matrix headsGradient,
        float scale
    )
    {
        headsGradient.Resize(heads.Rows);
        headsGradient.Clear();
        var (rowExample, rowStep) = RowIndex(batch, examples);
        return (
            Tagging(rowExample, rowStep, heads, headsGradient, scale),
            Names(rowExample, rowStep, heads, headsGradient, scale),
            Arcs(batch, examples, heads, headsGradient, scale),
            Labels(batch, examples, rowExample, rowStep, heads, headsGradient, scale)
        );
    }

    static (Example[], int[]) RowIndex(Batch batch, IReadOnlyList<Example> examples)
    {
        var (rowExample, rowStep) = (new Example[batch.Rows], new int[batch.Rows]);
        for (var rank = 0; rank < batch.Count; rank++)
        for (var step = 0; step < batch.Length(rank); step++)
            (rowExample[batch.Row(rank, step)], rowStep[batch.Row(rank, step)]) = (
                examples[batch.Sentence(rank)],
                step
            );
        return (rowExample, rowStep);
    }

    double Tagging(Example[] rowExample, int[] rowStep, Matrix heads, Matrix headsGradient, float scale)
    {
        tag.Resize(heads.Rows);
        Products.Affine(heads.Data, heads.Stride, weights.Tag, weights.TagBias, tag);
        var loss = 0.0;
        for (var row = 0; row < heads.Rows; row++)
        {
            var (example, step) = (rowExample[row], rowStep[row]);
            var scores = tag.Row(row);
            var known = example.Upos != null;
            loss += CrossEntropy.Gradient(
                scores,
                17,
                known ? (int)Tags.Upos(example.Upos![step]) : -1,
                scale * example.Weight
            );
            new Span<float>(scores + 17, NetworkShape.ClassAt - 17).Clear();
            var gold = known ? inventory.ClassIds.GetValueOrDefault(Inventory.ClassKey(example, step), -1) : -1;
            loss += CrossEntropy.Gradient(scores + NetworkShape.ClassAt, shape.Classes, gold, scale * example.Weight);
        }
        products.AffineBack(
            heads.Data,
            heads.Stride,
            weights.Tag,
            tag,
            gradients.Tag,
            gradients.TagBias,
            headsGradient.Data,
            headsGradient.Stride
        );
        return loss;
    }

    double Names(Example[] rowExample, int[] rowStep, Matrix heads, Matrix headsGradient, float scale)
    {
        name.Resize(heads.Rows);
        Products.Affine(heads.Data + shape.NameAt, heads.Stride, weights.Name, weights.NameBias, name);
        var loss = 0.0;
        for (var row = 0; row < heads.Rows; row++)
        {
            var example = rowExample[row];
            loss += CrossEntropy.Gradient(
                name.Row(row),
                NameTags.Count,
                example.Names == null ? -1 : NameTags.Read(example.Names[rowStep[row]]),
                scale * example.Weight
            );
        }
        products.AffineBack(
            heads.Data + shape.NameAt,
            heads.Stride,
            weights.Name,
            name,
            gradients.Name,
            gradients.NameBias,
            headsGradient.Data + shape.NameAt,
            headsGradient.Stride
        );
        return loss;
    }

    double Arcs(Batch batch, IReadOnlyList<Example> examples, Matrix heads, Matrix headsGradient, float scale)
    {
        var size = shape.ArcSize;
        arcs.Resize(heads.Rows);
        arcsGradient.Resize(heads.Rows);
        arcsGradient.Clear();
        Products.Affine(heads.Data + shape.DependentAt, heads.Stride, weights.Arc, weights.ArcPrior, arcs);
        var loss = 0.0;
        for (var rank = 0; rank < batch.Count; rank++)
        {
            var example = examples[batch.Sentence(rank)];
            if (example.Heads == null)
                continue;
            var n = example.Length;
            var stride = n + 1 + 15 & ~15;
            // Heads by row and by column, the root last; dependents by row.
            scratch.Resize((stride * size * 2 + n * size * 2) / 16 + 1);
            scratch.Clear();
            float* byColumn = scratch.Data,
                byRow = byColumn + stride * size,
                dependents = byRow + stride * size,
                dependentsGradient = dependents + n * size;
            for (var i = 0; i <= n; i++)
            {
                var head = i < n ? heads.Row(batch.Row(rank, i)) + shape.HeadAt : weights.Root.Data;
                for (var p = 0; p < size; p++)
                    byColumn[p * stride + i] = byRow[i * size + p] = head[p];
                if (i < n)
                    new ReadOnlySpan<float>(arcs.Row(batch.Row(rank, i)), size).CopyTo(
                        new Span<float>(dependents + i * size, size)
                    );
            }
            scratch2.Resize(n * stride / 16);
            var scores = scratch2.Data;
            Gemm.Run(n, stride, size, dependents, size, 1, byColumn, stride, scores, stride);
            for (var i = 0; i < n; i++)
            {
                scores[i * stride + i] = -1e9f;
                loss += CrossEntropy.Gradient(
                    scores + i * stride,
                    n + 1,
                    example.Heads[i] < 0 ? n : example.Heads[i],
                    scale * example.Weight
                );
                new Span<float>(scores + i * stride + n + 1, stride - n - 1).Clear();
            }
            Gemm.Run(n, size, n + 1, scores, stride, 1, byRow, size, dependentsGradient, size);
            scratch3.Resize((n + 1) * size / 16);
            Gemm.Run(n + 1, size, n, scores, 1, stride, dependents, size, scratch3.Data, size);
            for (var i = 0; i <= n; i++)
            {
                var target = i < n ? headsGradient.Row(batch.Row(rank, i)) + shape.HeadAt : gradients.Root.Data;
                Vectors.Arithmetic.AddScaled(
                    new Span<float>(target, size),
                    new ReadOnlySpan<float>(scratch3.Data + i * size, size),
                    1
                );
                if (i < n)
                    new ReadOnlySpan<float>(dependentsGradient + i * size, size).CopyTo(
                        new Span<float>(arcsGradient.Row(batch.Row(rank, i)), size)
                    );
            }
        }
        products.AffineBack(
            heads.Data + shape.DependentAt,
            heads.Stride,
            weights.Arc,
            arcsGradient,
            gradients.Arc,
            gradients.ArcPrior,
            headsGradient.Data + shape.DependentAt,
            headsGradient.Stride
        );
        return loss;
    }

    double Labels(
        Batch batch,
        IReadOnlyList<Example> examples,
        Example[] rowExample,
        int[] rowStep,
        Matrix heads,
        Matrix headsGradient,
        float scale
    )
    {
        var headRow = new int[heads.Rows];
        Array.Fill(headRow, -1);
        for (var rank = 0; rank < batch.Count; rank++)
            if (examples[batch.Sentence(rank)].Heads is { } tree)
                for (var i = 0; i < tree.Length; i++)
                    if (tree[i] >= 0)
                        headRow[batch.Row(rank, i)] = batch.Row(rank, tree[i]);
        labels.Resize(heads.Rows);
        labelsGradient.Resize(heads.Rows);
        labelScores.Resize(heads.Rows);
        for (var row = 0; row < heads.Rows; row++)
        {
            var head = headRow[row] < 0 ? null : heads.Row(headRow[row]) + shape.LabelHeadAt;
            for (var j = 0; j < shape.LabelSize; j++)
                labels.Row(row)[j] = Math.Max(
                    0,
                    heads.Row(row)[shape.LabelDependentAt + j] + (head == null ? 0 : head[j])
                );
        }
        Products.Affine(labels.Data, labels.Stride, weights.Label, weights.LabelBias, labelScores);
        var loss = 0.0;
        for (var row = 0; row < heads.Rows; row++)
        {
            var gold =
                headRow[row] < 0
                    ? -1
                    : inventory.RelationIds[(int)Tags.Relation(rowExample[row].Relations![rowStep[row]])];
            loss += CrossEntropy.Gradient(labelScores.Row(row), shape.Relations, gold, scale * rowExample[row].Weight);
        }
        products.AffineBack(
            labels.Data,
            labels.Stride,
            weights.Label,
            labelScores,
            gradients.Label,
            gradients.LabelBias,
            labelsGradient.Data,
            labelsGradient.Stride
        );
        for (var row = 0; row < heads.Rows; row++)
        for (var j = 0; j < shape.LabelSize; j++)
            if (headRow[row] >= 0 && labels.Row(row)[j] > 0)
            {
                var gradient = labelsGradient.Row(row)[j];
                headsGradient.Row(row)[shape.LabelDependentAt + j] += gradient;
                headsGradient.Row(headRow[row])[shape.LabelHeadAt + j] += gradient;
            }
        return loss;
    }
}
