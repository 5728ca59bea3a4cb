using Casus.Lexicons;

namespace Casus.Coding.Patterns;

/// <summary>
/// The words by which predicates are found and their conditions tried: lexicon/words/patterns.txt.
/// </summary>
sealed class PatternWords(WordLists lists) : IWords<PatternWords>
{
    /// <summary>Verbs whose "in" stands right beside them: "give in".</summary>
    public WordList VerbsWithInBeside { get; } = lists["verbs with in beside them"];

    /// <summary>Words that may stand a step deeper than other words of a predicate: "gave the island back".</summary>
    public WordList Loose { get; } = lists["loose words of predicates"];

    /// <summary>Auxiliaries of what must be done.</summary>
    public WordList Duty { get; } = lists["auxiliaries of duty"];

    /// <summary>Auxiliaries of what will happen.</summary>
    public WordList Future { get; } = lists["auxiliaries of the future"];

    /// <summary>Verbs of what must be done: "has to leave".</summary>
    public WordList VerbsOfDuty { get; } = lists["verbs of duty"];

    public static PatternWords From(WordLists lists) => new(lists);
}
