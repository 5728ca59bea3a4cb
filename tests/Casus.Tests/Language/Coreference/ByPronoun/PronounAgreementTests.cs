using Casus.Language.Coreference.ByPronoun;

namespace Casus.Tests.Language.Coreference.ByPronoun;

public class PronounAgreementTests
{
    [Theory]
    [InlineData("Marta/PROPN/2/nsubj/Number=Sing", "She", true)]
    [InlineData("Marta/PROPN/2/nsubj/Number=Sing", "He", false)]
    [InlineData("Marta/PROPN/2/nsubj/Number=Sing", "It", false)]
    [InlineData("Marta/PROPN/2/nsubj/Number=Sing", "They", false)]
    [InlineData("ministers/NOUN/2/nsubj/Number=Plur/minister", "They", true)]
    [InlineData("ministers/NOUN/2/nsubj/Number=Plur/minister", "He", false)]
    [InlineData("minister/NOUN/2/nsubj/Number=Sing", "She", true)]
    [InlineData("crew/NOUN/2/nsubj/Number=Sing", "They", true)]
    [InlineData("crew/NOUN/2/nsubj/Number=Sing", "It", false)]
    [InlineData("ministry/NOUN/2/nsubj/Number=Sing", "It", true)]
    [InlineData("ministry/NOUN/2/nsubj/Number=Sing", "They", true)]
    [InlineData("village/NOUN/2/nsubj/Number=Sing", "They", false)]
    [InlineData("villages/NOUN/2/nsubj/Number=Plur/village", "It", false)]
    [InlineData("Tarvu/PROPN/2/nsubj/Number=Sing", "He", true)]
    [InlineData("Tarvu/PROPN/2/nsubj/Number=Sing", "It", true)]
    [InlineData("I/PRON/2/nsubj", "He", false)]
    public void Compares_what_is_known_of_both(string said, string pronoun, bool fits)
    {
        var chains = ParsedChains.Of(
            "Marta/Person",
            $"{said} left/VERB/0/root",
            $"{pronoun}/PRON/2/nsubj slept/VERB/0/root"
        );
        Assert.Equal(fits, PronounAgreement.Fits(chains, chains.Last(pronoun), 0));
    }
}
