using Casus.Language.Coreference.ByPronoun;
using Casus.Language.Coreference.Chains;

namespace Casus.Tests.Language.Coreference.ByPronoun;

public class SalienceTests
{
    const string heSlept = "he/PRON/2/nsubj slept/VERB/0/root",
        theySlept = "they/PRON/2/nsubj slept/VERB/0/root";

    [Theory]
    [InlineData("Obi/PROPN/2/nsubj/Number=Sing met/VERB/0/root Diallo/PROPN/2/obj/Number=Sing", heSlept, "Obi")]
    [InlineData(
        "with/ADP/2/case Obi/PROPN/3/obl/Number=Sing saw/VERB/0/root she/PRON/3/nsubj Diallo/PROPN/3/obj/Number=Sing",
        heSlept,
        "Diallo"
    )]
    // Of two alike the later one.
    [InlineData(
        "Obi/PROPN/4/nsubj/Number=Sing and/CCONJ/3/cc Diallo/PROPN/1/conj/Number=Sing met/VERB/0/root",
        heSlept,
        "Diallo"
    )]
    // Who said it is less likely meant than whom it was about.
    [InlineData(
        "Obi/PROPN/2/nsubj/Number=Sing says/VERB/0/root/_/say Diallo/PROPN/4/nsubj/Number=Sing left/VERB/2/ccomp",
        heSlept,
        "Diallo"
    )]
    // The name in another's phrase.
    [InlineData(
        "envoy/NOUN/4/nsubj/Number=Sing of/ADP/3/case Obi/PROPN/1/nmod/Number=Sing left/VERB/0/root",
        heSlept,
        "envoy"
    )]
    // "They" are people first.
    [InlineData(
        "parties/NOUN/2/nsubj/Number=Plur/party met/VERB/0/root envoys/NOUN/2/obj/Number=Plur/envoy",
        theySlept,
        "envoys"
    )]
    [InlineData(
        "parties/NOUN/2/nsubj/Number=Plur/party signed/VERB/0/root treaties/NOUN/2/obj/Number=Plur/treaty",
        theySlept,
        "parties"
    )]
    public void Prefers_who_stands_out(string before, string sentence, string best)
    {
        var chains = ParsedChains.Of("Obi/Person, Diallo/Person", before, sentence);
        Assert.Equal(best, Best(new Salience(chains), chains));
    }

    [Fact]
    public void Prefers_the_sentence_nearer_by()
    {
        var chains = ParsedChains.Of(
            "Obi/Person, Diallo/Person",
            "Obi/PROPN/2/nsubj/Number=Sing left/VERB/0/root",
            "Diallo/PROPN/2/nsubj/Number=Sing left/VERB/0/root",
            heSlept
        );
        Assert.Equal("Diallo", Best(new Salience(chains), chains));
    }

    [Fact]
    public void Adds_up_the_sentences_that_tell_of_one()
    {
        var chains = ParsedChains.Of(
            "Obi/Person, Diallo/Person",
            "Obi/PROPN/2/nsubj/Number=Sing left/VERB/0/root",
            "envoy/NOUN/2/nsubj/Number=Sing met/VERB/0/root Obi/PROPN/2/obj/Number=Sing",
            heSlept
        );
        chains.Tie(chains.Last("Obi"), 0, CoreferencePass.SameName);
        Assert.Equal("Obi", Best(new Salience(chains), chains));
    }

    [Fact]
    public void Forgets_what_was_weighed_once_the_best_is_taken()
    {
        var chains = ParsedChains.Of("Obi/Person", "Obi/PROPN/2/nsubj/Number=Sing left/VERB/0/root", heSlept);
        var salience = new Salience(chains);
        Assert.Equal("Obi", Best(salience, chains));
        Assert.Equal(-1, salience.TakeBest());
    }

    static string Best(Salience salience, ChainBuilder chains)
    {
        var pronoun = chains.Count - 1;
        for (var back = 1; back <= chains.SentenceOf(pronoun); back++)
        {
            var (first, end) = chains.Of(chains.SentenceOf(pronoun) - back);
            salience.Weigh(new PronounSearch(chains, pronoun), first, end, back);
        }
        return chains.Head(salience.TakeBest()).Form;
    }
}
