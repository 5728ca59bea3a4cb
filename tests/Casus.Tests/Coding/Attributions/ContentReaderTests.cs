using Casus.Coding.Attributions;
using Casus.Coding.Time;
using Casus.Coding.Time.Expressions;

namespace Casus.Tests.Coding.Attributions;

public class ContentReaderTests
{
    /// <summary>Reads "Obi CUE that CONTENT": kind, certainty and polarity.</summary>
    static string Read(string cue, string content, string head)
    {
        var scene = new Scene([], $"Obi/PROPN/2/nsubj {cue}/2/x that/SCONJ/2/mark {content}".Replace("/2/x", ""));
        var report = scene.Report(
            "Obi",
            scene.Document.Tokens[1].Form,
            head,
            scene.Document.Tokens[3].Form,
            scene.Document.Tokens[^1].Form
        );
        var value = Reader(scene).Read(report);
        return $"{value.Kind} {value.Certainty}{(value.Negative ? '-' : '+')}";
    }

    static ContentReader Reader(Scene scene) =>
        new(
            scene.Document,
            scene.Tree,
            Scene.Lexicon,
            ProbabilityScale.Load([]),
            new Experts(Scene.Lexicon),
            new TimeFinder().Find(scene.Document)
        );

    const string says = "says/VERB/0/root/_/say/VBZ";

    [Theory]
    [InlineData("Chad/PROPN/5/nsubj left/VERB/2/ccomp/_/leave/VBD", "left", "Assertion CT+")]
    [InlineData("Chad/PROPN/6/nsubj will/AUX/6/aux leave/VERB/2/ccomp/_/leave/VB", "leave", "Forecast CT+")]
    [InlineData("Chad/PROPN/6/nsubj might/AUX/6/aux leave/VERB/2/ccomp/_/leave/VB", "leave", "Forecast PS+")]
    [InlineData(
        "Chad/PROPN/7/nsubj might/AUX/7/aux have/AUX/7/aux/_/have/VB left/VERB/2/ccomp/_/leave/VBN",
        "left",
        "Assertion PS+"
    )]
    [InlineData("Chad/PROPN/6/nsubj must/AUX/6/aux leave/VERB/2/ccomp/_/leave/VB", "leave", "Demand CT+")]
    [InlineData(
        "Chad/PROPN/5/nsubj has/VERB/2/ccomp/_/have/VBZ to/PART/7/mark leave/VERB/5/xcomp",
        "has",
        "Demand CT+"
    )]
    [InlineData(
        "Chad/PROPN/6/nsubj is/AUX/6/aux going/VERB/2/ccomp/_/go/VBG to/PART/8/mark leave/VERB/6/xcomp",
        "going",
        "Forecast CT+"
    )]
    [InlineData(
        "Chad/PROPN/6/nsubj is/AUX/6/cop likely/ADJ/2/ccomp to/PART/8/mark leave/VERB/6/xcomp",
        "likely",
        "Forecast PR+"
    )]
    [InlineData(
        "Chad/PROPN/6/nsubj is/AUX/6/cop unlikely/ADJ/2/ccomp to/PART/8/mark leave/VERB/6/xcomp",
        "unlikely",
        "Forecast PR-"
    )]
    [InlineData(
        "Chad/PROPN/7/nsubj will/AUX/7/aux perhaps/ADV/7/advmod leave/VERB/2/ccomp/_/leave/VB",
        "leave",
        "Forecast PS+"
    )]
    [InlineData(
        "Chad/PROPN/7/nsubj will/AUX/7/aux probably/ADV/7/advmod leave/VERB/2/ccomp/_/leave/VB",
        "leave",
        "Forecast PR+"
    )]
    public void Reads_the_mood_of_the_content(string content, string head, string expected) =>
        Assert.Equal(expected, Read(says, content, head));

    [Theory]
    [InlineData("Chad/PROPN/7/nsubj will/AUX/7/aux not/PART/7/advmod leave/VERB/2/ccomp/_/leave/VB", "leave")]
    [InlineData("nobody/PRON/6/nsubj will/AUX/6/aux leave/VERB/2/ccomp/_/leave/VB", "leave")]
    [InlineData("no/DET/5/det soldier/NOUN/7/nsubj will/AUX/7/aux leave/VERB/2/ccomp/_/leave/VB", "leave")]
    [InlineData("Chad/PROPN/6/nsubj will/AUX/6/aux sign/VERB/2/ccomp/_/sign/VB no/DET/8/det treaty/NOUN/6/obj", "sign")]
    public void Sees_what_the_content_denies(string content, string head) =>
        Assert.Equal("Forecast CT-", Read(says, content, head));

    [Fact]
    public void Affirms_what_is_not_only_so() =>
        Assert.Equal(
            "Forecast CT+",
            Read(
                says,
                "Chad/PROPN/8/nsubj will/AUX/8/aux not/PART/8/advmod only/ADV/8/advmod "
                    + "leave/VERB/2/ccomp/_/leave/VB",
                "leave"
            )
        );

    [Theory]
    [InlineData("doubts/VERB/0/root/_/doubt/VBZ", "PR-")]
    [InlineData("fears/VERB/0/root/_/fear/VBZ", "PS+")]
    [InlineData("wonders/VERB/0/root/_/wonder/VBZ", "Uu+")]
    [InlineData("thinks/VERB/0/root/_/think/VBZ", "PR+")]
    [InlineData("denies/VERB/0/root/_/deny/VBZ", "CT-")]
    public void Reads_how_sure_the_cue_is(string cue, string expected) =>
        Assert.EndsWith(expected, Read(cue, "Chad/PROPN/5/nsubj left/VERB/2/ccomp/_/leave/VBD", "left"));

    [Theory]
    [InlineData("peace/NOUN/6/nsubj is/AUX/6/cop vital/ADJ/2/ccomp", "vital")]
    [InlineData("peace/NOUN/7/nsubj is/AUX/7/cop very/ADV/7/advmod near/ADJ/2/ccomp", "near")]
    [InlineData("it/PRON/8/nsubj is/AUX/8/cop a/DET/8/det dangerous/ADJ/8/amod plan/NOUN/2/ccomp", "plan")]
    public void Takes_an_evaluation_for_an_assessment(string content, string head) =>
        Assert.Equal("Assessment CT+", Read(says, content, head));

    [Fact]
    public void Takes_what_is_announced_for_no_forecast() =>
        Assert.Equal(
            "Assertion CT+",
            Read(
                "announces/VERB/0/root/_/announce/VBZ",
                "Chad/PROPN/6/nsubj will/AUX/6/aux leave/VERB/2/ccomp/_/leave/VB",
                "leave"
            )
        );

    [Theory]
    [InlineData("Anna Berg has no doubt that Chad will close the border.", false)]
    [InlineData("Anna Berg has no expectation that Chad will close the border.", true)]
    public void Denies_what_a_denied_noun_of_saying_brings(string text, bool negative) =>
        Assert.Equal(negative, Assert.Single(Said.Code(text).Statements).Negative);

    [Fact]
    public void Gives_a_denied_doubt_no_probability() =>
        Assert.All(
            Said.Code("Anna Berg does not doubt that Kenya will close the border.").Statements,
            statement => Assert.Null(statement.Probability)
        );

    [Theory]
    [InlineData("Anna Berg said that Kenya will close the border within two years.", "P2Y")]
    [InlineData("Anna Berg said that Kenya will close the border on Friday.", "2022-05-13")]
    public void Finds_the_time_ahead(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Said.Code(text).Statements).Horizon?.Value);

    [Fact]
    public void Ignores_a_time_before_the_article() =>
        Assert.Null(
            Assert
                .Single(Said.Code("Anna Berg said that Kenya will close the border that it opened in 2019.").Statements)
                .Horizon
        );
}
