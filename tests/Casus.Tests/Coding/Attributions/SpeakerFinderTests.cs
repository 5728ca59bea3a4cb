using Casus.Coding;

namespace Casus.Tests.Coding.Attributions;

public class SpeakerFinderTests
{
    static string Speakers(Scene scene, string verb) =>
        string.Join(", ", scene.Speakers.OfVerb(scene.At(verb)).Select(token => scene.Document.Tokens[token].Form));

    [Theory]
    [InlineData(
        "Chad/PROPN/2/nsubj says/VERB/0/root/_/say/VBZ that/SCONJ/5/mark rebels/NOUN/5/nsubj "
            + "left/VERB/2/ccomp/_/leave/VBD",
        "Chad"
    )]
    [InlineData(
        "Chad/PROPN/4/nsubj and/CCONJ/3/cc Mali/PROPN/1/conj say/VERB/0/root/_/say/VBP so/ADV/4/advmod",
        "Chad, Mali"
    )]
    [InlineData(
        "Chad/PROPN/5/nsubj ,/PUNCT/4/punct host/NOUN/1/appos and/CCONJ/1/cc say/VERB/0/root/_/say/VBZ",
        "Chad"
    )]
    public void Finds_the_subject_of_a_verb_and_who_is_joined_to_it(string sentence, string expected) =>
        Assert.Equal(
            expected,
            Speakers(new Scene(["Chad", "Mali"], sentence), sentence.Contains("says") ? "says" : "say")
        );

    [Fact]
    public void Finds_whom_a_relative_pronoun_stands_for()
    {
        var scene = new Scene(
            ["Chad"],
            "Chad/PROPN/0/root which/PRON/3/nsubj says/VERB/1/acl:relcl/_/say/VBZ so/ADV/3/advmod"
        );
        Assert.Equal("Chad", Speakers(scene, "says"));
    }

    [Fact]
    public void Finds_the_agent_of_a_passive()
    {
        var scene = new Scene(
            [],
            "It/PRON/3/nsubj:pass was/AUX/3/aux:pass reported/VERB/0/root/_/report/VBN by/ADP/5/case "
                + "media/NOUN/3/obl:agent that/SCONJ/8/mark rebels/NOUN/8/nsubj left/VERB/3/ccomp/_/leave/VBD"
        );
        Assert.Equal("media", Speakers(scene, "reported"));
    }

    [Fact]
    public void Ignores_the_subject_of_a_passive()
    {
        var scene = new Scene(
            ["Chad"],
            "Chad/PROPN/3/nsubj:pass was/AUX/3/aux:pass told/VERB/0/root/_/tell/VBN so/ADV/3/advmod"
        );
        Assert.Equal("", Speakers(scene, "told"));
    }

    [Fact]
    public void Takes_a_participle_of_conviction_for_no_passive()
    {
        var scene = new Scene(
            ["Chad"],
            "Chad/PROPN/3/nsubj:pass is/AUX/3/aux:pass convinced/VERB/0/root/_/convince/VBN of/ADP/5/case "
                + "it/PRON/3/obl"
        );
        Assert.Equal("Chad", Speakers(scene, "convinced"));
    }

    [Theory]
    [InlineData(
        "Papers/NOUN/2/nsubj quoted/VERB/0/root/_/quote/VBD Chad/PROPN/2/obj as/SCONJ/5/mark "
            + "saying/VERB/2/advcl/_/say/VBG so/ADV/5/advmod"
    )]
    [InlineData(
        "Chad/PROPN/3/nsubj:pass was/AUX/3/aux:pass quoted/VERB/0/root/_/quote/VBN as/SCONJ/5/mark "
            + "saying/VERB/3/advcl/_/say/VBG so/ADV/5/advmod"
    )]
    public void Finds_who_is_quoted_as_saying(string sentence) =>
        Assert.Equal("Chad", Speakers(new Scene(["Chad"], sentence), "saying"));

    [Fact]
    public void Gives_a_participle_behind_a_comma_to_the_subject_of_the_sentence()
    {
        var scene = new Scene(
            ["Chad"],
            "Chad/PROPN/2/nsubj closed/VERB/0/root/_/close/VBD roads/NOUN/2/obj ,/PUNCT/5/punct "
                + "saying/VERB/3/acl/_/say/VBG rebels/NOUN/7/nsubj came/VERB/5/ccomp/_/come/VBD"
        );
        Assert.Equal("Chad", Speakers(scene, "saying"));
    }

    [Fact]
    public void Finds_the_subject_that_a_joined_verb_shares()
    {
        var scene = new Scene(
            ["Chad"],
            "Chad/PROPN/2/nsubj waited/VERB/0/root/_/wait/VBD and/CCONJ/4/cc said/VERB/2/conj/_/say/VBD "
                + "so/ADV/4/advmod"
        );
        Assert.Equal("Chad", Speakers(scene, "said"));
    }

    [Fact]
    public void Falls_back_on_the_actor_that_opens_the_sentence()
    {
        var scene = new Scene(
            ["Chad"],
            "Chad/PROPN/0/root ;/PUNCT/3/punct says/VERB/1/conj/_/say/VBZ rebels/NOUN/5/nsubj "
                + "left/VERB/3/ccomp/_/leave/VBD"
        );
        Assert.Equal("Chad", Speakers(scene, "says"));
    }

    [Theory]
    [InlineData("It/PRON/2/nsubj says/VERB/0/root/_/say/VBZ so/ADV/2/advmod")]
    [InlineData("The/DET/2/det fact/NOUN/3/nsubj says/VERB/0/root/_/say/VBZ much/ADV/3/advmod")]
    [InlineData("Five/NUM/2/nsubj says/VERB/0/root/_/say/VBZ so/ADV/2/advmod")]
    public void Ignores_subjects_that_cannot_speak(string sentence) =>
        Assert.Equal("", Speakers(new Scene([], sentence), "says"));

    [Theory]
    [InlineData("Chad/PROPN/3/nmod:poss 's/PART/1/case claim/NOUN/0/root", "claim", "Chad")]
    [InlineData("the/DET/2/det claim/NOUN/0/root by/ADP/4/case Chad/PROPN/2/nmod", "claim", "Chad")]
    [InlineData("a/DET/2/det letter/NOUN/0/root from/ADP/4/case Chad/PROPN/2/nmod", "letter", "Chad")]
    [InlineData(
        "a/DET/2/det letter/NOUN/0/root written/VERB/2/acl/_/write/VBN by/ADP/5/case clerks/NOUN/3/obl:agent",
        "letter",
        "clerks"
    )]
    [InlineData("a/DET/3/det Chad/PROPN/3/compound claim/NOUN/0/root", "claim", "Chad")]
    [InlineData("Ministry/NOUN/2/compound statement/NOUN/0/root", "statement", "Ministry")]
    [InlineData("Chad/PROPN/2/nsubj voiced/VERB/0/root/_/voice/VBD the/DET/4/det fear/NOUN/2/obj", "fear", "Chad")]
    [InlineData(
        "Chad/PROPN/2/nsubj waits/VERB/0/root/_/wait/VBZ but/CCONJ/4/cc doubts/NOUN/2/conj/_/doubt/NNS",
        "doubts",
        "Chad"
    )]
    public void Finds_whose_a_noun_of_saying_is(string phrase, string noun, string speaker)
    {
        var scene = new Scene(["Chad"], phrase);
        Assert.Equal(speaker, scene.Document.Tokens[scene.Speakers.OfNoun(scene.At(noun))].Form);
    }

    [Theory]
    [InlineData("its/PRON/2/nmod:poss claim/NOUN/0/root by/ADP/4/case Chad/PROPN/2/nmod")]
    [InlineData("a/DET/2/det claim/NOUN/0/root against/ADP/4/case Chad/PROPN/2/nmod")]
    [InlineData("Chad/PROPN/2/nsubj met/VERB/0/root/_/meet/VBD the/DET/4/det claim/NOUN/2/obj")]
    [InlineData("including/ADP/3/case from/ADP/3/case Chad/PROPN/5/nmod the/DET/5/det claim/NOUN/0/root")]
    public void Ignores_who_only_stands_by_a_noun_of_saying(string phrase)
    {
        var scene = new Scene(["Chad"], phrase);
        Assert.Equal(-1, scene.Speakers.OfNoun(scene.At("claim")));
    }

    [Fact]
    public void Names_who_made_the_medium_that_speaks()
    {
        var scene = new Scene(
            ["Chad=TCD"],
            "A/DET/2/det statement/NOUN/5/nsubj by/ADP/4/case Chad/PROPN/2/nmod said/VERB/0/root/_/say/VBD "
                + "so/ADV/5/advmod"
        );
        var source = scene.Speakers.Source(scene.At("statement"), scene.Document.Quoted(scene.At("said")));
        Assert.Equal("TCD", source.Speaker.Actor.Code);
        Assert.Equal("said", scene.Document.Said(source.Cue));
    }

    [Fact]
    public void Names_an_unknown_speaker_by_the_words_of_his_phrase()
    {
        var scene = new Scene(
            [],
            "Old/ADJ/2/amod clerks/NOUN/6/nsubj of/ADP/5/case the/DET/5/det court/NOUN/2/nmod "
                + "say/VERB/0/root/_/say/VBP"
        );
        var source = scene.Speakers.Source(scene.At("clerks"), scene.Document.Quoted(scene.At("say")));
        Assert.Equal("Old clerks", scene.Document.Said(source.Speaker.Words));
        Assert.Null(source.Speaker.Actor.Name);
    }

    [Fact]
    public void Names_a_speaker_in_full_where_a_pronoun_says_it()
    {
        var scene = new Scene(
            ["Obi=TCD"],
            "Obi/PROPN/2/nsubj rested/VERB/0/root/_/rest/VBD",
            "He/PRON/2/nsubj said/VERB/0/root/_/say/VBD so/ADV/2/advmod"
        );
        var he = scene.At("He");
        var actors = scene.Actors.With([
            new(he, he + 1, he, Casus.Coding.Actors.ReferenceKind.Pronoun, scene.Actors.At(0)!.Actors),
        ]);
        var speakers = new Casus.Coding.Attributions.SpeakerFinder(
            scene.Document,
            scene.Tree,
            actors,
            new Casus.Coding.Arguments.SubjectFinder(scene.Tree),
            Scene.Lexicon
        );
        var source = speakers.Source(he, scene.Document.Quoted(scene.At("said")));
        Assert.Equal("Obi", scene.Document.Said(source.Speaker.Words));
    }
}
