using Casus.Lexicons;

namespace Casus.Language.Coreference.Chains;

/// <summary>The words by which mentions of the same are tied: lexicon/words/coreference.txt.</summary>
sealed class CoreferenceWords(WordLists lists) : IWords<CoreferenceWords>
{
    /// <summary>Verbs whose subject is no thing: "say", "want".</summary>
    public WordList VerbsOfPeople { get; } = lists["verbs of people"];

    /// <summary>"every", "such".</summary>
    public WordList AnyDeterminers { get; } = lists["determiners that mean none in particular"];

    /// <summary>"nobody", which no pronoun takes up.</summary>
    public WordList Nobody { get; } = lists["pronouns that mean nobody"];

    /// <summary>Nouns that stand for an organisation that was named: "the company".</summary>
    public WordList OrganisationKinds { get; } = lists["kinds of named organisations"];

    /// <summary>Nouns that stand for a place that was named: "the city".</summary>
    public WordList PlaceKinds { get; } = lists["kinds of named places"];

    /// <summary>"it rained", "it seems that".</summary>
    public WordList EmptySubjectVerbs { get; } = lists["verbs with an empty subject"];

    /// <summary>Adjectives whose "it" means something all the same: "ready".</summary>
    public WordList AdjectivesOfSubject { get; } = lists["adjectives of what is meant"];

    /// <summary>"the two", "those two".</summary>
    public WordList PairDeterminers { get; } = lists["determiners of a pair"];

    /// <summary>"the two capitals".</summary>
    public WordList PairsOfStates { get; } = lists["nouns for a pair of states"];

    /// <summary>"both sides".</summary>
    public WordList AnyPairs { get; } = lists["nouns for any pair"];

    /// <summary>"-self".</summary>
    public WordList ReflexiveEndings { get; } = lists["endings of reflexive pronouns"];

    public WordList OpeningMarks { get; } = lists["opening quotation marks"];

    public WordList ClosingMarks { get; } = lists["closing quotation marks"];

    public static CoreferenceWords From(WordLists lists) => new(lists);
}
