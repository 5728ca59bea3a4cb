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

    /// <summary>"by", before who acts in the passive.</summary>
    public WordList BeforeAgents { get; } = lists["before who acts in the passive"];

    /// <summary>"from", before where somebody is from.</summary>
    public WordList Origin { get; } = lists["before an origin"];

    /// <summary>"in"</summary>
    public WordList Inside { get; } = lists["before where a body is"];

    /// <summary>"by police in Chad"</summary>
    public WordList Bodies { get; } = lists["bodies of a place"];

    /// <summary>"with"</summary>
    public WordList With { get; } = lists["before the other side"];

    /// <summary>"its border with Chad": nouns of what lies between two.</summary>
    public WordList BetweenTwo { get; } = lists["nouns of what two have"];

    /// <summary>What is done to people and takes nobody from anywhere: "shot".</summary>
    public WordList Harming { get; } = lists["verbs that take nobody away"];

    /// <summary>"granted two reporters asylum"</summary>
    public WordList Giving { get; } = lists["verbs of giving"];

    /// <summary>What is given and is no head of a compound: "asylum".</summary>
    public WordList Given { get; } = lists["things given"];

    /// <summary>What somebody is charged with, as parsers take it for a noun: "spying".</summary>
    public WordList Charges { get; } = lists["charges"];

    /// <summary>"accused", "convicted"</summary>
    public WordList Charging { get; } = lists["verbs of charging"];

    /// <summary>"of breaking it"</summary>
    public WordList BeforeCharges { get; } = lists["before a charge"];

    /// <summary>"with tear gas"</summary>
    public WordList Means { get; } = lists["means of force"];

    public static RepairWords From(WordLists lists) => new(lists);
}
