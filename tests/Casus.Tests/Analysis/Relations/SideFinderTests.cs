using Casus.Analysis.Relations;

namespace Casus.Tests.Analysis.Relations;

public class SideFinderTests
{
    static Side? Find(string asked) =>
        SideFinder.Standard.Find(asked, name => name == "lakeside front" ? ("Lakeside Front", "KEN") : null);

    [Theory]
    [InlineData("NOR", "NOR", "Norway", null)]
    [InlineData("norway", "NOR", "Norway", null)]
    [InlineData("ISR", "ISR", "Israel", null)]
    [InlineData("NOR:MIL", "NOR:MIL", "Norway MIL", "MIL")]
    [InlineData("South Korea gov", "KOR:GOV", "South Korea GOV", "GOV")]
    [InlineData("EUR", "EUR", "EUR", null)]
    public void Knows_countries_and_their_sectors(string asked, string key, string name, string? sector)
    {
        var side = Find(asked)!;
        Assert.Equal((key, name, sector), (side.Key, side.Name, side.Sector));
    }

    [Fact]
    public void Counts_members_while_they_belong()
    {
        var union = Find("European Union")!;
        var britain = new ActParty("United Kingdom", "GBR", null);
        Assert.True(union.Holds(britain, new(2019, 6, 1)));
        Assert.False(union.Holds(britain, new(2021, 6, 1)));
        Assert.True(union.Holds(new("European Commission", "EUR", null), new(2021, 6, 1)));
        Assert.False(Find("EU members")!.Holds(new("European Commission", "EUR", null), new(2021, 6, 1)));
        Assert.False(Find("EU itself")!.Holds(new("France", "FRA", null), new(2021, 6, 1)));
    }

    [Fact]
    public void Takes_a_member_out_of_the_group_that_it_deals_with() =>
        Assert.DoesNotContain(Find("EU")!.Without(Find("DEU")!).Codes, membership => membership.Code == "DEU");

    [Fact]
    public void Knows_bodies_by_their_name_in_the_record() =>
        Assert.Equal(["Lakeside Front"], Find("lakeside front")!.Names);

    [Fact]
    public void Suggests_names_for_what_nobody_is_called()
    {
        Assert.Null(Find("Norwey"));
        Assert.Contains("Norway", SideFinder.Near("Norwey", SideFinder.Standard.Known));
    }

    [Fact]
    public void Authored_files_have_no_mistakes()
    {
        Assert.Empty(SideGroups.Standard.Problems);
        Assert.Empty(Landmarks.Standard.Problems);
    }

    [Fact]
    public void Names_the_line_of_a_mistake()
    {
        Assert.Equal(
            "lexicon/relations/groups.tsv:2: no day: '2013-7'",
            new SideGroups(["# head", "A\t-\t\tHRV 2013-7..\tsource"]).Problems[0].ToString()
        );
        Assert.Equal(1, new Landmarks(["peace\t3\twords\tx"]).Problems[0].Line);
    }
}
