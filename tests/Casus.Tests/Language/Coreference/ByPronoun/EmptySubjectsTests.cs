using Casus.Language.Coreference.ByPronoun;

namespace Casus.Tests.Language.Coreference.ByPronoun;

public class EmptySubjectsTests
{
    [Theory]
    [InlineData("It/PRON/2/nsubj hurts/VERB/0/root that/SCONJ/5/mark he/PRON/5/nsubj left/VERB/2/csubj", true)]
    [InlineData("It/PRON/2/nsubj seems/VERB/0/root/_/seem he/PRON/4/nsubj left/VERB/2/ccomp", true)]
    [InlineData("It/PRON/2/nsubj says/VERB/0/root/_/say he/PRON/4/nsubj left/VERB/2/ccomp", false)]
    [InlineData("It/PRON/3/nsubj is/AUX/3/cop senate/NOUN/0/root that/PRON/5/nsubj decides/VERB/3/acl:relcl", true)]
    [InlineData("It/PRON/3/nsubj is/AUX/3/cop senate/NOUN/0/root", false)]
    [InlineData(
        "It/PRON/3/nsubj is/AUX/3/cop clear/ADJ/0/root when/ADV/6/mark he/PRON/6/nsubj left/VERB/3/advcl",
        true
    )]
    [InlineData(
        "It/PRON/3/nsubj is/AUX/3/cop ready/ADJ/0/root when/ADV/6/mark he/PRON/6/nsubj left/VERB/3/advcl",
        false
    )]
    [InlineData("He/PRON/2/nsubj seems/VERB/0/root/_/seem he/PRON/4/nsubj left/VERB/2/ccomp", false)]
    public void Tells_it_that_only_fills_the_place_of_a_subject(string sentence, bool isEmpty) =>
        Assert.Equal(isEmpty, EmptySubjects.MeansNothing(ParsedChains.Of("", sentence), 0));

    [Fact]
    public void Takes_an_object_for_something()
    {
        var chains = ParsedChains.Of(
            "",
            "Peru/PROPN/2/nsubj/Number=Sing saw/VERB/0/root it/PRON/2/obj left/VERB/2/ccomp"
        );
        Assert.False(EmptySubjects.MeansNothing(chains, chains.Last("it")));
    }
}
