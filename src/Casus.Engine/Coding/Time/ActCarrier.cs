using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Time;

/// <summary>
/// Finds the word whose time and place are an act's too: a light verb above a noun ("held talks"), the clause that a
/// verb is joined to.
/// </summary>
sealed class ActCarrier(Document document, SyntaxTree tree, TimeLexicon lexicon)
{
    /// <summary>The carrier of a token, or -1.</summary>
    public int Of(int token)
    {
        ref readonly var word = ref document.Tokens[token];
        if (word.Head < 0)
            return -1;
        var light = IsLight(word.Head);
        var carried =
            word.Upos is Upos.VERB
                ? word.Relation is Deprel.Conj
                    || word.Relation is Deprel.Advcl && !tree.Has(token, Deprel.Mark) && !word.Is(Features.Infinitive)
                    || word.Relation is Deprel.Xcomp && light
                : word.Relation is Deprel.Conj
                    || word.Relation is Deprel.Nmod && IsScene(token)
                    || light
                        && !IsAfterAnother(word)
                        && word.Relation is Deprel.Obj or Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obl or Deprel.Nmod;
        return carried ? word.Head : -1;
    }

    /// <summary>"The visit follows a meeting last autumn": the time is that of what came first.</summary>
    bool IsAfterAnother(in Token word) =>
        word.Relation == Deprel.Nsubj
        && document.Tokens[word.Head].Lemma == "follow"
        && tree.Has(word.Head, Deprel.Obj);

    /// <summary>"a crackdown at a rally in May": where something happens is of the same day.</summary>
    bool IsScene(int noun)
    {
        foreach (var child in tree.Of(noun))
            if (
                document.Tokens[child].Relation == Deprel.Case
                && document.Tokens[child].Form is "at" or "during" or "amid"
            )
                return true;
        return false;
    }

    public bool IsLight(int token) =>
        token >= 0
        && (lexicon.Find(document.Tokens[token].Lemma ?? "") ?? lexicon.Find(document.Tokens[token].Form)) is { } word
        && word.Is(TimeKind.Light);
}
