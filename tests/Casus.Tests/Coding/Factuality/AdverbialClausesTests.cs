using static Casus.Tests.Coding.Factuality.Told;

namespace Casus.Tests.Coding.Factuality;

public class AdverbialClausesTests
{
    [Theory]
    [InlineData(
        $"It/PRON/2/nsubj sent/VERB/0/root/{Past}/send men/NOUN/2/obj to/PART/5/mark fight/VERB/2/advcl/{Infinitive}"
    )]
    public void Take_a_purpose_for_probable_and_to_come(string sentence) =>
        Assert.Equal("PR+ Future", Of("fight", sentence));

    [Fact]
    public void Take_only_to_for_done() =>
        Assert.Equal(
            "CT+ Actual",
            Of(
                "flee",
                $"He/PRON/2/nsubj rose/VERB/0/root/{Past}/rise only/SCONJ/5/mark to/PART/5/mark flee/VERB/2/advcl/{Infinitive}"
            )
        );

    [Theory]
    [InlineData("first", "CT+ Actual")]
    [InlineData("proud", "PR+ Future")]
    public void Take_who_becomes_the_first_to_act_for_one_who_acts(string adjective, string expected) =>
        Assert.Equal(
            expected,
            Of(
                "sign",
                $"Chad/PROPN/2/nsubj became/VERB/0/root/{Past}/become the/DET/5/det {adjective}/ADJ/5/amod state/NOUN/2/xcomp "
                    + $"to/PART/7/mark sign/VERB/2/advcl/{Infinitive}"
            )
        );

    [Theory]
    [InlineData("", "CT+ Future")]
    [InlineData("by/SCONJ/5/mark ", "CT+ Future")]
    public void Share_the_value_of_what_is_done_by_them(string mark, string expected) =>
        Assert.Equal(
            expected,
            Of(
                "closing",
                $"They/PRON/3/nsubj will/AUX/3/aux answer/VERB/0/root/{Infinitive} "
                    + (mark.Length == 0 ? "" : mark)
                    + "closing/VERB/3/advcl/VerbForm=Ger/close/VBG roads/NOUN/"
                    + (mark.Length == 0 ? "4" : "5")
                    + "/obj"
            )
        );

    [Theory]
    [InlineData("before", Past, "CT+ Actual")]
    [InlineData("until", Past, "CT+ Actual")]
    [InlineData("when", Past, "CT+ Actual")]
    [InlineData("after", Past, "CT+ Actual")]
    [InlineData("because", Past, "CT+ Actual")]
    [InlineData("unless", Past, "Uu Possible")]
    [InlineData("lest", Past, "Uu Possible")]
    public void Follow_what_opens_them_in_the_past(string link, string features, string expected) =>
        Assert.Equal(
            expected,
            Of(
                "came",
                $"He/PRON/2/nsubj left/VERB/0/root/{Past}/leave {link}/SCONJ/5/mark troops/NOUN/5/nsubj came/VERB/2/advcl/{features}/come"
            )
        );

    [Theory]
    [InlineData("when", "CT+ Future")]
    [InlineData("before", "PS+ Possible")]
    [InlineData("because", "CT+ Actual")]
    [InlineData("although", "CT+ Actual")]
    [InlineData("if", "Uu Possible")]
    public void Follow_what_opens_them_ahead(string link, string expected) =>
        Assert.Equal(
            expected,
            Of(
                "come",
                $"He/PRON/3/nsubj will/AUX/3/aux leave/VERB/0/root/{Infinitive} {link}/SCONJ/6/mark "
                    + $"troops/NOUN/6/nsubj come/VERB/3/advcl/{Present}"
            )
        );

    [Fact]
    public void Are_opened_by_adverbs_too() =>
        Assert.Equal(
            "CT+ Future",
            Of(
                "come",
                $"He/PRON/3/nsubj will/AUX/3/aux leave/VERB/0/root/{Infinitive} when/ADV/6/advmod troops/NOUN/6/nsubj "
                    + $"come/VERB/3/advcl/{Present}"
            )
        );

    [Fact]
    public void Are_governed_by_a_cue_wherever_the_parser_hung_them() =>
        Assert.Equal(
            "Uu Possible",
            Of(
                "leave",
                $"They/PRON/2/nsubj urged/VERB/0/root/{Past}/urge him/PRON/2/obj to/PART/5/mark leave/VERB/2/advcl/{Infinitive}"
            )
        );

    [Fact]
    public void Share_no_negation_of_the_clause_above() =>
        Assert.Equal(
            "CT+ Actual",
            Of(
                "shouting",
                $"They/PRON/4/nsubj did/AUX/4/aux not/PART/4/advmod leave/VERB/0/root/{Infinitive} "
                    + $"shouting/VERB/4/advcl/VerbForm=Ger/shout/VBG"
            )
        );
}
