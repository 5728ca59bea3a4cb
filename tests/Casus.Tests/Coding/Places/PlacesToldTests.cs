using Casus.Language;
using static Casus.Tests.Coding.Places.Placed;

namespace Casus.Tests.Coding.Places;

public class PlacesToldTests
{
    static readonly Document document = Parse(
        [
            "They/PRON/2/nsubj left/VERB/0/root New/PROPN/4/compound York/PROPN/2/obj for/ADP/6/case Oslo/PROPN/2/obl",
            "It/PRON/2/nsubj rained/VERB/0/root",
            "Bergen/PROPN/2/nsubj slept/VERB/0/root",
        ],
        NameKind.Place,
        "New York",
        "Oslo",
        "Bergen"
    );

    [Theory]
    [InlineData(0, null)]
    [InlineData(2, "New York")]
    [InlineData(3, "New York")]
    [InlineData(4, null)]
    [InlineData(5, "Oslo")]
    [InlineData(8, "Bergen")]
    [InlineData(9, null)]
    public void Finds_the_place_that_holds_a_token(int token, string? expected)
    {
        Assert.Equal(expected, Words(document, Told(document).At(token)));
        Assert.Equal(expected is not null, Told(document).Hold(token));
    }

    [Theory]
    [InlineData(0, "New York; Oslo")]
    [InlineData(1, "")]
    [InlineData(2, "Bergen")]
    public void Finds_the_places_of_a_sentence(int sentence, string expected) =>
        Assert.Equal(expected, string.Join("; ", Told(document).In(sentence).Select(place => Words(document, place))));

    [Theory]
    [InlineData(9, 10, "Bergen; Oslo; New York")]
    [InlineData(9, 1, "Bergen")]
    [InlineData(5, 10, "New York")]
    [InlineData(0, 10, "")]
    public void Looks_back_from_a_token_no_further_than_asked(int token, int most, string expected) =>
        Assert.Equal(
            expected,
            string.Join("; ", Told(document).Before(token, most).Select(place => Words(document, place)))
        );

    [Fact]
    public void Finds_the_head_of_a_name() =>
        Assert.Equal("York", document.Tokens[Told(document).HeadOf(Told(document).At(2)!)].Form);
}
