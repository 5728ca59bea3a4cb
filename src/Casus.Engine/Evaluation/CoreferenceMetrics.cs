using System.Globalization;

namespace Casus.Evaluation;

/// <summary>Sums of one metric over documents; recall, precision and F1 in percent.</summary>
record struct MetricSum(double RightOfGold, double Gold, double RightOfGot, double Got)
{
    public readonly double Recall => 100 * RightOfGold / Math.Max(Gold, 1e-9);
    public readonly double Precision => 100 * RightOfGot / Math.Max(Got, 1e-9);
    public readonly double F1 => Recall + Precision > 0 ? 2 * Recall * Precision / (Recall + Precision) : 0;

    public override readonly string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"P {Precision:F1} R {Recall:F1} F1 {F1:F1}");
}

/// <summary>
/// The metrics of coreference: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAF over entities with φ4 (Luo
/// 2005), and their average as in CoNLL-2011/2012.
/// Chains are sets of mentions; chains of one mention are left out on both sides.
/// </summary>
sealed class CoreferenceMetrics
{
    MetricSum muc,
        b3,
        ceaf,
        found;

    /// <summary>The mentions of the chains as such, whatever chain they stand in.</summary>
    public MetricSum Mentions => found;
    public MetricSum Muc => muc;
    public MetricSum B3 => b3;
    public MetricSum Ceaf => ceaf;

    /// <summary>Average of the F1 of MUC, B³ and CEAF, in percent.</summary>
    public double Average => (muc.F1 + b3.F1 + ceaf.F1) / 3;

    /// <summary>Adds one document.</summary>
    public void Add<T>(IEnumerable<IReadOnlyCollection<T>> gold, IEnumerable<IReadOnlyCollection<T>> got)
        where T : notnull
    {
        var keys = gold.Where(chain => chain.Count > 1).ToList();
        var answers = got.Where(chain => chain.Count > 1).ToList();
        var keyOf = ChainOf(keys);
        var answerOf = ChainOf(answers);
        var both = keyOf.Keys.Count(answerOf.ContainsKey);
        found = Plus(found, both, keyOf.Count, both, answerOf.Count);
        muc = Plus(
            muc,
            Links(keys, answerOf),
            keys.Sum(chain => chain.Count - 1.0),
            Links(answers, keyOf),
            answers.Sum(chain => chain.Count - 1.0)
        );
        b3 = Plus(
            b3,
            Shares(keys, answers, keyOf, answerOf),
            keyOf.Count,
            Shares(answers, keys, answerOf, keyOf),
            answerOf.Count
        );
        var similarity = Assignment.Best(Similarities(keys, answers, answerOf));
        ceaf = Plus(ceaf, similarity, keys.Count, similarity, answers.Count);
    }

    /// <summary>The figures as a line for people.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"average {Average:F1}: MUC {muc}; B3 {b3}; CEAF-e {ceaf}; mentions {found}"
        );

    static MetricSum Plus(MetricSum sum, double rightOfGold, double gold, double rightOfGot, double got) =>
        new(sum.RightOfGold + rightOfGold, sum.Gold + gold, sum.RightOfGot + rightOfGot, sum.Got + got);

    static Dictionary<T, int> ChainOf<T>(List<IReadOnlyCollection<T>> chains)
        where T : notnull
    {
        var chainOf = new Dictionary<T, int>();
        for (var chain = 0; chain < chains.Count; chain++)
            foreach (var mention in chains[chain])
                chainOf[mention] = chain;
        return chainOf;
    }

    // A chain of n mentions needs n-1 links; every further part into which the other side cuts it loses one.
    static double Links<T>(List<IReadOnlyCollection<T>> chains, Dictionary<T, int> other)
        where T : notnull
    {
        var right = 0;
        foreach (var chain in chains)
        {
            var parts = new HashSet<int>();
            var alone = 0;
            foreach (var mention in chain)
                if (other.TryGetValue(mention, out var part))
                    parts.Add(part);
                else
                    alone++;
            right += chain.Count - parts.Count - alone;
        }
        return right;
    }

    static double Shares<T>(
        List<IReadOnlyCollection<T>> chains,
        List<IReadOnlyCollection<T>> others,
        Dictionary<T, int> chainOf,
        Dictionary<T, int> otherOf
    )
        where T : notnull
    {
        var sum = 0.0;
        foreach (var (mention, chain) in chainOf)
            if (otherOf.TryGetValue(mention, out var other))
                sum +=
                    (double)others[other].Count(same => chainOf.TryGetValue(same, out var its) && its == chain)
                    / chains[chain].Count;
        return sum;
    }

    static double[,] Similarities<T>(
        List<IReadOnlyCollection<T>> keys,
        List<IReadOnlyCollection<T>> answers,
        Dictionary<T, int> answerOf
    )
        where T : notnull
    {
        var similarities = new double[keys.Count, answers.Count];
        for (var key = 0; key < keys.Count; key++)
            foreach (var mention in keys[key])
                if (answerOf.TryGetValue(mention, out var answer))
                    similarities[key, answer] += 2.0 / (keys[key].Count + answers[answer].Count);
        return similarities;
    }
}
