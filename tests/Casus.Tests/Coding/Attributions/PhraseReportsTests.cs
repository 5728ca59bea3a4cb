using Casus.Coding.Attributions;

namespace Casus.Tests.Coding.Attributions;

public class PhraseReportsTests
{
    static List<string> Found(string sentence)
    {
        var scene = new Scene(["Chad", "Obi"], sentence);
        return scene.Found(
            new PhraseReports(scene.Document, scene.Tree, scene.Speakers, scene.Clauses, Scene.Lexicon).Find
        );
    }

    [Theory]
    [InlineData(
        "According/VERB/3/case to/ADP/1/fixed Chad/PROPN/6/obl ,/PUNCT/3/punct rebels/NOUN/6/nsubj "
            + "left/VERB/0/root/_/leave/VBD",
        "Chad: rebels left"
    )]
    [InlineData(
        "Rebels/NOUN/2/nsubj left/VERB/0/root/_/leave/VBD ,/PUNCT/6/punct according/VERB/6/case "
            + "to/ADP/4/fixed Chad/PROPN/2/obl",
        "Chad: Rebels left"
    )]
    [InlineData(
        "According/VERB/5/case to/ADP/1/fixed the/DET/5/det state/NOUN/5/compound media/NOUN/8/obl "
            + ",/PUNCT/5/punct rebels/NOUN/8/nsubj left/VERB/0/root/_/leave/VBD",
        "the state media: rebels left"
    )]
    [InlineData(
        "In/ADP/4/case Obi/PROPN/4/nmod:poss 's/PART/2/case view/NOUN/7/obl ,/PUNCT/4/punct "
            + "rebels/NOUN/7/nsubj left/VERB/0/root/_/leave/VBD",
        "Obi: rebels left"
    )]
    [InlineData(
        "In/ADP/3/case the/DET/3/det view/NOUN/8/obl of/ADP/5/case Obi/PROPN/3/nmod ,/PUNCT/3/punct "
            + "rebels/NOUN/8/nsubj left/VERB/0/root/_/leave/VBD",
        "Obi: rebels left"
    )]
    [InlineData(
        "By/ADP/4/case Obi/PROPN/4/nmod:poss 's/PART/2/case account/NOUN/7/obl ,/PUNCT/4/punct "
            + "rebels/NOUN/7/nsubj left/VERB/0/root/_/leave/VBD",
        "Obi: rebels left"
    )]
    public void Finds_who_says_it_by_a_phrase(string sentence, string expected) =>
        Assert.Equal([expected], Found(sentence));

    [Fact]
    public void Takes_the_sentence_where_the_phrase_hangs_on_an_infinitive() =>
        Assert.Equal(
            ["Chad: Obi urged rebels to leave"],
            Found(
                "Obi/PROPN/2/nsubj urged/VERB/0/root/_/urge/VBD rebels/NOUN/2/obj to/PART/5/mark "
                    + "leave/VERB/2/advcl/_/leave/VB ,/PUNCT/9/punct according/VERB/9/case to/ADP/7/fixed Chad/PROPN/5/obl"
            )
        );

    [Fact]
    public void Keeps_to_the_clause_in_which_the_phrase_stands() =>
        Assert.Equal(
            ["Chad: that rebels fled"],
            Found(
                "Police/NOUN/4/nsubj there/ADV/1/advmod now/ADV/4/advmod stopped/VERB/0/root/_/stop/VBD "
                    + "a/DET/6/det march/NOUN/4/obj that/PRON/9/nsubj rebels/NOUN/9/nsubj fled/VERB/6/acl:relcl/_/flee/VBD "
                    + "according/VERB/12/case to/ADP/10/fixed Chad/PROPN/9/obl"
            )
        );

    [Theory]
    // A plan says nothing.
    [InlineData(
        "According/VERB/4/case to/ADP/1/fixed the/DET/4/det schedule/NOUN/7/obl ,/PUNCT/4/punct "
            + "trains/NOUN/7/nsubj left/VERB/0/root/_/leave/VBD"
    )]
    // What follows is a clause.
    [InlineData(
        "According/VERB/0/root to/ADP/4/case what/PRON/4/obj leaks/VERB/1/obl/_/leak/VBZ ,/PUNCT/1/punct "
            + "trains/NOUN/7/nsubj left/VERB/1/parataxis/_/leave/VBD"
    )]
    // The author's own view.
    [InlineData(
        "In/ADP/3/case my/PRON/3/nmod:poss/Person=1 view/NOUN/6/obl ,/PUNCT/3/punct rebels/NOUN/6/nsubj "
            + "left/VERB/0/root/_/leave/VBD"
    )]
    // A view of something.
    [InlineData(
        "In/ADP/2/case view/NOUN/6/obl of/ADP/4/case rain/NOUN/2/nmod ,/PUNCT/2/punct "
            + "rebels/NOUN/6/nsubj/_/rebel left/VERB/0/root/_/leave/VBD"
    )]
    public void Ignores_phrases_in_which_nobody_speaks(string sentence) => Assert.Empty(Found(sentence));
}
