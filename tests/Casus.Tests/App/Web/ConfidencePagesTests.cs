using System.Net;

namespace Casus.Tests.App.Web;

/// <summary>Pages where only what was coded with some confidence counts; the visit of the record has .85.</summary>
public sealed class ConfidencePagesTests(RunningDesk desk) : IClassFixture<RunningDesk>
{
    [Theory]
    [InlineData("/today.json", "happenings")]
    [InlineData("/relations.json", "dealings")]
    [InlineData("/map.json", "places")]
    [InlineData("/search.json?status=actual", "happenings")]
    public async Task Lists_only_what_is_sure_enough(string address, string list)
    {
        var query = address.Contains('?') ? "&" : "?";
        Assert.Equal(1, (await desk.Json($"{address}{query}min_confidence=0.85")).GetProperty(list).GetArrayLength());
        Assert.Equal(0, (await desk.Json($"{address}{query}min_confidence=.86")).GetProperty(list).GetArrayLength());
    }

    [Fact]
    public async Task Reads_a_relation_from_what_is_sure_enough()
    {
        var relation = await desk.Json("/relations/FRA/KEN.json?min_confidence=0.8");
        Assert.Equal(
            (1, 0.8),
            (relation.GetProperty("events").GetInt32(), relation.GetProperty("min_confidence").GetDouble())
        );
        Assert.Contains("of confidence 0.8 or more", await desk.Text("/relations/FRA/KEN?min_confidence=0.8"));
        Assert.Contains(
            "no happening of the record has a confidence of 0.9",
            await desk.Text("/relations/FRA/KEN?min_confidence=0.9", HttpStatusCode.NotFound)
        );
    }

    [Fact]
    public async Task Shows_an_actor_by_what_is_sure_enough()
    {
        Assert.Equal(
            1,
            (await desk.Json("/actors/FRA.json?min_confidence=0.8")).GetProperty("partners").GetArrayLength()
        );
        Assert.Contains(
            "nothing of FRA in the record has a confidence of 0.9",
            await desk.Text("/actors/FRA?min_confidence=0.9", HttpStatusCode.NotFound)
        );
    }

    [Fact]
    public async Task Keeps_the_confidence_from_page_to_page()
    {
        var actor = await desk.Text("/actors/FRA?min_confidence=0.8");
        Assert.Contains("href=\"/relations/FRA/KEN?min_confidence=0.8\"", actor);
        Assert.Contains("Only what was coded with a confidence of 0.8 or more counts here.", actor);
        Assert.Contains("href=\"/actors/FRA\">Count all", actor);
        Assert.Contains("name=\"min_confidence\" value=\"0.8\"", await desk.Text("/search?min_confidence=0.8"));
        Assert.Contains(
            "href=\"/relations/FRA/KEN?min_confidence=0.8\"",
            await desk.Text("/relations?min_confidence=0.8")
        );
    }

    [Fact]
    public async Task Exports_what_is_sure_enough()
    {
        Assert.Contains(",e1,", await desk.Text("/export?format=csv&min_confidence=0.85"));
        Assert.DoesNotContain(",e2,", await desk.Text("/export?format=csv&min_confidence=0.85"));
        Assert.DoesNotContain(",e1,", await desk.Text("/export?format=csv&min_confidence=0.86"));
        Assert.Contains(",e2,", await desk.Text("/export?format=csv&min_confidence=0"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search")]
    [InlineData("/relations")]
    [InlineData("/relations/FRA/KEN")]
    [InlineData("/actors/FRA")]
    [InlineData("/map")]
    [InlineData("/export")]
    public async Task Refuses_what_is_no_share(string address) =>
        Assert.Contains(
            "min_confidence: must be a number from 0 to 1, not",
            await desk.Text(address + "?min_confidence=85", HttpStatusCode.BadRequest)
        );
}
