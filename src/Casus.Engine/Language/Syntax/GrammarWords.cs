using Casus.Lexicons;

namespace Casus.Language.Syntax;

/// <summary>The closed classes of words that grammar asks for: lexicon/words/grammar.txt.</summary>
public sealed class GrammarWords(WordLists lists) : IWords<GrammarWords>
{
    /// <summary>Words that negate a clause: "not", "never".</summary>
    public WordList Negators { get; } = lists["negators"];

    /// <summary>Determiners that negate: "no treaty".</summary>
    public WordList NegativeDeterminers { get; } = lists["negative determiners"];

    /// <summary>Pronouns that negate: "nobody signed".</summary>
    public WordList NegativePronouns { get; } = lists["negative pronouns"];

    /// <summary>Words before which "no" is part of a name: "a no confidence vote".</summary>
    public WordList NoCompounds { get; } = lists["words of names with no"];

    /// <summary>"no longer".</summary>
    public WordList NegatedAdverbs { get; } = lists["adverbs that no negates"];

    public WordList RelativePronouns { get; } = lists["relative pronouns"];

    public WordList DefiniteDeterminers { get; } = lists["definite determiners"];

    public WordList DemonstrativeDeterminers { get; } = lists["demonstrative determiners"];

    /// <summary>Days, which parsers take for subjects and objects.</summary>
    public WordList Days { get; } = lists["days"];

    public WordList Months { get; } = lists["months"];

    /// <summary>Verbs that headlines use in the passive without an auxiliary: "Five killed in raid".</summary>
    public WordList HeadlinePassives { get; } = lists["passive in headlines"];

    /// <summary>"has signed", "must have signed".</summary>
    public WordList PerfectAuxiliaries { get; } = lists["auxiliaries of the perfect"];

    /// <summary>"had signed".</summary>
    public WordList PastPerfectAuxiliaries { get; } = lists["auxiliaries of the past perfect"];

    /// <summary>"will", "shall"</summary>
    public WordList FutureAuxiliaries { get; } = lists["auxiliaries that look ahead"];

    /// <summary>"they'd signed", "they'd sign".</summary>
    public WordList ShortHadOrWould { get; } = lists["short for had or would"];

    /// <summary>Words that only carry another act: "hold talks", "a series of attacks".</summary>
    public WordList LightWords { get; } = lists["light words"];

    /// <summary>In front of the occasion of an act: "a crackdown at a rally".</summary>
    public WordList ScenePrepositions { get; } = lists["prepositions of a scene"];

    public static GrammarWords From(WordLists lists) => new(lists);
}
