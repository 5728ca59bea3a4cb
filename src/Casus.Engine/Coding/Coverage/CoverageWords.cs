using Casus.Lexicons;

namespace Casus.Coding.Coverage;

/// <summary>The words that tell which phrases hold parties: lexicon/words/coverage.txt.</summary>
sealed class CoverageWords(WordLists lists) : IWords<CoverageWords>
{
    /// <summary>Prepositions whose phrases name another clause, a source or a circumstance.</summary>
    public WordList Circumstances { get; } = lists["prepositions of circumstances"];

    /// <summary>Prepositions behind which a country is where the act happened.</summary>
    public WordList Settings { get; } = lists["prepositions of settings"];

    public static CoverageWords From(WordLists lists) => new(lists);
}
