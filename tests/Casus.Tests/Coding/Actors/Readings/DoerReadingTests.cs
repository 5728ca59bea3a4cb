using Casus.Coding.Actors;

namespace Casus.Tests.Coding.Actors.Readings;

public class DoerReadingTests
{
    [Theory]
    [InlineData(
        "ten/NUM/2/nsubj died/VERB/0/root in/ADP/5/case rebel/NOUN/5/compound attack/NOUN/2/obl",
        "rebel",
        "?.REB"
    )]
    [InlineData(
        "ten/NUM/2/nsubj died/VERB/0/root in/ADP/5/case police/NOUN/5/compound raid/NOUN/2/obl",
        "police",
        "?.COP"
    )]
    public void Finds_who_does_what_an_event_noun_tells(string sentence, string head, string actor)
    {
        Assert.Equal(actor, Parsed.ByHand(sentence).Of(head));
        Assert.Equal(ReferenceKind.Nationality, Parsed.ByHand(sentence).Actors().At(3)?.Kind);
    }

    [Fact]
    public void Takes_the_country_before_the_noun_or_of_the_text()
    {
        Assert.Equal(
            "KEN.COP",
            Parsed.ByHand("Kenyan/ADJ/3/amod police/NOUN/3/compound raid/NOUN/4/nsubj began/VERB/0/root").Of("police")
        );
        Assert.Equal(
            "MLI.COP",
            Parsed
                .ByHand("police/NOUN/2/compound raid/NOUN/3/nsubj began/VERB/0/root in/ADP/5/case Mali/PROPN/3/obl")
                .Of("police")
        );
    }

    [Fact]
    public void Lets_arms_act_only_for_a_country_that_stands_with_them()
    {
        Assert.Equal(
            "TUR.MIL",
            Parsed
                .ByHand("Turkish/ADJ/3/amod artillery/NOUN/3/compound fire/NOUN/4/nsubj fell/VERB/0/root")
                .Of("artillery")
        );
        Assert.Null(
            Parsed
                .ByHand("artillery/NOUN/2/compound fire/NOUN/3/nsubj fell/VERB/0/root in/ADP/5/case Mali/PROPN/3/obl")
                .Of("artillery")
        );
    }

    [Theory]
    [InlineData("police/NOUN/2/compound officers/NOUN/3/nsubj left/VERB/0/root Mali/PROPN/3/obj", "police")]
    [InlineData("village/NOUN/2/compound attack/NOUN/3/nsubj began/VERB/0/root", "village")]
    [InlineData("attack/NOUN/3/nsubj police/NOUN/1/compound began/VERB/0/root", "police")]
    public void Ignores_a_modifier_that_only_tells_what_kind(string sentence, string word) =>
        Assert.Null(Parsed.ByHand(sentence).Of(word));
}
