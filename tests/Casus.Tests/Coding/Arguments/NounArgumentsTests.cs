using Casus.Tests.Language;

namespace Casus.Tests.Coding.Arguments;

public class NounArgumentsTests
{
    [Theory]
    [InlineData(
        "possessor: Chad; on: Mali",
        "Chad/PROPN/3/nmod:poss 's/PART/1/case attack/NOUN/0/root on/ADP/5/case Mali/PROPN/3/nmod"
    )]
    [InlineData("modifier: French", "French/ADJ/2/amod shelling/NOUN/0/root")]
    [InlineData("modifier: rebel", "rebel/NOUN/2/compound shelling/NOUN/0/root")]
    [InlineData("attribute: trade", "trade/NOUN/2/compound war/NOUN/0/root")]
    [InlineData(
        "modifier: Sudanese; modifier: Egyptian",
        "Egyptian/ADJ/3/amod -/PUNCT/3/punct Sudanese/ADJ/4/amod talks/NOUN/0/root"
    )]
    [InlineData("modifier: Saudi", "a/DET/4/det Saudi/ADJ/3/amod led/VERB/4/amod/_/lead strike/NOUN/0/root")]
    public void Finds_whose_the_act_is(string expected, string sentence)
    {
        var document = Parsed.Document(null, sentence);
        var root = 0;
        while (document.Tokens[root].Head >= 0)
            root++;
        Assert.Equal(expected, Slots.OfNoun(document.Tokens[root].Form, sentence));
    }

    [Theory]
    [InlineData("with: France", "talks", "talks/NOUN/0/root with/ADP/3/case France/PROPN/1/nmod")]
    // The rebels hang on those they killed.
    [InlineData(
        "of: nurses; by: rebels",
        "killing",
        "The/DET/2/det killing/NOUN/0/root of/ADP/4/case nurses/NOUN/2/nmod by/ADP/6/case rebels/NOUN/4/nmod"
    )]
    [InlineData("clause: withdraw", "offer", "an/DET/2/det offer/NOUN/0/root to/PART/4/mark withdraw/VERB/2/acl")]
    [InlineData(
        "clause: pays",
        "deal",
        "a/DET/2/det deal/NOUN/0/root under/ADP/4/case which/PRON/6/obl Chad/PROPN/6/nsubj pays/VERB/2/acl:relcl"
    )]
    [InlineData(
        "on: Mali; subject: EU",
        "sanctions",
        "sanctions/NOUN/0/root imposed/VERB/1/acl/_/impose/VBN on/ADP/4/case Mali/PROPN/2/obl by/ADP/6/case EU/PROPN/2/obl"
    )]
    [InlineData(
        "subject: Norway; to: Mali",
        "donor",
        "Norway/PROPN/4/nsubj is/AUX/4/cop a/DET/4/det donor/NOUN/0/root to/ADP/6/case Mali/PROPN/4/nmod"
    )]
    public void Finds_the_phrases_and_clauses_of_a_noun(string expected, string noun, string sentence) =>
        Assert.Equal(expected, Slots.OfNoun(noun, sentence));

    [Theory]
    [InlineData("a/DET/2/det war/NOUN/0/root that/PRON/4/nsubj ended/VERB/2/acl:relcl")]
    [InlineData("a/DET/2/det war/NOUN/0/root fought/VERB/2/acl/_/fight/VBN")]
    public void Ignores_clauses_that_say_something_else_of_a_noun(string sentence) =>
        Assert.Equal("", Slots.OfNoun("war", sentence));

    [Fact]
    public void Gives_the_content_of_a_container_what_belongs_to_it() =>
        Assert.Equal(
            "possessor: Chad; on: Mali",
            Slots.OfNoun(
                "attacks",
                "Chad/PROPN/3/nmod:poss 's/PART/1/case series/NOUN/0/root of/ADP/5/case attacks/NOUN/3/nmod "
                    + "on/ADP/7/case Mali/PROPN/3/nmod"
            )
        );

    [Fact]
    public void Finds_the_noun_that_stands_in_the_clause_for_another()
    {
        var document = Parsed.Document(
            null,
            "A/DET/2/det series/NOUN/0/root of/ADP/4/case attacks/NOUN/2/nmod in/ADP/6/case Mali/PROPN/4/nmod"
        );
        var nouns = Slots.Nouns(document);
        Assert.Equal("series", document.Form(nouns.Outer(document.At("attacks"))));
        Assert.Equal("Mali", document.Form(nouns.Outer(document.At("Mali"))));
    }

    [Fact]
    public void Gives_the_second_of_two_nouns_the_modifiers_of_the_first() =>
        Assert.Equal(
            "modifier: French; attribute: air",
            Slots.OfNoun(
                "shelling",
                "French/ADJ/3/amod air/NOUN/3/compound strikes/NOUN/0/root and/CCONJ/5/cc shelling/NOUN/3/conj"
            )
        );
}
