using Casus.Coding;
using Casus.Coding.Factuality;
using Casus.Language.Syntax;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Factuality;

public class FactualityReaderTests
{
    static readonly ModalityLexicon lexicon = ModalityLexicon.Load([]);

    static FactValue Read(string word, string sentence)
    {
        var document = Parsed.Document("2024-06-18", sentence);
        return new FactualityReader(document, new SyntaxTree(document), lexicon).Read(
            document.Tokens.ToArray().ToList().FindIndex(token => token.Form == word)
        );
    }

    static string Value(string word, string sentence) =>
        Read(word, sentence) is var value ? $"{value} {value.Status}" : "";

    [Fact]
    public void Takes_what_is_told_for_done() =>
        Assert.Equal("CT+ Actual", Value("left", "They/PRON/2/nsubj left/VERB/0/root/Tense=Past|VerbForm=Fin/leave"));

    [Theory]
    [InlineData("will", "CT+ Future")]
    [InlineData("may", "PS+ Possible")]
    [InlineData("must", "Uu Possible")]
    public void Reads_auxiliaries(string auxiliary, string expected) =>
        Assert.Equal(
            expected,
            Value(
                "leave",
                $"They/PRON/3/nsubj {auxiliary}/AUX/3/aux/_/{auxiliary} leave/VERB/0/root/VerbForm=Inf/leave"
            )
        );

    [Theory]
    [InlineData("may", "PS- Possible")]
    [InlineData("can", "CT- Negated")]
    [InlineData("will", "CT- Negated")]
    public void Tells_what_is_possibly_not_from_what_is_not_possible(string auxiliary, string expected) =>
        Assert.Equal(
            expected,
            Value(
                "leave",
                $"They/PRON/4/nsubj {auxiliary}/AUX/4/aux/_/{auxiliary} not/PART/4/advmod/_/not leave/VERB/0/root/VerbForm=Inf/leave"
            )
        );

    [Fact]
    public void Ignores_a_name_that_looks_like_an_auxiliary() =>
        Assert.Equal(
            "CT+ Actual",
            Value("left", "Theresa/PROPN/3/nsubj May/AUX/3/aux/_/may left/VERB/0/root/Tense=Past|VerbForm=Fin/leave")
        );

    [Theory]
    [InlineData("managed", "manage", "CT+ Actual")]
    [InlineData("failed", "fail", "CT- Negated")]
    [InlineData("planned", "plan", "PR+ Future")]
    [InlineData("tried", "try", "Uu Possible")]
    public void Follows_the_verb_above(string form, string lemma, string expected) =>
        Assert.Equal(
            expected,
            Value(
                "land",
                $"They/PRON/2/nsubj {form}/VERB/0/root/Tense=Past|VerbForm=Fin/{lemma} to/PART/4/mark/_/to "
                    + "land/VERB/2/xcomp/VerbForm=Inf/land"
            )
        );

    [Fact]
    public void Takes_two_negations_for_done() =>
        Assert.Equal(
            "CT+ Actual",
            Value(
                "land",
                "They/PRON/4/nsubj did/AUX/4/aux/_/do not/PART/4/advmod/_/not "
                    + "fail/VERB/0/root/VerbForm=Inf/fail to/PART/6/mark/_/to land/VERB/4/xcomp/VerbForm=Inf/land"
            )
        );

    [Fact]
    public void Keeps_what_a_factive_presupposes_even_when_it_is_negated() =>
        Assert.Equal(
            "CT+ Actual",
            Value(
                "attack",
                "They/PRON/4/nsubj did/AUX/4/aux/_/do not/PART/4/advmod/_/not "
                    + "condemn/VERB/0/root/VerbForm=Inf/condemn the/DET/6/det/_/the attack/NOUN/4/obj/_/attack"
            )
        );

    [Fact]
    public void Shares_the_auxiliary_of_a_light_verb_with_its_noun() =>
        Assert.Equal(
            "CT+ Future",
            Value(
                "talks",
                "They/PRON/3/nsubj will/AUX/3/aux/_/will hold/VERB/0/root/VerbForm=Inf/hold talks/NOUN/3/obj/_/talk"
            )
        );

    [Fact]
    public void Leaves_open_what_stands_under_if() =>
        Assert.Equal(
            "Uu Possible",
            Value(
                "attack",
                "We/PRON/2/nsubj leave/VERB/0/root/_/leave if/SCONJ/5/mark/_/if they/PRON/5/nsubj attack/VERB/2/advcl/_/attack"
            )
        );

    [Fact]
    public void Denies_what_stands_under_without() =>
        Assert.Equal(
            "CT- Negated",
            Value(
                "shooting",
                "They/PRON/2/nsubj left/VERB/0/root/Tense=Past|VerbForm=Fin/leave "
                    + "without/SCONJ/4/mark/_/without shooting/VERB/2/advcl/_/shoot"
            )
        );

    [Fact]
    public void Ignores_a_negation_above_what_only_gives_the_reason() =>
        Assert.Equal(
            "CT+ Actual",
            Value(
                "attacked",
                "They/PRON/4/nsubj did/AUX/4/aux/_/do not/PART/4/advmod/_/not "
                    + "leave/VERB/0/root/VerbForm=Inf/leave because/SCONJ/7/mark/_/because we/PRON/7/nsubj "
                    + "attacked/VERB/4/advcl/Tense=Past|VerbForm=Fin/attack"
            )
        );

    [Fact]
    public void Reads_a_plot_to_act_as_open() =>
        Assert.Equal(
            "Uu Possible",
            Value(
                "kill",
                "Police/NOUN/2/nsubj found/VERB/0/root/Tense=Past|VerbForm=Fin/find a/DET/4/det/_/a "
                    + "plot/NOUN/2/obj/_/plot to/PART/6/mark/_/to kill/VERB/4/acl/VerbForm=Inf/kill"
            )
        );

    [Fact]
    public void Reads_a_yes_or_no_question_as_open() =>
        Assert.Equal(
            "Uu Possible",
            Value("leave", "Did/AUX/3/aux/_/do they/PRON/3/nsubj leave/VERB/0/root/VerbForm=Inf/leave ?/PUNCT/3/punct")
        );

    [Theory]
    [InlineData(3, false, EventStatus.Actual)]
    [InlineData(3, true, EventStatus.Future)]
    [InlineData(2, true, EventStatus.Future)]
    [InlineData(2, false, EventStatus.Possible)]
    [InlineData(1, true, EventStatus.Possible)]
    [InlineData(0, false, EventStatus.Possible)]
    [InlineData(-1, false, EventStatus.Possible)]
    [InlineData(-3, true, EventStatus.Negated)]
    public void Gives_every_value_its_status(int degree, bool ahead, EventStatus status) =>
        Assert.Equal(status, new FactValue((sbyte)degree, ahead).Status);

    [Theory]
    [InlineData("is", "Tense=Pres|VerbForm=Fin", "aux", "CT+ Future")]
    [InlineData("is", "Tense=Pres|VerbForm=Fin", "cop", "CT+ Future")]
    [InlineData("was", "Tense=Past|VerbForm=Fin", "cop", "CT+ Actual")]
    public void Takes_what_is_to_be_done_for_coming(string be, string features, string relation, string expected) =>
        Assert.Equal(
            expected,
            Value(
                "visit",
                $"He/PRON/4/nsubj {be}/AUX/4/{relation}/{features}/be to/PART/4/mark/_/to "
                    + "visit/VERB/0/root/VerbForm=Inf/visit Oslo/PROPN/4/obj"
            )
        );

    [Fact]
    public void Takes_what_is_only_considered_for_possible() =>
        Assert.Equal(
            "PS+ Possible",
            Value(
                "considers",
                "Chad/PROPN/2/nsubj considers/VERB/0/root/Tense=Pres|VerbForm=Fin/consider the/DET/4/det/_/the offer/NOUN/2/obj/_/offer"
            )
        );

    [Fact]
    public void Reads_would_in_a_second_reported_clause_as_coming() =>
        Assert.Equal(
            "CT+ Future",
            Value(
                "stay",
                "They/PRON/2/nsubj said/VERB/0/root/Tense=Past|VerbForm=Fin/say they/PRON/5/nsubj "
                    + "would/AUX/5/aux/_/would leave/VERB/2/ccomp/VerbForm=Inf/leave and/CCONJ/9/cc "
                    + "others/NOUN/9/nsubj would/AUX/9/aux/_/would stay/VERB/5/conj/VerbForm=Inf/stay"
            )
        );
}
