using Casus.Coding.Actors.Entries;

namespace Casus.Tests.Coding.Actors.Entries;

public class ActorEntryTests
{
    [Theory]
    [InlineData("2010-01-01", true)]
    [InlineData("2012-06-30", true)]
    [InlineData("2009-12-31", false)]
    [InlineData("2012-07-01", false)]
    public void Holds_an_office_from_its_first_to_its_last_day(string day, bool holds)
    {
        var entry = new ActorEntry(EntryKind.Person, "Ada Obi", "KEN", "GOV")
        {
            From = new DateOnly(2010, 1, 1),
            To = new DateOnly(2012, 6, 30),
        };
        Assert.Equal(holds, entry.Holds(DateOnly.Parse(day)));
    }

    [Theory]
    [InlineData(EntryKind.City, null, true)]
    [InlineData(EntryKind.Region, null, true)]
    [InlineData(EntryKind.Seat, null, true)]
    [InlineData(EntryKind.Seat, "GOV", false)]
    [InlineData(EntryKind.Country, null, false)]
    internal void Takes_towns_and_regions_for_scenes(EntryKind kind, string? sector, bool isScene) =>
        Assert.Equal(isScene, new ActorEntry(kind, "Gao", "MLI", sector).IsScene);
}
