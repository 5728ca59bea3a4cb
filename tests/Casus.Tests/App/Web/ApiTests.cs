using System.Net;
using System.Text.Json;
using Casus.App.Commands;
using Casus.App.Server;
using Casus.Tests.App.Store;

namespace Casus.Tests.App.Web;

/// <summary>What programs meet: the document of the API, exports, limits.</summary>
public sealed class ApiTests(RunningDesk desk) : IClassFixture<RunningDesk>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Documents_every_page_with_its_parameters()
    {
        var document = await desk.Json("/openapi/v1.json");
        Assert.Equal("3.1.0", document.GetProperty("openapi").GetString());
        var paths = document.GetProperty("paths");
        foreach (
            var path in (string[])
                [
                    "/.json",
                    "/search.json",
                    "/articles/{id}.json",
                    "/events/{id}.json",
                    "/actors/{code}.json",
                    "/map.json",
                    "/sources.json",
                    "/code",
                    "/export",
                    "/health",
                ]
        )
            Assert.True(paths.TryGetProperty(path, out _), path);
        string[] Names(string path) =>
            [
                .. paths
                    .GetProperty(path)
                    .GetProperty("get")
                    .GetProperty("parameters")
                    .EnumerateArray()
                    .Select(parameter => parameter.GetProperty("name").GetString()!),
            ];
        Assert.Equal(
            ["q", "actor", "with", "type", "status", "since", "until", "place", "speaker", "min_confidence", "page"],
            Names("/search.json")
        );
        Assert.Equal(["id"], Names("/events/{id}.json"));
        Assert.Equal(Names("/search.json")[..^1], Names("/export").Except(["format", "origin", "safe"]));
    }

    [Fact]
    public async Task Refers_to_shapes_that_are_there_and_that_answers_have()
    {
        var document = await desk.Json("/openapi/v1.json");
        var schemas = document.GetProperty("components").GetProperty("schemas");
        foreach (var part in document.ToString().Split("\"$ref\": \"").Skip(1))
            Assert.True(
                schemas.TryGetProperty(part["#/components/schemas/".Length..part.IndexOf('"')], out _),
                part[..60]
            );

        void Has(JsonElement answer, string schema) =>
            Assert.Empty(
                answer
                    .EnumerateObject()
                    .Select(field => field.Name)
                    .Except(
                        schemas
                            .GetProperty(schema)
                            .GetProperty("properties")
                            .EnumerateObject()
                            .Select(field => field.Name)
                    )
            );
        var found = await desk.Json("/search.json?actor=FRA");
        Has(found, "Found");
        Has(found.GetProperty("happenings")[0], "Happening");
        var explained = await desk.Json("/events/e1.json");
        Has(explained, "ExplainedEvent");
        Has(explained.GetProperty("event"), "Event");
        using var coded = await desk.Client.PostAsync(
            "/code",
            new StringContent(
                """{"id": "a", "date": "2024-06-18", "text": "The Kenyan president visited Norway on Monday, Ana Roy said."}"""
            ),
            Stop
        );
        var article = JsonDocument.Parse(await coded.Content.ReadAsStringAsync(Stop)).RootElement;
        Has(article, "CodedArticle");
        Has(article.GetProperty("statements")[0], "Statement");
    }

    [Fact]
    public async Task Sends_what_the_filters_choose_in_any_format()
    {
        Assert.Contains(",e1,casus,CONSULT,visit,", await desk.Text("/export?format=csv&actor=FRA"));
        Assert.DoesNotContain(",e1,", await desk.Text("/export?format=csv&status=negated"));
        var icews = (await desk.Text("/export?format=icews")).TrimEnd('\n').Split('\n');
        Assert.Equal(2, icews.Length);
        Assert.Contains("Make a visit", icews[1]);
        Assert.Equal(2, (await desk.Text("/export?format=plover")).TrimEnd('\n').Split('\n').Length);
        Assert.StartsWith("PAR1", await desk.Text("/export?format=parquet"));
        Assert.Equal("", (await desk.Text("/export?format=gdelt&origin=gdelt")).Trim());
        await desk.Text("/export?format=xml", HttpStatusCode.BadRequest);
        await desk.Text("/export?since=yesterday", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Limits_what_is_dear_and_nothing_that_lies_ready()
    {
        using var record = new TemporaryRecord();
        record.Keep(TemporaryRecord.Coded(CodedNews.Article, CodedNews.Coded));
        await using var own = new DeskServer(
            record.File,
            ["http://127.0.0.1:0"],
            token: null,
            TextWriter.Null,
            CommandLine.Run
        );
        await own.Start();
        using var client = new HttpClient { BaseAddress = new Uri(own.Addresses.First()) };
        var refused = 0;
        for (var i = 0; i < 200; i++)
        {
            using var answer = await client.PostAsync("/code", new StringContent("no json"), Stop);
            refused += answer.StatusCode == HttpStatusCode.TooManyRequests ? 1 : 0;
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
                Assert.True(answer.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
        }
        Assert.InRange(refused, 1, 150);
        for (var i = 0; i < 300; i++)
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/sources.json", Stop)).StatusCode);
    }

    [Fact]
    public async Task Lets_nobody_try_tokens_at_will()
    {
        using var record = new TemporaryRecord();
        await using var own = new DeskServer(
            record.File,
            ["http://127.0.0.1:0"],
            "a-token-of-some-length",
            TextWriter.Null,
            CommandLine.Run
        );
        await own.Start();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(own.Addresses.First()),
        };
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
            answers.Add(
                (
                    await client.PostAsync("/login", new FormUrlEncodedContent([new("token", $"guess {i}")]), Stop)
                ).StatusCode
            );
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests), (answers[0], answers[^1]));
    }

    [Fact]
    public async Task Refuses_bodies_that_are_too_large_and_names_that_point_here()
    {
        using var body = new HttpRequestMessage(HttpMethod.Post, "/code")
        {
            Content = new StringContent(new string(' ', 33 << 20)),
        };
        body.Headers.ExpectContinue = true;
        using var large = await desk.Client.SendAsync(body, Stop);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        using var rebound = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent("{}") };
        rebound.Headers.Host = "evil.example";
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await desk.Client.SendAsync(rebound, Stop)).StatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent("{}") };
        foreign.Headers.Add("Origin", "https://evil.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.Client.SendAsync(foreign, Stop)).StatusCode);
    }
}
