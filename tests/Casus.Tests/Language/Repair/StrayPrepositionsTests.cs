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

    static Token[] Tokens(string sentence)
    {
        var document = Parsed.Document(null, sentence);
        ParseRepairs.Mend(document);
        return document.Tokens.ToArray();
    }
}
