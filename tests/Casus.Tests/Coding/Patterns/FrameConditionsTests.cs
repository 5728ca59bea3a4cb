using Casus.Tests.Coding.Roles;

namespace Casus.Tests.Coding.Patterns;

public class FrameConditionsTests
{
    /// <summary>Whether a reading with the condition holds; acts are told by "attack" and "talk".</summary>
    static bool Holds(string condition, string word, string sentence, string predicate = "verb") =>
        Matched
            .By(
                $"== test\n{predicate} {word}\nAGREE: subject {condition}\n== attack\nnoun attack\nASSAULT: subject > on\n"
                    + "== talk\nnoun talk\nCONSULT: subject > with",
                word,
                sentence
            )
            .Match
            is not null;

    [Theory]
    [InlineData("object deal", "deal/NOUN/2/obj", true)]
    [InlineData("object deal", "Deal/PROPN/2/obj/_/Deal", true)]
    [InlineData("object deal", "war/NOUN/2/obj", false)]
    [InlineData("object peace deal", "peace/NOUN/4/compound deal/NOUN/2/obj", true)]
    [InlineData("object peace deal", "good/ADJ/4/amod deal/NOUN/2/obj", false)]
    [InlineData("object hurricane", "Hurricane/PROPN/4/compound/_/Hurricane Fiona/PROPN/2/obj/_/Fiona", true)]
    [InlineData("object hurricane", "Ms/PROPN/4/compound/_/Ms Fiona/PROPN/2/obj/_/Fiona", false)]
    [InlineData("object ASSAULT", "attacks/NOUN/2/obj/_/attack", true)]
    [InlineData("object ASSAULT", "talks/NOUN/2/obj/_/talk", false)]
    [InlineData("object ASSAULT", "series/NOUN/2/obj of/ADP/5/case attacks/NOUN/3/nmod/_/attack", true)]
    [InlineData("object EVENT", "talks/NOUN/2/obj/_/talk", true)]
    [InlineData("object EVENT", "apples/NOUN/2/obj/_/apple", false)]
    [InlineData("object actor", "Chad/PROPN/2/obj", true)]
    [InlineData("object actor", "apples/NOUN/2/obj/_/apple", false)]
    [InlineData("object place", "Chad/PROPN/2/obj", true)]
    [InlineData("object place", "soldiers/NOUN/2/obj/_/soldier", false)]
    [InlineData("object .MIL", "soldiers/NOUN/2/obj/_/soldier", true)]
    [InlineData("object .MIL", "Chad/PROPN/2/obj", false)]
    [InlineData("object any", "apples/NOUN/2/obj/_/apple", true)]
    [InlineData("object any", "now/ADV/2/advmod", false)]
    public void Asks_the_head_of_a_slot(string condition, string rest, bool expected) =>
        Assert.Equal(expected, Holds($"when {condition}", "seek", $"They/PRON/2/nsubj seek/VERB/0/root {rest}"));

    [Theory]
    [InlineData("clause must", "must/AUX/5/aux leave/VERB/2/ccomp", true)]
    [InlineData("clause must", "will/AUX/5/aux leave/VERB/2/ccomp", false)]
    [InlineData("clause will", "will/AUX/5/aux leave/VERB/2/ccomp", true)]
    [InlineData("clause not", "not/PART/5/advmod leave/VERB/2/ccomp", true)]
    [InlineData("clause not", "never/ADV/5/advmod leave/VERB/2/ccomp", true)]
    [InlineData("clause not", "often/ADV/5/advmod leave/VERB/2/ccomp", false)]
    [InlineData("clause that", "often/ADV/5/advmod leave/VERB/2/ccomp", true)]
    [InlineData("clause that", "to/PART/5/mark leave/VERB/2/ccomp", false)]
    [InlineData("clause leave", "to/PART/5/mark leave/VERB/2/xcomp", true)]
    public void Asks_what_a_clause_says(string condition, string rest, bool expected) =>
        Assert.Equal(
            expected,
            Holds($"when {condition}", "say", $"They/PRON/2/nsubj say/VERB/0/root Chad/PROPN/5/nsubj {rest}")
        );

    [Theory]
    [InlineData("have/VERB/2/ccomp to/PART/6/mark leave/VERB/4/xcomp", true)]
    [InlineData("have/VERB/2/ccomp apples/NOUN/4/obj", false)]
    public void Takes_having_to_for_a_duty(string rest, bool expected) =>
        Assert.Equal(
            expected,
            Holds("when clause must", "say", $"They/PRON/2/nsubj say/VERB/0/root they/PRON/4/nsubj {rest}")
        );

    [Fact]
    public void Ignores_should_before_its_subject_as_a_duty() =>
        Assert.False(
            Holds(
                "when clause must",
                "say",
                "They/PRON/2/nsubj say/VERB/0/root should/AUX/5/aux Chad/PROPN/5/nsubj refuse/VERB/2/ccomp"
            )
        );

    [Theory]
    [InlineData("Mali/PROPN/4/nsubj hit/VERB/2/ccomp/_/hit/VBD Chad/PROPN/4/obj", true)]
    [InlineData("Chad/PROPN/4/nsubj hit/VERB/2/ccomp/_/hit/VBD Mali/PROPN/4/obj", false)]
    [InlineData(
        "Chad/PROPN/5/nsubj:pass was/AUX/5/aux:pass hit/VERB/2/ccomp/_/hit/VBN by/ADP/7/case Mali/PROPN/5/obl:agent",
        true
    )]
    public void Asks_who_acts_in_a_clause(string clause, bool expected) =>
        Assert.Equal(
            expected,
            Holds("when clause-subject others", "say", $"Chad/PROPN/2/nsubj say/VERB/0/root {clause}")
        );

    [Theory]
    [InlineData("They/PRON/4/nsubj do/AUX/4/aux not/PART/4/advmod seek/VERB/0/root", true)]
    [InlineData("Nobody/PRON/2/nsubj/_/nobody seek/VERB/0/root", true)]
    [InlineData("They/PRON/2/nsubj seek/VERB/0/root war/NOUN/2/obj", false)]
    public void Asks_whether_the_predicate_is_negated(string sentence, bool expected)
    {
        Assert.Equal(expected, Holds("when negated", "seek", sentence));
        Assert.Equal(!expected, Holds("unless negated", "seek", sentence));
    }

    [Theory]
    [InlineData("when subject several", "Chad/PROPN/4/nsubj and/CCONJ/3/cc Mali/PROPN/1/conj seek/VERB/0/root", true)]
    [InlineData("when subject several", "Chad/PROPN/2/nsubj seek/VERB/0/root", false)]
    [InlineData("when object others", "Chad/PROPN/2/nsubj seek/VERB/0/root Mali/PROPN/2/obj", true)]
    [InlineData("when object others", "Chad/PROPN/2/nsubj seek/VERB/0/root Chad/PROPN/2/obj", false)]
    [InlineData("when object others", "Chad/PROPN/2/nsubj seek/VERB/0/root apples/NOUN/2/obj", false)]
    public void Asks_for_more_than_one_country(string condition, string sentence, bool expected) =>
        Assert.Equal(expected, Holds(condition, "seek", sentence));

    [Theory]
    [InlineData("when object deal; with Chad", false)]
    [InlineData("when object deal; with actor", true)]
    [InlineData("when object deal unless with actor", false)]
    [InlineData("when object deal unless to actor", true)]
    public void Wants_all_conditions(string conditions, bool expected) =>
        Assert.Equal(
            expected,
            Holds(
                conditions,
                "seek",
                "They/PRON/2/nsubj seek/VERB/0/root deal/NOUN/2/obj with/ADP/5/case Mali/PROPN/2/obl"
            )
        );

    [Fact]
    public void Takes_over_the_act_that_it_asked_for_and_its_mode()
    {
        var (match, document) = Matched.By(
            "== kill\nverb kill\nASSAULT: in > object when in ASSAULT\n== bomb\nnoun explosion\nASSAULT/explosives: subject > on",
            "killed",
            "Ten/NUM/3/nsubj:pass were/AUX/3/aux:pass killed/VERB/0/root/_/kill/VBN in/ADP/5/case explosion/NOUN/3/obl"
        );
        Assert.Equal("explosives", match!.Through?.Mode);
        Assert.Equal(["explosion"], match.TakenOver.Select(token => document.Tokens[token].Form).Distinct());
    }

    [Fact]
    public void Shows_the_object_that_was_asked_for_as_a_word_that_tells_the_act()
    {
        var (match, document) = Matched.By(
            "== sign\nverb sign\nAGREE: subject when object treaty",
            "signed",
            "Chad/PROPN/2/nsubj signed/VERB/0/root/_/sign a/DET/4/det treaty/NOUN/2/obj"
        );
        Assert.Equal("signed a treaty", document.Words(match!.First, match.Last + 1));
    }
}
