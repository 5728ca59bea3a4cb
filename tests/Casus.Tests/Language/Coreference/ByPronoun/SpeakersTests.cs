using Casus.Language.Coreference.ByPronoun;

namespace Casus.Tests.Language.Coreference.ByPronoun;

public class SpeakersTests
{
    const string saidObi =
        "“/PUNCT/3/punct {0}/PRON/3/nsubj leave/VERB/5/ccomp ”/PUNCT/3/punct said/VERB/0/root Obi/PROPN/5/nsubj/Number=Sing";

    [Theory]
    [InlineData("I", "I")]
    [InlineData("we", null)]
    [InlineData("you", null)]
    public void Takes_only_I_for_who_speaks(string pronoun, string? meant)
    {
        var chains = ParsedChains.Of("Obi/Person", saidObi.Replace("{0}", pronoun));
        Speakers.Tie(chains);
        Assert.Equal(meant, chains.Meant("Obi"));
    }

    [Theory]
    [InlineData(
        "“/PUNCT/3/punct we/PRON/3/nsubj leave/VERB/0/root and/CCONJ/6/cc we/PRON/6/nsubj stay/VERB/3/conj ”/PUNCT/3/punct",
        "we"
    )]
    [InlineData(
        "“/PUNCT/3/punct we/PRON/3/nsubj leave/VERB/0/root ”/PUNCT/3/punct we/PRON/6/nsubj stay/VERB/3/conj",
        null
    )]
    [InlineData("we/PRON/2/nsubj leave/VERB/0/root you/PRON/4/nsubj stay/VERB/2/conj", null)]
    public void Ties_we_and_you_within_one_quotation(string sentence, string? meant)
    {
        var chains = ParsedChains.Of("", sentence);
        Speakers.Tie(chains);
        Assert.Equal(meant, chains.Root(chains.Count - 1) == chains.Count - 1 ? null : chains.Head(0).Form);
    }
}
