namespace Casus.Tests.Coding.Arguments;

public class NounDoersTests
{
    [Theory]
    [InlineData("subject: their", "attack", "their/PRON/2/nmod:poss role/NOUN/0/root in/ADP/4/case attack/NOUN/2/nmod")]
    [InlineData(
        "subject: rebels",
        "attack",
        "The/DET/2/det rebels/NOUN/4/nsubj are/AUX/4/cop responsible/ADJ/0/root for/ADP/6/case attack/NOUN/4/obl"
    )]
    [InlineData(
        "subject: minister",
        "murder",
        "The/DET/2/det minister/NOUN/3/nsubj faces/VERB/0/root/_/face charges/NOUN/3/obj/_/charge of/ADP/6/case "
            + "murder/NOUN/4/nmod"
    )]
    [InlineData(
        "subject: rebels",
        "attack",
        "Mali/PROPN/2/nsubj blamed/VERB/0/root/_/blame rebels/NOUN/2/obj for/ADP/5/case attack/NOUN/2/obl"
    )]
    [InlineData(
        "subject: He",
        "murder",
        "He/PRON/3/nsubj:pass was/AUX/3/aux:pass arrested/VERB/0/root/_/arrest/VBN on/ADP/5/case "
            + "charges/NOUN/3/obl/_/charge of/ADP/7/case murder/NOUN/5/nmod"
    )]
    [InlineData(
        "with: Chad; subject: Niger",
        "deal",
        "Under/ADP/3/case a/DET/3/det deal/NOUN/7/obl with/ADP/5/case Chad/PROPN/3/nmod Niger/PROPN/7/nsubj "
            + "freed/VERB/0/root/_/free men/NOUN/7/obj"
    )]
    // The deal hangs on the prisoners.
    [InlineData(
        "with: Chad; subject: Niger",
        "deal",
        "Niger/PROPN/2/nsubj freed/VERB/0/root/_/free men/NOUN/2/obj under/ADP/6/case a/DET/6/det deal/NOUN/3/nmod "
            + "with/ADP/8/case Chad/PROPN/6/nmod"
    )]
    [InlineData(
        "to: Chad; subject: Niger",
        "warning",
        "In/ADP/3/case a/DET/3/det warning/NOUN/7/obl to/ADP/5/case Chad/PROPN/3/nmod Niger/PROPN/7/nsubj "
            + "spoke/VERB/0/root/_/speak"
    )]
    [InlineData(
        "subject: Chad",
        "raid",
        "Chad/PROPN/2/nsubj retaliated/VERB/0/root/_/retaliate with/ADP/5/case a/DET/5/det raid/NOUN/2/obl"
    )]
    public void Finds_who_did_it_in_the_clause_around(string expected, string noun, string sentence) =>
        Assert.Equal(expected, Slots.OfNoun(noun, sentence));

    [Theory]
    [InlineData("attack", "Ten/NUM/2/nsubj died/VERB/0/root/_/die in/ADP/5/case an/DET/5/det attack/NOUN/2/obl")]
    [InlineData("bid", "Chad/PROPN/2/nsubj spoke/VERB/0/root/_/speak in/ADP/5/case a/DET/5/det bid/NOUN/2/obl")]
    [InlineData(
        "attack",
        "Chad/PROPN/2/nsubj spoke/VERB/0/root/_/speak after/ADP/5/case an/DET/5/det attack/NOUN/2/obl"
    )]
    [InlineData(
        "deal",
        "Men/NOUN/3/nsubj:pass were/AUX/3/aux:pass freed/VERB/0/root/_/free/VBN under/ADP/6/case a/DET/6/det deal/NOUN/3/obl"
    )]
    public void Ignores_those_whom_it_befalls(string noun, string sentence) =>
        Assert.Equal("", Slots.OfNoun(noun, sentence));

    [Fact]
    public void Asks_the_clause_only_where_the_noun_itself_names_nobody() =>
        Assert.Equal(
            "by: rebels",
            Slots.OfNoun(
                "raid",
                "Chad/PROPN/2/nsubj retaliated/VERB/0/root/_/retaliate with/ADP/5/case a/DET/5/det raid/NOUN/2/obl "
                    + "by/ADP/7/case rebels/NOUN/5/nmod"
            )
        );
}
