using Casus.Language.Neural;
using Casus.Language.Neural.Arithmetic;

namespace Casus.Language.Parsing;

/// <summary>
/// Finds the best tree over a sentence from the scores of all arcs: the best head of each word, or Chu and Liu's and
/// Edmonds' algorithm where that gives no tree.
/// </summary>
sealed class TreeDecoder
{
    // Taken off every arc from the root, so that the best tree has one root (Stanojević and Cohen 2021).
    const float RootCost = 10000;

    float[] weights = [];
    int[] parents = [],
        state = [];

    /// <summary>
    /// Writes the head of each word into <paramref name="heads"/>, -1 for the one root.
    /// <c>scores[i*stride + j]</c> is the score of word j as head of word i, <c>scores[i*stride + n]</c> of the root;
    /// those of a word as its own head are changed.
    /// </summary>
    public unsafe void Decode(float* scores, int stride, Span<int> heads)
    {
        var n = heads.Length;
        for (var i = 0; i < n; i++)
        {
            scores[i * stride + i] = float.NegativeInfinity;
            var best = Activation.Best(scores + i * stride, n + 1);
            heads[i] = best == n ? -1 : best;
        }
        if (IsTree(heads))
            return;
        Prepare(n);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
                weights[(i + 1) * (n + 1) + j + 1] = scores[i * stride + j];
            weights[(i + 1) * (n + 1)] = scores[i * stride + n] - RootCost;
        }
        ChuLiuEdmonds.Solve(weights, n + 1, parents);
        for (var i = 0; i < n; i++)
            heads[i] = parents[i + 1] - 1;
    }

    /// <summary>Whether there is exactly one root and no cycle.</summary>
    public bool IsTree(ReadOnlySpan<int> heads)
    {
        Prepare(heads.Length);
        Array.Clear(state, 0, heads.Length);
        var roots = 0;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] < 0)
                roots++;
            var node = i;
            while (node >= 0 && state[node] == 0)
            {
                state[node] = i + 1;
                node = heads[node];
            }
            if (node >= 0 && state[node] == i + 1)
                return false;
        }
        return roots == 1;
    }

    void Prepare(int n)
    {
        if (state.Length >= n + 1)
            return;
        state = new int[n + 1];
        parents = new int[n + 1];
        weights = new float[(n + 1) * (n + 1)];
    }
}
