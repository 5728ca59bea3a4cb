using Casus.Language.Coreference.ByPronoun;

namespace Casus.Tests.Language.Coreference.ByPronoun;

public class PronounsTests
{
    const string rain = "Rains/NOUN/2/nsubj/Number=Plur/rain fell/VERB/0/root";

    [Theory]
    [InlineData("Obi/PROPN/2/nsubj/Number=Sing left/VERB/0/root", "he", 4, "Obi")]
    [InlineData("Obi/PROPN/2/nsubj/Number=Sing left/VERB/0/root", "he", 5, null)]
    [InlineData("village/NOUN/2/nsubj/Number=Sing burned/VERB/0/root", "it", 1, "village")]
    [InlineData("village/NOUN/2/nsubj/Number=Sing burned/VERB/0/root", "it", 2, null)]
    public void Looks_back_for_people_further_than_for_things(string before, string pronoun, int between, string? meant)
    {
        var chains = ParsedChains.Of(
            "Obi/Person",
            [before, .. Enumerable.Repeat(rain, between), $"{pronoun}/PRON/2/nsubj vanished/VERB/0/root"]
        );
        Pronouns.Tie(chains);
        Assert.Equal(meant, chains.Meant(pronoun));
    }

    [Fact]
    public void Finds_by_a_pronoun_what_the_one_before_it_means()
    {
        var chains = ParsedChains.Of(
            "Obi/Person",
            "Obi/PROPN/2/nsubj/Number=Sing left/VERB/0/root",
            "he/PRON/2/nsubj slept/VERB/0/root",
            "envoy/NOUN/2/nsubj/Number=Sing woke/VERB/0/root him/PRON/2/obj"
        );
        Pronouns.Tie(chains);
        Assert.Equal("Obi", chains.Meant("him"));
        Assert.Equal("he", chains.Head(chains[chains.Last("him")].Antecedent).Form);
    }

    [Fact]
    public void Lets_they_mean_the_two_who_act_rather_than_things()
    {
        var chains = ParsedChains.Of(
            "Obi/Person, Diallo/Person",
            "Obi/PROPN/2/nsubj/Number=Sing met/VERB/0/root Diallo/PROPN/2/obj/Number=Sing for/ADP/5/case "
                + "talks/NOUN/2/obl/Number=Plur/talk ,/PUNCT/8/punct they/PRON/8/nsubj smiled/VERB/2/parataxis"
        );
        Pronouns.Tie(chains);
        Assert.Equal("Obi+Diallo", chains.Together("they"));
    }
}
