namespace Casus.Tests.Coding.Actors.Readings;

public class AcronymReadingTests
{
    const string Full =
        "Security/PROPN/2/compound Service/PROPN/5/nsubj of/ADP/4/case Ukraine/PROPN/2/nmod met/VERB/0/root the/DET/7/det ";

    [Fact]
    public void Finds_a_body_by_its_initials() =>
        Assert.Equal("UKR.SPY", Parsed.ByHand(Full + "SSU/PROPN/5/obj").Of("SSU"));

    [Theory]
    [InlineData("SSX/PROPN/5/obj", "SSX")]
    [InlineData("Ssu/PROPN/5/obj", "Ssu")]
    [InlineData("SSU/NOUN/5/obj", "SSU")]
    public void Ignores_other_words(string word, string form) => Assert.Null(Parsed.ByHand(Full + word).Of(form));

    [Fact]
    public void Ignores_initials_of_a_body_that_the_text_does_not_name() =>
        Assert.Null(Parsed.ByHand("the/DET/2/det SSU/PROPN/3/nsubj met/VERB/0/root").Of("SSU"));
}
