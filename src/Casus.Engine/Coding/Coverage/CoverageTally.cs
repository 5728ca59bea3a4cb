using Casus.Coding.Frames;

namespace Casus.Coding.Coverage;

/// <summary>How often a predicate joined two parties, and how often the lexicon decided what that codes.</summary>
sealed class PredicateCount(string predicate, PredicateKind kind)
{
    readonly int[] decisions = new int[Enum.GetValues<Decision>().Length];

    public string Predicate { get; } = predicate;
    public PredicateKind Kind { get; } = kind;
    public int this[Decision decision] => decisions[(int)decision];
    public int Occurrences => decisions.Sum();
    public int Decided => Occurrences - this[Decision.Undecided];

    /// <summary>The first sentences that were left undecided.</summary>
    public List<string> Examples { get; } = [];

    internal void Add(Decision decision) => decisions[(int)decision]++;
}

/// <summary>
/// Counts the predicates of many documents by name. Not thread-safe: add the documents one after the other.
/// </summary>
sealed class CoverageTally(int examples)
{
    readonly Dictionary<(string, PredicateKind), PredicateCount> counts = [];

    public int Articles { get; private set; }
    public int Occurrences => counts.Values.Sum(count => count.Occurrences);
    public int Decided => counts.Values.Sum(count => count.Decided);

    public int Of(Decision decision) => counts.Values.Sum(count => count[decision]);

    /// <summary>The most often undecided first, then the most frequent.</summary>
    public IEnumerable<PredicateCount> ByUndecided() =>
        counts
            .Values.OrderByDescending(count => count[Decision.Undecided])
            .ThenByDescending(count => count.Occurrences)
            .ThenBy(count => count.Predicate, StringComparer.Ordinal);

    /// <summary>
    /// Adds one document's occurrences; <paramref name="sentenceOf"/> gives the words around one, for the examples.
    /// </summary>
    public void Add(IEnumerable<Occurrence> occurrences, Func<Occurrence, string> sentenceOf)
    {
        Articles++;
        foreach (var occurrence in occurrences)
        {
            var key = (occurrence.Predicate, occurrence.Kind);
            if (!counts.TryGetValue(key, out var count))
                counts[key] = count = new PredicateCount(occurrence.Predicate, occurrence.Kind);
            count.Add(occurrence.Decision);
            if (occurrence.Decision == Decision.Undecided && count.Examples.Count < examples)
                count.Examples.Add(sentenceOf(occurrence));
        }
    }
}
