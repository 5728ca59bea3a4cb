using Casus.Lexicons;

namespace Casus.Coding.Factuality;

/// <summary>The words by which factuality is read: lexicon/words/factuality.txt.</summary>
sealed class FactualityWords(WordLists lists) : IWords<FactualityWords>
{
    /// <summary>"the first country to sign"</summary>
    public WordList Ranks { get; } = lists["ranks of those who did it"];

    /// <summary>"will not release"</summary>
    public WordList RefusalAuxiliaries { get; } = lists["auxiliaries of refusals"];

    /// <summary>"said it would leave"</summary>
    public WordList ReportedFuture { get; } = lists["auxiliaries of the reported future"];

    /// <summary>"when", "where"</summary>
    public WordList OpeningAdverbs { get; } = lists["adverbs that open a clause"];

    /// <summary>"left before the army came"</summary>
    public WordList UpToDate { get; } = lists["up to a date"];

    /// <summary>"will resign because the army attacked"</summary>
    public WordList Reasons { get; } = lists["reasons and concessions"];

    public static FactualityWords From(WordLists lists) => new(lists);
}
