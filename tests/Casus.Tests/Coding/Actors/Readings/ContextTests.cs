namespace Casus.Tests.Coding.Actors.Readings;

public class ContextTests
{
    [Fact]
    public void Takes_the_country_that_a_sentence_is_told_in() =>
        Assert.Equal(
            "NER.UAF",
            Parsed.ByHand("gunmen/NOUN/2/nsubj fired/VERB/0/root in/ADP/4/case Niger/PROPN/2/obl").Of("gunmen")
        );

    [Fact]
    public void Takes_who_acts_where_two_countries_are_told_as_often() =>
        Assert.Equal(
            "PER.OPP",
            Parsed
                .ByHand(
                    "Peru/PROPN/2/nsubj freed/VERB/0/root political/ADJ/4/amod prisoners/NOUN/2/obj "
                        + "after/ADP/6/case talks/NOUN/2/obl with/ADP/8/case Chile/PROPN/6/nmod"
                )
                .Of("prisoners")
        );

    [Theory]
    [InlineData("migrants/NOUN/2/nsubj landed/VERB/0/root in/ADP/4/case Malta/PROPN/2/obl", "migrants", "?.REF")]
    [InlineData(
        "foreign/ADJ/2/amod governments/NOUN/3/nsubj protested/VERB/0/root in/ADP/5/case Malta/PROPN/3/obl",
        "governments",
        "?.GOV"
    )]
    public void Ignores_the_place_of_those_who_come_from_elsewhere(string sentence, string head, string actor) =>
        Assert.Equal(actor, Parsed.ByHand(sentence).Of(head));

    [Theory]
    [InlineData(
        "gunmen/NOUN/5/nsubj coming/VERB/1/acl from/ADP/4/case Mali/PROPN/2/obl fired/VERB/0/root in/ADP/7/case Niger/PROPN/5/obl",
        "gunmen",
        "MLI.UAF"
    )]
    [InlineData(
        "forces/NOUN/6/nsubj loyal/ADJ/1/amod to/ADP/5/case the/DET/5/det Libyan/ADJ/2/obl fled/VERB/0/root",
        "forces",
        "LBY.MIL"
    )]
    public void Takes_the_country_of_those_whom_somebody_is_tied_to(string sentence, string head, string actor) =>
        Assert.Equal(actor, Parsed.ByHand(sentence.Replace("coming", "come", StringComparison.Ordinal)).Of(head));

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
    public void Finds_who_does_what_an_event_noun_tells() =>
        Assert.Equal(
            "MLI.REB",
            Parsed
                .ByHand(
                    "ten/NUM/2/nsubj died/VERB/0/root in/ADP/6/case a/DET/6/det rebel/NOUN/6/compound "
                        + "attack/NOUN/2/obl in/ADP/8/case Mali/PROPN/6/nmod"
                )
                .Of("rebel")
        );

    [Fact]
    public void Ignores_a_modifier_that_only_tells_what_kind() =>
        Assert.Null(
            Parsed.ByHand("police/NOUN/2/compound officers/NOUN/3/nsubj left/VERB/0/root Mali/PROPN/3/obj").Of("police")
        );

    [Fact]
    public void Takes_arms_for_the_army_only_with_their_country()
    {
        Assert.Equal(
            "TUR.MIL",
            Parsed.ByHand("Turkish/ADJ/2/amod frigates/NOUN/3/nsubj fired/VERB/0/root").Of("frigates")
        );
        Assert.Null(Parsed.ByHand("frigates/NOUN/2/nsubj fired/VERB/0/root").Of("frigates"));
    }
}
