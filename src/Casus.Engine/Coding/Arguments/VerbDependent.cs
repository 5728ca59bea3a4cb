using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Arguments;

/// <summary>A dependent of a verb, and what its slot turns on.</summary>
/// <param name="tree">The tree.</param>
/// <param name="words">The words that matter.</param>
/// <param name="verb">The verb.</param>
/// <param name="passive">Whether the verb tells what is done to its subject.</param>
/// <param name="hasObject">Whether it has an object.</param>
/// <param name="token">The dependent.</param>
readonly struct VerbDependent(SyntaxTree tree, ArgumentWords words, int verb, bool passive, bool hasObject, int token)
{
    public bool IsPassive => passive;

    public bool HasObject => hasObject;

    public bool IsDay => tree.Words.Days.Contains(tree[token].Form);

    /// <summary>"The minister called <b>the president</b>": parsers may take both for subjects.</summary>
    public bool IsSecondSubject => token > verb && !hasObject && tree.Clause(verb).Subject < verb;

    /// <summary>
    /// "sentenced opposition leader <b>Anna Petrova</b>": the name behind a title, which parsers take for a second
    /// subject.
    /// </summary>
    public bool IsNameOfObject =>
        token > verb
        && tree[token - 1] is { Relation: Deprel.Obj, Upos: Upos.NOUN } title
        && title.Head == verb
        && tree.Clause(verb).Subject is >= 0 and var subject
        && subject < verb;

    /// <summary>"<b>Five</b> killed in a raid", "<b>ten</b> were held": a subject that only undergoes.</summary>
    public bool Undergoes =>
        passive && !hasObject && (tree.Has(verb, Deprel.AuxPass) || tree.Clause(verb).IsHeadlinePassive);

    /// <summary>"called <b>on the authorities</b>": parsers may take the phrase for an object all the same.</summary>
    public bool IsPhraseTakenForObject =>
        tree.Child(token, Deprel.Case) is >= 0 and var word
        && word > verb
        && words.PrepositionsOfObjects.Contains(tree[word].Lemma);

    /// <summary>"deported <b>at least four workers</b>": a phrase without preposition is an object.</summary>
    public bool IsBareObject => !hasObject && !passive && BareNouns.IsObject(tree, words, token, verb);

    /// <summary>"called on Chad <b>to withdraw</b>", "is ready <b>to sign</b>".</summary>
    public bool IsWhatIsAsked =>
        (tree[verb].Upos == Upos.ADJ || words.Addressing.Contains(tree[verb].Lemma))
        && (tree.Clause(token).HasMark("to") || (tree[token].Xpos == "VBG" && tree.Clause(token).HasMark("for")));
}
