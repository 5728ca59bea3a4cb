using Casus.Coding.Arguments;
using Casus.Language.Syntax;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Arguments;

public class SubjectFinderTests
{
    static string Of(string verb, string sentence)
    {
        var document = Parsed.Document(null, sentence);
        var found = new SubjectFinder(document.Syntax).Of(document.At(verb));
        return string.Join(" ", found.Select(document.Form));
    }

    [Theory]
    [InlineData("Kenya Ghana", "left", "Kenya/PROPN/4/nsubj and/CCONJ/3/cc Ghana/PROPN/1/conj left/VERB/0/root")]
    [InlineData(
        "army",
        "fled",
        "The/DET/2/det army/NOUN/5/nsubj that/PRON/4/nsubj fled/VERB/2/acl:relcl returned/VERB/0/root"
    )]
    public void Finds_the_own_subject_with_all_who_share_it(string expected, string verb, string sentence) =>
        Assert.Equal(expected, Of(verb, sentence));

    [Theory]
    // The clause above.
    [InlineData(
        "police",
        "jailed",
        "The/DET/2/det police/NOUN/3/nsubj arrested/VERB/0/root and/CCONJ/5/cc jailed/VERB/3/conj men/NOUN/5/obj"
    )]
    [InlineData(
        "Kenya",
        "saying",
        "Kenya/PROPN/2/nsubj left/VERB/0/root saying/VERB/2/advcl/_/say/VBG so/ADV/3/advmod"
    )]
    // The object of the verb above, and its subject where that one promises.
    [InlineData(
        "Chad",
        "leave",
        "Niger/PROPN/2/nsubj told/VERB/0/root/_/tell Chad/PROPN/2/obj to/PART/5/mark leave/VERB/2/xcomp"
    )]
    [InlineData(
        "Niger",
        "leave",
        "Niger/PROPN/2/nsubj promised/VERB/0/root/_/promise Chad/PROPN/2/obj to/PART/5/mark leave/VERB/2/xcomp"
    )]
    [InlineData("Niger", "leave", "Niger/PROPN/2/nsubj agreed/VERB/0/root/_/agree to/PART/4/mark leave/VERB/2/xcomp")]
    // Whom somebody calls on.
    [InlineData(
        "Chad",
        "leave",
        "Niger/PROPN/2/nsubj called/VERB/0/root/_/call on/ADP/4/case Chad/PROPN/2/obl to/PART/6/mark leave/VERB/2/xcomp"
    )]
    // Who is accused.
    [InlineData(
        "rebels",
        "attacking",
        "Mali/PROPN/2/nsubj accused/VERB/0/root/_/accuse rebels/NOUN/2/obj of/SCONJ/5/mark "
            + "attacking/VERB/2/advcl/_/attack/VBG"
    )]
    [InlineData(
        "rebels",
        "attacking",
        "rebels/NOUN/3/nsubj:pass were/AUX/3/aux:pass accused/VERB/0/root/_/accuse/VBN of/SCONJ/5/mark "
            + "attacking/VERB/3/advcl/_/attack/VBG"
    )]
    [InlineData(
        "rebels",
        "attacking",
        "rebels/NOUN/0/root they/PRON/3/nsubj accused/VERB/1/acl:relcl/_/accuse of/SCONJ/5/mark "
            + "attacking/VERB/3/advcl/_/attack/VBG"
    )]
    // Who gets a matter to decide.
    [InlineData(
        "court",
        "decide",
        "It/PRON/3/nsubj:pass was/AUX/3/aux:pass referred/VERB/0/root/_/refer/VBN to/ADP/5/case court/NOUN/3/obl "
            + "to/PART/7/mark decide/VERB/3/advcl"
    )]
    // The noun that a participle or a relative clause belongs to.
    [InlineData("troops", "guarding", "troops/NOUN/0/root guarding/VERB/1/acl/_/guard/VBG borders/NOUN/2/obj")]
    [InlineData("journalist", "murdered", "the/DET/3/det murdered/VERB/3/amod/_/murder/VBN journalist/NOUN/0/root")]
    [InlineData("treaty", "died", "treaty/NOUN/0/root when/ADV/3/advmod died/VERB/1/acl:relcl")]
    public void Finds_who_is_understood(string expected, string verb, string sentence) =>
        Assert.Equal(expected, Of(verb, sentence));

    [Theory]
    [InlineData(
        "Niger",
        "attack",
        "Niger/PROPN/3/nmod:poss 's/PART/1/case plan/NOUN/0/root to/PART/5/mark attack/VERB/3/acl"
    )]
    [InlineData(
        "French",
        "send",
        "The/DET/3/det French/ADJ/3/amod offer/NOUN/0/root to/PART/5/mark send/VERB/3/acl troops/NOUN/5/obj"
    )]
    [InlineData(
        "Chad",
        "leave",
        "An/DET/2/det appeal/NOUN/0/root to/ADP/4/case Chad/PROPN/2/nmod to/PART/6/mark leave/VERB/2/acl"
    )]
    [InlineData(
        "Mali",
        "leave",
        "An/DET/2/det offer/NOUN/0/root by/ADP/4/case Mali/PROPN/2/nmod to/PART/6/mark leave/VERB/2/acl"
    )]
    [InlineData(
        "Niger",
        "leave",
        "Niger/PROPN/2/nsubj made/VERB/0/root/_/make an/DET/4/det offer/NOUN/2/obj to/PART/6/mark leave/VERB/4/acl"
    )]
    public void Finds_who_is_behind_a_noun_with_an_infinitive(string expected, string verb, string sentence) =>
        Assert.Equal(expected, Of(verb, sentence));

    [Theory]
    [InlineData("Leave", "Leave/VERB/0/root now/ADV/1/advmod")]
    [InlineData("closed", "the/DET/3/det closed/VERB/3/amod/_/close/VBN border/NOUN/0/root")]
    [InlineData("leave", "a/DET/2/det plan/NOUN/0/root to/PART/4/mark leave/VERB/2/acl")]
    public void Finds_nobody_where_the_clause_above_tells_none(string verb, string sentence) =>
        Assert.Equal("", Of(verb, sentence));
}
