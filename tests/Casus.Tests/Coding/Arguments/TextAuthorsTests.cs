namespace Casus.Tests.Coding.Arguments;

public class TextAuthorsTests
{
    [Theory]
    [InlineData(
        "object: Chad; subject: resolution; subject: senate",
        "condemning",
        "The/DET/2/det senate/NOUN/3/nsubj adopted/VERB/0/root/_/adopt a/DET/5/det resolution/NOUN/3/obj "
            + "condemning/VERB/5/acl/_/condemn/VBG Chad/PROPN/6/obj"
    )]
    [InlineData(
        "subject: law; object: rallies; subject: senate",
        "bans",
        "The/DET/2/det senate/NOUN/3/nsubj passed/VERB/0/root/_/pass a/DET/5/det law/NOUN/3/obj that/PRON/7/nsubj "
            + "bans/VERB/5/acl:relcl/_/ban rallies/NOUN/7/obj"
    )]
    public void Finds_who_speaks_through_a_text(string expected, string verb, string sentence) =>
        Assert.Equal(expected, Slots.OfVerb(verb, sentence));

    [Theory]
    // No text.
    [InlineData(
        "object: Chad; subject: general",
        "The/DET/2/det senate/NOUN/3/nsubj adopted/VERB/0/root/_/adopt a/DET/5/det general/NOUN/3/obj "
            + "condemning/VERB/5/acl/_/condemn/VBG Chad/PROPN/6/obj"
    )]
    // Nobody's by this verb.
    [InlineData(
        "object: Chad; subject: resolution",
        "The/DET/2/det senate/NOUN/3/nsubj burnt/VERB/0/root/_/burn a/DET/5/det resolution/NOUN/3/obj "
            + "condemning/VERB/5/acl/_/condemn/VBG Chad/PROPN/6/obj"
    )]
    public void Ignores_others_than_issuers_of_texts(string expected, string sentence) =>
        Assert.Equal(expected, Slots.OfVerb("condemning", sentence));
}
