using System.Net;
using System.Text;
using System.Text.Json;

namespace Casus.Tests.App.Web;

public sealed class DeskTests(RunningDesk desk) : IClassFixture<RunningDesk>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/search")]
    [InlineData("/articles/news-1")]
    [InlineData("/sources")]
    [InlineData("/relations")]
    [InlineData("/relations/FRA/KEN")]
    [InlineData("/forecasts")]
    [InlineData("/events/e1")]
    [InlineData("/map")]
    [InlineData("/add")]
    public async Task Shows_every_page_to_people_and_to_programs(string address)
    {
        var page = await desk.Text(address);
        Assert.StartsWith("<!doctype html>", page);
        Assert.Contains("<h1>", page);
        Assert.Equal(
            "application/json",
            (await desk.Client.GetAsync(address + ".json", TestContext.Current.CancellationToken))
                .Content
                .Headers
                .ContentType!
                .MediaType
        );
        await desk.Json(address + ".json");
        Assert.Equal("", desk.Errors);
    }

    [Fact]
    public async Task Shows_a_relation_beside_another_one()
    {
        var page = await desk.Text("/relations/France/Kenya?since=2024&with=KEN/EU");
        Assert.Contains("""<a href="/actors/FRA">France</a> and <a href="/actors/KEN">Kenya</a>""", page);
        Assert.Contains("European Union", page);
        var json = await desk.Json("/relations/FRA/KEN.json?since=2024&with=KEN/EU");
        Assert.Equal(
            ("FRA", "EU"),
            (json.GetProperty("a").GetString(), json.GetProperty("with").GetProperty("b").GetString())
        );
        Assert.Contains("did you mean France", await desk.Text("/relations/Frence/KEN", HttpStatusCode.NotFound));
        Assert.Contains("since: must be", await desk.Text("/relations/FRA/KEN?since=May", HttpStatusCode.BadRequest));
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/articles/nothing")]
    [InlineData("/articles/nothing.json")]
    [InlineData("/events/nothing")]
    [InlineData("/forecasts/nothing")]
    [InlineData("/static/0/nothing.js")]
    [InlineData("/articles/%22%3E%3Cscript%3E")]
    public async Task Says_what_is_not_there(string address) =>
        Assert.DoesNotContain("<script>", await desk.Text(address, HttpStatusCode.NotFound));

    [Fact]
    public async Task Forbids_scripts_and_styles_from_elsewhere()
    {
        using var response = await desk.Client.GetAsync("/", TestContext.Current.CancellationToken);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("script-src 'self'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Answers_to_no_foreign_name()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };
        Assert.Equal(
            HttpStatusCode.MisdirectedRequest,
            (await desk.Client.SendAsync(asked, TestContext.Current.CancellationToken)).StatusCode
        );
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Takes_no_change_from_a_page_of_another_site(string header, string value)
    {
        using var sent = new HttpRequestMessage(HttpMethod.Post, "/add")
        {
            Content = new FormUrlEncodedContent([new("text", "Kenya thanked Norway on Friday.")]),
        };
        sent.Headers.Add(header, value);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await desk.Client.SendAsync(sent, TestContext.Current.CancellationToken)).StatusCode
        );
    }

    [Fact]
    public async Task Codes_one_article_however_its_json_is_laid_out()
    {
        var body = """
            {
              "id": "a", "date": "2024-06-18",
              "text": "The Kenyan president visited Norway on Monday."
            }
            """;
        using var response = await desk.Client.PostAsync(
            "/code",
            new StringContent(body, Encoding.UTF8, "application/json"),
            TestContext.Current.CancellationToken
        );
        var line = JsonDocument
            .Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .RootElement;
        Assert.Equal("CONSULT", line.GetProperty("events")[0].GetProperty("type").GetString());
        Assert.Equal("a", line.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("no json", HttpStatusCode.BadRequest)]
    [InlineData("""{"id": "c", "title": "no text"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("[]", HttpStatusCode.UnprocessableEntity)]
    public async Task Says_what_is_wrong_with_an_article(string body, HttpStatusCode expected)
    {
        using var response = await desk.Client.PostAsync(
            "/code",
            new StringContent(body),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Adds_a_text_whose_script_stays_text()
    {
        using var sent = await desk.Send(
            "/add",
            ("text", "<script>alert(1)</script> The Kenyan president visited Norway on Monday."),
            ("title", "<b>Visit</b>"),
            ("date", "2024-06-18")
        );
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        var page = await desk.Text(sent.Headers.Location!.ToString());
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page);
        Assert.DoesNotContain("<script>alert", page);
        Assert.Contains("&lt;b&gt;Visit&lt;/b&gt;", page);
        var article = await desk.Json(sent.Headers.Location + ".json");
        var act = article.GetProperty("events")[0];
        Assert.Equal("CONSULT", act.GetProperty("type").GetString());
        Assert.Contains("subject of “visited”", await desk.Text("/events/" + act.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Shows_at_once_what_was_added_by_hand()
    {
        async Task<int> Kept() =>
            (await desk.Json("/sources.json")).GetProperty("extent").GetProperty("articles").GetInt32();
        var before = await Kept();
        using var sent = await desk.Send("/add", ("text", "Uganda thanked Chad on Friday."), ("date", "2024-06-18"));
        Assert.Equal(before + 1, await Kept());
        using var again = await desk.Send("/add", ("text", "Uganda thanked Chad on Friday."), ("date", "2024-06-18"));
        Assert.Equal(before + 1, await Kept());
    }

    [Fact]
    public async Task Refuses_a_day_that_is_none()
    {
        using var sent = await desk.Send("/add", ("text", "Kenya thanked Norway."), ("date", "yesterday"));
        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
        Assert.Contains(
            "date: must be YYYY-MM-DD, not &#39;yesterday&#39;",
            await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task Gives_back_an_article_as_the_coder_wrote_it()
    {
        var article = await desk.Json("/articles/news-1.json");
        Assert.Equal(CodedNews.Text, article.GetProperty("text").GetString());
        var act = article.GetProperty("events")[0];
        Assert.Equal(
            ("President Duval; of France", 28),
            (
                act.GetProperty("actors")[0].GetProperty("text").GetString(),
                act.GetProperty("actors")[0].GetProperty("start").GetInt32()
            )
        );
        Assert.Equal(
            "Lakeside Institute",
            article.GetProperty("statements")[0].GetProperty("speaker").GetProperty("affiliation").GetString()
        );
    }
}
