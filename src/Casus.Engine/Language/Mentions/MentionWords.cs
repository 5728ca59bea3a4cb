using Casus.Lexicons;

namespace Casus.Language.Mentions;

/// <summary>The words by which mentions are found and understood: lexicon/words/mentions.txt.</summary>
sealed class MentionWords(WordLists lists) : IWords<MentionWords>
{
    /// <summary>"the two", "both": numbers that refer without "of the sailors" behind them.</summary>
    public WordList NumbersAlone { get; } = lists["numbers that refer alone"];

    /// <summary>Titles that are no part of a name: "Mr", "Lady".</summary>
    public WordList OutsideNames { get; } = lists["titles that are no part of a name"];

    public WordList TitlesOfMen { get; } = lists["titles of men"];

    public WordList TitlesOfWomen { get; } = lists["titles of women"];

    /// <summary>"'s" at the end of what a name finder gives.</summary>
    public WordList PossessiveEndings { get; } = lists["possessive endings"];

    /// <summary>Words in capitals that name nobody: "Monday", "Easter".</summary>
    public WordList Times { get; } = lists["times in capitals"];

    /// <summary>"and".</summary>
    public WordList Joining { get; } = lists["words that join"];

    public static MentionWords From(WordLists lists) => new(lists);
}
