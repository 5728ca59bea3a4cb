using Casus.Language.Tagging;

namespace Casus.Tests.Language.Tagging;

public class InflectionRulesTests
{
    static readonly InflectionRules rules = new([
        "use",
        "us",
        "hope",
        "call",
        "visit",
        "make",
        "agree",
        "state",
        "house",
        "bus",
        "hero",
        "shell",
        "plan",
        "increase",
    ]);

    [Theory]
    [InlineData("Ministers", "NNS", "minister")]
    [InlineData("countries", "NNS", "country")]
    [InlineData("heroes", "NNS", "hero")]
    [InlineData("houses", "NNS", "house")]
    [InlineData("spokesmen", "NNS", "spokesman")]
    [InlineData("crises", "JJ", "crises")]
    [InlineData("launches", "VBZ", "launch")]
    [InlineData("denies", "VBZ", "deny")]
    [InlineData("planned", "VBD", "plan")]
    [InlineData("called", "VBD", "call")]
    [InlineData("shelled", "VBN", "shell")]
    [InlineData("used", "VBD", "use")]
    [InlineData("hoping", "VBG", "hope")]
    [InlineData("visiting", "VBG", "visit")]
    [InlineData("increased", "VBD", "increase")]
    [InlineData("denied", "VBD", "deny")]
    [InlineData("Deplatforming", "VBG", "deplatform")]
    [InlineData("larger", "JJR", "large")]
    [InlineData("Vienna", "NNP", "Vienna")]
    public void Undoes_regular_inflection(string form, string xpos, string lemma) =>
        Assert.Equal(lemma, rules.Lemma(form, xpos));
}
