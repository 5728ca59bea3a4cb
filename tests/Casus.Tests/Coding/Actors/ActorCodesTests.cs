using Casus.Coding;
using Casus.Coding.Actors;

namespace Casus.Tests.Coding.Actors;

public class ActorCodesTests
{
    [Theory]
    [InlineData("KEN", true)]
    [InlineData("KOS", true)]
    [InlineData("UNO", false)]
    [InlineData("MNC", false)]
    [InlineData("-", false)]
    public void Tells_countries_from_other_codes(string code, bool isCountry) =>
        Assert.Equal(isCountry, ActorCodes.IsCountry(code));

    [Theory]
    [InlineData("UNO", "GOV", null)]
    [InlineData("UNO", "MIL", "MIL")]
    [InlineData("KEN", "GOV", "GOV")]
    public void Gives_bodies_of_the_world_no_sector_of_a_state(string code, string sector, string? coded) =>
        Assert.Equal(coded, ActorCodes.Coded(new Actor("Ada Obi", code, sector)).Sector);
}
