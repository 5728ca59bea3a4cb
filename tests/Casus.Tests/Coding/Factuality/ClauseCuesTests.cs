using static Casus.Tests.Coding.Factuality.Told;

namespace Casus.Tests.Coding.Factuality;

/// <summary>Cues inside the act's own clause or phrase, and the words that govern it.</summary>
public class ClauseCuesTests
{
    [Theory]
    [InlineData("perhaps", "PS+ Possible")]
    [InlineData("probably", "PR+ Possible")]
    [InlineData("allegedly", "Uu Possible")]
    [InlineData("nearly", "CT- Negated")]
    [InlineData("quickly", "CT+ Actual")]
    public void Read_adverbs(string adverb, string expected) =>
        Assert.Equal(expected, Of("left", $"They/PRON/3/nsubj {adverb}/ADV/3/advmod left/VERB/0/root/{Past}/leave"));

    [Theory]
    [InlineData("may", "PR+ Possible")]
    [InlineData("must", "PR+ Possible")]
    [InlineData("would", "CT- Negated")]
    [InlineData("could", "CT- Negated")]
    public void Read_modals_before_the_perfect(string modal, string expected) =>
        Assert.Equal(
            expected,
            Of("left", $"They/PRON/4/nsubj {modal}/AUX/4/aux have/AUX/4/aux left/VERB/0/root/{Participle}/leave")
        );

    [Theory]
    [InlineData("planned", "VERB", "PR+ Future")]
    [InlineData("alleged", "ADJ", "Uu Possible")]
    [InlineData("failed", "ADJ", "CT- Negated")]
    [InlineData("bloody", "ADJ", "CT+ Actual")]
    public void Read_the_modifiers_of_a_noun(string modifier, string tag, string expected) =>
        Assert.Equal(
            expected,
            Of("raid", $"The/DET/3/det {modifier}/{tag}/3/amod raid/NOUN/4/nsubj began/VERB/0/root/{Past}/begin")
        );

    [Theory]
    [InlineData("No", "CT- Negated")]
    [InlineData("A", "CT+ Actual")]
    public void Read_the_determiner_of_a_noun(string determiner, string expected) =>
        Assert.Equal(expected, Of("raid", $"{determiner}/DET/2/det raid/NOUN/3/nsubj began/VERB/0/root/{Past}/begin"));

    [Theory]
    [InlineData("held", "hold", "CT- Negated")]
    [InlineData("had", "have", "CT- Negated")]
    public void Count_one_no_once(string verb, string lemma, string expected) =>
        Assert.Equal(
            expected,
            Of("talks", $"They/PRON/2/nsubj {verb}/VERB/0/root/{Past}/{lemma} no/DET/4/det talks/NOUN/2/obj")
        );

    [Theory]
    [InlineData("ccomp", "CT+ Future")]
    [InlineData("parataxis", "CT+ Future")]
    public void Take_would_in_a_report_for_the_future(string relation, string expected) =>
        Assert.Equal(
            expected,
            Of(
                "leave",
                $"They/PRON/2/nsubj said/VERB/0/root/{Past}/say he/PRON/5/nsubj would/AUX/5/aux leave/VERB/2/{relation}/{Infinitive}"
            )
        );

    [Fact]
    public void Take_would_at_the_root_for_imagined() =>
        Assert.Equal("PS+ Possible", Of("leave", $"He/PRON/3/nsubj would/AUX/3/aux leave/VERB/0/root/{Infinitive}"));

    [Theory]
    [InlineData("due", "PR+ Future")]
    [InlineData("able", "PS+ Possible")]
    public void Read_an_adjective_that_is_parsed_as_a_mark(string adjective, string expected) =>
        Assert.Equal(
            expected,
            Of(
                "appear",
                $"He/PRON/5/nsubj is/AUX/5/cop {adjective}/ADJ/5/advmod to/PART/5/mark appear/VERB/0/root/{Infinitive}"
            )
        );

    [Theory]
    [InlineData("going", "go", "VBG", "PR+ Future")]
    [InlineData("expected", "expect", "VBN", "PR+ Future")]
    [InlineData("forced", "force", "VBD", "CT+ Actual")]
    public void Read_the_verb_above_by_its_form_or_lemma(string form, string lemma, string tag, string expected) =>
        Assert.Equal(
            expected,
            Of(
                "leave",
                $"They/PRON/2/nsubj {form}/VERB/0/root/{(tag == "VBD" ? Past : Participle)}/{lemma}/{tag} to/PART/4/mark "
                    + $"leave/VERB/2/xcomp/{Infinitive}"
            )
        );

    [Theory]
    [InlineData("are", Present, "PS+ Possible")]
    [InlineData("were", Past, "CT+ Actual")]
    public void Read_what_one_was_able_to_do_as_done(string be, string features, string expected) =>
        Assert.Equal(
            expected,
            Of(
                "leave",
                $"They/PRON/3/nsubj {be}/AUX/3/cop/{features}/be able/ADJ/0/root to/PART/5/mark leave/VERB/3/xcomp/{Infinitive}"
            )
        );
}
