using Casus.Lexicons;

namespace Casus.Language.Repair;

/// <summary>The words that parsers stumble over: lexicon/words/repairs.txt.</summary>
sealed class RepairWords(WordLists lists) : IWords<RepairWords>
{
    /// <summary>What crowds do, in the form that verb and noun share: "march".</summary>
    public WordList Gatherings { get; } = lists["gatherings"];

    /// <summary>"neighbouring", which is no verb in front of a name.</summary>
    public WordList Neighbouring { get; } = lists["adjectives of neighbours"];

    /// <summary>"a day after they met".</summary>
    public WordList BehindTimes { get; } = lists["openers of clauses behind a time"];

    /// <summary>"a", behind which no plural stands.</summary>
    public WordList SingularArticles { get; } = lists["articles of the singular"];

    public static RepairWords From(WordLists lists) => new(lists);
}
