using Casus.Language;
using Casus.Language.Repair;

namespace Casus.Tests.Language.Repair;

public class HeadlineVerbsTests
{
    [Fact]
    public void Reads_a_plural_noun_with_an_object_as_a_verb()
    {
        var tokens = Tokens("Turkey/PROPN/2/compound blocks/NOUN/0/root access/NOUN/2/obj");
        Assert.Equal((Upos.VERB, "VBZ", Deprel.Root), (tokens[1].Upos, tokens[1].Xpos, tokens[1].Relation));
        Assert.Equal((1, Deprel.Nsubj), (tokens[0].Head, tokens[0].Relation));
    }

    [Fact]
    public void Gives_the_words_before_the_subject_to_the_subject()
    {
        var tokens = Tokens(
            "Chile/PROPN/4/nmod:poss safety/NOUN/3/compound commissioner/NOUN/4/compound fines/NOUN/0/root banks/NOUN/4/obj"
        );
        Assert.Equal((3, Deprel.Nsubj), (tokens[2].Head, tokens[2].Relation));
        Assert.Equal(2, tokens[0].Head);
    }

    [Fact]
    public void Takes_the_first_conjunct_without_a_conjunction_for_the_subject()
    {
        var tokens = Tokens("Court/PROPN/0/root ,/PUNCT/3/punct sentences/NOUN/1/conj him/PRON/3/obj");
        Assert.Equal((-1, Deprel.Root), (tokens[2].Head, tokens[2].Relation));
        Assert.Equal((2, Deprel.Nsubj), (tokens[0].Head, tokens[0].Relation));
    }

    [Fact]
    public void Reads_a_coordinated_noun_with_a_clause_as_a_verb()
    {
        var document = Loaded.Analyser.Analyse(
            new()
            {
                Id = "test",
                Text =
                    "The professor estimates that Kenya and Norway will sign an agreement, but doubts that there will be a new treaty.",
            }
        );
        var doubts = document.Tokens[^9];
        Assert.Equal(("doubts", Upos.VERB, "estimates"), (doubts.Form, doubts.Upos, document.Tokens[doubts.Head].Form));
    }

    [Fact]
    public void Reads_a_plural_behind_a_or_with_a_subject_as_a_verb()
    {
        var tokens = Tokens("A/DET/3/det mine/NOUN/3/compound explodes/NOUN/0/root near/ADP/5/case Lima/PROPN/3/nmod");
        Assert.Equal((Upos.VERB, Deprel.Root), (tokens[2].Upos, tokens[2].Relation));
        Assert.Equal((2, Deprel.Nsubj, 1), (tokens[1].Head, tokens[1].Relation, tokens[0].Head));
        tokens = Tokens("court/NOUN/2/nsubj sentences/NOUN/0/root two/NUM/4/nummod men/NOUN/1/nmod");
        Assert.Equal((Upos.VERB, 1, Deprel.Obj), (tokens[1].Upos, tokens[3].Head, tokens[3].Relation));
    }

    [Fact]
    public void Lets_crowds_march_where_the_sentence_has_no_other_verb()
    {
        var tokens = Tokens(
            "Thousands/NOUN/0/root of/ADP/3/case students/NOUN/4/compound rally/NOUN/1/nmod in/ADP/6/case Lima/PROPN/4/nmod"
        );
        Assert.Equal((Upos.VERB, Deprel.Root), (tokens[3].Upos, tokens[3].Relation));
        Assert.Equal((3, Deprel.Nsubj, 0), (tokens[0].Head, tokens[0].Relation, tokens[2].Head));
    }

    [Fact]
    public void Ignores_a_plural_with_a_copula()
    {
        var tokens = Tokens("These/PRON/3/nsubj are/AUX/3/cop blocks/NOUN/0/root");
        Assert.Equal(Upos.NOUN, tokens[2].Upos);
    }

    [Fact]
    public void Gives_a_verb_taken_for_a_noun_its_clause_and_the_subject_its_own()
    {
        var tokens = Tokens(
            "Harju/PROPN/6/nsubj of/ADP/4/case the/DET/4/det Institute/PROPN/6/compound here/ADV/4/advmod "
                + "doubts/NOUN/0/root that/SCONJ/9/mark it/PRON/9/nsubj works/VERB/6/acl"
        );
        Assert.Equal((Upos.VERB, 0, Deprel.Ccomp), (tokens[5].Upos, tokens[3].Head, tokens[8].Relation));
    }

    [Fact]
    public void Ignores_nouns_without_an_object()
    {
        var tokens = Tokens("Turkish/ADJ/2/amod blocks/NOUN/0/root of/ADP/4/case flats/NOUN/2/nmod");
        Assert.Equal(Upos.NOUN, tokens[1].Upos);
    }

    static Token[] Tokens(string sentence)
    {
        var document = Parsed.Document(null, sentence);
        var tokens = document.Tokens;
        for (var i = 0; i < tokens.Length; i++)
            tokens[i].Xpos =
                tokens[i].Upos == Upos.NOUN && tokens[i].Form.EndsWith('s') ? "NNS"
                : tokens[i].Upos == Upos.NOUN ? "NN"
                : "_";
        ParseRepairs.Mend(document);
        return document.Tokens.ToArray();
    }
}
