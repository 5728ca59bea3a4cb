using Casus.Lexicons;

namespace Casus.Language.Mentions;

/// <summary>Frequent given names: lexicon/words/given-names.txt.</summary>
sealed class GivenNames(WordLists lists) : IWords<GivenNames>
{
    readonly WordList men = lists["given names of men"],
        women = lists["given names of women"];

    public static GivenNames From(WordLists lists) => new(lists);

    /// <summary>The usual sex of who bears a given name.</summary>
    public MentionGender Gender(string name) =>
        men.ContainsAnyCase(name) ? MentionGender.Masculine
        : women.ContainsAnyCase(name) ? MentionGender.Feminine
        : MentionGender.Unknown;
}
