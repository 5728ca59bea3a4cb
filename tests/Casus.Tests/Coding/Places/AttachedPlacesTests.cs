using Casus.Coding.Places;
using Casus.Language.Syntax;
using static Casus.Tests.Coding.Places.Placed;

namespace Casus.Tests.Coding.Places;

public class AttachedPlacesTests
{
    static string? To(string word, string sentence, params string[] names)
    {
        var document = Parse(sentence, names);
        return Words(
            document,
            new AttachedPlaces(document.Syntax, Lists(document), Told(document)).To(At(document, word))
        );
    }

    [Theory]
    [InlineData("met", "They/PRON/2/nsubj met/VERB/0/root/_/meet in/ADP/4/case Oslo/PROPN/2/obl")]
    [InlineData("met", "They/PRON/2/nsubj met/VERB/0/root/_/meet near/ADP/4/case Oslo/PROPN/2/nmod")]
    [InlineData("flew", "They/PRON/2/nsubj flew/VERB/0/root/_/fly to/ADP/4/case Oslo/PROPN/2/obl")]
    [InlineData("withdrew", "They/PRON/2/nsubj withdrew/VERB/0/root/_/withdraw from/ADP/4/case Oslo/PROPN/2/obl")]
    [InlineData("shelled", "They/PRON/2/nsubj shelled/VERB/0/root/_/shell Oslo/PROPN/2/obj")]
    [InlineData("siege", "The/DET/2/det siege/NOUN/0/root of/ADP/4/case Oslo/PROPN/2/nmod")]
    [InlineData("summit", "The/DET/3/det Oslo/PROPN/3/compound summit/NOUN/0/root")]
    public void Finds_the_place_of_a_word(string word, string sentence) =>
        Assert.Equal("Oslo", To(word, sentence, "Oslo"));

    [Theory]
    [InlineData("spoke", "They/PRON/2/nsubj spoke/VERB/0/root/_/speak to/ADP/4/case Oslo/PROPN/2/obl")]
    [InlineData("spoke", "They/PRON/2/nsubj spoke/VERB/0/root/_/speak from/ADP/4/case Oslo/PROPN/2/obl")]
    [InlineData("praised", "They/PRON/2/nsubj praised/VERB/0/root/_/praise Oslo/PROPN/2/obj")]
    [InlineData("mayor", "The/DET/2/det mayor/NOUN/0/root of/ADP/4/case Oslo/PROPN/2/nmod")]
    [InlineData("Oslo", "Oslo/PROPN/2/nsubj grew/VERB/0/root/_/grow")]
    public void Ignores_places_that_are_spoken_of(string word, string sentence) =>
        Assert.Null(To(word, sentence, "Oslo"));

    [Theory]
    [InlineData("city", "Oslo")]
    [InlineData("outskirts", "Oslo")]
    [InlineData("memory", null)]
    public void Finds_the_name_that_a_noun_holds(string noun, string? expected) =>
        Assert.Equal(
            expected,
            To(
                "met",
                $"They/PRON/2/nsubj met/VERB/0/root/_/meet in/ADP/5/case the/DET/5/det {noun}/NOUN/2/obl of/ADP/7/case Oslo/PROPN/5/nmod",
                "Oslo"
            )
        );

    [Fact]
    public void Prefers_the_more_specific_place() =>
        Assert.Equal(
            "Oslo",
            To(
                "met",
                "They/PRON/2/nsubj met/VERB/0/root/_/meet in/ADP/4/case Norway/PROPN/2/obl in/ADP/6/case Oslo/PROPN/2/obl",
                "Norway",
                "Oslo"
            )
        );

    [Fact]
    public void Looks_below_the_nouns_of_the_clause() =>
        Assert.Equal(
            "Oslo",
            To(
                "jailed",
                "A/DET/2/det court/NOUN/5/nsubj in/ADP/4/case Oslo/PROPN/2/nmod jailed/VERB/0/root/_/jail him/PRON/5/obj",
                "Oslo"
            )
        );

    [Fact]
    public void Leaves_the_place_of_another_act_to_it() =>
        Assert.Null(
            To(
                "jailed",
                "They/PRON/2/nsubj jailed/VERB/0/root/_/jail him/PRON/2/obj after/ADP/6/case a/DET/6/det riot/NOUN/2/obl "
                    + "in/ADP/8/case Oslo/PROPN/6/nmod",
                "Oslo"
            )
        );

    [Fact]
    public void Takes_a_town_beside_a_country_that_holds_it() =>
        Assert.Equal(
            "Oslo",
            To(
                "met",
                "They/PRON/2/nsubj met/VERB/0/root/_/meet in/ADP/5/case the/DET/5/det capital/NOUN/2/obl "
                    + ",/PUNCT/7/punct Oslo/PROPN/5/appos",
                "Oslo"
            )
        );
}
