using Casus.Language.Coreference.ByPronoun;
using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;

namespace Casus.Tests.Language.Coreference.ByPronoun;

public class PairsTests
{
    const string names = "Obi/Person, Diallo/Person, Tarvu/Person",
        met = "Obi/PROPN/2/nsubj/Number=Sing met/VERB/0/root Diallo/PROPN/2/obj/Number=Sing",
        states = "Peru/PROPN/2/nsubj/Number=Sing warned/VERB/0/root Chad/PROPN/2/obj/Number=Sing",
        rain = "Rain/NOUN/2/nsubj/Number=Sing fell/VERB/0/root",
        bothMinisters = "both/DET/2/det ministers/NOUN/3/nsubj/Number=Plur/minister left/VERB/0/root",
        bothCountries = "both/DET/2/det countries/NOUN/3/nsubj/Number=Plur/country agreed/VERB/0/root",
        bothSides = "both/DET/2/det sides/NOUN/3/nsubj/Number=Plur/side agreed/VERB/0/root";

    [Theory]
    [InlineData("both/DET/2/det countries/NOUN/0/root/Number=Plur/country", true)]
    [InlineData("the/DET/3/det two/NUM/3/nummod countries/NOUN/0/root/Number=Plur/country", true)]
    [InlineData("these/DET/3/det two/NUM/3/nummod ministers/NOUN/0/root/Number=Plur/minister", true)]
    [InlineData("both/DET/2/det sides/NOUN/0/root/Number=Plur/side", true)]
    [InlineData("both/PRON/2/nsubj left/VERB/0/root", true)]
    [InlineData("the/DET/2/det two/NUM/3/nsubj left/VERB/0/root", true)]
    [InlineData("two/NUM/2/nummod countries/NOUN/0/root/Number=Plur/country", false)]
    [InlineData("the/DET/2/det countries/NOUN/0/root/Number=Plur/country", false)]
    [InlineData("the/DET/4/det two/NUM/4/nummod northern/ADJ/4/amod countries/NOUN/0/root/Number=Plur/country", false)]
    [InlineData("the/DET/3/det two/NUM/3/nummod letters/NOUN/0/root/Number=Plur/letter", false)]
    public void Knows_what_says_that_two_are_meant(string phrase, bool isForTwo)
    {
        var chains = ParsedChains.Of("", phrase);
        Assert.Equal(isForTwo, new Pairs(chains).IsForTwo(0));
    }

    [Theory]
    [InlineData(met, bothMinisters, "ministers", "Obi+Diallo", EntityKind.Person)]
    [InlineData(met, bothSides, "sides", "Obi+Diallo", EntityKind.Person)]
    [InlineData(met, bothCountries, "countries", "Obi+Diallo", EntityKind.Place)]
    [InlineData(states, bothCountries, "countries", "Peru+Chad", EntityKind.Place)]
    [InlineData(states, bothSides, "sides", "Peru+Chad", EntityKind.Place)]
    [InlineData(states, bothMinisters, "ministers", "", EntityKind.Person)]
    [InlineData(rain, bothSides, "sides", "", EntityKind.Unknown)]
    public void Finds_the_two_by_their_kind(string before, string sentence, string noun, string two, EntityKind kind)
    {
        var chains = ParsedChains.Of(names, before, sentence);
        new Pairs(chains).Tie(chains.Last(noun));
        var mention = chains[chains.Last(noun)];
        Assert.Equal((two, kind, CoreferencePass.Pair), (chains.Together(noun), mention.Kind, mention.Pass));
    }

    [Theory]
    [InlineData(met, bothMinisters, "ministers", 5, "Obi+Diallo")]
    [InlineData(met, bothMinisters, "ministers", 6, "")]
    [InlineData(states, bothCountries, "countries", 0, "Peru+Chad")]
    [InlineData(states, bothCountries, "countries", 1, "")]
    [InlineData(met, bothCountries, "countries", 2, "Obi+Diallo")]
    [InlineData(met, bothCountries, "countries", 3, "")]
    public void Looks_back_for_people_further_than_for_states(
        string before,
        string sentence,
        string noun,
        int between,
        string two
    )
    {
        var chains = ParsedChains.Of(names, [before, .. Enumerable.Repeat(rain, between), sentence]);
        new Pairs(chains).Tie(chains.Last(noun));
        Assert.Equal(two, chains.Together(noun));
    }

    [Theory]
    [InlineData(met + " ,/PUNCT/2/punct they/PRON/6/nsubj left/VERB/2/parataxis", "Obi+Diallo")]
    [InlineData(states + " ,/PUNCT/2/punct they/PRON/6/nsubj left/VERB/2/parataxis", "Peru+Chad")]
    [InlineData(
        met + " with/ADP/5/case Tarvu/PROPN/2/obl/Number=Sing ,/PUNCT/2/punct they/PRON/8/nsubj left/VERB/2/parataxis",
        null
    )]
    [InlineData("Obi/PROPN/2/nsubj/Number=Sing fled/VERB/0/root they/PRON/4/nsubj left/VERB/2/parataxis", null)]
    public void Finds_exactly_two_before_a_pronoun(string sentence, string? two)
    {
        var chains = ParsedChains.Of(names, sentence);
        var pair = new Pairs(chains).Before(chains.Last("they"));
        Assert.Equal(two, pair is null ? null : string.Join('+', pair.Select(mention => chains.Head(mention).Form)));
    }
}
