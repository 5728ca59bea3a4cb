using Casus.Lexicons;

namespace Casus.Analysis;

/// <summary>The words by which reports are held against one another: lexicon/words/analysis.txt.</summary>
sealed class AnalysisWords(WordLists lists) : IWords<AnalysisWords>
{
    /// <summary>"a <b>further</b> attack"</summary>
    public WordList More { get; } = lists["words for one more of a kind"];

    /// <summary>"the <b>third</b> round"</summary>
    public WordList Ordinals { get; } = lists["words for which one of a kind"];

    public static AnalysisWords From(WordLists lists) => new(lists);
}
