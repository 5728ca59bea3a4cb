using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Actors.Context;

namespace Casus.Tests.Coding.Actors.Context;

public class ResolvedMentionsTests
{
    static ActorMention At(int head) =>
        new(head, head + 1, head, ReferenceKind.Country, [new Actor("Chad", "TCD", null)]);

    [Fact]
    public void Resolves_each_head_once()
    {
        var asked = 0;
        var mentions = new ResolvedMentions(
            2,
            head =>
            {
                asked++;
                return At(head);
            }
        );
        Assert.Same(mentions.Of(1), mentions.Of(1));
        Assert.Equal(1, asked);
    }

    [Fact]
    public void Knows_only_what_was_asked_for()
    {
        var mentions = new ResolvedMentions(2, At);
        Assert.Null(mentions.Known(1));
        mentions.Of(1);
        Assert.NotNull(mentions.Known(1));
    }

    [Fact]
    public void Finds_nobody_while_a_mention_waits_for_itself()
    {
        ResolvedMentions? mentions = null;
        mentions = new ResolvedMentions(2, head => mentions!.Of(1 - head) is null ? At(head) : null);
        Assert.Null(mentions.Of(0));
        Assert.NotNull(mentions.Of(1));
    }

    [Fact]
    public void Ends_where_mentions_wait_for_one_another_without_end()
    {
        const int Tokens = 10_000;
        ResolvedMentions? mentions = null;
        var deepest = 0;
        mentions = new ResolvedMentions(
            Tokens,
            head =>
            {
                deepest = Math.Max(deepest, head);
                return mentions!.Of(head + 1) ?? At(head);
            }
        );
        Assert.NotNull(mentions.Of(0));
        Assert.True(deepest < 20);
    }

    [Fact]
    public void Completes_the_mentions_of_the_map()
    {
        var mentions = new ResolvedMentions(3, head => head == 1 ? At(head) : null);
        for (var head = 0; head < 3; head++)
            mentions.Of(head);
        var map = mentions.ToMap(mention => mention with { IsScene = true });
        Assert.True(Assert.Single(map.Mentions).IsScene);
    }
}
