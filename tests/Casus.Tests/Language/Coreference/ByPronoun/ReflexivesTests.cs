using Casus.Language.Coreference.ByPronoun;

namespace Casus.Tests.Language.Coreference.ByPronoun;

public class ReflexivesTests
{
    [Theory]
    [InlineData("minister/NOUN/2/nsubj/Number=Sing hurt/VERB/0/root himself/PRON/2/obj", "minister")]
    [InlineData("rebels/NOUN/2/nsubj/Number=Plur/rebel armed/VERB/0/root themselves/PRON/2/obj", "rebels")]
    [InlineData("minister/NOUN/2/nsubj/Number=Sing hurt/VERB/0/root him/PRON/2/obj", null)]
    [InlineData("storm/NOUN/2/nsubj/Number=Sing hurt/VERB/0/root himself/PRON/2/obj", null)]
    [InlineData("himself/PRON/0/root", null)]
    public void Means_who_acts_in_the_same_clause(string sentence, string? meant)
    {
        var chains = ParsedChains.Of("", sentence);
        var self = Reflexives.Meant(chains, chains.Count - 1);
        Assert.Equal(meant, self < 0 ? null : chains.Head(self).Form);
    }
}
