using System.IO.Pipelines;
using System.Text.Json;
using Casus.App.Commands;
using Casus.App.Screen;
using Casus.Tests.App.Store;
using Casus.Tests.App.Web;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Casus.Tests.App.Mcp;

/// <summary>The tools as a client of the protocol meets them.</summary>
public sealed class McpTests(RunningDesk desk) : IClassFixture<RunningDesk>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Describes_its_tools_as_reading_only()
    {
        await using var client = await OverHttp();
        var tools = await client.ListToolsAsync(cancellationToken: Stop);
        Assert.Equal(
            ["code_text", "explain_event", "explain_turn", "forecasts", "relation", "search"],
            tools.Select(tool => tool.Name).Order()
        );
        Assert.All(
            tools,
            tool =>
            {
                Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint);
                Assert.NotEmpty(tool.Description);
                Assert.All(
                    tool.JsonSchema.GetProperty("properties").EnumerateObject(),
                    parameter =>
                        Assert.True(
                            parameter.Value.TryGetProperty("description", out _),
                            $"{tool.Name}.{parameter.Name}"
                        )
                );
            }
        );
    }

    [Fact]
    public async Task Finds_events_with_their_words_and_links()
    {
        await using var client = await OverHttp();
        var found = Json(
            await client.CallToolAsync(
                "search",
                new Dictionary<string, object?> { ["actor"] = "FRA", ["type"] = "CONSULT" },
                cancellationToken: Stop
            )
        );
        var line = Assert.Single(found.GetProperty("happenings").EnumerateArray());
        Assert.Equal(
            ["Jean Duval FRA GOV"],
            line.GetProperty("actors").EnumerateArray().Select(actor => actor.GetString())
        );
        Assert.Equal("Duval \"in\" Nairobi, at last", line.GetProperty("title").GetString());
        Assert.Equal($"{desk.Client.BaseAddress}events/e1", line.GetProperty("link").GetString());
        var sure = await client.CallToolAsync(
            "search",
            new Dictionary<string, object?> { ["actor"] = "FRA", ["confidence"] = 0.9 },
            cancellationToken: Stop
        );
        Assert.Equal(0, Json(sure).GetProperty("count").GetInt32());
        Assert.Contains(
            "no country",
            await Error(client, "relation", ("a", "FRA"), ("b", "XXX/..")),
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Fact]
    public async Task Codes_a_text_with_the_words_for_each_event()
    {
        await using var client = await OverHttp();
        var coded = Json(
            await client.CallToolAsync(
                "code_text",
                new Dictionary<string, object?>
                {
                    ["text"] = "The Kenyan president visited Norway on Monday.",
                    ["date"] = "2024-06-18",
                },
                cancellationToken: Stop
            )
        );
        var visit = Assert.Single(coded.GetProperty("events").EnumerateArray());
        Assert.Equal(
            ("CONSULT", "visited", "2024-06-17"),
            (
                visit.GetProperty("type").GetString(),
                visit.GetProperty("trigger").GetProperty("text").GetString(),
                visit.GetProperty("date").GetProperty("value").GetString()
            )
        );
    }

    [Fact]
    public async Task Finds_no_event_that_somebody_rejected()
    {
        await desk.Send("/add", ("text", "Kenya attacked Chad on Monday."), ("date", "2024-06-18"));
        await using var client = await OverHttp();
        async Task<JsonElement> Ask(string tool, params (string Name, object? Value)[] arguments) =>
            Json(
                await client.CallToolAsync(
                    tool,
                    arguments.ToDictionary(pair => pair.Name, pair => pair.Value),
                    cancellationToken: Stop
                )
            );
        var id = (await Ask("search", ("actor", "TCD"))).GetProperty("happenings")[0].GetProperty("event").GetString()!;
        Assert.Equal(1, (await Ask("relation", ("a", "KEN"), ("b", "TCD"))).GetProperty("events").GetInt32());
        await desk.Send($"/events/{id}", ("verdict", "reject"), ("who", "Ida"), ("why", "it was an exercise"));
        Assert.Equal(0, (await Ask("search", ("actor", "TCD"))).GetProperty("count").GetInt32());
        Assert.Equal(0, (await Ask("relation", ("a", "KEN"), ("b", "TCD"))).GetProperty("events").GetInt32());
        var explained = await Ask("explain_event", ("id", id));
        Assert.Equal(
            ("reject", "it was an exercise"),
            (
                explained.GetProperty("verdict").GetString(),
                explained.GetProperty("corrections")[0].GetProperty("why").GetString()
            )
        );
    }

    [Theory]
    [InlineData("search", "type", "QUARREL", "'QUARREL' is not one of")]
    [InlineData("search", "since", "yesterday", "must be YYYY-MM-DD, not 'yesterday'")]
    [InlineData("search", "actor", "Atlantis", "no party in the record is called 'Atlantis'")]
    [InlineData("forecasts", "speaker", "Nobody", "no forecast in the record is by 'Nobody'")]
    [InlineData("forecasts", "about", "Atlantis", "no party in the record is called 'Atlantis'")]
    [InlineData("explain_event", "id", "nothing", "nothing of this name")]
    public async Task Says_what_is_wrong_with_a_call(string tool, string name, string value, string said)
    {
        await using var client = await OverHttp();
        Assert.Contains(said, await Error(client, tool, (name, value)));
    }

    [Fact]
    public async Task Speaks_over_standard_input_and_output()
    {
        using var record = new TemporaryRecord();
        record.Keep(TemporaryRecord.Coded(CodedNews.Article, CodedNews.Coded));
        var (input, output) = (new Pipe(), new Pipe());
        var errors = new StringWriter();
        var running = Task.Run(
            () =>
                CommandLine.Run(
                    ["mcp", "--db", record.File],
                    new Terminal(input.Reader.AsStream(), output.Writer.AsStream(), errors)
                ),
            Stop
        );
        var client = await McpClient.CreateAsync(
            new StreamClientTransport(input.Writer.AsStream(), output.Reader.AsStream()),
            cancellationToken: Stop
        );
        await using (client)
        {
            Assert.Equal("casus", client.ServerInfo!.Name);
            var found = Json(
                await client.CallToolAsync(
                    "search",
                    new Dictionary<string, object?> { ["status"] = "negated" },
                    cancellationToken: Stop
                )
            );
            Assert.Equal(
                "PROTEST",
                Assert.Single(found.GetProperty("happenings").EnumerateArray()).GetProperty("type").GetString()
            );
        }
        await input.Writer.CompleteAsync();
        Assert.Equal(0, await running.WaitAsync(TimeSpan.FromSeconds(30), Stop));
        Assert.Equal("", errors.ToString());
        Assert.False(File.Exists(record.File + ".server"));
    }

    [Fact]
    public void Wants_a_record_to_ask()
    {
        using var record = new TemporaryRecord();
        var (exit, output, errors) = record.Run("", "mcp");
        Assert.Equal((1, "", $"casus: {record.File}: no such file ('casus add' makes it)\n"), (exit, output, errors));
    }

    Task<McpClient> OverHttp() =>
        McpClient.CreateAsync(
            new HttpClientTransport(
                new HttpClientTransportOptions { Endpoint = new Uri(desk.Client.BaseAddress!, "/mcp") }
            ),
            cancellationToken: Stop
        );

    static JsonElement Json(CallToolResult result)
    {
        Assert.NotEqual(true, result.IsError);
        return JsonDocument.Parse(Text(result)).RootElement;
    }

    static async Task<string> Error(McpClient client, string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await client.CallToolAsync(
            tool,
            arguments.ToDictionary(pair => pair.Name, pair => pair.Value),
            cancellationToken: Stop
        );
        Assert.True(result.IsError);
        return Text(result);
    }

    static string Text(CallToolResult result) => Assert.IsType<TextContentBlock>(result.Content[0]).Text;
}
