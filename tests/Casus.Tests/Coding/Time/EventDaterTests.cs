using Casus.Coding.Time;
using Casus.Coding.Time.Expressions;
using Casus.Language.Syntax;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Time;

public class EventDaterTests
{
    static string? Date(string trigger, string sentence)
    {
        var document = Parsed.Document("2024-06-18", sentence);
        var dater = new EventDater(document, new SyntaxTree(document), new TimeFinder().Find(document));
        return dater.DateOf(document.Tokens.ToArray().ToList().FindIndex(token => token.Form == trigger)) is { } date
            ? date.Value + (date.Words is { } words ? " " + document.Text[words.Start..words.End] : "")
            : null;
    }

    [Theory]
    [InlineData("visit", "2024-06-18")]
    [InlineData("meeting", "2023-FA last autumn")]
    public void Gives_the_day_to_what_came_first(string act, string date) =>
        Assert.Equal(
            date,
            Date(
                act,
                "The/DET/2/det visit/NOUN/3/nsubj follows/VERB/0/root/Tense=Pres/follow a/DET/5/det "
                    + "meeting/NOUN/3/obj last/ADJ/7/amod autumn/NOUN/3/obl:unmarked"
            )
        );

    [Fact]
    public void Takes_the_time_that_hangs_on_the_verb() =>
        Assert.Equal(
            "2023-09 last September",
            Date(
                "met",
                "They/PRON/2/nsubj met/VERB/0/root/Tense=Past in/ADP/4/case Oslo/PROPN/2/obl last/ADJ/6/amod September/PROPN/2/obl:unmarked"
            )
        );

    [Fact]
    public void Takes_the_time_that_hangs_on_the_event_noun() =>
        Assert.Equal(
            "2023-FA last autumn",
            Date(
                "meeting",
                "The/DET/2/det visit/NOUN/3/nsubj follows/VERB/0/root/Tense=Pres/follow a/DET/5/det "
                    + "meeting/NOUN/3/obj last/ADJ/7/amod autumn/NOUN/5/nmod:unmarked"
            )
        );

    [Fact]
    public void Leaves_another_nouns_time_alone() =>
        Assert.Equal(
            "2024-06-18",
            Date(
                "visit",
                "The/DET/2/det visit/NOUN/3/nsubj follows/VERB/0/root/Tense=Pres/follow a/DET/5/det "
                    + "meeting/NOUN/3/obj last/ADJ/7/amod autumn/NOUN/5/nmod:unmarked"
            )
        );

    [Fact]
    public void Takes_the_time_of_a_light_verb() =>
        Assert.Equal(
            "2024-06-17 Monday",
            Date(
                "talks",
                "They/PRON/2/nsubj held/VERB/0/root/Tense=Past/hold talks/NOUN/2/obj on/ADP/5/case Monday/PROPN/2/obl"
            )
        );

    [Fact]
    public void Shares_a_time_between_joined_verbs() =>
        Assert.Equal(
            "2024-06-17 Monday",
            Date(
                "left",
                "On/ADP/2/case Monday/PROPN/4/obl he/PRON/4/nsubj spoke/VERB/0/root/Tense=Past and/CCONJ/6/cc left/VERB/4/conj/Tense=Past"
            )
        );

    [Fact]
    public void Gives_news_the_date_of_the_article() =>
        Assert.Equal(
            "2024-06-18",
            Date("met", "They/PRON/2/nsubj met/VERB/0/root/Tense=Past in/ADP/4/case Oslo/PROPN/2/obl")
        );

    [Fact]
    public void Counts_back_from_the_news_behind_after() =>
        Assert.Equal(
            "2024-06-17 a day",
            Date(
                "passed",
                "He/PRON/2/nsubj signs/VERB/0/root/Tense=Pres it/PRON/2/obj a/DET/5/det "
                    + "day/NOUN/8/obl:unmarked after/SCONJ/8/mark parliament/NOUN/8/nsubj "
                    + "passed/VERB/2/advcl/Tense=Past it/PRON/8/obj"
            )
        );

    [Fact]
    public void Leaves_vague_times_undated() =>
        Assert.Null(
            Date(
                "met",
                "They/PRON/2/nsubj met/VERB/0/root/Tense=Past a/DET/5/det few/ADJ/5/amod years/NOUN/6/obl:unmarked ago/ADV/2/advmod"
            )
        );

    [Fact]
    public void Leaves_the_past_perfect_undated() =>
        Assert.Null(Date("met", "They/PRON/3/nsubj had/AUX/3/aux/Tense=Past met/VERB/0/root/Tense=Past|VerbForm=Part"));

    [Fact]
    public void Leaves_acts_told_in_passing_undated() =>
        Assert.Null(
            Date("deal", "Parliament/NOUN/2/nsubj rejects/VERB/0/root/Tense=Pres the/DET/4/det deal/NOUN/2/obj")
        );

    [Fact]
    public void Finds_a_time_that_begins_a_later_sentence()
    {
        var document = Parsed.Document(
            "2024-06-18",
            "They/PRON/2/nsubj met/VERB/0/root/Tense=Past",
            "Two/NUM/2/nummod days/NOUN/5/obl:unmarked earlier/ADV/2/advmod they/PRON/5/nsubj quarrelled/VERB/0/root/Tense=Past"
        );
        Assert.Equal("2024-06-16", Assert.Single(new TimeFinder().Find(document)).Value);
    }

    [Fact]
    public void Dates_a_done_act_by_no_day_to_come()
    {
        var document = Parsed.Document(
            "2024-06-18",
            "He/PRON/2/nsubj drops/VERB/0/root/Tense=Pres a/DET/4/det vote/NOUN/2/obj on/ADP/6/case July/PROPN/2/obl 1/NUM/6/nummod"
        );
        Assert.Equal(
            "2024-06-18",
            new EventDater(document, new SyntaxTree(document), new TimeFinder().Find(document))
                .DateOf(1, past: true)
                ?.Value
        );
    }

    [Fact]
    public void Dates_what_happened_during_an_act_like_the_act() =>
        Assert.Equal(
            "2024-06-18",
            Date(
                "raid",
                "They/PRON/2/nsubj fled/VERB/0/root/Tense=Past during/ADP/5/case the/DET/5/det raid/NOUN/2/obl"
            )
        );

    [Fact]
    public void Gives_no_date_of_long_ago_to_a_present_perfect() =>
        Assert.Equal(
            "2024-06-18",
            Date(
                "left",
                "He/PRON/3/nsubj has/AUX/3/aux/Tense=Pres left/VERB/0/root/Tense=Past|VerbForm=Part/leave "
                    + "on/ADP/6/case 3/NUM/6/nummod May/PROPN/3/obl"
            )
        );

    [Theory]
    [InlineData("kidnapped", "2024-05-03 3 May")]
    [InlineData("killed", "2024-06-18")]
    public void Gives_a_date_that_is_too_old_for_the_main_verb_to_the_verb_before_it(string verb, string expected) =>
        Assert.Equal(
            expected,
            Date(
                verb,
                "He/PRON/4/nsubj:pass has/AUX/4/aux been/AUX/4/aux:pass "
                    + "killed/VERB/0/root/Tense=Past|VerbForm=Part/kill by/ADP/6/case men/NOUN/4/obl "
                    + "who/PRON/8/nsubj kidnapped/VERB/6/acl:relcl/Tense=Past|VerbForm=Fin/kidnap him/PRON/8/obj "
                    + "on/ADP/12/case 3/NUM/12/nummod May/PROPN/4/obl"
            )
        );

    [Fact]
    public void Dates_the_scene_of_an_act_like_the_act() =>
        Assert.Equal(
            "2023-12 December",
            Date(
                "rally",
                "It/PRON/2/nsubj follows/VERB/0/root/Tense=Pres/follow a/DET/4/det crackdown/NOUN/2/obj "
                    + "at/ADP/7/case a/DET/7/det rally/NOUN/4/nmod in/ADP/9/case December/PROPN/4/nmod"
            )
        );

    [Theory]
    [InlineData("November", true)]
    [InlineData("March", false)]
    public void Knows_a_noun_whose_day_is_to_come(string month, bool expected)
    {
        var document = Parsed.Document(
            "2024-06-18",
            $"The/DET/2/det summit/NOUN/3/nsubj matters/VERB/0/root/Tense=Pres this/DET/5/det {month}/PROPN/2/nmod:unmarked"
        );
        Assert.Equal(
            expected,
            new EventDater(document, new SyntaxTree(document), new TimeFinder().Find(document)).IsAhead(1)
        );
    }
}
