namespace Casus.Tests.Coding.Arguments;

public class SupportVerbsTests
{
    [Theory]
    [InlineData(
        "with: France; subject: Kenya",
        "talks",
        "Kenya/PROPN/2/nsubj held/VERB/0/root/_/hold talks/NOUN/2/obj with/ADP/5/case France/PROPN/3/nmod"
    )]
    [InlineData(
        "subject: Kenya; with: France",
        "talks",
        "Kenya/PROPN/2/nsubj entered/VERB/0/root/_/enter into/ADP/4/case talks/NOUN/2/obl with/ADP/6/case France/PROPN/2/obl"
    )]
    [InlineData(
        "subject: Kenya; against: Chad",
        "accusations",
        "Accusations/NOUN/3/nsubj:pass were/AUX/3/aux:pass made/VERB/0/root/_/make/VBN by/ADP/5/case Kenya/PROPN/3/obl "
            + "against/ADP/7/case Chad/PROPN/3/obl"
    )]
    // Who travels does it.
    [InlineData(
        "subject: minister",
        "visit",
        "The/DET/2/det minister/NOUN/3/nsubj arrives/VERB/0/root/_/arrive for/ADP/6/case a/DET/6/det visit/NOUN/3/obl"
    )]
    [InlineData(
        "to: Mali; subject: Norway",
        "donor",
        "Norway/PROPN/2/nsubj remains/VERB/0/root/_/remain a/DET/4/det donor/NOUN/2/xcomp to/ADP/6/case Mali/PROPN/4/nmod"
    )]
    // What takes place gives its phrases and no subject.
    [InlineData(
        "between: Kenya; between: France",
        "talks",
        "The/DET/2/det talks/NOUN/3/nsubj took/VERB/0/root/_/take place/NOUN/3/obj between/ADP/6/case Kenya/PROPN/3/obl "
            + "and/CCONJ/8/cc France/PROPN/6/conj"
    )]
    [InlineData(
        "of: Kosovo; subject: Serbia",
        "recognition",
        "The/DET/2/det recognition/NOUN/6/nsubj of/ADP/4/case Kosovo/PROPN/2/nmod is/AUX/6/cop unthinkable/ADJ/0/root "
            + "for/ADP/8/case Serbia/PROPN/6/obl"
    )]
    public void Gives_a_noun_what_its_verb_lends_it(string expected, string noun, string sentence) =>
        Assert.Equal(
            expected,
            Slots.OfNoun(noun, sentence.Replace("Accusations/", "accusations/", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("talks", "Kenya/PROPN/2/nsubj feared/VERB/0/root/_/fear talks/NOUN/2/obj")]
    [InlineData(
        "visit",
        "The/DET/2/det minister/NOUN/3/nsubj arrives/VERB/0/root/_/arrive after/ADP/5/case visit/NOUN/3/obl"
    )]
    public void Ignores_verbs_that_lend_nothing(string noun, string sentence) =>
        Assert.Equal("", Slots.OfNoun(noun, sentence));
}
