using Casus.Language;
using Casus.Language.Repair;

namespace Casus.Tests.Language.Repair;

public class ClauseSlipsTests
{
    [Fact]
    public void Reads_a_verb_in_the_past_without_be_as_an_act()
    {
        var tokens = Mended(
            "Soldiers/NOUN/2/nsubj:pass fired/VERB/0/root on/ADP/4/case crowds/NOUN/2/obl ./PUNCT/2/punct",
            (1, "VBN")
        );
        Assert.Equal((Deprel.Nsubj, "VBD"), (tokens[0].Relation, tokens[1].Xpos));
    }

    [Theory]
    [InlineData("Guards/NOUN/2/nsubj:pass fired/VERB/0/root in/ADP/4/case Oslo/PROPN/2/obl")]
    [InlineData("Two/NUM/2/nummod guards/NOUN/3/nsubj:pass killed/VERB/0/root ./PUNCT/3/punct")]
    [InlineData("Guards/NOUN/3/nsubj:pass were/AUX/3/aux:pass fired/VERB/0/root ./PUNCT/3/punct")]
    public void Ignores_headlines_victims_and_passives(string sentence)
    {
        var tokens = Mended(sentence, (1, "VBN"), (2, "VBN"));
        Assert.Contains(tokens, t => t.Relation == Deprel.NsubjPass);
    }

    [Fact]
    public void Takes_a_participle_with_be_for_a_verb() =>
        Assert.Equal("VBN", Mended("Chad/PROPN/3/nsubj:pass is/AUX/3/aux:pass opposed/ADJ/0/root", (2, "JJ"))[2].Xpos);

    [Fact]
    public void Gives_the_noun_behind_a_particle_to_the_verb() =>
        Assert.Equal(
            Deprel.Obj,
            Mended("They/PRON/2/nsubj took/VERB/0/root in/ADP/2/compound:prt refugees/NOUN/2/obl")[3].Relation
        );

    [Fact]
    public void Finds_who_is_found_guilty()
    {
        var tokens = Mended("Judges/NOUN/2/nsubj found/VERB/0/root him/PRON/4/nsubj guilty/ADJ/2/xcomp");
        Assert.Equal((1, Deprel.Obj), (tokens[2].Head, tokens[2].Relation));
    }

    static Token[] Mended(string sentence, params (int Token, string Xpos)[] tags)
    {
        var document = Parsed.Document(null, sentence);
        var tokens = document.Tokens;
        foreach (var (token, xpos) in tags)
            if (tokens[token].Upos is Upos.VERB or Upos.ADJ)
                tokens[token].Xpos = xpos;
        ParseRepairs.Mend(document);
        return document.Tokens.ToArray();
    }
}
