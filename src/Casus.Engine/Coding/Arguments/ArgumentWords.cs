using Casus.Lexicons;

namespace Casus.Coding.Arguments;

/// <summary>The words by which the slots of verbs and nouns are filled: lexicon/words/arguments.txt.</summary>
sealed class ArgumentWords(WordLists lists) : IWords<ArgumentWords>
{
    /// <summary>Verbs whose clause the subject does, whoever their object is: "promised Chad to leave".</summary>
    public WordList ControlledBySubject { get; } = lists["controlled by the subject"];

    /// <summary>
    /// Verbs that turn to somebody who shall do something; parsers hang that infinitive on the addressee or on the
    /// clause.
    /// </summary>
    public WordList Addressing { get; } = lists["addressing"];

    /// <summary>Nouns that ask somebody to do something: "an appeal to Chad to leave".</summary>
    public WordList Askings { get; } = lists["askings"];

    /// <summary>Verbs that give a matter to somebody who shall decide it.</summary>
    public WordList Handing { get; } = lists["handing"];

    /// <summary>Verbs whose object is said to have done what follows.</summary>
    public WordList Accusing { get; } = lists["accusing"];

    /// <summary>Words that open what somebody is accused of: "of attacking", "over the deal".</summary>
    public WordList MarksOfCharges { get; } = lists["marks of charges"];

    /// <summary>What is told of its victim by a mere participle: "the murdered journalist".</summary>
    public WordList Suffered { get; } = lists["suffered"];

    /// <summary>Texts and acts of a body that speak for it: "a resolution condemning …", "a law that bans …".</summary>
    public WordList Texts { get; } = lists["texts that act"];

    /// <summary>Verbs of those who make a text their own.</summary>
    public WordList Issuing { get; } = lists["issuing"];

    /// <summary>Nouns of times and amounts, which stand without a preposition and are no objects.</summary>
    public WordList Measures { get; } = lists["times and measures"];

    /// <summary>Prepositions of phrases that parsers take for objects: "called on Chad".</summary>
    public WordList PrepositionsOfObjects { get; } = lists["prepositions of objects"];

    /// <summary>Prepositions of what a name does not have itself: "to Mali on a mission".</summary>
    public WordList PrepositionsOfPurpose { get; } = lists["prepositions of purpose"];

    /// <summary>The last words of prepositions that mean the same without the first: "together with".</summary>
    public WordList EndsOfPrepositions { get; } = lists["ends of prepositions"];

    /// <summary>The first words of prepositions that are one: "because of".</summary>
    public WordList WholePrepositions { get; } = lists["starts of whole prepositions"];

    /// <summary>
    /// Nouns that only say how somebody stands to an act: "on charges of murder", "as part of a deal", "their role in
    /// the attack".
    /// </summary>
    public WordList Bridges { get; } = lists["bridges to acts"];

    /// <summary>Adjectives of those who did something: "responsible for the attack".</summary>
    public WordList Blameworthy { get; } = lists["blameworthy"];

    /// <summary>Verbs whose subject is said to have done what the object names: "faces charges of murder".</summary>
    public WordList Facing { get; } = lists["facing"];

    /// <summary>
    /// Verbs whose subject undergoes what the phrase beside them tells: "died in an attack", "was lost in a raid".
    /// </summary>
    public WordList Undergoing { get; } = lists["undergoing"];

    /// <summary>Verbs that are done by what "with" brings: "retaliated with an attack".</summary>
    public WordList Answering { get; } = lists["answering with acts"];

    /// <summary>What two do with each other: "under a deal with Chad, Niger freed ten prisoners".</summary>
    public WordList Shared { get; } = lists["shared acts"];

    /// <summary>Prepositions by which an act goes with a shared one: "under a deal".</summary>
    public WordList PrepositionsOfShared { get; } = lists["prepositions of shared acts"];

    /// <summary>Nouns behind "in a" that only say how or why.</summary>
    public WordList Manners { get; } = lists["manners"];

    /// <summary>Participles before which stands who leads: "a UN-brokered truce".</summary>
    public WordList Leading { get; } = lists["leading"];

    /// <summary>Verbs whose subject is the one that the act goes to: "Mali received help".</summary>
    public WordList Receiving { get; } = lists["receiving"];

    /// <summary>Verbs of being: "remains a donor to Mali".</summary>
    public WordList Remaining { get; } = lists["remaining"];

    /// <summary>Prepositions by which somebody engages in an act: "entered into talks".</summary>
    public WordList PrepositionsOfEngaging { get; } = lists["prepositions of engaging"];

    /// <summary>Prepositions of the relative pronoun in "a deal under which Chad will pay".</summary>
    public WordList PrepositionsOfProvisions { get; } = lists["prepositions of provisions"];

    /// <summary>Prepositions behind an adjective of blame: "guilty of".</summary>
    public WordList PrepositionsOfBlame { get; } = lists["prepositions of blame"];

    public static ArgumentWords From(WordLists lists) => new(lists);
}
