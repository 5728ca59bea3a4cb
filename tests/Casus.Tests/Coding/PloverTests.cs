using Casus.Coding;

namespace Casus.Tests.Coding;

public class PloverTests
{
    [Fact]
    public void Knows_the_codebook()
    {
        Assert.Empty(Plover.Problems);
        var types = Enum.GetValues<EventType>().Where(type => type != EventType.None).ToList();
        Assert.All(types, type => Assert.InRange(Plover.Quad(type), 1, 4));
        Assert.Equal(
            (67, 37, 25),
            (types.Sum(type => Plover.Modes(type).Count()), Plover.Contexts.Count, Plover.Sectors.Count)
        );
    }

    [Theory]
    [InlineData(EventType.CONSULT, "visit", 4)]
    [InlineData(EventType.CONSULT, null, 2.5)]
    [InlineData(EventType.ACCUSE, null, -3)]
    [InlineData(EventType.PROTEST, "vandalize", -5)]
    [InlineData(EventType.ASSAULT, "unheard-of", -9)]
    public void Scores_a_type_by_its_mode(EventType type, string? mode, double score) =>
        Assert.Equal(score, Plover.Score(type, mode));

    [Fact]
    public void Names_what_it_does_not_know()
    {
        Assert.Null(Plover.Mistake(EventType.COERCE, "arrest", ["legal"]));
        Assert.Contains("arest", Plover.Mistake(EventType.COERCE, "arest", []));
        Assert.Contains("sport", Plover.Mistake(EventType.AID, null, ["sport"]));
    }
}
