using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Phrases;

namespace Casus.Tests.Coding.Actors.Phrases;

public class PhrasePartsTests
{
    static List<(int First, int End)>? Parts(string words, params string[] codes) =>
        new PhraseParts(ActorTexts.OfWords(words)).Of(
            0,
            words.Split(' ').Length,
            [.. codes.Select(code => new Origin(code, -1))]
        );

    [Theory]
    [InlineData("armies of Chad and Mali", 3, 4)]
    [InlineData("Chad or Malian armies", 1, 2)]
    [InlineData("Chad , and Malian armies", 1, 3)]
    public void Gives_each_country_its_words(string words, int cut, int next) =>
        Assert.Equal([(0, cut), (next, words.Split(' ').Length)], Parts(words, "TCD", "MLI"));

    [Fact]
    public void Cuts_three_countries_twice() =>
        Assert.Equal([(0, 1), (2, 3), (4, 6)], Parts("Chad , Mali and Niger armies", "TCD", "MLI", "NER"));

    [Theory]
    [InlineData("Chad Malian armies")]
    [InlineData("Malian and Chad armies")]
    [InlineData("Chad and armies")]
    public void Leaves_words_together_that_nothing_parts_in_that_order(string words) =>
        Assert.Null(Parts(words, "TCD", "MLI"));

    [Fact]
    public void Leaves_a_phrase_of_one_country_whole() => Assert.Null(Parts("armies of Chad and others", "TCD"));
}
