using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Arguments;

/// <summary>Nouns that stand beside a verb without a preposition: objects, or times and amounts.</summary>
static class BareNouns
{
    /// <summary>Whether a noun behind a verb has neither preposition nor mark and tells no time and no amount.</summary>
    public static bool IsObject(SyntaxTree tree, ArgumentWords words, int noun, int verb) =>
        noun > verb
        && tree[noun].Upos is Upos.NOUN or Upos.PROPN
        && !tree.Has(noun, Deprel.Case)
        && !tree.Has(noun, Deprel.Mark)
        && !IsDate(tree, noun)
        && !words.Measures.Contains(tree[noun].Lemma);

    /// <summary>A day of the week or of a month, or a number.</summary>
    public static bool IsDate(SyntaxTree tree, int token) =>
        tree.Words.Days.Contains(tree[token].Form)
        || tree[token].Upos == Upos.NUM
        || (
            tree[token].Upos == Upos.PROPN
            && token + 1 < tree.Document.Tokens.Length
            && tree[token + 1].Upos == Upos.NUM
        );
}
