using Casus.Coding.Events;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Events;

public class TopicLabelTests
{
    static IEnumerable<string> Types(string text) =>
        Loaded.Coder.Code(Parsed.ByAnalyser(text)).Events.Select(e => e.Type.ToString());

    [Fact]
    public void Ignores_the_name_of_the_topic_in_front_of_a_report() =>
        Assert.Equal(["ACCUSE"], Types("Occupation of Mali: The president of Kenya condemned Chad on Monday."));

    [Fact]
    public void Reads_a_headline_that_tells_the_act_before_its_colon() =>
        Assert.Contains("ASSAULT", Types("Bomb attack on soldiers in Mali: ten killed."));

    static bool Holds(string sentence, string word)
    {
        var document = Parsed.Document(null, sentence);
        return TopicLabel.Holds(document, document.At(word));
    }

    const string report = " :/PUNCT/1/punct Chad/PROPN/5/nsubj fled/VERB/0/root in/ADP/7/case May/PROPN/5/obl";

    [Theory]
    [InlineData("Iraq/PROPN/2/compound War/PROPN/5/dep/_/War", "War")]
    [InlineData("Mali/PROPN/2/compound crisis/NOUN/5/dep", "crisis")]
    public void Knows_a_topic_before_a_colon(string label, string word) => Assert.True(Holds(label + report, word));

    [Theory]
    // No topic.
    [InlineData("Mali/PROPN/2/compound bridge/NOUN/5/dep" + report, "bridge")]
    // A verb stands before the colon.
    [InlineData("War/NOUN/2/nsubj ends/VERB/0/root" + report, "War")]
    // A comma does.
    [InlineData("War/NOUN/5/dep ,/PUNCT/1/punct" + report, "War")]
    // Nothing follows.
    [InlineData("Mali/PROPN/2/compound war/NOUN/0/root :/PUNCT/2/punct photos/NOUN/2/dep", "war")]
    // No colon.
    [InlineData("Mali/PROPN/2/compound war/NOUN/0/root", "war")]
    public void Ignores_other_starts_of_sentences(string sentence, string word) => Assert.False(Holds(sentence, word));
}
