using Casus.Coding;
using Casus.Exchange.Tables;
using Casus.Tests.App;

namespace Casus.Tests.Exchange;

public class CrosswalkTests
{
    [Theory]
    [InlineData(EventType.CONCEDE, null, "0356", "AGREE")]
    [InlineData(EventType.SANCTION, "discontinue", "163", "COERCE/restrict")]
    [InlineData(EventType.SANCTION, "convict", "116", "ACCUSE/disapprove")]
    [InlineData(EventType.THREATEN, "arrest", "173", "COERCE/arrest")]
    public void Takes_the_type_and_mode_of_the_code(EventType type, string? mode, string cameo, string act) =>
        Assert.Equal(act, Crosswalk.Of(new Act(type, mode), cameo).ToString());

    [Theory]
    [InlineData(EventType.PROTEST, "strike", "143", "PROTEST/strike")]
    [InlineData(EventType.COERCE, "seize", "1711", "COERCE/seize")]
    public void Keeps_the_mode_of_a_type_that_stays(EventType type, string? mode, string cameo, string act) =>
        Assert.Equal(act, Crosswalk.Of(new Act(type, mode), cameo).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("176")]
    [InlineData("010")]
    public void Leaves_what_it_knows_no_type_for(string? cameo) =>
        Assert.Equal("COERCE/cyber", Crosswalk.Of(new Act(EventType.COERCE, "cyber"), cameo).ToString());

    static readonly Event truce = CodedNews.Visit with
    {
        Type = EventType.CONCEDE,
        Mode = null,
        Cameo = "0356",
        Announced = new Act(EventType.RETREAT, "ceasefire"),
    };

    [Fact]
    public void Changes_what_is_foreseen_with_the_event_that_it_is()
    {
        var forecast = CodedNews.Hope with
        {
            Foreseen =
            [
                new ForeseenAct("e1", new Act(EventType.CONCEDE, null), true),
                new ForeseenAct("e1", new Act(EventType.RETREAT, "ceasefire"), true),
                new ForeseenAct("elsewhere", new Act(EventType.CONCEDE, null), true),
            ],
        };
        var coded = Crosswalk.Of(new CodedArticle([truce], [forecast]));
        Assert.Equal("AGREE", coded.Events[0].Type.ToString());
        Assert.Equal("RETREAT/ceasefire", coded.Events[0].Announced.ToString());
        Assert.Equal(
            ["AGREE", "RETREAT/ceasefire", "CONCEDE"],
            coded.Statements[0].Foreseen.Select(foreseen => foreseen.Act.ToString())
        );
    }

    [Fact]
    public void Changes_what_is_announced_where_that_is_the_event_itself()
    {
        var coming = truce with { Announced = new Act(EventType.CONCEDE, null) };
        Assert.Equal("AGREE", Crosswalk.Of(new CodedArticle([coming], [])).Events[0].Announced.ToString());
    }

    [Fact]
    public void Says_in_the_explanation_why_the_type_is_another()
    {
        var explanation = new Explanation
        {
            Event = truce,
            Sentences = [],
            Marks = [],
            Parse = new ParsedWord("truce", "root", true, [], []),
            Findings = [new Finding("type", "CONCEDE", ["the entry says so"]), new Finding("date", "–", [])],
        };
        var shown = Crosswalk.Of(new CodedArticle([truce], []) { Explanations = [explanation] }).Explanations[0];
        Assert.Equal(["type AGREE", "date –"], shown.Findings.Select(finding => $"{finding.Part} {finding.Value}"));
        Assert.Equal(
            ["the entry says so", "CAMEO 0356 is AGREE by the crosswalk, CONCEDE by the manual"],
            shown.Findings[0].Reasons
        );
    }
}
