using Casus.Coding.Attributions;

namespace Casus.Tests.Coding.Attributions;

public class AsideReportsTests
{
    static List<string> Found(string sentence)
    {
        var scene = new Scene(["Chad", "Mali"], sentence);
        return scene.Found(
            new AsideReports(
                scene.Document,
                scene.Tree,
                scene.Actors,
                scene.Speakers,
                scene.Clauses,
                Scene.Lexicon
            ).Find
        );
    }

    const string content = "Rebels/NOUN/2/nsubj left/VERB/0/root/_/leave/VBD ,/PUNCT/2/punct ";

    [Theory]
    [InlineData("says/VERB/2/parataxis/_/say/VBZ Chad/PROPN/4/nsubj", "Chad: Rebels left")]
    [InlineData("Chad/PROPN/5/nsubj says/VERB/2/parataxis/_/say/VBZ", "Chad: Rebels left")]
    [InlineData("Chad/PROPN/6/nsubj later/ADV/6/advmod said/VERB/2/parataxis/_/say/VBD", "Chad: Rebels left")]
    [InlineData("as/SCONJ/6/mark Chad/PROPN/6/nsubj says/VERB/2/advcl/_/say/VBZ", "Chad: Rebels left")]
    [InlineData("Chad/PROPN/5/nsubj told/VERB/2/parataxis/_/tell/VBD reporters/NOUN/5/obj", "Chad: Rebels left")]
    [InlineData("an/DET/5/det envoy/NOUN/6/nsubj says/VERB/2/parataxis/_/say/VBZ", "an envoy: Rebels left")]
    public void Finds_who_says_what_stands_in_front(string aside, string expected) =>
        Assert.Equal([expected], Found(content + aside));

    [Fact]
    public void Finds_the_longer_part_where_the_speaker_interrupts() =>
        Assert.Equal(
            ["Chad: the rebels left the town"],
            Found(
                "Today/NOUN/8/obl:unmarked ,/PUNCT/4/punct Chad/PROPN/4/nsubj says/VERB/8/parataxis/_/say/VBZ "
                    + ",/PUNCT/4/punct "
                    + "the/DET/7/det rebels/NOUN/8/nsubj left/VERB/0/root/_/leave/VBD the/DET/10/det town/NOUN/8/obj"
            )
        );

    [Fact]
    public void Begins_behind_a_semicolon() =>
        Assert.Equal(
            ["Chad: nobody fled"],
            Found(
                "Rebels/NOUN/2/nsubj left/VERB/0/root/_/leave/VBD ;/PUNCT/5/punct nobody/PRON/5/nsubj "
                    + "fled/VERB/2/parataxis/_/flee/VBD ,/PUNCT/7/punct says/VERB/5/parataxis/_/say/VBZ Chad/PROPN/7/nsubj"
            )
        );

    [Theory]
    // Something is added, nothing said.
    [InlineData("Chad/PROPN/5/nsubj added/VERB/2/parataxis/_/add/VBD sugar/NOUN/5/obj")]
    // The content follows the cue.
    [InlineData("Chad/PROPN/5/nsubj says/VERB/2/parataxis/_/say/VBZ it/PRON/7/nsubj won/VERB/5/ccomp/_/win/VBD")]
    // No verb of saying.
    [InlineData("Chad/PROPN/5/nsubj slept/VERB/2/parataxis/_/sleep/VBD")]
    // Nobody speaks.
    [InlineData("it/PRON/5/nsubj says/VERB/2/parataxis/_/say/VBZ")]
    // A relative clause.
    [InlineData("Chad/PROPN/5/nsubj says/VERB/2/acl:relcl/_/say/VBZ")]
    public void Ignores_clauses_that_report_nothing(string clause) => Assert.Empty(Found(content + clause));

    [Fact]
    public void Ignores_a_clause_that_only_sets_the_scene() =>
        Assert.Empty(
            Found(
                "When/ADV/3/advmod rebels/NOUN/3/nsubj left/VERB/6/advcl/_/leave/VBD ,/PUNCT/6/punct "
                    + "Chad/PROPN/6/nsubj spoke/VERB/0/root/_/say/VBD"
            )
        );

    [Fact]
    public void Ignores_an_inverted_request_whose_subject_stands_further_up() =>
        Assert.Empty(
            Found(
                "Chad/PROPN/2/nsubj waits/VERB/0/root/_/wait/VBZ ,/PUNCT/4/punct tells/VERB/2/conj/_/tell/VBZ "
                    + "Mali/PROPN/4/obj to/PART/7/mark leave/VERB/4/xcomp/_/leave/VB"
            )
        );

    [Fact]
    public void Ignores_a_cue_that_is_read_already()
    {
        var scene = new Scene(["Chad"], content + "says/VERB/2/parataxis/_/say/VBZ Chad/PROPN/4/nsubj");
        var reports = new List<SpeechReport> { scene.Report("Chad", "says", "left", "Rebels", "left") };
        new AsideReports(scene.Document, scene.Tree, scene.Actors, scene.Speakers, scene.Clauses, Scene.Lexicon).Find(
            reports
        );
        Assert.Single(reports);
    }
}
