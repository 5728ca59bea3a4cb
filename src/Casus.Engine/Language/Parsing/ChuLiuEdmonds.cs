namespace Casus.Language.Parsing;

/// <summary>
/// The maximum spanning arborescence of a dense graph, by contracting cycles (Chu and Liu 1965; Edmonds 1967).
/// </summary>
static class ChuLiuEdmonds
{
    /// <summary>
    /// Writes the parent of every node but node 0, the root, into <paramref name="parents"/>.
    /// <c>weights[i*n + j]</c> is the weight of j as parent of i; the weights are changed on the way.
    /// </summary>
    public static void Solve(Span<float> weights, int n, Span<int> parents)
    {
        var active = new bool[n];
        Array.Fill(active, true);
        for (var i = 1; i < n; i++)
            parents[i] = Best(weights, n, active, i);
        Contract(weights, n, active, parents);
    }

    static void Contract(Span<float> weights, int n, bool[] active, Span<int> parents)
    {
        var cycle = FindCycle(active, parents, n);
        if (cycle.Count == 0)
            return;

        // The cycle becomes its first node; who enters it breaks the arc into the node that was entered.
        var node = cycle[0];
        var (entered, left) = WeighAsOne(weights, n, active, parents, cycle);
        var inside = new (int Node, int Parent)[cycle.Count];
        for (var i = 0; i < inside.Length; i++)
            inside[i] = (cycle[i], parents[cycle[i]]);
        foreach (var c in cycle.Skip(1))
            active[c] = false;
        for (var v = 1; v < n; v++)
            if (active[v] && v != node && cycle.Contains(parents[v]))
                parents[v] = node;
        parents[node] = Best(weights, n, active, node);

        Contract(weights, n, active, parents);

        var from = parents[node];
        foreach (var c in cycle.Skip(1))
            active[c] = true;
        for (var v = 1; v < n; v++)
            if (active[v] && parents[v] == node && !cycle.Contains(v))
                parents[v] = left[v];
        foreach (var (member, parent) in inside)
            parents[member] = member == entered[from] ? from : parent;
    }

    /// <summary>
    /// Gives the first node of a cycle the weights of the whole, and tells for each other node by which member it enters
    /// the cycle best, and which member is its best parent.
    /// </summary>
    static (int[] Entered, int[] Left) WeighAsOne(
        Span<float> weights,
        int n,
        bool[] active,
        ReadOnlySpan<int> parents,
        List<int> cycle
    )
    {
        var node = cycle[0];
        var (entered, left) = (new int[n], new int[n]);
        for (var v = 0; v < n; v++)
        {
            if (!active[v] || cycle.Contains(v))
                continue;
            var (bestIn, bestOut) = (float.NegativeInfinity, float.NegativeInfinity);
            foreach (var c in cycle)
            {
                var gain = weights[c * n + v] - weights[c * n + parents[c]];
                if (gain > bestIn)
                    (bestIn, entered[v]) = (gain, c);
                if (v > 0 && weights[v * n + c] > bestOut)
                    (bestOut, left[v]) = (weights[v * n + c], c);
            }
            weights[node * n + v] = bestIn;
            weights[v * n + node] = bestOut;
        }
        return (entered, left);
    }

    static int Best(Span<float> weights, int n, bool[] active, int i)
    {
        var best = -1;
        for (var j = 0; j < n; j++)
            if (j != i && active[j] && (best < 0 || weights[i * n + j] > weights[i * n + best]))
                best = j;
        return best;
    }

    static List<int> FindCycle(bool[] active, Span<int> parents, int n)
    {
        var seen = new int[n];
        for (var i = 1; i < n; i++)
        {
            if (!active[i])
                continue;
            var node = i;
            while (node > 0 && seen[node] == 0)
            {
                seen[node] = i;
                node = parents[node];
            }
            if (node == 0 || seen[node] != i)
                continue;
            var cycle = new List<int> { node };
            for (var next = parents[node]; next != node; next = parents[next])
                cycle.Add(next);
            return cycle;
        }
        return [];
    }
}
