using Casus.Language;
using Casus.Language.Repair;

namespace Casus.Tests.Language.Repair;

public class StrayAuxiliariesTests
{
    [Fact]
    public void Gives_a_modal_to_the_verb_behind_the_date()
    {
        var tokens = Tokens(
            "Obi/PROPN/5/nsubj will/AUX/1/appos on/ADP/4/case Tuesday/PROPN/5/obl lead/VERB/0/root it/PRON/5/obj"
        );
        Assert.Equal((4, Deprel.Aux), (tokens[1].Head, tokens[1].Relation));
    }

    [Fact]
    public void Ignores_a_modal_in_front_of_another_auxiliary()
    {
        var tokens = Tokens("Obi/PROPN/0/root will/AUX/1/appos be/AUX/4/aux lead/VERB/1/acl");
        Assert.Equal(0, tokens[1].Head);
    }

    [Fact]
    public void Leaves_a_modal_above_the_verb_that_hangs_on_it()
    {
        var tokens = Tokens(
            "Ministers/NOUN/6/nsubj who/PRON/3/nsubj ought/AUX/1/acl:relcl to/PART/5/mark resign/VERB/3/xcomp met/VERB/0/root"
        );
        Assert.Equal((0, 2), (tokens[2].Head, tokens[4].Head));
    }

    static Token[] Tokens(string sentence)
    {
        var document = Parsed.Document(null, sentence);
        var tokens = document.Tokens;
        for (var i = 0; i < tokens.Length; i++)
            tokens[i].Xpos =
                tokens[i].Upos == Upos.VERB ? "VB"
                : tokens[i].Upos == Upos.AUX ? "MD"
                : "_";
        ParseRepairs.Mend(document);
        return document.Tokens.ToArray();
    }
}
