using Casus.Coding.Actors;
using Casus.Coding.Frames;
using Casus.Coding.Roles;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Lexicons;

namespace Casus.Coding.Patterns;

/// <summary>Tells whether a word is what a condition asks for: one of its words, an act of a type, an actor.</summary>
sealed class WordTests(SyntaxTree tree, ActorMap actors, ToldActs acts, PredicateWords predicates)
{
    readonly PatternWords words = tree.Document.Lists.For<PatternWords>();

    /// <summary>Whether a word passes; of what a test names, one is enough.</summary>
    public bool Passes(WordTest test, int token) =>
        test.Asks(Asked.Anything)
        || (test.Asks(Asked.Duty) && IsDuty(token))
        || (test.Asks(Asked.Ahead) && HasAuxiliary(token, words.Future))
        || (test.Asks(Asked.Denied) && tree.Clause(token).IsNegated)
        || (test.Asks(Asked.Finite) && IsFinite(token))
        || HasWord(test, token)
        || TellsAct(test, token)
        || IsActor(test, token);

    /// <summary>"said that Chad <b>must</b> leave", "<b>has</b> to leave".</summary>
    bool IsDuty(int token) =>
        HasAuxiliary(token, words.Duty)
        || (words.VerbsOfDuty.Contains(tree[token].Lemma) && tree.Has(token, Deprel.Xcomp));

    bool HasAuxiliary(int verb, WordList lemmas)
    {
        foreach (var child in tree.Of(verb))
            if (tree[child].Relation == Deprel.Aux && lemmas.Contains(tree[child].Lemma) && !IsInverted(child, verb))
                return true;
        return false;
    }

    /// <summary>"<b>should</b> Kenya refuse": in front of its subject it is a condition and no duty.</summary>
    bool IsInverted(int auxiliary, int verb) =>
        tree[auxiliary].Lemma == "should" && tree.Child(verb, Deprel.Nsubj, Deprel.NsubjPass) > auxiliary;

    /// <summary>"told them that <b>they would leave</b>", but not "told them to leave".</summary>
    bool IsFinite(int token) => tree[token].Relation == Deprel.Ccomp && !tree.Clause(token).HasMark("to");

    bool HasWord(WordTest test, int token)
    {
        if (test.Lemmas.Count > 0 && (test.Lemmas.Contains(tree[token].Lemma) || IsNameWith(test.Lemmas, token)))
            return true;
        foreach (var phrase in test.Phrases)
            if (predicates.IsPhrase(token, phrase))
                return true;
        return false;
    }

    /// <summary>
    /// "the <b>Treaty</b>", and "<b>Typhoon</b> Usagi", "<b>Hurricane</b> Katrina": the word in front says what the name
    /// names.
    /// </summary>
    bool IsNameWith(IReadOnlySet<string> lemmas, int token)
    {
        if (tree[token].Upos != Upos.PROPN)
            return false;
        if (lemmas.Contains(tree[token].Lemma.ToLowerInvariant()))
            return true;
        foreach (var child in tree.Of(token))
            if (
                tree[child] is { Relation: Deprel.NmodDesc or Deprel.Compound, Upos: Upos.PROPN }
                && lemmas.Contains(tree[child].Lemma.ToLowerInvariant())
            )
                return true;
        return false;
    }

    bool TellsAct(WordTest test, int token) =>
        (test.Asks(Asked.Event) || test.Types.Count > 0)
        && acts.Through(token) is { Reading.Type: not EventType.None } act
        && (test.Asks(Asked.Event) || test.Types.Contains(act.Reading.Type));

    bool IsActor(WordTest test, int token) =>
        (test.Asks(Asked.Actor | Asked.Place) || test.Sectors.Count > 0)
        && actors.At(token) is { } mention
        && (
            test.Asks(Asked.Actor)
            || (test.Asks(Asked.Place) && mention.Kind == ReferenceKind.Country)
            || mention.Actors.Any(actor => actor.Sector is not null && test.Sectors.Contains(actor.Sector))
        );
}
