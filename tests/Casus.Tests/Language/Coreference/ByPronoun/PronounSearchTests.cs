using Casus.Language.Coreference.ByPronoun;

namespace Casus.Tests.Language.Coreference.ByPronoun;

public class PronounSearchTests
{
    [Theory]
    // Who acts on it.
    [InlineData("it", "Chad", false, "Chad/PROPN/2/nsubj/Number=Sing helped/VERB/0/root it/PRON/2/obj")]
    [InlineData(
        "it",
        "Chad",
        false,
        "Chad/PROPN/2/nsubj/Number=Sing wants/VERB/0/root/_/want to/PART/4/mark help/VERB/2/xcomp it/PRON/4/obj"
    )]
    [InlineData(
        "its",
        "Chad",
        true,
        "Chad/PROPN/2/nsubj/Number=Sing helped/VERB/0/root its/PRON/4/nmod:poss army/NOUN/2/obj/Number=Sing"
    )]
    [InlineData(
        "it",
        "Chad",
        true,
        "Chad/PROPN/2/nsubj/Number=Sing fell/VERB/0/root after/SCONJ/5/mark rebels/NOUN/5/nsubj/Number=Plur/rebel "
            + "took/VERB/2/advcl it/PRON/5/obj"
    )]
    // Who says it.
    [InlineData(
        "he",
        "Obi",
        false,
        "“/PUNCT/3/punct he/PRON/3/nsubj leaves/VERB/5/ccomp ”/PUNCT/3/punct said/VERB/0/root Obi/PROPN/5/nsubj/Number=Sing"
    )]
    // What the clause is about.
    [InlineData(
        "it",
        "move",
        false,
        "a/DET/2/det move/NOUN/0/root/Number=Sing it/PRON/4/nsubj made/VERB/2/acl:relcl/_/make"
    )]
    // Verbs of people and bodies.
    [InlineData(
        "it",
        "treaty",
        false,
        "treaty/NOUN/2/nsubj/Number=Sing ended/VERB/0/root it/PRON/4/nsubj said/VERB/2/parataxis/_/say"
    )]
    [InlineData(
        "it",
        "ministry",
        true,
        "ministry/NOUN/2/nsubj/Number=Sing closed/VERB/0/root it/PRON/4/nsubj said/VERB/2/parataxis/_/say"
    )]
    [InlineData(
        "it",
        "treaty",
        true,
        "treaty/NOUN/2/nsubj/Number=Sing ended/VERB/0/root it/PRON/4/nsubj failed/VERB/2/parataxis"
    )]
    // What nothing takes up.
    [InlineData("he", "Nobody", false, "Nobody/PRON/2/nsubj came/VERB/0/root he/PRON/4/nsubj left/VERB/2/parataxis")]
    [InlineData(
        "it",
        "Peruvian",
        false,
        "Peruvian/ADJ/2/amod troops/NOUN/3/nsubj/Number=Plur fled/VERB/0/root it/PRON/5/nsubj fell/VERB/3/parataxis"
    )]
    // A phrase within the other.
    [InlineData(
        "its",
        "party",
        false,
        "the/DET/2/det party/NOUN/5/nsubj/Number=Sing of/ADP/4/case its/PRON/2/nmod won/VERB/0/root"
    )]
    public void Rules_out_what_a_pronoun_cannot_mean(string pronoun, string mention, bool mayMean, string sentence)
    {
        var chains = ParsedChains.Of("Obi/Person", sentence);
        Assert.Equal(mayMean, new PronounSearch(chains, chains.Last(pronoun)).MayMean(chains.Last(mention)));
    }
}
