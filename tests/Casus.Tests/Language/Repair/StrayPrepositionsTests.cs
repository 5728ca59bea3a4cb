using Casus.Language;
using Casus.Language.Repair;

namespace Casus.Tests.Language.Repair;

public class StrayPrepositionsTests
{
    [Fact]
    public void Gives_a_preposition_to_the_name_behind_a_title()
    {
        var tokens = Tokens(
            "talks/NOUN/0/root with/ADP/4/case former/ADJ/4/amod president/NOUN/5/nmod:desc Obi/PROPN/1/nmod"
        );
        Assert.Equal(4, tokens[1].Head);
    }

    [Fact]
    public void Ignores_a_preposition_that_belongs_to_an_adjective_behind_the_noun()
    {
        var tokens = Tokens("forces/NOUN/0/root loyal/ADJ/1/amod to/ADP/4/case Obi/PROPN/2/obl");
        Assert.Equal(3, tokens[2].Head);
    }

    [Fact]
    public void Takes_neighbouring_behind_a_preposition_for_an_adjective()
    {
        var tokens = Tokens("invasion/NOUN/0/root of/SCONJ/3/mark neighbouring/VERB/1/acl Chad/PROPN/3/obj");
        Assert.Equal((0, Deprel.Nmod), (tokens[3].Head, tokens[3].Relation));
        Assert.Equal((3, Deprel.Case), (tokens[1].Head, tokens[1].Relation));
        Assert.Equal((3, Deprel.Amod, Upos.ADJ), (tokens[2].Head, tokens[2].Relation, tokens[2].Upos));
    }

    [Theory]
    [InlineData("held/VERB/0/root by/ADP/3/case police/NOUN/1/obl:agent in/ADP/5/case Chad/PROPN/1/obl", 2)]
    [InlineData("shot/VERB/0/root rebels/NOUN/1/obj from/ADP/4/case Chad/PROPN/1/obl", 1)]
    [InlineData("closed/VERB/0/root its/PRON/3/nmod:poss border/NOUN/1/obj with/ADP/5/case Chad/PROPN/1/obl", 2)]
    public void Gives_a_phrase_to_the_noun_in_front_of_it(string sentence, int noun) =>
        Assert.Equal((noun, Deprel.Nmod), (Tokens(sentence)[^1].Head, Tokens(sentence)[^1].Relation));

    [Theory]
    [InlineData("expelled/VERB/0/root rebels/NOUN/1/obj from/ADP/4/case Chad/PROPN/1/obl")]
    [InlineData("held/VERB/0/root by/ADP/3/case rebels/NOUN/1/obl:agent in/ADP/5/case Chad/PROPN/1/obl")]
    [InlineData("signed/VERB/0/root it/PRON/1/obj with/ADP/4/case Chad/PROPN/1/obl")]
    public void Leaves_to_the_verb_what_may_be_the_verb_s(string sentence) =>
        Assert.Equal(0, Tokens(sentence)[^1].Head);

    static Token[] Tokens(string sentence)
    {
        var document = Parsed.Document(null, sentence);
        ParseRepairs.Mend(document);
        return document.Tokens.ToArray();
    }
}
