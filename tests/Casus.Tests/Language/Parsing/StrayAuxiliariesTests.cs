using Casus.Language;

namespace Casus.Tests.Language.Parsing;

public class StrayAuxiliariesTests
{
    [Fact]
    public void Gives_a_modal_to_the_verb_behind_the_date()
    {
        var tokens = Tokens("Obi/PROPN/5/nsubj will/AUX/1/appos on/ADP/4/case Tuesday/PROPN/5/obl lead/VERB/0/root it/PRON/5/obj");
        Assert.Equal((4, Deprel.Aux), (tokens[1].Head, tokens[1].Relation));
    }

    [Fact]
    public void Ignores_a_modal_in_front_of_another_auxiliary()
    {
        var tokens = Tokens("Obi/PROPN/0/root will/AUX/1/appos be/AUX/4/aux lead/VERB/1/acl");
        Assert.Equal(0, tokens[1].Head);
    }

    static Token[] Tokens(string sentence)
    {
        var tokens = Parsed.Document(null, sentence).Tokens.ToArray();
        for (var i = 0; i < tokens.Length; i++)
            tokens[i].Xpos = tokens[i].Upos == Upos.VERB ? "VB" : tokens[i].Form == "will" ? "MD" : "_";
        StrayAuxiliaries.Mend(tokens);
        return tokens;
    }
}
