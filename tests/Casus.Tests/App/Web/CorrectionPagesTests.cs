using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Casus.Exchange.Formats;
using Casus.Tests.Exchange;

namespace Casus.Tests.App.Web;

/// <summary>What somebody decides at the desk, or through its API, holds on every page.</summary>
public sealed class CorrectionPagesTests : IAsyncLifetime
{
    const string text = "Kenya attacked Chad in Abuja on Monday. Kenyan officials visited Norway on Monday.";

    // Every address that counts, lists or sends events.
    static readonly string[] counting =
    [
        "/.json",
        "/search.json",
        "/search.json?q=attacked",
        "/search.json?actor=TCD",
        "/relations.json",
        "/relations/KEN/TCD.json",
        "/relations/KEN/TCD",
        "/actors/KEN.json",
        "/map.json?month=2024-06",
        "/forecasts.json",
        "/sources.json",
        "/",
        "/search",
        "/actors/KEN",
        "/map",
        "/export?format=csv",
        "/export?format=plover",
        "/export?format=icews",
    ];

    readonly RunningDesk desk = new();
    string attack = "",
        article = "";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await desk.InitializeAsync();
        using var added = await desk.Send("/add", ("text", text), ("date", "2024-06-18"), ("title", "Two neighbours"));
        article = added.Headers.Location!.ToString();
        var events = (await desk.Json(article + ".json")).GetProperty("events").EnumerateArray();
        attack = events.Single(act => act.GetProperty("type").GetString() == "ASSAULT").GetProperty("id").GetString()!;
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    async Task<JsonElement> Post(object decision, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await desk.Client.PostAsJsonAsync($"/events/{attack}/correction", decision, Stop);
        Assert.Equal(expected, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement;
    }

    async Task<Dictionary<string, string>> Everywhere()
    {
        var pages = new Dictionary<string, string>();
        foreach (var address in counting)
            pages[address] = await desk.Text(address);
        return pages;
    }

    [Fact]
    public async Task A_rejected_event_is_gone_from_everything_that_counts_and_comes_back_when_that_is_taken_back()
    {
        var before = await Everywhere();
        var events = (await desk.Json("/search.json")).GetProperty("count").GetInt32();
        Assert.Contains("attacked Chad", before["/search.json"]);

        var rejected = await Post(
            new
            {
                verdict = "reject",
                by = "Ida",
                why = "it was an exercise",
            }
        );
        Assert.Equal("reject", rejected.GetProperty("verdict").GetString());
        var after = await Everywhere();
        foreach (var (address, page) in after)
        {
            var withoutChoices = page.Replace("<option value=\"ASSAULT\"", "", StringComparison.Ordinal);
            Assert.DoesNotContain("ASSAULT\"", withoutChoices, StringComparison.Ordinal);
            Assert.DoesNotContain("attacked Chad", page, StringComparison.Ordinal);
            Assert.DoesNotContain(attack, page, StringComparison.Ordinal);
            Assert.True(address is "/forecasts.json" || address == "/map" || page != before[address], address);
        }
        Assert.Equal(events - 1, (await desk.Json("/search.json")).GetProperty("count").GetInt32());
        Assert.Equal(0, (await desk.Json("/relations/KEN/TCD.json")).GetProperty("events").GetInt32());

        // Where the article tells it, it is struck through.
        Assert.Contains("<del>attacked</del>", await desk.Text(article));
        var told = await desk.Json(article + ".json");
        Assert.Equal(1, told.GetProperty("events").GetArrayLength());
        Assert.Equal(attack, told.GetProperty("rejected")[0].GetProperty("id").GetString());
        Assert.Contains("it was an exercise", await desk.Text($"/events/{attack}"));
        Assert.Contains("<h1><del>", await desk.Text($"/events/{attack}"));
        Assert.Equal(
            ("reject", "ASSAULT"),
            (
                (await desk.Json("/corrections.json")).GetProperty("corrections")[0].GetProperty("verdict").GetString(),
                (await desk.Json($"/events/{attack}.json")).GetProperty("as_coded").GetProperty("type").GetString()
            )
        );
        Assert.Contains("it was an exercise", await desk.Text("/corrections"));

        using var taken = await desk.Client.DeleteAsync($"/events/{attack}/correction?by=Ida&why=seen", Stop);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Equal(before, await Everywhere());
        Assert.Equal(0, (await desk.Json("/corrections.json")).GetProperty("count").GetInt32());
        Assert.Equal("", desk.Errors);
    }

    [Fact]
    public async Task A_corrected_event_counts_with_its_new_values_everywhere()
    {
        await Post(
            new
            {
                verdict = "correct",
                type = "AID",
                actors = new[] { "SDN GOV" },
                place = "Mombasa",
                date = "2024-05-01",
                by = "Ida",
                why = "misread",
            }
        );
        var line = (await desk.Json("/search.json?actor=SDN")).GetProperty("happenings")[0];
        Assert.Equal(
            ("AID", "Mombasa", "2024-05-01", 2),
            (
                line.GetProperty("type").GetString(),
                line.GetProperty("place").GetString(),
                line.GetProperty("date").GetString(),
                line.GetProperty("quad").GetInt32()
            )
        );
        Assert.Equal(0, (await desk.Json("/relations/KEN/TCD.json")).GetProperty("events").GetInt32());
        Assert.Equal(1, (await desk.Json("/relations/SDN/TCD.json")).GetProperty("events").GetInt32());
        Assert.Contains("Mombasa", await desk.Text("/map.json?month=2024-05"));
        Assert.Contains("AID,,", await desk.Text("/export?format=csv&actor=SDN"));

        var told = (await desk.Json(article + ".json"))
            .GetProperty("events")
            .EnumerateArray()
            .Single(act => act.GetProperty("id").GetString() == attack);
        Assert.Equal(
            ("AID", "SDN"),
            (told.GetProperty("type").GetString(), told.GetProperty("actors")[0].GetProperty("code").GetString())
        );
        Assert.Equal(JsonValueKind.Null, told.GetProperty("actors")[0].GetProperty("text").ValueKind);
        Assert.Contains("The machine read: ", await desk.Text($"/events/{attack}"));
        Assert.Equal(
            "ASSAULT",
            (await desk.Json($"/events/{attack}.json")).GetProperty("as_coded").GetProperty("type").GetString()
        );
        Assert.Equal("", desk.Errors);
    }

    [Fact]
    public async Task The_form_keeps_what_was_changed_in_it_and_nothing_else()
    {
        (string, string)[] shown =
        [
            ("type", "ASSAULT"),
            ("mode", ""),
            ("status", "actual"),
            ("date", "2024-06-17"),
            ("actors", "Kenya (KEN)"),
            ("recipients", "SDN; Chad (TCD)"),
            ("contexts", ""),
        ];
        using var answer = await desk.Send(
            $"/events/{attack}",
            [.. shown, ("verdict", "correct"), ("who", "Ida"), ("why", "both")]
        );
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var made = (await desk.Json($"/events/{attack}.json")).GetProperty("corrections").EnumerateArray();
        Assert.Equal(["recipients"], made.Select(correction => correction.GetProperty("field").GetString()!));
        using var again = await desk.Send(
            $"/events/{attack}",
            ("verdict", "correct"),
            ("who", "Ida"),
            ("why", "nothing")
        );
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
    }

    [Fact]
    public async Task The_form_gives_no_type_to_an_event_that_others_coded_without_one()
    {
        var row = Rows.Gdelt(
            GdeltFormat.Daily,
            ("EventCode", "012"),
            ("EventBaseCode", "012"),
            ("EventRootCode", "01"),
            ("GoldsteinScale", "-0.4")
        );
        Assert.Equal(0, desk.Run(string.Join('\t', row) + "\n", "import", "gdelt", "-").Exit);
        const string address = "/events/gdelt:1001";
        Assert.Contains("<option value=\"\" selected>", await desk.Text(address));
        using var answer = await desk.Send(
            address,
            ("type", ""),
            ("status", "future"),
            ("verdict", "correct"),
            ("who", "Ida"),
            ("why", "planned")
        );
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var made = (await desk.Json(address + ".json")).GetProperty("corrections").EnumerateArray();
        Assert.Equal(["status"], made.Select(correction => correction.GetProperty("field").GetString()!));
    }

    [Theory]
    [InlineData("""{"verdict": "maybe"}""", "'maybe' is not one of accept, reject, correct, withdraw")]
    [InlineData("""{"verdict": "correct"}""", "nothing to correct")]
    [InlineData("""{"verdict": "reject", "type": "AID"}""", "reject takes no fields")]
    [InlineData("""{"type": "FIGHT"}""", "type: 'FIGHT' is not one of AGREE")]
    [InlineData("""{"mode": "visit"}""", "no mode of ASSAULT: 'visit'")]
    [InlineData("""{"words": "x"}""", "'words' can't be corrected")]
    [InlineData("""{"type": 3}""", "type: must be a text or a list of texts, not 3")]
    [InlineData("[]", "must be an object")]
    [InlineData("""{"why": "\ud800"}""", "half a character")]
    [InlineData("{", "the body is not JSON")]
    public async Task Says_what_is_wrong_with_a_decision(string body, string message)
    {
        using var answer = await desk.Client.PostAsync($"/events/{attack}/correction", new StringContent(body), Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var told = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement;
        Assert.Contains(message, told.GetProperty("error").GetString());
        Assert.Equal(0, (await desk.Json("/corrections.json")).GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Takes_a_bare_verdict_but_none_about_nothing_or_from_another_site()
    {
        Assert.Equal("accept", (await Post(new { verdict = "accept" })).GetProperty("verdict").GetString());
        using var nothing = await desk.Client.PostAsJsonAsync(
            "/events/nothing/correction",
            new { verdict = "reject" },
            Stop
        );
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"/events/{attack}/correction");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var foreign = await desk.Client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        var documented = (await desk.Json("/openapi/v1.json"))
            .GetProperty("paths")
            .GetProperty("/events/{id}/correction");
        Assert.True(documented.TryGetProperty("post", out _) && documented.TryGetProperty("delete", out _));
    }
}
