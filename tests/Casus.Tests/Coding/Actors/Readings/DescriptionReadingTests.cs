using Casus.Coding.Actors;

namespace Casus.Tests.Coding.Actors.Readings;

public class DescriptionReadingTests
{
    [Theory]
    [InlineData("police/NOUN/2/nsubj left/VERB/0/root", "police", "?.COP")]
    [InlineData("Kenyan/ADJ/2/amod rebels/NOUN/3/nsubj left/VERB/0/root", "rebels", "KEN.REB")]
    [InlineData(
        "Kenyan/ADJ/3/amod rebel/NOUN/3/compound soldiers/NOUN/4/nsubj left/VERB/0/root",
        "soldiers",
        "KEN.REB"
    )]
    [InlineData(
        "Kenyan/ADJ/3/amod police/NOUN/3/compound officials/NOUN/4/nsubj left/VERB/0/root",
        "officials",
        "KEN.COP"
    )]
    [InlineData(
        "Kenyan/ADJ/2/amod head/NOUN/5/nsubj of/ADP/4/case state/NOUN/2/nmod left/VERB/0/root",
        "head",
        "KEN.GOV"
    )]
    public void Takes_sector_and_country_from_the_words_of_the_phrase(string sentence, string head, string actor) =>
        Assert.Equal(actor, Parsed.ByHand(sentence).Of(head));

    [Fact]
    public void Takes_former_ministers_for_elites_and_former_workers_not()
    {
        const string Sentence = "former/ADJ/3/amod Kenyan/ADJ/3/amod {0}/NOUN/4/nsubj left/VERB/0/root";
        Assert.Equal("KEN.ELI", Parsed.ByHand(string.Format(Sentence, "ministers")).Of("ministers"));
        Assert.Equal("KEN.LAB", Parsed.ByHand(string.Format(Sentence, "workers")).Of("workers"));
    }

    [Fact]
    public void Takes_arms_for_an_actor_only_with_their_country()
    {
        Assert.Equal(
            "TUR.MIL",
            Parsed.ByHand("Turkish/ADJ/2/amod frigates/NOUN/3/nsubj fired/VERB/0/root").Of("frigates")
        );
        Assert.Null(Parsed.ByHand("frigates/NOUN/2/nsubj fired/VERB/0/root").Of("frigates"));
    }

    [Fact]
    public void Takes_aid_groups_from_abroad_for_those_of_the_world() =>
        Assert.Equal(
            "NGO",
            Parsed
                .ByHand("foreign/ADJ/3/amod aid/NOUN/3/compound groups/NOUN/4/nsubj left/VERB/0/root Mali/PROPN/4/obj")
                .Of("groups")
        );

    [Theory]
    [InlineData("The/DET/2/det professor/NOUN/3/nsubj left/VERB/0/root Mali/PROPN/3/obj", "professor", "?.EDU")]
    [InlineData("The/DET/2/det professors/NOUN/3/nsubj left/VERB/0/root Mali/PROPN/3/obj", "professors", "MLI.EDU")]
    [InlineData("The/DET/2/det judge/NOUN/3/nsubj left/VERB/0/root Mali/PROPN/3/obj", "judge", "MLI.JUD")]
    public void Takes_the_country_of_the_text_for_all_but_a_single_expert(string sentence, string head, string actor) =>
        Assert.Equal(actor, Parsed.ByHand(sentence).Of(head));

    [Theory]
    [InlineData("gunmen/NOUN/2/nsubj fired/VERB/0/root in/ADP/4/case Niger/PROPN/2/obl", "gunmen", "NER.UAF")]
    [InlineData("migrants/NOUN/2/nsubj landed/VERB/0/root in/ADP/4/case Malta/PROPN/2/obl", "migrants", "?.REF")]
    [InlineData(
        "foreign/ADJ/2/amod governments/NOUN/3/nsubj met/VERB/0/root in/ADP/5/case Malta/PROPN/3/obl",
        "governments",
        "?.GOV"
    )]
    public void Takes_the_country_where_a_sentence_is_told_for_those_at_home_there(
        string sentence,
        string head,
        string actor
    ) => Assert.Equal(actor, Parsed.ByHand(sentence).Of(head));

    [Fact]
    public void Ignores_the_country_of_the_text_for_somebodys_captors() =>
        Assert.Equal(
            "?.UAF",
            Parsed
                .ByHand(
                    "Malta/PROPN/2/nsubj says/VERB/0/root his/PRON/4/nmod:poss kidnappers/NOUN/5/nsubj fled/VERB/2/ccomp"
                )
                .Of("kidnappers")
        );

    [Fact]
    public void Names_nobody_behind_several_presidents()
    {
        const string Date = "2010-06-01";
        Assert.Equal(
            "Barack Obama",
            Parsed.ByHand("US/PROPN/2/compound president/NOUN/3/nsubj left/VERB/0/root", Date).NameOf("president")
        );
        Assert.Null(
            Parsed.ByHand("US/PROPN/2/compound presidents/NOUN/3/nsubj left/VERB/0/root", Date).NameOf("presidents")
        );
    }

    [Fact]
    public void Tells_where_each_of_two_parties_stands()
    {
        var mention = Parsed
            .ByHand("Russian/ADJ/4/amod and/CCONJ/3/cc Chinese/ADJ/1/conj troops/NOUN/5/nsubj left/VERB/0/root")
            .Actors()
            .At(3);
        Assert.Equal([(0, 1), (2, 4)], mention?.Parts);
        Assert.Equal((2, 4), mention?.Of(1));
    }

    [Fact]
    public void Gives_the_whole_phrase_to_parties_that_share_it()
    {
        var mention = Parsed
            .ByHand("Russian/ADJ/3/amod Chinese/ADJ/3/amod troops/NOUN/4/nsubj left/VERB/0/root")
            .Actors()
            .At(2);
        Assert.Equal(2, mention?.Actors.Count);
        Assert.Null(mention?.Parts);
        Assert.Equal((0, 3), mention?.Of(1));
    }

    [Fact]
    public void Ignores_the_same_word_as_a_verb() =>
        Assert.Null(Parsed.ByHand("Kenya/PROPN/2/nsubj police/VERB/0/root roads/NOUN/2/obj").Of("police"));

    [Fact]
    public void Takes_the_president_for_the_one_who_was_named()
    {
        var document = Parsed.Document(
            "2010-06-01",
            "President/PROPN/2/nmod:desc Obama/PROPN/3/nsubj/Number=Sing left/VERB/0/root",
            "the/DET/2/det president/NOUN/3/nsubj/Number=Sing slept/VERB/0/root"
        );
        document.Names.Add(new(1, 2, Casus.Language.NameKind.Person));
        var mention = document.Actors().At(4);
        Assert.Equal(ReferenceKind.Pronoun, mention?.Kind);
        Assert.Equal("Barack Obama", mention?.Actors.Single().Name);
    }
}
