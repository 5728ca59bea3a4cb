using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;

namespace Casus.Tests.Language.Coreference;

public class ChainBuilderTests
{
    // The mentions: a minister, she, Peru, Chad, it.
    static ChainBuilder Chains()
    {
        var document = Parsed.Document(
            null,
            "a/DET/2/det minister/NOUN/3/nsubj/Number=Sing left/VERB/0/root",
            "she/PRON/2/nsubj praised/VERB/0/root Peru/PROPN/2/obj/Number=Sing",
            "Chad/PROPN/2/nsubj/Number=Sing left/VERB/0/root it/PRON/2/obj"
        );
        return new ChainBuilder(document, document.Mentions);
    }

    [Fact]
    public void Begins_with_every_mention_alone()
    {
        var chains = Chains();
        Assert.Equal([0, 1, 2, 3, 4], Enumerable.Range(0, chains.Count).Select(chains.Root));
        Assert.Equal(((0, 1), (1, 3), (3, 5)), (chains.Of(0), chains.Of(1), chains.Of(2)));
    }

    [Fact]
    public void Learns_of_an_entity_from_each_mention()
    {
        var chains = Chains();
        Assert.True(chains.Tie(1, 0, CoreferencePass.Pronoun));
        Assert.Equal((0, 0), (chains.Root(0), chains.Root(1)));
        Assert.Equal(MentionGender.Feminine, chains.Entity(1).Gender);
        Assert.Equal((0, CoreferencePass.Pronoun), (chains[1].Antecedent, chains[1].Pass));
    }

    [Fact]
    public void Refuses_what_differs_unless_told_to()
    {
        var chains = Chains();
        Assert.False(chains.Tie(3, 2, CoreferencePass.SameName));
        Assert.NotEqual(chains.Root(2), chains.Root(3));
        Assert.True(chains.Tie(3, 2, CoreferencePass.SameName, always: true));
        Assert.Equal("PER", chains.Entity(3).Country);
    }

    [Fact]
    public void Joins_whole_chains_at_the_earliest_mention()
    {
        var chains = Chains();
        chains.Tie(4, 3, CoreferencePass.Pronoun);
        chains.Tie(4, 2, CoreferencePass.Pronoun, always: true);
        var found = chains.Finish();
        Assert.Equal([2, 2, 2], found.Mentions[2..].ToArray().Select(mention => mention.Chain));
        Assert.Equal([3, 2], found.AllBefore(4));
        Assert.True(found.IsShared(3));
        Assert.False(found.IsShared(0));
    }

    [Fact]
    public void Knows_nested_phrases()
    {
        var document = Parsed.Document(
            null,
            "the/DET/2/det head/NOUN/0/root/Number=Sing of/ADP/5/case the/DET/5/det party/NOUN/2/nmod/Number=Sing"
        );
        var chains = new ChainBuilder(document, document.Mentions);
        Assert.True(chains.AreNested(0, 1) && chains.AreNested(1, 0));
        Assert.False(Chains().AreNested(2, 3));
    }
}
