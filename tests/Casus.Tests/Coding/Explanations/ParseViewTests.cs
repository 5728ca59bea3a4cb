using Casus.Coding;
using Casus.Coding.Explanations;
using Casus.Language.Syntax;

namespace Casus.Tests.Coding.Explanations;

public class ParseViewTests
{
    static ParsedWord Around(string sentence, string word)
    {
        var document = Parsed.Document(null, sentence);
        for (var token = 0; token < document.Tokens.Length; token++)
            if (document.Tokens[token].Form == word)
                return new ParseView(document, document.Syntax).Around(token);
        throw new ArgumentException($"no such word: {word}");
    }

    /// <summary>A word with its small words in brackets and its dependents in parentheses.</summary>
    static string Shown(ParsedWord word) =>
        (word.IsTrigger ? "*" : "")
        + word.Form
        + (word.SmallWords.Count > 0 ? $"[{string.Join(' ', word.SmallWords)}]" : "")
        + (word.Dependents.Count > 0 ? $"({string.Join(' ', word.Dependents.Select(Shown))})" : "");

    [Fact]
    public void Shows_a_word_with_what_hangs_on_it() =>
        Assert.Equal(
            "*met[has](Chad rebels[the](armed))",
            Shown(
                Around(
                    "Chad/PROPN/3/nsubj has/AUX/3/aux met/VERB/0/root the/DET/6/det armed/ADJ/6/amod "
                        + "rebels/NOUN/3/obj ./PUNCT/3/punct",
                    "met"
                )
            )
        );

    [Fact]
    public void Shows_of_what_governs_it_only_the_way_and_who_acts_there() =>
        Assert.Equal(
            "said(Mali *fled[that](Chad))",
            Shown(
                Around(
                    "Mali/PROPN/2/nsubj said/VERB/0/root in/ADP/4/case May/PROPN/2/obl that/SCONJ/7/mark "
                        + "Chad/PROPN/7/nsubj fled/VERB/2/ccomp",
                    "fled"
                )
            )
        );

    [Fact]
    public void Goes_two_words_up_and_three_down() =>
        Assert.Equal(
            "b(c(*d(e(f(g)))))",
            Shown(
                Around(
                    "a/NOUN/0/root b/NOUN/1/nmod c/NOUN/2/nmod d/NOUN/3/nmod e/NOUN/4/nmod f/NOUN/5/nmod "
                        + "g/NOUN/6/nmod h/NOUN/7/nmod",
                    "d"
                )
            )
        );

    [Fact]
    public void Keeps_a_small_word_with_dependents_as_a_branch() =>
        Assert.Equal(
            "*met(rebels(the(all)))",
            Shown(Around("met/VERB/0/root all/ADV/3/advmod the/DET/4/det rebels/NOUN/1/obj", "met"))
        );
}
