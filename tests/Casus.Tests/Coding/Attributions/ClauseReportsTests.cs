using Casus.Coding.Attributions;

namespace Casus.Tests.Coding.Attributions;

public class ClauseReportsTests
{
    static List<string> Found(string sentence)
    {
        var scene = new Scene(["Chad", "Mali"], sentence);
        return scene.Found(
            new ClauseReports(scene.Document, scene.Tree, scene.Speakers, scene.Clauses, Scene.Lexicon).Find
        );
    }

    [Theory]
    [InlineData(
        "Chad/PROPN/2/nsubj says/VERB/0/root/_/say/VBZ that/SCONJ/5/mark rebels/NOUN/5/nsubj "
            + "left/VERB/2/ccomp/_/leave/VBD",
        "Chad: rebels left"
    )]
    [InlineData(
        "Chad/PROPN/3/nsubj is/AUX/3/cop sure/ADJ/0/root/_/sure/JJ that/SCONJ/6/mark rebels/NOUN/6/nsubj "
            + "left/VERB/3/ccomp/_/leave/VBD",
        "Chad: rebels left"
    )]
    [InlineData(
        "Chad/PROPN/3/nmod:poss 's/PART/1/case claim/NOUN/7/nsubj that/SCONJ/6/mark rebels/NOUN/6/nsubj "
            + "left/VERB/3/acl/_/leave/VBD failed/VERB/0/root/_/fail/VBD",
        "Chad: rebels left"
    )]
    [InlineData(
        "Chad/PROPN/2/nsubj says/VERB/0/root/_/say/VBZ :/PUNCT/5/punct rebels/NOUN/5/nsubj "
            + "left/VERB/2/ccomp/_/leave/VBD",
        "Chad: rebels left"
    )]
    [InlineData(
        "Chad/PROPN/2/nsubj expects/VERB/0/root/_/expect/VBZ rebels/NOUN/2/obj to/PART/5/mark "
            + "leave/VERB/2/xcomp/_/leave/VB",
        "Chad: rebels to leave"
    )]
    [InlineData(
        "Chad/PROPN/2/nsubj claims/VERB/0/root/_/claim/VBZ to/PART/5/mark have/AUX/5/aux "
            + "left/VERB/2/xcomp/_/leave/VBN",
        "Chad: to have left"
    )]
    [InlineData(
        "Chad/PROPN/3/nmod:poss 's/PART/1/case view/NOUN/4/nsubj is/VERB/0/root/_/be/VBZ "
            + "that/SCONJ/7/mark rebels/NOUN/7/nsubj left/VERB/4/ccomp/_/leave/VBD",
        "Chad: rebels left"
    )]
    [InlineData(
        "It/PRON/3/nsubj:pass was/AUX/3/aux:pass reported/VERB/0/root/_/report/VBN by/ADP/5/case "
            + "Chad/PROPN/3/obl:agent that/SCONJ/8/mark rebels/NOUN/8/nsubj left/VERB/5/acl:relcl/_/leave/VBD",
        "Chad: rebels left"
    )]
    public void Finds_the_clause_that_a_cue_brings(string sentence, string expected) =>
        Assert.Equal([expected], Found(sentence));

    [Fact]
    public void Gives_a_clause_to_all_who_say_it() =>
        Assert.Equal(
            ["Chad: rebels left", "Mali: rebels left"],
            Found(
                "Chad/PROPN/4/nsubj and/CCONJ/3/cc Mali/PROPN/1/conj say/VERB/0/root/_/say/VBP "
                    + "rebels/NOUN/6/nsubj left/VERB/4/ccomp/_/leave/VBD"
            )
        );

    [Theory]
    [InlineData("Chad/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod say/VERB/0/root/_/say/VB ")]
    [InlineData("Nobody/PRON/4/nsubj/_/nobody in/ADP/3/case Chad/PROPN/1/nmod said/VERB/0/root/_/say/VBD ")]
    [InlineData("Chad/PROPN/4/nsubj may/AUX/4/aux well/ADV/4/advmod say/VERB/0/root/_/say/VB ")]
    [InlineData("Chad/PROPN/4/nsubj should/AUX/4/aux now/ADV/4/advmod say/VERB/0/root/_/say/VB ")]
    public void Ignores_what_nobody_has_said(string saying) =>
        Assert.Empty(Found(saying + "rebels/NOUN/6/nsubj left/VERB/4/ccomp/_/leave/VBD"));

    [Fact]
    public void Keeps_what_somebody_does_not_believe() =>
        Assert.Equal(
            ["Chad: rebels left"],
            Found(
                "Chad/PROPN/4/nsubj does/AUX/4/aux not/PART/4/advmod believe/VERB/0/root/_/believe/VB "
                    + "rebels/NOUN/6/nsubj left/VERB/4/ccomp/_/leave/VBD"
            )
        );

    [Theory]
    // "asked whether …, Chad said nothing": the participle has no speaker.
    [InlineData(
        "Asked/VERB/7/advcl/_/ask/VBD whether/SCONJ/4/mark rebels/NOUN/4/nsubj "
            + "left/VERB/1/ccomp/_/leave/VBD ,/PUNCT/7/punct Chad/PROPN/7/nsubj slept/VERB/0/root/_/sleep/VBD"
    )]
    // "make sure that"
    [InlineData(
        "Chad/PROPN/2/nsubj made/VERB/0/root/_/make/VBD sure/ADJ/2/xcomp/_/sure/JJ that/SCONJ/6/mark "
            + "rebels/NOUN/6/nsubj left/VERB/3/ccomp/_/leave/VBD"
    )]
    // "even though" sets the clause off.
    [InlineData(
        "Chad/PROPN/2/nsubj says/VERB/0/root/_/say/VBZ ,/PUNCT/7/punct even/ADV/7/advmod "
            + "though/SCONJ/7/mark rebels/NOUN/7/nsubj left/VERB/2/ccomp/_/leave/VBD"
    )]
    // An infinitive that is neither foreseen nor perfect.
    [InlineData("Chad/PROPN/2/nsubj claims/VERB/0/root/_/claim/VBZ to/PART/4/mark lead/VERB/2/xcomp/_/lead/VB")]
    public void Ignores_clauses_that_nobody_says(string sentence) => Assert.Empty(Found(sentence));

    [Fact]
    public void Leaves_what_the_author_adds_behind_a_comma_out() =>
        Assert.Equal(
            ["Chad: the rebels had left"],
            Found(
                "Chad/PROPN/2/nsubj says/VERB/0/root/_/say/VBZ the/DET/4/det rebels/NOUN/6/nsubj had/AUX/6/aux "
                    + "left/VERB/2/ccomp/_/leave/VBN "
                    + ",/PUNCT/8/punct raising/VERB/6/advcl/_/raise/VBG new/ADJ/10/amod hopes/NOUN/8/obj"
            )
        );
}
