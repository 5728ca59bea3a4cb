using Casus.Coding.Frames;

namespace Casus.Coding.Coverage;

/// <summary>What the lexicon makes of a predicate that joins two parties.</summary>
public enum Decision : byte
{
    /// <summary>
    /// No entry has the word, none of its readings holds, or the reading that holds finds nobody for its roles.
    /// </summary>
    Undecided,

    /// <summary>An event came of it.</summary>
    Event,

    /// <summary>A reading with a condition says that it codes nothing, or one that holds wants two parties.</summary>
    NothingByRule,

    /// <summary>A reading says without a condition that it codes nothing.</summary>
    NothingByDefault,

    /// <summary>It belongs to another predicate's reading.</summary>
    TakenOver,
}

/// <summary>
/// A predicate of the text that joins two parties. The name is its lemma with a particle or, of support verbs, the noun
/// that matters: "hand over", "hold talk".
/// </summary>
readonly record struct Occurrence(string Predicate, PredicateKind Kind, int Token, Decision Decision);
