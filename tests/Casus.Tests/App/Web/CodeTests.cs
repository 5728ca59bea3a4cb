using System.Net;
using System.Text;
using System.Text.Json;

namespace Casus.Tests.App.Web;

public sealed class CodeTests(RunningDesk desk) : IClassFixture<RunningDesk>
{
    const string german =
        "Der Präsident von Kenia besuchte am Montag die Hauptstadt und wurde dort von der Regierung empfangen.";
    const string visit = "The Kenyan president visited Norway on Monday.";

    static string Article(string id, string text) =>
        JsonSerializer.Serialize(
            new
            {
                id,
                date = "2024-06-18",
                text,
            }
        );

    async Task<(HttpStatusCode Status, string? Type, string Body)> Post(byte[] body, string type = "application/json")
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var response = await desk.Client.PostAsync("/code", content, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, answer);
    }

    Task<(HttpStatusCode Status, string? Type, string Body)> Post(string body, string type = "application/json") =>
        Post(Encoding.UTF8.GetBytes(body), type);

    static List<(string? Id, int Events, string? Error)> Read(IEnumerable<JsonElement> articles) =>
        [
            .. articles.Select(article =>
                (
                    article.GetProperty("id").GetString(),
                    article.TryGetProperty("events", out var events) ? events.GetArrayLength() : 0,
                    article.TryGetProperty("error", out var error) ? error.GetString() : null
                )
            ),
        ];

    [Fact]
    public async Task Codes_an_array_in_its_order_and_says_which_could_not_be_coded()
    {
        var (status, type, body) = await Post(
            $"[{Article("a", visit)}, 7,\n {Article("b", german)}, {Article("c", visit)}]"
        );
        Assert.Equal((HttpStatusCode.OK, "application/json"), (status, type));
        var articles = Read(JsonDocument.Parse(body).RootElement.EnumerateArray());
        Assert.Equal(["a", null, "b", "c"], articles.Select(article => article.Id));
        Assert.Equal([1, 0, 0, 1], articles.Select(article => article.Events));
        Assert.Equal("request:2: not a JSON object: 7", articles[1].Error);
        Assert.Contains("de: no coder for this language", articles[2].Error);
    }

    [Theory]
    [InlineData("[", ",", "]")]
    [InlineData("", "\n", "\n")]
    public async Task Says_what_it_left_out_and_which_ids_are_the_same(string start, string between, string end)
    {
        var doubtful = JsonSerializer.Serialize(
            new
            {
                id = "a",
                date = "foo",
                text = visit,
            }
        );
        string[] sent = [doubtful, Article("b", visit), Article("b", "A bakery opened in Oslo."), Article("c", visit)];
        var (status, _, body) = await Post(start + string.Join(between, sent) + end);
        Assert.Equal(HttpStatusCode.OK, status);
        var lines =
            start.Length > 0
                ? [.. JsonDocument.Parse(body).RootElement.EnumerateArray()]
                : body.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        string[] Warnings(int i) =>
            lines[i].TryGetProperty("warnings", out var all)
                ? [.. all.EnumerateArray().Select(one => one.GetString()!)]
                : [];
        Assert.Equal(1, lines[0].GetProperty("events").GetArrayLength());
        Assert.Equal(["request:1: date is no date, left out: foo"], Warnings(0));
        Assert.Empty(Warnings(1));
        Assert.Equal(["request:3: id 'b' stands at request:2 with other content"], Warnings(2));
        Assert.Empty(Warnings(3));
    }

    [Theory]
    [InlineData("application/x-ndjson")]
    [InlineData("application/jsonl; charset=utf-8")]
    [InlineData("application/json")]
    public async Task Codes_lines_in_their_order(string type)
    {
        var begin = Article("a", visit) + "\nno json\n\n{\"id\":\"b\",\"text\":\"caf";
        byte[] body =
        [
            .. Encoding.UTF8.GetBytes(begin),
            0xE9,
            .. Encoding.UTF8.GetBytes("\"}\r\n" + Article("c", visit)),
        ];
        var (status, answered, lines) = await Post(body, type);
        Assert.Equal((HttpStatusCode.OK, "application/x-ndjson"), (status, answered));
        var articles = Read(lines.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement));
        Assert.Equal(["a", null, "b", "c"], articles.Select(article => article.Id));
        Assert.StartsWith("request:2: not JSON", articles[1].Error);
        Assert.StartsWith("request:4: not UTF-8 at byte 21 (0xE9)", articles[2].Error);
        Assert.Equal(1, articles[3].Events);
    }

    [Theory]
    [InlineData("""{"id":"a","text":""}""", "the text is empty")]
    [InlineData("""{"id":"a","text":" \n "}""", "the text is empty")]
    [InlineData("""{"id":"a","title":"A title"}""", "neither text nor html")]
    [InlineData("""{"id":"a","html":"<p></p>"}""", "no article text found")]
    [InlineData(
        """{"language":"de","text":"Der Minister kam nicht und die Regierung schwieg dazu."}""",
        "de: no coder for this language"
    )]
    [InlineData("""[{"id":"a","text":""},{"id":"b"}]""", "the text is empty")]
    [InlineData("[]", "no article in it")]
    [InlineData("\"text\"", "not a JSON object")]
    public async Task Says_why_nothing_could_be_coded(string body, string reason)
    {
        var (status, _, answer) = await Post(body);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(reason, answer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("{\"text\":\"a\"")]
    [InlineData("{\"text\":\"a\"} x")]
    [InlineData("[{\"text\":\"a\"},]")]
    [InlineData("[{\"text\":\"a\"}")]
    [InlineData("{\n\"text\" \"a\"}")]
    public async Task Refuses_what_is_no_json(string body)
    {
        var (status, _, answer) = await Post(body);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("not JSON at line", answer);
    }

    [Fact]
    public async Task Refuses_bytes_that_are_no_utf8_and_names_the_first()
    {
        var (status, _, answer) = await Post([.. "{\"text\":\"caf"u8, 0xE9, .. "\"}"u8]);
        Assert.Equal(
            (HttpStatusCode.BadRequest, """{"error":"the body is not UTF-8 at byte 12 (0xE9)"}"""),
            (status, answer)
        );
    }

    [Theory]
    [InlineData("\\ud800", "\uFFFD")]
    [InlineData("\\ufffd", "\uFFFD")]
    [InlineData("\\u0000", "\0")]
    [InlineData("\\u001b[31m", "\u001b[31m")]
    [InlineData("\\ud83d\\ude00", "😀")]
    public async Task Keeps_offsets_behind_signs_that_are_no_letters(string escaped, string sign)
    {
        var (status, _, answer) = await Post(
            $$"""{"date":"2024-06-18","text":"President {{escaped}} Putin of Russia visited Norway."}"""
        );
        Assert.Equal(HttpStatusCode.OK, status);
        var trigger = JsonDocument.Parse(answer).RootElement.GetProperty("events")[0].GetProperty("trigger");
        var before = $"President {sign} Putin of Russia ".EnumerateRunes().Count();
        Assert.Equal("visited", trigger.GetProperty("text").GetString());
        Assert.Equal(
            (before, before + 7),
            (trigger.GetProperty("start").GetInt32(), trigger.GetProperty("end").GetInt32())
        );
    }

    [Fact]
    public async Task Limits_how_many_come_at_once()
    {
        var (status, _, answer) = await Post("[" + string.Join(',', Enumerable.Repeat("{}", 1001)) + "]");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Equal("""{"error":"1001 articles; at most 1000 can be sent at once"}""", answer);
    }
}
