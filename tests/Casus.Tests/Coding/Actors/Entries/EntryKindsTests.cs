using Casus.Coding.Actors.Entries;

namespace Casus.Tests.Coding.Actors.Entries;

public class EntryKindsTests
{
    [Fact]
    public void Holds_what_it_was_made_of()
    {
        EntryKinds kinds = new(EntryKind.Title, EntryKind.City);
        Assert.True(kinds.Contains(EntryKind.Title));
        Assert.True(kinds.Contains(EntryKind.City));
        Assert.False(kinds.Contains(EntryKind.Agent));
    }

    [Fact]
    public void Joins_sets()
    {
        var kinds = EntryKinds.Nouns | EntryKind.Person;
        Assert.True(kinds.Contains(EntryKind.Agent));
        Assert.True(kinds.Contains(EntryKind.Person));
    }

    [Theory]
    [InlineData(EntryKind.Country, true)]
    [InlineData(EntryKind.Adjective, true)]
    [InlineData(EntryKind.ArmedGroup, true)]
    [InlineData(EntryKind.Person, false)]
    [InlineData(EntryKind.Title, false)]
    internal void Knows_what_tells_an_origin(EntryKind kind, bool tells) =>
        Assert.Equal(tells, EntryKinds.Origins.Contains(kind));
}
