using Casus.Coding;
using Casus.Coding.Places;
using Casus.Language;
using Casus.Language.Syntax;
using static Casus.Tests.Coding.Places.Placed;

namespace Casus.Tests.Coding.Places;

public class SceneFinderTests
{
    static string? Of(string act, EventType type, string[] sentences, params string[] names)
    {
        var document = Parse(sentences, NameKind.Place, names);
        var scenes = new SceneFinder(document, document.Syntax, Lists(document), Told(document));
        return Words(document, scenes.Of(At(document, act), type));
    }

    const string shot = "Guards/NOUN/2/nsubj shot/VERB/0/root/_/shoot men/NOUN/2/obj";

    [Theory]
    [InlineData("loyal/ADJ/3/amod to/ADP/6/case Bo/PROPN/4/obl in/ADP/8/case Oslo/PROPN/6/nmod")]
    [InlineData("near/ADP/6/case the/DET/6/det city/NOUN/3/nmod of/ADP/8/case Oslo/PROPN/6/nmod")]
    [InlineData("from/ADP/6/case the/DET/6/det siege/NOUN/3/nmod of/ADP/8/case Oslo/PROPN/6/nmod")]
    public void Finds_a_place_behind_a_preposition_of_place(string rest) =>
        Assert.Equal("Oslo", Of("shot", EventType.ASSAULT, [$"{shot} {rest}"], "Oslo"));

    [Theory]
    [InlineData("of/ADP/5/case Oslo/PROPN/3/nmod")]
    [InlineData("against/ADP/5/case Oslo/PROPN/3/nmod")]
    [InlineData("for/ADP/5/case Oslo/PROPN/3/nmod")]
    public void Ignores_a_place_that_is_spoken_of(string rest) =>
        Assert.Null(Of("shot", EventType.ASSAULT, [$"{shot} {rest}"], "Oslo"));

    [Theory]
    [InlineData(EventType.ASSAULT, true)]
    [InlineData(EventType.PROTEST, true)]
    [InlineData(EventType.MOBILIZE, true)]
    [InlineData(EventType.CONSULT, true)]
    [InlineData(EventType.ACCUSE, false)]
    [InlineData(EventType.REQUEST, false)]
    public void Sets_acts_of_bodies_and_not_of_words(EventType type, bool expected) =>
        Assert.Equal(expected, Of("shot", type, [$"{shot} in/ADP/5/case Oslo/PROPN/3/nmod"], "Oslo") is not null);

    [Fact]
    public void Prefers_the_more_specific_and_then_the_nearer_place() =>
        Assert.Equal(
            "Bergen",
            Of(
                "shot",
                EventType.ASSAULT,
                [
                    "In/ADP/2/case Norway/PROPN/7/obl near/ADP/4/case Oslo/PROPN/2/nmod ,/PUNCT/7/punct guards/NOUN/7/nsubj "
                        + "shot/VERB/0/root/_/shoot in/ADP/9/case Bergen/PROPN/7/obl",
                ],
                "Norway",
                "Oslo",
                "Bergen"
            )
        );

    [Theory]
    [InlineData(EventType.ASSAULT, "Oslo")]
    [InlineData(EventType.CONSULT, null)]
    public void Takes_the_scene_of_the_sentence_before_for_acts_of_force(EventType type, string? expected) =>
        Assert.Equal(
            expected,
            Of("shot", type, ["Crowds/NOUN/2/nsubj met/VERB/0/root in/ADP/4/case Oslo/PROPN/2/obl", shot], "Oslo")
        );

    [Fact]
    public void Looks_no_sentence_further_back() =>
        Assert.Null(
            Of(
                "shot",
                EventType.ASSAULT,
                [
                    "Crowds/NOUN/2/nsubj met/VERB/0/root in/ADP/4/case Oslo/PROPN/2/obl",
                    "It/PRON/2/nsubj rained/VERB/0/root",
                    shot,
                ],
                "Oslo"
            )
        );

    [Theory]
    [InlineData("the", "city", "Oslo")]
    [InlineData("that", "town", "Oslo")]
    [InlineData("the", "country", "Norway")]
    [InlineData("a", "city", null)]
    [InlineData("the", "street", null)]
    public void Knows_which_place_a_noun_means(string determiner, string noun, string? expected) =>
        Assert.Equal(
            expected,
            Of(
                "shot",
                EventType.ASSAULT,
                [
                    "Norway/PROPN/2/nsubj fears/VERB/0/root for/ADP/4/case Oslo/PROPN/2/obl",
                    $"{shot} in/ADP/6/case {determiner}/DET/6/det {noun}/NOUN/2/obl",
                ],
                "Norway",
                "Oslo"
            )
        );

    [Fact]
    public void Ignores_a_noun_that_says_itself_which_it_means() =>
        Assert.Null(
            Of(
                "shot",
                EventType.ASSAULT,
                [
                    "Men/NOUN/2/nsubj praised/VERB/0/root Oslo/PROPN/2/obj",
                    $"{shot} in/ADP/6/case the/DET/6/det city/NOUN/2/obl of/ADP/8/case joy/NOUN/6/nmod",
                ],
                "Oslo"
            )
        );
}
