using Casus.Lexicons;

namespace Casus.Analysis.Happenings;

/// <summary>
/// How like the words of two sentences are, 0 nothing in common, 1 the same words; the weight of the terms in common,
/// and these.
/// </summary>
sealed record SharedWords(double Likeness, double Weight, IReadOnlyList<string> Shared)
{
    const int shown = 5;
    const float rare = 8;
    static readonly AnalysisWords words = WordLists.BuiltIn.For<AnalysisWords>();

    /// <summary>
    /// The weight of what is in common over the geometric mean of all weights; both lists are in ordinal order.
    /// </summary>
    public static SharedWords Of(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        List<string>? shared = null;
        var weight = 0.0;
        for (var (i, j) = (0, 0); i < a.Count && j < b.Count; )
        {
            var order = string.CompareOrdinal(a[i], b[j]);
            if (order == 0)
            {
                weight += TermRarity.Of(a[i]);
                (shared ??= []).Add(a[i]);
            }
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }
        return shared is null ? new(0, 0, []) : new(weight / Math.Sqrt(Sum(a) * Sum(b)), weight, shared);
    }

    public int Numbers => Shared.Count(IsCount);

    /// <summary>
    /// Whether each of two sentences counts what the other does not: tolls of two attacks, or of one as it rises.
    /// </summary>
    public static bool HaveOtherNumbers(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a.Any(term => IsCount(term) && !b.Contains(term)) && b.Any(term => IsCount(term) && !a.Contains(term));

    public bool HasRareName => Shared.Any(term => char.IsUpper(term[0]) && IsRare(term));

    public static bool IsRare(string term) => TermRarity.Of(term) >= rare;

    /// <summary>The terms in common that tell most.</summary>
    public IEnumerable<string> Rarest() =>
        Shared.OrderByDescending(TermRarity.Of).ThenBy(term => term, StringComparer.Ordinal).Take(shown);

    /// <summary>A number that counts something: no year.</summary>
    static bool IsCount(string term) => char.IsAsciiDigit(term[0]) && !(term.Length == 4 && term[..2] is "19" or "20");

    /// <summary>Whether one of two sentences tells one more of a kind, or each another one by its number.</summary>
    public static bool CountsOn(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        words.More.Any(term => a.Contains(term) != b.Contains(term))
        || (
            words.Ordinals.Any(term => a.Contains(term) && !b.Contains(term))
            && words.Ordinals.Any(term => b.Contains(term) && !a.Contains(term))
        );

    static double Sum(IReadOnlyList<string> terms)
    {
        var sum = 0.0;
        foreach (var term in terms)
            sum += TermRarity.Of(term);
        return sum;
    }
}
