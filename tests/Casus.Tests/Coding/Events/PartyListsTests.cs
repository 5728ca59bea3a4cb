using Casus.Coding;
using Casus.Coding.Events;

namespace Casus.Tests.Coding.Events;

public class PartyListsTests
{
    [Theory]
    [InlineData("", "KEN", true)]
    [InlineData("KEN", "", true)]
    [InlineData("KEN", "KEN", true)]
    [InlineData("KEN", "TCD", false)]
    [InlineData("KEN, TCD", "TCD, KEN", true)]
    [InlineData("KEN, TCD", "KEN", false)]
    [InlineData("?.CVL@10", "KEN@12", true)]
    public void Agree_where_nothing_speaks_against_it(string a, string b, bool agree) =>
        Assert.Equal(agree, PartyLists.Agree(Acts.Parties(a), Acts.Parties(b)));

    [Theory]
    [InlineData("", "", true)]
    [InlineData("KEN", "", false)]
    [InlineData("KEN@10", "KEN@12", true)]
    [InlineData("KEN@10", "KEN@15", false)]
    public void Overlap_where_they_share_words(string a, string b, bool overlap) =>
        Assert.Equal(overlap, PartyLists.Overlap(Acts.Parties(a), Acts.Parties(b)));

    [Fact]
    public void Overlap_where_they_share_a_name()
    {
        Party first = new(new Quote(0, 5), new Actor("Anna Berg", "KEN", null));
        Party second = new(new Quote(50, 55), new Actor("Anna Berg", "KEN", null));
        Assert.True(PartyLists.Overlap([first], [second]));
    }

    [Theory]
    [InlineData("KEN.GOV, KEN.MIL", "KEN.GOV", true)]
    [InlineData("?.CVL", "?.CVL", false)]
    [InlineData("KEN", "TCD", false)]
    public void Have_the_same_codes(string a, string b, bool same) =>
        Assert.Equal(same, PartyLists.HaveSameCodes(Acts.Parties(a), Acts.Parties(b)));

    [Theory]
    [InlineData("KEN.GOV", "KEN.GOV", true)]
    [InlineData("KEN.GOV, KEN.MIL", "KEN.MIL, KEN.GOV", true)]
    [InlineData("KEN.GOV", "KEN.GOV, KEN.GOV", false)]
    [InlineData("KEN", "KEN.GOV", false)]
    public void Have_the_same_sectors(string a, string b, bool same) =>
        Assert.Equal(same, PartyLists.HaveSameSectors(Acts.Parties(a), Acts.Parties(b)));

    [Fact]
    public void Leave_out_parties_that_stand_on_the_other_side() =>
        Assert.Equal(
            Acts.Parties("TCD@50"),
            Acts.Parties("KEN@10, TCD@50").ApartFrom(Acts.Parties("KEN.GOV@12")).ToList()
        );
}
