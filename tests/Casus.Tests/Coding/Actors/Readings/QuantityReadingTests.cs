namespace Casus.Tests.Coding.Actors.Readings;

public class QuantityReadingTests
{
    [Theory]
    [InlineData("hundreds/NOUN/4/nsubj of/ADP/3/case farmers/NOUN/1/nmod marched/VERB/0/root", "hundreds", "?.AGR")]
    [InlineData("group/NOUN/4/nsubj of/ADP/3/case rebels/NOUN/1/nmod marched/VERB/0/root", "group", "?.REB")]
    [InlineData(
        "five/NUM/5/nsubj of/ADP/4/case the/DET/4/det Britons/PROPN/1/nmod left/VERB/0/root",
        "five",
        "GBR.CVL"
    )]
    [InlineData("17/NUM/4/nsubj of/ADP/3/case soldiers/NOUN/1/nmod left/VERB/0/root", "17", "?.MIL")]
    public void Counts_those_who_stand_behind_of(string sentence, string head, string actor) =>
        Assert.Equal(actor, Parsed.ByHand(sentence).Of(head));

    [Theory]
    [InlineData("hundreds/NOUN/4/nsubj of/ADP/3/case hills/NOUN/1/nmod burned/VERB/0/root", "hundreds")]
    [InlineData("17/NUM/4/nsubj near/ADP/3/case soldiers/NOUN/1/nmod left/VERB/0/root", "17")]
    [InlineData("rows/NOUN/4/nsubj of/ADP/3/case soldiers/NOUN/1/nmod left/VERB/0/root", "rows")]
    public void Ignores_other_numbers_and_things(string sentence, string head) =>
        Assert.Null(Parsed.ByHand(sentence).Of(head));

    [Fact]
    public void Takes_a_quantity_alone_for_people() =>
        Assert.Equal("?.CVL", Parsed.ByHand("hundreds/NOUN/2/nsubj marched/VERB/0/root").Of("hundreds"));
}
