using Casus.Coding.Factuality;
using Casus.Tests.Language;
using static Casus.Tests.Coding.Factuality.Told;

namespace Casus.Tests.Coding.Factuality;

/// <summary>How an act gets its value from the words above it, relation by relation.</summary>
public class ScopeTests
{
    [Theory]
    [InlineData("doubts", "doubt", "PR- Negated")]
    [InlineData("believes", "believe", "PR+ Possible")]
    [InlineData("denies", "deny", "CT- Negated")]
    [InlineData("hums", "hum", "CT+ Actual")]
    public void Passes_through_a_clause_with_that(string verb, string lemma, string expected) =>
        Assert.Equal(
            expected,
            Of(
                "left",
                $"He/PRON/2/nsubj {verb}/VERB/0/root/{Present}/{lemma} that/SCONJ/5/mark they/PRON/5/nsubj left/VERB/2/ccomp/{Past}/leave"
            )
        );

    [Theory]
    [InlineData("whether")]
    [InlineData("if")]
    public void Leaves_open_what_is_asked(string mark) =>
        Assert.Equal(
            "Uu Possible",
            Of(
                "left",
                $"He/PRON/2/nsubj asks/VERB/0/root/{Present}/ask {mark}/SCONJ/5/mark they/PRON/5/nsubj left/VERB/2/ccomp/{Past}/leave"
            )
        );

    [Fact]
    public void Takes_a_relative_clause_of_a_verb_for_its_complement() =>
        Assert.Equal(
            "PR- Negated",
            Of(
                "left",
                $"He/PRON/2/nsubj doubts/VERB/0/root/{Present}/doubt that/PRON/5/obj they/PRON/5/nsubj left/VERB/2/acl:relcl/{Past}/leave"
            )
        );

    [Theory]
    [InlineData("plan", "PR+ Future")]
    [InlineData("chair", "PR+ Future")]
    [InlineData("bid", "Uu Possible")]
    public void Reads_an_infinitive_at_a_noun_by_the_noun_or_as_a_purpose(string noun, string expected) =>
        Assert.Equal(
            expected,
            Of(
                "leave",
                $"They/PRON/2/nsubj had/VERB/0/root/{Past}/have a/DET/4/det {noun}/NOUN/2/obj to/PART/6/mark leave/VERB/4/acl/{Infinitive}"
            )
        );

    [Theory]
    [InlineData("first")]
    [InlineData("only")]
    [InlineData("latest")]
    public void Takes_who_is_ranked_for_one_who_acted(string rank) =>
        Assert.Equal(
            "CT+ Actual",
            Of(
                "sign",
                $"Chad/PROPN/5/nsubj was/AUX/5/cop/{Past}/be the/DET/5/det {rank}/ADJ/5/amod state/NOUN/0/root "
                    + $"to/PART/7/mark sign/VERB/5/acl/{Infinitive}"
            )
        );

    [Fact]
    public void Takes_what_modifies_a_noun_for_told_whatever_becomes_of_the_clause() =>
        Assert.Equal(
            "CT+ Actual",
            Of(
                "killed",
                $"He/PRON/4/nsubj will/AUX/4/aux not/PART/4/advmod visit/VERB/0/root/{Infinitive} men/NOUN/4/obj "
                    + $"killed/VERB/5/acl/{Participle}/kill/VBN"
            )
        );

    [Theory]
    [InlineData("The", "CT+ Actual")]
    [InlineData("A", "Uu Possible")]
    public void Takes_what_the_reader_knows_for_told(string determiner, string expected) =>
        Assert.Equal(
            expected,
            Of(
                "raid",
                $"They/PRON/3/nsubj should/AUX/3/aux view/VERB/0/root/{Infinitive} "
                    + $"{determiner.ToLowerInvariant()}/DET/5/det raid/NOUN/3/obj"
            )
        );

    [Theory]
    [InlineData("threat", "Uu Possible")]
    [InlineData("end", "CT+ Actual")]
    public void Reads_a_noun_under_a_noun(string noun, string expected) =>
        Assert.Equal(
            expected,
            Of(
                "war",
                $"The/DET/2/det {noun}/NOUN/5/nsubj of/ADP/4/case war/NOUN/2/nmod grows/VERB/0/root/{Present}/grow"
            )
        );

    [Fact]
    public void Keeps_a_negation_from_circumstances() =>
        Assert.Equal(
            "CT+ Actual",
            Of(
                "call",
                $"In/ADP/3/case a/DET/3/det call/NOUN/7/obl they/PRON/7/nsubj did/AUX/7/aux not/PART/7/advmod "
                    + $"agree/VERB/0/root/{Infinitive}"
            )
        );

    [Theory]
    [InlineData("CT+ Future", "VerbForm=Inf/sign/VB")]
    [InlineData("CT+ Actual", "Tense=Pres|VerbForm=Fin/sign/VBZ")]
    public void Shares_auxiliaries_among_joined_verbs(string expected, string second) =>
        Assert.Equal(
            expected,
            Of(
                "sign",
                $"He/PRON/3/nsubj will/AUX/3/aux come/VERB/0/root/{Infinitive}/come/VB and/CCONJ/5/cc sign/VERB/3/conj/{second}"
            )
        );

    [Fact]
    public void Joins_a_finite_verb_to_a_finite_one() =>
        Assert.Equal(
            "CT+ Actual",
            Of(
                "says",
                $"He/PRON/2/nsubj wants/VERB/0/root/{Present}/want to/PART/4/mark leave/VERB/2/xcomp/{Infinitive} "
                    + $"and/CCONJ/6/cc says/VERB/4/conj/{Present}/say"
            )
        );

    [Fact]
    public void Takes_an_imperative_for_a_demand() =>
        Assert.Equal("Uu Possible", Of("Leave", "Leave/VERB/0/root/Mood=Imp now/ADV/1/advmod"));

    [Fact]
    public void Takes_a_question_with_a_question_word_for_told() =>
        Assert.Equal(
            "CT+ Actual",
            Of("left", $"Who/PRON/2/nsubj/PronType=Int left/VERB/0/root/{Past}/leave ?/PUNCT/2/punct")
        );

    [Theory]
    [InlineData("will", true)]
    [InlineData("would", true)]
    [InlineData("may", false)]
    public void Knows_a_refusal(string auxiliary, bool refusal)
    {
        var document = Parsed.Document(
            null,
            $"They/PRON/4/nsubj {auxiliary}/AUX/4/aux not/PART/4/advmod leave/VERB/0/root/{Infinitive}"
        );
        Assert.Equal(refusal, Reader(document).IsRefusal(3));
        Assert.False(
            Reader(Parsed.Document(null, $"They/PRON/3/nsubj will/AUX/3/aux leave/VERB/0/root/{Infinitive}"))
                .IsRefusal(2)
        );
    }

    [Fact]
    public void Knows_a_purpose()
    {
        var document = Parsed.Document(
            null,
            $"It/PRON/2/nsubj sent/VERB/0/root/{Past}/send men/NOUN/2/obj to/PART/5/mark fight/VERB/2/advcl/{Infinitive}"
        );
        Assert.True(Reader(document).IsPurpose(4));
        Assert.False(Reader(document).IsPurpose(1));
    }

    [Fact]
    public void Leaves_out_its_own_negation_where_that_is_part_of_what_it_tells()
    {
        var document = Parsed.Document(
            null,
            $"They/PRON/4/nsubj did/AUX/4/aux not/PART/4/advmod leave/VERB/0/root/{Infinitive}"
        );
        Assert.Equal(FactValue.Certain, Reader(document).Read(3, negation: false));
        Assert.Equal("CT-", Reader(document).Read(3).ToString());
    }
}
