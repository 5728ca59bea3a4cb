using Casus.Language.Neural.Arithmetic;

namespace Casus.Language.Neural;

/// <summary>Scores of all arcs of one sentence (biaffine attention, Dozat and Manning 2017).</summary>
static unsafe class ArcScorer
{
    /// <summary>
    /// Fills <see cref="Workspace.ArcScores"/>: row i, column j is the score of word j as head of word i, column n that
    /// of the root.
    /// <see cref="Workspace.Arcs"/> holds the dependents, already multiplied.
    /// </summary>
    /// <returns>The distance of rows in floats.</returns>
    public static int Score(Workspace w, ReadOnlySpan<int> rows, NetworkWeights weights)
    {
        var (n, size) = (rows.Length, weights.Shape.ArcSize);
        var stride = n + 1 + 15 & ~15;
        w.ReserveArcs(n, stride, size);
        float* heads = w.ArcHeads.Data,
            dependents = w.ArcDependents.Data;
        for (var i = 0; i <= n; i++)
        {
            var head = i < n ? w.Heads.Row(rows[i]) + weights.Shape.HeadAt : weights.Root.Data;
            for (var p = 0; p < size; p++)
                heads[p * stride + i] = head[p];
        }
        for (var i = 0; i < n; i++)
            new ReadOnlySpan<float>(w.Arcs.Row(rows[i]), size).CopyTo(new Span<float>(dependents + i * size, size));
        Gemm.Run(n, stride, size, dependents, size, 1, heads, stride, w.ArcScores.Data, stride);
        return stride;
    }
}
