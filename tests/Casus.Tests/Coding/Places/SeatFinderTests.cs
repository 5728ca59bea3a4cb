using Casus.Coding.Places;
using Casus.Language.Syntax;
using static Casus.Tests.Coding.Places.Placed;

namespace Casus.Tests.Coding.Places;

public class SeatFinderTests
{
    static string? Of(string act, string sentence, params string[] names)
    {
        var document = Parse(sentence, names);
        var seats = new SeatFinder(document, document.Syntax, Lists(document), Told(document));
        return Words(document, seats.Of(At(document, act)));
    }

    [Theory]
    [InlineData("Arizona/PROPN/3/compound Supreme/PROPN/3/compound Court/PROPN/4/nsubj ruled/VERB/0/root", "Arizona")]
    [InlineData(
        "A/DET/4/det Cook/PROPN/4/compound County/PROPN/2/flat judge/NOUN/5/nsubj ruled/VERB/0/root",
        "Cook County"
    )]
    [InlineData("A/DET/2/det court/NOUN/5/nsubj of/ADP/4/case Texas/PROPN/2/nmod ruled/VERB/0/root", "Texas")]
    public void Finds_where_a_body_sits(string sentence, string expected) =>
        Assert.Equal(expected, Of("ruled", sentence, "Texas"));

    [Theory]
    [InlineData("A/DET/3/det Texas/PROPN/3/compound man/NOUN/4/nsubj ruled/VERB/0/root")]
    [InlineData("A/DET/2/det court/NOUN/3/nsubj ruled/VERB/0/root in/ADP/5/case Texas/PROPN/3/obl")]
    [InlineData("A/DET/3/det Norway/PROPN/3/compound court/NOUN/4/nsubj ruled/VERB/0/root")]
    [InlineData("It/PRON/2/nsubj:pass ruled/VERB/0/root")]
    public void Ignores_other_subjects_and_countries(string sentence) =>
        Assert.Null(Of("ruled", sentence, "Texas", "Norway"));

    [Fact]
    public void Takes_a_state_that_acts_behind_a_noun_for_its_own_seat()
    {
        Assert.Equal(
            "Texas",
            Of(
                "bans",
                "The/DET/3/det state/NOUN/3/compound Texas/PROPN/4/nsubj bans/VERB/0/root it/PRON/4/obj",
                "Texas"
            )
        );
        Assert.Null(Of("bans", "Texas/PROPN/2/nsubj bans/VERB/0/root it/PRON/2/obj", "Texas"));
    }
}
