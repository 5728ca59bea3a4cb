using Casus.Coding.Time;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Time;

public class TenseReaderTests
{
    const string past = "Tense=Past|VerbForm=Fin",
        participle = "Tense=Past|VerbForm=Part";

    static string LeanOf(string word, string sentence)
    {
        var document = Parsed.Document("2024-06-18", sentence);
        var token = document.Tokens.ToArray().ToList().FindIndex(other => other.Form == word);
        return new TenseReader(document, TimeLexicon.English).LeanOf(token).ToString();
    }

    [Theory]
    [InlineData($"They/PRON/2/nsubj met/VERB/0/root/{past}/meet Friday/PROPN/2/obl:unmarked", "Past")]
    [InlineData("They/PRON/2/nsubj meet/VERB/0/root/Tense=Pres Friday/PROPN/2/obl:unmarked", "Unknown")]
    [InlineData("They/PRON/3/nsubj will/AUX/3/aux meet/VERB/0/root/VerbForm=Inf Friday/PROPN/3/obl:unmarked", "Future")]
    [InlineData("They/PRON/3/nsubj 'll/AUX/3/aux meet/VERB/0/root/VerbForm=Inf Friday/PROPN/3/obl:unmarked", "Future")]
    [InlineData("They/PRON/3/nsubj may/AUX/3/aux meet/VERB/0/root/VerbForm=Inf Friday/PROPN/3/obl:unmarked", "Future")]
    [InlineData(
        $"They/PRON/4/nsubj may/AUX/4/aux have/AUX/4/aux met/VERB/0/root/{participle}/meet Friday/PROPN/4/obl:unmarked",
        "Past"
    )]
    [InlineData(
        $"They/PRON/3/nsubj have/AUX/3/aux met/VERB/0/root/{participle}/meet Friday/PROPN/3/obl:unmarked",
        "Past"
    )]
    [InlineData(
        $"It/PRON/3/nsubj:pass was/AUX/3/aux:pass/{past}/be held/VERB/0/root/{participle}/hold Friday/PROPN/3/obl:unmarked",
        "Past"
    )]
    public void Reads_the_verb_and_its_auxiliaries(string sentence, string lean) =>
        Assert.Equal(lean, LeanOf("Friday", sentence));

    [Theory]
    [InlineData("is", "Tense=Pres|VerbForm=Fin")]
    [InlineData("was", past)]
    public void Takes_what_is_to_be_for_coming(string be, string features) =>
        Assert.Equal(
            "Future",
            LeanOf(
                "Friday",
                $"He/PRON/4/nsubj {be}/AUX/4/aux/{features}/be to/PART/4/mark meet/VERB/0/root/VerbForm=Inf Friday/PROPN/4/obl:unmarked"
            )
        );

    [Theory]
    [InlineData("plans", "plan", "Future")]
    [InlineData("likes", "like", "Unknown")]
    public void Follows_words_that_look_ahead(string verb, string lemma, string lean) =>
        Assert.Equal(
            lean,
            LeanOf(
                "Friday",
                $"He/PRON/2/nsubj {verb}/VERB/0/root/Tense=Pres/{lemma} to/PART/4/mark "
                    + $"leave/VERB/2/xcomp/VerbForm=Inf Friday/PROPN/4/obl:unmarked"
            )
        );

    [Theory]
    [InlineData("scheduled", "schedule", "Future")]
    [InlineData("held", "hold", "Past")]
    public void Looks_ahead_from_what_is_scheduled(string verb, string lemma, string lean) =>
        Assert.Equal(
            lean,
            LeanOf(
                "Friday",
                $"It/PRON/3/nsubj:pass was/AUX/3/aux:pass/{past}/be {verb}/VERB/0/root/{participle}/{lemma} Friday/PROPN/3/obl"
            )
        );

    [Fact]
    public void Looks_ahead_from_an_infinitive_at_a_noun() =>
        Assert.Equal(
            "Future",
            LeanOf(
                "Friday",
                $"They/PRON/2/nsubj found/VERB/0/root/{past}/find a/DET/4/det plan/NOUN/2/obj to/PART/6/mark "
                    + "meet/VERB/4/acl/VerbForm=Inf Friday/PROPN/6/obl:unmarked"
            )
        );

    [Fact]
    public void Looks_back_from_a_participle_at_a_noun() =>
        Assert.Equal(
            "Past",
            LeanOf(
                "Friday",
                $"They/PRON/2/nsubj keep/VERB/0/root/Tense=Pres a/DET/4/det pledge/NOUN/2/obj "
                    + $"made/VERB/4/acl/{participle}/make Friday/PROPN/5/obl"
            )
        );

    [Fact]
    public void Reads_a_predicate_with_a_copula() =>
        Assert.Equal(
            "Past",
            LeanOf("Friday", $"He/PRON/3/nsubj was/AUX/3/cop/{past}/be absent/ADJ/0/root Friday/PROPN/3/obl:unmarked")
        );

    [Fact]
    public void Ignores_the_clause_above_a_relative_clause() =>
        Assert.Equal(
            "Unknown",
            LeanOf(
                "Friday",
                $"They/PRON/2/nsubj met/VERB/0/root/{past}/meet men/NOUN/2/obj who/PRON/5/nsubj "
                    + $"march/VERB/3/acl:relcl/Tense=Pres Friday/PROPN/5/obl"
            )
        );

    [Theory]
    [InlineData("They/X/0/root will/X/0/root meet/X/0/root Friday/X/0/root", "Future")]
    [InlineData("They/X/0/root did/X/0/root meet/X/0/root Friday/X/0/root", "Unknown")]
    public void Looks_for_will_where_there_is_no_parse(string sentence, string lean) =>
        Assert.Equal(lean, LeanOf("Friday", sentence));
}
