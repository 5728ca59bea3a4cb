using Casus.Coding.Places;

namespace Casus.Tests.Coding.Places;

public class GazetteerTests
{
    [Theory]
    [InlineData("oslo", "NOR")]
    [InlineData("kiev", "UKR")]
    [InlineData("sao tome", "STP")]
    public void Finds_places_by_their_folded_names(string name, string country) =>
        Assert.Contains(Gazetteer.World.Find(name), place => place.Country == country);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("Oslo")]
    [InlineData("qwertania")]
    [InlineData("osl")]
    public void Ignores_other_names(string name) => Assert.Empty(Gazetteer.World.Find(name));

    [Theory]
    [InlineData("lebanese", "LBN")]
    [InlineData("norwegian", "NOR")]
    public void Finds_countries_by_their_adjectives(string adjective, string country)
    {
        Assert.Contains(Gazetteer.World.FindAdjective(adjective), place => place.Country == country);
        Assert.DoesNotContain(Gazetteer.World.Find(adjective), place => place.Kind == PlaceKind.Country);
    }

    [Fact]
    public void Knows_capitals_from_other_towns()
    {
        Assert.Contains(Gazetteer.World.Find("oslo"), place => place is { Country: "NOR", Seat: 2 });
        Assert.DoesNotContain(Gazetteer.World.Find("kirkenes"), place => place.Seat == 2);
    }

    [Fact]
    public void Built_in_names_have_no_mistakes() => Assert.Empty(Gazetteer.World.Problems);
}
