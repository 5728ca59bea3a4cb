using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>Stretches of clauses and sentences.</summary>
sealed class Clauses(Document document, SyntaxTree tree)
{
    /// <summary>The sentence that holds a token.</summary>
    public Stretch Sentence(int token)
    {
        var sentence = document.Sentences[document.Tokens[token].Sentence];
        return new Stretch(sentence.First, sentence.End);
    }

    /// <summary>From the first to the last token below a head.</summary>
    public Stretch Subtree(int head) => new(tree.Leftmost(head), tree.Rightmost(head) + 1);

    /// <summary>Without punctuation at the ends and the conjunction in front.</summary>
    public Stretch Trim(Stretch stretch)
    {
        var (first, end) = (stretch.First, stretch.End);
        var tokens = document.Tokens;
        while (
            first < end
            && (
                tokens[first].Upos is Upos.PUNCT
                || tokens[first].Relation == Deprel.Mark && tokens[first].Lemma is "that" or "as"
            )
        )
            first++;
        while (end > first && tokens[end - 1].Upos is Upos.PUNCT)
            end--;
        return new Stretch(first, end);
    }

    /// <summary>The first mark of punctuation from a token on, or the end of its sentence.</summary>
    public int NextPunctuation(int token, int end)
    {
        while (token < end && document.Tokens[token].Upos != Upos.PUNCT)
            token++;
        return token;
    }

    public bool HasFiniteVerb(Stretch stretch)
    {
        for (var i = stretch.First; i < stretch.End; i++)
            if (IsFinite(i))
                return true;
        return false;
    }

    public bool IsFinite(int token) =>
        document.Tokens[token].Upos is Upos.VERB or Upos.AUX
        && document.Tokens[token].Xpos is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>The topmost token of a stretch: the one that depends on nothing in it.</summary>
    public int HeadOf(Stretch stretch)
    {
        for (var i = stretch.First; i < stretch.End; i++)
            if (
                !stretch.Holds(document.Tokens[i].Head)
                && document.Tokens[i].Upos is not (Upos.PUNCT or Upos.CCONJ or Upos.ADV)
            )
                return i;
        return stretch.First;
    }

    /// <summary>Whether a new paragraph starts with the token.</summary>
    public bool StartsParagraph(int token) =>
        token == 0
        || document
            .Text.AsSpan(document.Tokens[token - 1].End, document.Tokens[token].Start - document.Tokens[token - 1].End)
            .IndexOf('\n') >= 0;
}
