using Casus.Coding;
using Casus.Coding.Events;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Events;

public class ToldTwiceTests
{
    static readonly string[] twoSentences =
    [
        "Kenya/PROPN/2/nsubj raided/VERB/0/root/_/raid/VBD the/DET/4/det camp/NOUN/2/obj",
        "The/DET/2/det raid/NOUN/3/nsubj failed/VERB/0/root",
        "A/DET/2/det second/NOUN/3/nsubj worked/VERB/0/root",
    ];

    static bool IsOneAct(string[] sentences, (Event Event, string Word) first, (Event Event, string Word) second)
    {
        var document = Parsed.Document("2022-05-10", sentences);
        return ToldTwice.IsOneAct(
            new TellingPair(
                (
                    first.Event with
                    {
                        Sentence = document.Tokens[document.At(first.Word)].Sentence,
                    },
                    document.At(first.Word)
                ),
                (
                    second.Event with
                    {
                        Sentence = document.Tokens[document.At(second.Word)].Sentence,
                    },
                    document.At(second.Word)
                ),
                document.Syntax
            )
        );
    }

    static bool AcrossSentences(Event first, Event second, string word = "second") =>
        IsOneAct(twoSentences, (first, "raided"), (second, word));

    [Theory]
    [InlineData(EventType.ASSAULT, "abduct", "kill", false)]
    [InlineData(EventType.ASSAULT, "bomb", "kill", true)]
    [InlineData(EventType.COERCE, "arrest", "deport", false)]
    [InlineData(EventType.COERCE, "arrest", null, true)]
    [InlineData(EventType.CONSULT, "visit", "meet", true)]
    public void Keeps_kinds_apart_that_are_never_one(EventType type, string? mode, string? other, bool one) =>
        Assert.Equal(one, AcrossSentences(Acts.Of(type, "KEN", "TCD", mode), Acts.Of(type, "KEN", "TCD", other)));

    static readonly Event raid = Acts.Of(EventType.ASSAULT, "KEN.MIL", "TCD.REB", date: "2022-05-02");

    [Fact]
    public void Lets_a_noun_take_up_an_act_whatever_the_articles_date() =>
        Assert.True(
            AcrossSentences(raid, Acts.Of(EventType.ASSAULT, "KEN", date: "2022-05-10", dated: false), word: "raid")
        );

    [Fact]
    public void Lets_a_noun_take_up_what_was_done_but_not_what_was_planned()
    {
        var planned = raid with { Status = EventStatus.Future };
        var possible = Acts.Of(EventType.ASSAULT, "KEN", status: EventStatus.Possible);
        Assert.True(AcrossSentences(raid, possible, word: "raid"));
        Assert.False(AcrossSentences(planned, possible, word: "raid"));
    }

    [Fact]
    public void Lets_a_noun_take_up_no_act_of_others() =>
        Assert.False(AcrossSentences(raid, Acts.Of(EventType.ASSAULT, "MLI"), word: "raid"));

    [Fact]
    public void Keeps_apart_acts_of_different_days() =>
        Assert.False(AcrossSentences(raid, raid with { Date = new EventDate("2022-05-04", new Quote(90, 95)) }));

    [Fact]
    public void Keeps_apart_what_was_done_and_what_is_planned_by_the_same() =>
        Assert.False(AcrossSentences(raid, raid with { Status = EventStatus.Future }));

    [Theory]
    [InlineData("KEN.MIL", "TCD.REB", true)]
    [InlineData("TCD.REB", "KEN.MIL", false)]
    [InlineData("KEN.MIL", "MLI.REB", false)]
    public void Joins_later_tellings_of_the_same_parties_on_the_same_sides(
        string actors,
        string recipients,
        bool one
    ) => Assert.Equal(one, AcrossSentences(raid, Acts.Of(EventType.ASSAULT, actors, recipients)));

    [Theory]
    [InlineData("KEN.MIL", true)]
    [InlineData("KEN.GOV", false)]
    public void Asks_for_the_sector_where_only_one_side_is_told(string actors, bool one) =>
        Assert.Equal(one, AcrossSentences(Acts.Of(EventType.ASSAULT, "KEN.MIL"), Acts.Of(EventType.ASSAULT, actors)));

    [Fact]
    public void Joins_a_bare_telling_with_the_fuller_one_of_its_mode()
    {
        var visit = Acts.Of(EventType.CONSULT, "KEN.GOV@10", "NOR.GOV", "visit");
        Assert.True(AcrossSentences(visit, Acts.Of(EventType.CONSULT, "KEN.GOV@10", mode: "visit")));
        Assert.False(AcrossSentences(visit, Acts.Of(EventType.CONSULT, "KEN.GOV@10")));
    }

    [Fact]
    public void Joins_tellings_of_one_day_of_which_one_names_fewer()
    {
        var visit = Acts.Of(EventType.CONSULT, "KEN.GOV", "NOR.GOV", date: "2022-05-02");
        Assert.True(AcrossSentences(visit, Acts.Of(EventType.CONSULT, "KEN.GOV", date: "2022-05")));
        Assert.False(AcrossSentences(visit, Acts.Of(EventType.CONSULT, "KEN.GOV")));
    }

    const string strikes =
        "Kenya/PROPN/2/nsubj made/VERB/0/root/_/make/VBD strikes/NOUN/2/obj ,/PUNCT/5/punct "
        + "killing/VERB/2/advcl/_/kill/VBG ten/NUM/5/obj";

    [Fact]
    public void Takes_a_killing_for_the_outcome_of_what_the_verb_above_carries() =>
        Assert.True(
            IsOneAct(
                [strikes],
                (Acts.Of(EventType.ASSAULT, "KEN"), "strikes"),
                (Acts.Of(EventType.ASSAULT, "KEN", "?.CVL"), "killing")
            )
        );

    [Fact]
    public void Takes_no_killing_by_others_for_the_outcome() =>
        Assert.False(
            IsOneAct(
                [strikes],
                (Acts.Of(EventType.ASSAULT, "KEN"), "strikes"),
                (Acts.Of(EventType.ASSAULT, "TCD", "?.CVL"), "killing")
            )
        );

    const string blast =
        "A/DET/2/det bomb/NOUN/3/nsubj exploded/VERB/0/root/_/explode/VBD there/ADV/3/advmod ,/PUNCT/6/punct "
        + "killing/VERB/3/advcl/_/kill/VBG ten/NUM/6/obj";

    [Fact]
    public void Takes_the_place_and_the_victims_of_an_attack_for_one() =>
        Assert.True(
            IsOneAct(
                [blast],
                (Acts.Of(EventType.ASSAULT, "", "AFG"), "exploded"),
                (Acts.Of(EventType.ASSAULT, "", "USA.MIL"), "killing")
            )
        );

    [Fact]
    public void Keeps_apart_an_act_below_another_that_has_a_day_of_its_own()
    {
        const string signing =
            "Kenya/PROPN/2/nsubj signs/VERB/0/root/_/sign/VBZ it/PRON/2/obj after/SCONJ/6/mark "
            + "Kenya/PROPN/6/nsubj passed/VERB/2/advcl/Tense=Past|VerbForm=Fin/pass/VBD it/PRON/6/obj";
        var signed = Acts.Of(EventType.AGREE, "KEN");
        Assert.True(IsOneAct([signing], (signed, "signs"), (signed, "passed")));
        var passed = signed with { Date = new EventDate("2022-05-09", new Quote(90, 95)) };
        Assert.False(IsOneAct([signing], (signed, "signs"), (passed, "passed")));
    }

    const string storming =
        "Rebels/NOUN/2/nsubj stormed/VERB/0/root/_/storm/VBD towns/NOUN/2/obj and/CCONJ/5/cc "
        + "killed/VERB/2/conj/_/kill/VBD people/NOUN/5/obj";

    [Theory]
    [InlineData("TCD", true)]
    [InlineData("", true)]
    [InlineData("MLI", false)]
    public void Takes_joined_assaults_on_the_same_for_one(string recipients, bool one) =>
        Assert.Equal(
            one,
            IsOneAct(
                [storming],
                (Acts.Of(EventType.ASSAULT, "TCD.REB@0", "TCD"), "stormed"),
                (Acts.Of(EventType.ASSAULT, "TCD.REB@0", recipients), "killed")
            )
        );

    [Theory]
    [InlineData("NOR@30", true)]
    [InlineData("TCD@60", false)]
    public void Keeps_apart_acts_of_one_towards_others(string recipients, bool one) =>
        Assert.Equal(
            one,
            IsOneAct(
                [storming],
                (Acts.Of(EventType.ACCUSE, "KEN@0", "NOR@30"), "stormed"),
                (Acts.Of(EventType.ACCUSE, "KEN@0", recipients), "killed")
            )
        );

    [Fact]
    public void Keeps_apart_acts_of_one_together_with_others() =>
        Assert.False(
            IsOneAct(
                [storming],
                (Acts.Of(EventType.AGREE, "KEN@0, NOR@30"), "stormed"),
                (Acts.Of(EventType.AGREE, "KEN@0, TCD@60"), "killed")
            )
        );
}
