using Casus.Coding;
using Casus.Coding.Actors;

namespace Casus.Tests.Coding.Actors;

public class ActorMapTests
{
    static ActorMention Mention(int first, int end, int head) =>
        new(first, end, head, ReferenceKind.Country, [new Actor("Chad", "TCD", null)]);

    static readonly ActorMap map = new([null, Mention(0, 4, 1), null, Mention(3, 4, 3), null]);

    [Fact]
    public void Lists_mentions_in_order_of_their_heads() =>
        Assert.Equal([1, 3], map.Mentions.Select(mention => mention.Head));

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(-1, false)]
    [InlineData(99, false)]
    public void Finds_a_mention_by_its_head(int token, bool found) => Assert.Equal(found, map.At(token) is not null);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 3)]
    [InlineData(4, null)]
    public void Finds_the_shortest_mention_over_a_token(int token, int? head) =>
        Assert.Equal(head, map.Covering(token)?.Head);

    [Fact]
    public void Takes_more_mentions_and_leaves_the_old_map_as_it_was()
    {
        var more = map.With([Mention(2, 3, 2), Mention(1, 2, 1)]);
        Assert.Equal([1, 2, 3], more.Mentions.Select(mention => mention.Head));
        Assert.Equal(1, more.At(1)?.First);
        Assert.Equal(2, map.Mentions.Count);
    }

    [Fact]
    public void Tells_the_words_of_each_of_several_actors()
    {
        var both = Mention(0, 4, 1) with { Parts = [(0, 1), (2, 4)] };
        Assert.Equal((2, 4), both.Of(1));
        Assert.Equal((0, 4), Mention(0, 4, 1).Of(0));
    }
}
