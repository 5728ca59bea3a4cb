using Casus.Tests.Coding.Roles;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Patterns;

/// <summary>Which reading a word gets, and what belongs to it.</summary>
public class ReadingOrderTests
{
    const string Call =
        "== call\nverb call\nREQUEST: subject > on\n== call off\nverb call off\nREJECT: subject\n"
        + "== call doctor\nverb call\nnothing when object doctor";

    [Theory]
    [InlineData(
        "REJECT Chad >",
        "Chad/PROPN/2/nsubj called/VERB/0/root/_/call off/ADP/2/compound:prt talks/NOUN/2/obj"
    )]
    [InlineData("None >", "Chad/PROPN/2/nsubj called/VERB/0/root/_/call doctors/NOUN/2/obj/_/doctor")]
    [InlineData("REQUEST Chad > Mali", "Chad/PROPN/2/nsubj called/VERB/0/root/_/call on/ADP/4/case Mali/PROPN/2/obl")]
    public void Gives_a_word_the_first_reading_that_holds(string expected, string sentence) =>
        Assert.Equal(expected, Matched.Of(Call, "called", sentence));

    [Theory]
    [InlineData("whistled", "Chad/PROPN/2/nsubj whistled/VERB/0/root")]
    [InlineData("Now", "Now/ADV/2/advmod leave/VERB/0/root")]
    public void Gives_none_to_a_word_without_an_entry(string word, string sentence) =>
        Assert.Equal("", Matched.Of(Call, word, sentence));

    [Fact]
    public void Reads_each_word_once()
    {
        var document = Parsed.Document(null, "Chad/PROPN/2/nsubj called/VERB/0/root/_/call Mali/PROPN/2/obj");
        var matcher = Matched.Matcher(document, Call);
        Assert.Same(matcher.Read(1), matcher.Read(1));
        Assert.Same(matcher.Read(1), Assert.Single(matcher.Matches()));
    }

    [Fact]
    public void Ends_where_two_acts_speak_of_each_other()
    {
        var document = Parsed.Document(
            null,
            "Talks/NOUN/2/nsubj/_/talk call/VERB/0/root for/ADP/4/case talks/NOUN/2/obl/_/talk"
        );
        const string Circle =
            "== call\nverb call\nREQUEST: subject > for when for CONSULT\n== talk\nnoun talk\nCONSULT: subject > with";
        Assert.Equal(3, Matched.Matcher(document, Circle).Matches().Count());
    }

    [Fact]
    public void Takes_over_what_the_clause_tells_that_a_reading_speaks_of()
    {
        var (match, document) = Matched.By(
            "== threaten\nverb threaten\nTHREATEN: subject > clause\n== attack\nverb attack\nASSAULT: subject > object",
            "threatened",
            "Chad/PROPN/2/nsubj threatened/VERB/0/root/_/threaten to/PART/4/mark attack/VERB/2/xcomp Mali/PROPN/4/obj"
        );
        Assert.Equal(["attack"], match!.TakenOver.Select(document.Form).Distinct());
    }

    [Fact]
    public void Names_nobody_on_both_sides() =>
        Assert.Equal(
            "COOPERATE Chad Mali >",
            Matched.Of(
                "== trade\nverb trade\nCOOPERATE: subject, with > with",
                "trades",
                "Chad/PROPN/2/nsubj trades/VERB/0/root/_/trade with/ADP/4/case Mali/PROPN/2/obl"
            )
        );
}
