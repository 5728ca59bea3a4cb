using System.Net;

namespace Casus.Tests.App.Web;

public sealed class ForecastPagesTests(RunningDesk desk) : IClassFixture<RunningDesk>
{
    async Task<string> Forecast()
    {
        await desk.Send(
            "/add",
            ("text", "Kenya and Norway will perhaps sign an agreement, says Anna Berg of Lakeside University."),
            ("date", "2024-06-18")
        );
        return (await desk.Json("/forecasts.json?speaker=berg"))
            .GetProperty("forecasts")[0]
            .GetProperty("id")
            .GetString()!;
    }

    [Fact]
    public async Task Shows_the_ledger_and_settles_by_hand()
    {
        var id = await Forecast();
        Assert.Contains(
            "Kenya and Norway will perhaps sign an agreement",
            await desk.Text("/forecasts?state=open&about=Kenya")
        );
        Assert.Contains("no party in the record is called", await desk.Text("/forecasts?about=Atlantis"));
        using var answer = await desk.Send(
            $"/forecasts/{id}",
            ("state", "true"),
            ("who", "Ida <b>Moen</b>"),
            ("why", "seen on television")
        );
        Assert.Equal(
            (HttpStatusCode.SeeOther, $"/forecasts/{id}"),
            (answer.StatusCode, answer.Headers.Location!.ToString())
        );
        var page = await desk.Text($"/forecasts/{id}");
        Assert.Contains("seen on television", page);
        Assert.DoesNotContain("<b>Moen</b>", page);
        var kept = (await desk.Json($"/forecasts/{id}.json")).GetProperty("forecast");
        Assert.Equal(
            ("true", "open"),
            (kept.GetProperty("state").GetString(), kept.GetProperty("machine_state").GetString())
        );
        Assert.Contains("came true", await desk.Text("/forecasts"));
        Assert.Equal("", desk.Errors);
    }

    [Fact]
    public async Task Keeps_a_correction_of_an_event_beside_its_code()
    {
        using var answer = await desk.Send(
            "/events/e1",
            ("verdict", "mode"),
            ("value", "phone"),
            ("who", "Ida"),
            ("why", "they only spoke by telephone")
        );
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("they only spoke by telephone", await desk.Text("/events/e1"));
        var page = await desk.Json("/events/e1.json");
        Assert.Equal(
            ("phone", "visit", "correct"),
            (
                page.GetProperty("event").GetProperty("mode").GetString(),
                page.GetProperty("as_coded").GetProperty("mode").GetString(),
                page.GetProperty("verdict").GetString()
            )
        );
        Assert.Equal("phone", page.GetProperty("corrections")[0].GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("/events/e1", "verdict", "maybe", HttpStatusCode.BadRequest)]
    [InlineData("/events/nothing", "verdict", "accept", HttpStatusCode.NotFound)]
    [InlineData("/forecasts/nothing", "state", "true", HttpStatusCode.NotFound)]
    [InlineData("/forecasts/nothing", "state", "maybe", HttpStatusCode.BadRequest)]
    public async Task Refuses_what_makes_no_sense(string address, string name, string value, HttpStatusCode expected)
    {
        using var answer = await desk.Send(address, (name, value), ("who", "Ida"), ("why", "x"));
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Asks_who_decides_and_why()
    {
        using var answer = await desk.Send("/events/e1", ("verdict", "accept"), ("who", "Ida"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "why: give the reason",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task Takes_no_correction_from_a_page_of_another_site()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/events/e1")
        {
            Content = new FormUrlEncodedContent([
                KeyValuePair.Create("verdict", "reject"),
                KeyValuePair.Create("who", "x"),
                KeyValuePair.Create("why", "x"),
            ]),
        };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await desk.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
