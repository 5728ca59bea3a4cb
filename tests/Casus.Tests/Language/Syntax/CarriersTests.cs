using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Tests.Language.Syntax;

public class CarriersTests
{
    static string? Carrier(string word, string sentence)
    {
        var document = Parsed.Document(null, sentence);
        var token = document.Tokens.ToArray().ToList().FindIndex(other => other.Form == word);
        return document.Syntax.CarrierOf(token) is >= 0 and var carrier ? document.Tokens[carrier].Form : null;
    }

    [Theory]
    [InlineData("talks", "They/PRON/2/nsubj held/VERB/0/root/_/hold talks/NOUN/2/obj", "held")]
    [InlineData("attacks", "A/DET/2/det series/NOUN/0/root of/ADP/4/case attacks/NOUN/2/nmod", "series")]
    [InlineData("raid", "A/DET/2/det fight/NOUN/0/root during/ADP/5/case a/DET/5/det raid/NOUN/2/nmod", "fight")]
    [InlineData("left", "He/PRON/2/nsubj spoke/VERB/0/root and/CCONJ/4/cc left/VERB/2/conj", "spoke")]
    [InlineData("saying", "He/PRON/2/nsubj left/VERB/0/root saying/VERB/2/advcl nothing/PRON/3/obj", "left")]
    [InlineData("shelling", "They/PRON/2/nsubj began/VERB/0/root/_/begin shelling/VERB/2/xcomp it/PRON/3/obj", "began")]
    [InlineData("visit", "The/DET/2/det visit/NOUN/3/nsubj follows/VERB/0/root/_/follow", "follows")]
    public void Carry_the_act_of_a_word(string word, string sentence, string carrier) =>
        Assert.Equal(carrier, Carrier(word, sentence));

    [Theory]
    [InlineData("talks", "They/PRON/2/nsubj praised/VERB/0/root/_/praise talks/NOUN/2/obj")]
    [InlineData("leaving", "He/PRON/2/nsubj spoke/VERB/0/root after/SCONJ/4/mark leaving/VERB/2/advcl")]
    [InlineData("fight", "They/PRON/2/nsubj left/VERB/0/root to/PART/4/case fight/VERB/2/advcl/VerbForm=Inf")]
    [InlineData("shelling", "They/PRON/2/nsubj fear/VERB/0/root shelling/VERB/2/xcomp")]
    [InlineData("raid", "A/DET/2/det fight/NOUN/0/root over/ADP/5/case a/DET/5/det raid/NOUN/2/nmod")]
    [InlineData("visit", "The/DET/2/det visit/NOUN/3/nsubj follows/VERB/0/root/_/follow talks/NOUN/3/obj")]
    [InlineData("spoke", "He/PRON/2/nsubj spoke/VERB/0/root")]
    public void Ignore_words_with_a_time_of_their_own(string word, string sentence) =>
        Assert.Null(Carrier(word, sentence));

    [Theory]
    [InlineData("hold", true)]
    [InlineData("Hold", true)]
    [InlineData("shell", false)]
    public void Are_light_by_their_lemma(string lemma, bool light) =>
        Assert.Equal(light, Parsed.Document(null, $"x/VERB/0/root/_/{lemma}").Syntax.IsLight(0));

    [Fact]
    public void Are_never_light_above_the_root() =>
        Assert.False(Parsed.Document(null, "x/VERB/0/root").Syntax.IsLight(-1));
}
