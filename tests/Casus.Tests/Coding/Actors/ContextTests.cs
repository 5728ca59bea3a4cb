namespace Casus.Tests.Coding.Actors;

public class ContextTests
{
    [Fact]
    public void Takes_the_country_that_a_sentence_is_told_in() =>
        Assert.Equal("NER.UAF", Parsed.ByHand("gunmen/NOUN/2/nsubj fired/VERB/0/root in/ADP/4/case Niger/PROPN/2/obl").Of("gunmen"));

    [Fact]
    public void Takes_who_acts_where_two_countries_are_told_as_often() =>
        Assert.Equal("PER.OPP", Parsed.ByHand(
            "Peru/PROPN/2/nsubj freed/VERB/0/root political/ADJ/4/amod prisoners/NOUN/2/obj after/ADP/6/case talks/NOUN/2/obl with/ADP/8/case Chile/PROPN/6/nmod").Of("prisoners"));

    [Theory]
    [InlineData("migrants/NOUN/2/nsubj landed/VERB/0/root in/ADP/4/case Malta/PROPN/2/obl", "migrants", "?.REF")]
    [InlineData("foreign/ADJ/2/amod governments/NOUN/3/nsubj protested/VERB/0/root in/ADP/5/case Malta/PROPN/3/obl", "governments", "?.GOV")]
    public void Ignores_the_place_of_those_who_come_from_elsewhere(string sentence, string head, string actor) => Assert.Equal(actor, Parsed.ByHand(sentence).Of(head));

    [Fact]
    public void Finds_who_does_what_an_event_noun_tells() =>
        Assert.Equal("MLI.REB", Parsed.ByHand("ten/NUM/2/nsubj died/VERB/0/root in/ADP/6/case a/DET/6/det rebel/NOUN/6/compound attack/NOUN/2/obl in/ADP/8/case Mali/PROPN/6/nmod").Of("rebel"));

    [Fact]
    public void Ignores_a_modifier_that_only_tells_what_kind() =>
        Assert.Null(Parsed.ByHand("police/NOUN/2/compound officers/NOUN/3/nsubj left/VERB/0/root Mali/PROPN/3/obj").Of("police"));

    [Fact]
    public void Takes_arms_for_the_army_only_with_their_country()
    {
        Assert.Equal("TUR.MIL", Parsed.ByHand("Turkish/ADJ/2/amod frigates/NOUN/3/nsubj fired/VERB/0/root").Of("frigates"));
        Assert.Null(Parsed.ByHand("frigates/NOUN/2/nsubj fired/VERB/0/root").Of("frigates"));
    }
}
