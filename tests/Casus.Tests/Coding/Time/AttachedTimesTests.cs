using Casus.Coding.Time;
using Casus.Coding.Time.Expressions;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Time;

public class AttachedTimesTests
{
    const string past = "Tense=Past|VerbForm=Fin";

    static string? To(string word, string sentence)
    {
        var document = Parsed.Document("2024-06-18", sentence);
        var times = new TimesTold(document, document.Syntax, new TimeFinder().Find(document));
        return new AttachedTimes(document, document.Syntax, times, token => document.Tokens[token].Form == "raid")
            .To(document.Tokens.ToArray().ToList().FindIndex(token => token.Form == word))
            ?.Value;
    }

    [Theory]
    [InlineData("met", $"They/PRON/2/nsubj met/VERB/0/root/{past} on/ADP/4/case Monday/PROPN/2/obl")]
    [InlineData("met", $"They/PRON/2/nsubj met/VERB/0/root/{past} Monday/PROPN/2/nsubj")]
    [InlineData(
        "met",
        $"They/PRON/2/nsubj met/VERB/0/root/{past} in/ADP/4/case Oslo/PROPN/2/obl on/ADP/6/case Monday/PROPN/4/nmod"
    )]
    [InlineData("summit", "Monday/PROPN/3/nmod:poss 's/PART/1/case summit/NOUN/4/nsubj failed/VERB/0/root")]
    [InlineData(
        "raid",
        "The/DET/2/det raid/NOUN/0/root at/ADP/5/case a/DET/5/det rally/NOUN/2/nmod on/ADP/7/case Monday/PROPN/5/nmod"
    )]
    public void Finds_what_hangs_on_a_word_or_a_noun_below_it(string word, string sentence) =>
        Assert.Equal("2024-06-17", To(word, sentence));

    [Theory]
    [InlineData("met", $"They/PRON/2/nsubj met/VERB/0/root/{past} rebels/NOUN/2/obj on/ADP/5/case Monday/PROPN/3/nmod")]
    [InlineData(
        "met",
        $"They/PRON/2/nsubj met/VERB/0/root/{past} them/PRON/2/obj for/ADP/5/case talks/NOUN/2/obl/_/talk "
            + "on/ADP/7/case Monday/PROPN/5/nmod"
    )]
    [InlineData(
        "left",
        $"They/PRON/2/nsubj left/VERB/0/root/{past} late/ADV/2/advmod on/ADP/5/case Monday/PROPN/3/obl"
    )]
    [InlineData(
        "convicted",
        $"They/PRON/2/nsubj convicted/VERB/0/root/{past} him/PRON/2/obj of/SCONJ/5/mark spying/VERB/2/advcl/_/spy/VBG "
            + "on/ADP/7/case Monday/PROPN/5/obl"
    )]
    public void Finds_a_day_behind_words_that_tell_no_act(string word, string sentence) =>
        Assert.Equal("2024-06-17", To(word, sentence));

    [Theory]
    [InlineData(
        "met",
        $"They/PRON/2/nsubj met/VERB/0/root/{past} men/NOUN/2/obj of/ADP/6/case the/DET/6/det "
            + $"raid/NOUN/3/nmod on/ADP/8/case Monday/PROPN/6/nmod"
    )]
    [InlineData(
        "blocked",
        $"They/PRON/2/nsubj blocked/VERB/0/root/{past} sites/NOUN/2/obj on/ADP/7/case 4/NUM/7/nummod May/PROPN/7/compound "
            + "2020/NUM/3/nmod"
    )]
    [InlineData(
        "say",
        $"They/PRON/2/nsubj say/VERB/0/root he/PRON/4/nsubj left/VERB/2/ccomp/{past} on/ADP/6/case Monday/PROPN/4/obl"
    )]
    [InlineData("met", $"They/PRON/2/nsubj met/VERB/0/root/{past} for/ADP/5/case two/NUM/5/nummod days/NOUN/2/obl")]
    [InlineData("met", $"They/PRON/2/nsubj met/VERB/0/root/{past} since/ADP/4/case Monday/PROPN/2/obl")]
    [InlineData("met", $"They/PRON/2/nsubj met/VERB/0/root/{past} Until/ADP/4/case Monday/PROPN/2/obl")]
    public void Ignores_other_times(string word, string sentence) => Assert.Null(To(word, sentence));

    [Fact]
    public void Prefers_the_calendar_to_a_mere_direction() =>
        Assert.Equal(
            "2024-06-17",
            To(
                "met",
                $"They/PRON/2/nsubj met/VERB/0/root/{past} recently/ADV/2/advmod on/ADP/5/case Monday/PROPN/2/obl"
            )
        );

    [Theory]
    [InlineData("3", "May", null)]
    [InlineData("15", "June", "2024-06-15")]
    public void Gives_the_present_perfect_no_day_of_long_ago(string day, string month, string? expected) =>
        Assert.Equal(
            expected,
            To(
                "left",
                $"He/PRON/3/nsubj has/AUX/3/aux left/VERB/0/root/Tense=Past|VerbForm=Part on/ADP/6/case "
                    + $"{day}/NUM/6/nummod {month}/PROPN/3/obl"
            )
        );
}
