using Casus.Coding.Attributions;

namespace Casus.Tests.Coding.Attributions;

public class NominalReportsTests
{
    static List<string> Found(string sentence)
    {
        var scene = new Scene(["Chad", "Mali"], sentence);
        return scene.Found(
            new NominalReports(
                scene.Document,
                scene.Tree,
                scene.Actors,
                scene.Speakers,
                scene.Clauses,
                Scene.Lexicon
            ).Find
        );
    }

    [Theory]
    [InlineData(
        "Chad/PROPN/2/nsubj accused/VERB/0/root/_/accuse/VBD Mali/PROPN/2/obj of/SCONJ/5/mark "
            + "stealing/VERB/2/advcl/_/steal/VBG cattle/NOUN/5/obj",
        "Chad: of stealing cattle"
    )]
    [InlineData(
        "Chad/PROPN/2/nsubj blamed/VERB/0/root/_/blame/VBD Mali/PROPN/2/obj for/ADP/6/case the/DET/6/det "
            + "blast/NOUN/2/obl",
        "Chad: for the blast"
    )]
    [InlineData(
        "Chad/PROPN/2/nsubj charged/VERB/0/root/_/charge/VBD Mali/PROPN/2/obj with/ADP/5/case theft/NOUN/3/nmod",
        "Chad: with theft"
    )]
    public void Finds_what_somebody_is_accused_of(string sentence, string expected) =>
        Assert.Equal([expected], Found(sentence));

    [Theory]
    [InlineData(
        "Chad/PROPN/2/nsubj confirmed/VERB/0/root/_/confirm/VBD the/DET/4/det loss/NOUN/2/obj "
            + "of/ADP/7/case a/DET/7/det town/NOUN/4/nmod",
        "Chad: the loss of a town"
    )]
    [InlineData(
        "Chad/PROPN/3/nmod:poss 's/PART/1/case allegations/NOUN/6/nsubj/_/allegation of/ADP/5/case "
            + "torture/NOUN/3/nmod spread/VERB/0/root/_/spread/VBD",
        "Chad: of torture"
    )]
    public void Finds_what_is_told_as_a_noun(string sentence, string expected) =>
        Assert.Equal([expected], Found(sentence));

    [Theory]
    // The object is somebody, and nothing told.
    [InlineData("Chad/PROPN/2/nsubj confirmed/VERB/0/root/_/confirm/VBD Mali/PROPN/2/obj")]
    // Nobody accuses.
    [InlineData(
        "Mali/PROPN/3/nsubj:pass was/AUX/3/aux:pass accused/VERB/0/root/_/accuse/VBN of/ADP/5/case theft/NOUN/3/obl"
    )]
    // Whose claim it is, and no content.
    [InlineData("the/DET/2/det claim/NOUN/5/nsubj of/ADP/4/case Chad/PROPN/2/nmod spread/VERB/0/root/_/spread/VBD")]
    // No preposition of a charge.
    [InlineData("Chad/PROPN/2/nsubj accused/VERB/0/root/_/accuse/VBD Mali/PROPN/2/obj in/ADP/5/case May/PROPN/2/obl")]
    public void Ignores_what_tells_nothing(string sentence) => Assert.Empty(Found(sentence));
}
