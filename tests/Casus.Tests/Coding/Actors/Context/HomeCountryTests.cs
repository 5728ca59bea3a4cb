using Casus.Coding.Actors.Context;

namespace Casus.Tests.Coding.Actors.Context;

public class HomeCountryTests
{
    static string? Home(string sentence, string noun)
    {
        var text = ActorTexts.Of(sentence);
        return new HomeCountry(text).Of(text.At(noun));
    }

    [Theory]
    [InlineData("in")]
    [InlineData("near")]
    [InlineData("throughout")]
    public void Takes_the_place_of_the_act(string preposition) =>
        Assert.Equal(
            "NER",
            Home(
                $"gunmen/NOUN/2/nsubj fired/VERB/0/root {preposition}/ADP/4/case Niger/PROPN/2/obl "
                    + "Malian/ADJ/6/amod cows/NOUN/2/obj Malian/ADJ/8/amod goats/NOUN/2/obj",
                "gunmen"
            )
        );

    [Fact]
    public void Takes_the_place_behind_two_prepositions() =>
        Assert.Equal(
            "SYR",
            Home(
                "forces/NOUN/2/nsubj fought/VERB/0/root for/ADP/6/case example/NOUN/3/fixed in/ADP/6/case "
                    + "Syria/PROPN/2/obl hurting/VERB/2/advcl citizens/NOUN/7/obj Mali/PROPN/2/vocative Mali/PROPN/2/vocative",
                "citizens"
            )
        );

    [Fact]
    public void Ignores_the_place_where_the_world_meets() =>
        Assert.Null(Home("ministers/NOUN/2/nsubj met/VERB/0/root in/ADP/4/case Geneva/PROPN/2/obl", "ministers"));

    [Fact]
    public void Ignores_places_where_a_sentence_tells_several()
    {
        var text = ActorTexts.Of(
            "gunmen/NOUN/2/nsubj fired/VERB/0/root in/ADP/4/case Niger/PROPN/2/obl and/CCONJ/7/cc in/ADP/7/case Mali/PROPN/2/obl"
        );
        Assert.Null(new HomeCountry(text).PlaceTold(0));
    }

    [Fact]
    public void Takes_what_the_text_is_about() =>
        Assert.Equal("MLI", Home("police/NOUN/2/nsubj told/VERB/0/root Mali/PROPN/2/obj", "police"));

    [Fact]
    public void Takes_who_acts_of_two_countries_told_as_often()
    {
        const string Sentence = "Chad/PROPN/4/nmod Peru/PROPN/4/nsubj has/AUX/4/aux freed/VERB/0/root {0}/NOUN/4/obj";
        Assert.Equal("PER", Home(string.Format(Sentence, "prisoners"), "prisoners"));
        Assert.Null(Home(string.Format(Sentence, "rebels"), "rebels"));
    }

    [Theory]
    [InlineData("migrants/NOUN/2/nsubj landed/VERB/0/root in/ADP/4/case Malta/PROPN/2/obl", "migrants")]
    [InlineData(
        "European/ADJ/2/amod governments/NOUN/3/nsubj met/VERB/0/root in/ADP/5/case Malta/PROPN/3/obl",
        "governments"
    )]
    [InlineData("Kurdish/ADJ/2/amod forces/NOUN/3/nsubj met/VERB/0/root in/ADP/5/case Malta/PROPN/3/obl", "forces")]
    public void Ignores_the_place_of_those_who_come_from_elsewhere(string sentence, string noun) =>
        Assert.Null(Home(sentence, noun));

    [Theory]
    [InlineData("foreign", true)]
    [InlineData("Western", true)]
    [InlineData("regional", false)]
    public void Knows_foreigners(string modifier, bool isForeign) =>
        Assert.Equal(
            isForeign,
            new HomeCountry(ActorTexts.Of($"{modifier}/ADJ/2/amod workers/NOUN/3/nsubj left/VERB/0/root")).IsForeign(1)
        );
}
