using Casus.Coding.Places;
using Casus.Language;
using static Casus.Tests.Coding.Places.Placed;

namespace Casus.Tests.Coding.Places;

public class PlaceChoiceTests
{
    static string Find(string sentence, params string[] names) =>
        string.Join(
            "; ",
            new PlaceFinder()
                .Find(Parse(sentence, names))
                .Select(mention => mention.Place is { } place ? $"{place.Name}/{place.Country}/{place.Kind}" : "?")
        );

    [Theory]
    [InlineData("Paris", "Paris/FRA/City")]
    [InlineData("Norway", "Norway/NOR/Country")]
    [InlineData("Texas", "Texas/USA/Region")]
    [InlineData("Qwertania", "?")]
    [InlineData("Hope", "?")]
    public void Takes_the_largest_and_leaves_the_small_open(string name, string expected) =>
        Assert.Equal(expected, Find($"They/PRON/2/nsubj left/VERB/0/root {name}/PROPN/2/obj", name));

    [Theory]
    [InlineData(",", "Paris/USA/City; Texas/USA/Region")]
    [InlineData("in", "Paris/USA/City; Texas/USA/Region")]
    [InlineData("and", "Paris/FRA/City; Texas/USA/Region")]
    public void Takes_the_place_that_lies_in_the_next(string between, string expected) =>
        Assert.Equal(
            expected,
            Find(
                $"They/PRON/2/nsubj left/VERB/0/root Paris/PROPN/2/obj {between}/X/5/dep Texas/PROPN/3/nmod",
                "Paris",
                "Texas"
            )
        );

    [Fact]
    public void Takes_an_unknown_name_of_a_country_for_a_region_of_it()
    {
        var document = Parse(
            "They/PRON/2/nsubj left/VERB/0/root Qwert/PROPN/2/obj in/ADP/5/case Norway/PROPN/3/nmod",
            "Qwert",
            "Norway"
        );
        var region = new PlaceFinder().Find(document)[0].Place!;
        Assert.Equal(("Qwert", "NOR", PlaceKind.Region), (region.Name, region.Country, region.Kind));
        Assert.True(double.IsNaN(region.Latitude));
    }

    [Theory]
    [InlineData("Lebanese", "LBN")]
    [InlineData("Libyan", "LBY")]
    public void Follows_the_country_that_the_article_speaks_of(string adjective, string country) =>
        Assert.Contains(
            $"/{country}/",
            Find(
                $"{adjective}/ADJ/2/amod men/NOUN/3/nsubj left/VERB/0/root Tripoli/PROPN/3/obj for/ADP/7/case "
                    + $"{adjective}/ADJ/7/amod men/NOUN/3/obl",
                "Tripoli"
            )
        );
}
