using Casus.Reading;
using Casus.Reading.Input;

namespace Casus.Tests.Reading.JsonLines;

public class JsonLinesTests
{
    static List<ReadResult> Read(byte[] bytes, ReadingOptions? options = null) =>
        [.. new ArticleReader(options ?? new ReadingOptions()).Read(new MemoryStream(bytes), "news.jsonl")];

    static List<ReadResult> Read(string lines) => Read(System.Text.Encoding.UTF8.GetBytes(lines));

    [Fact]
    public void Reads_one_article_a_line()
    {
        var results = Read(
            """{"id":"a","date":"2024-06-18","title":"T","outlet":"O","url":"https://example.org/a","byline":"B","""
                + """
                "language":"en","text":"Hello there.\n"}

                {"id":7,"date":null,"text":""}
                """
        );
        Assert.Equal(2, results.Count);
        var article = results[0].Article!;
        Assert.Equal(
            (
                "a",
                new DateOnly(2024, 6, 18),
                "T",
                "O",
                "https://example.org/a",
                "B",
                "en",
                "Hello there.\n",
                "news.jsonl:1"
            ),
            (
                article.Id,
                article.Date,
                article.Title,
                article.Outlet,
                article.Url,
                article.Byline,
                article.Language,
                article.Text,
                article.Source
            )
        );
        Assert.Equal(("7", ""), (results[1].Article!.Id, results[1].Article!.Text));
    }

    [Fact]
    public void Goes_on_after_a_bad_line_and_names_it()
    {
        var results = Read(
            "{\"id\":\"a\",\"text\":\"One.\"}\nnot json\n{\"id\":\"b\"}\n[1]\n{\"id\":\"c\",\"text\":5}\n{\"id\":\"d\",\"text\":\"Two.\""
        );
        Assert.Equal("One.", results[0].Article!.Text);
        Assert.Equal([2, 3, 4, 5, 6], results.Skip(1).Select(r => r.Problem!.Line!.Value));
        Assert.Equal([null, "b", null, "c", "d"], results.Skip(1).Select(r => r.Problem!.Id));
        Assert.StartsWith("news.jsonl:2: not JSON", results[1].Problem!.ToString());
        Assert.Equal("text is not a string: 5", results[4].Problem!.Message);
    }

    [Theory]
    [InlineData("\"last Tuesday\"")]
    [InlineData("20240618")]
    [InlineData("{\"day\":1}")]
    public void Keeps_the_article_without_a_date_that_is_none(string date)
    {
        var results = Read($$"""{"id":"a","date":{{date}},"text":"One."}""");
        Assert.True(results[0].Problem!.IsWarning);
        Assert.Null(results[1].Article!.Date);
    }

    [Fact]
    public void Takes_an_empty_date_for_none()
    {
        var results = Read("""{"date":"","text":"One."}""");
        Assert.Null(Assert.Single(results).Article!.Date);
    }

    [Fact]
    public void Gives_a_stable_id_where_there_is_none()
    {
        var one = Read("""{"text":"One."}""")[0].Article!.Id;
        Assert.Equal(one, Read("""{"extra":[{"a":[]}],"text":"One.","date":"2024-01-01"}""")[0].Article!.Id);
        Assert.NotEqual(one, Read("""{"text":"Two."}""")[0].Article!.Id);
        Assert.Equal(16, one.Length);
    }

    [Fact]
    public void Replaces_a_lone_surrogate_without_moving_offsets()
    {
        var text = Read("{\"text\":\"a\\ud83d b \\\"\\ud83d\\ude00\\u0041\\\" \\udc00.\"}")[0].Article!.Text;
        Assert.Equal("a\uFFFD b \"😀A\" \uFFFD.", text);
    }

    [Fact]
    public void Names_the_bytes_that_are_no_utf8_and_reads_on()
    {
        byte[] lines =
        [
            .. "{\"id\":\"a\",\"text\":\"caf"u8,
            0xE9,
            .. " in Bergen\"}\n{\"id\":\"b\",\"text\":\"One.\"}\n{\"id\":\"c\",\"text\":\"cut "u8,
            0xF0,
            0x9F,
        ];
        var results = Read(lines);
        Assert.Equal(
            ("a", 1, "not UTF-8 at byte 21 (0xE9)"),
            (results[0].Problem!.Id, results[0].Problem!.Line, results[0].Problem!.Message)
        );
        Assert.Equal("b", results[1].Article!.Id);
        Assert.Equal(3, results[2].Problem!.Line);
    }

    [Fact]
    public void Keeps_control_characters_where_they_stand()
    {
        const string text = "Kenya\0 and\u001B[31m Norway\u0085 signed\uFFFD a treaty.";
        Assert.Equal(text, Read(System.Text.Json.JsonSerializer.Serialize(new { text }))[0].Article!.Text);
    }

    [Fact]
    public void Marks_the_dateline_in_a_text_given_whole()
    {
        var article = Read("""{"text":"OSLO, May 3 (NTB) - The king left for Stockholm."}""")[0].Article!;
        Assert.Equal("OSLO, May 3 (NTB) - ", article.Text[article.Apparatus.Single()]);
    }

    [Fact]
    public void Passes_over_a_line_beyond_the_limit()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(
            $$"""
            {"id":"long","text":"{{new string('x', 300_000)}}"}
            {"id":"short","text":"One."}
            """
        );
        var results = Read(bytes, new ReadingOptions { MaxArticleBytes = 1000 });
        Assert.Equal("line longer than 1000 bytes", results[0].Problem!.Message);
        Assert.Equal("short", results[1].Article!.Id);

        var unended = Read(
            System.Text.Encoding.UTF8.GetBytes(new string('x', 300_000)),
            new ReadingOptions { MaxArticleBytes = 1000 }
        );
        Assert.Equal("line longer than 1000 bytes", unended.Single().Problem!.Message);
    }

    [Fact]
    public void Reads_utf16_and_gzip()
    {
        var json = "{\"text\":\"Zürich.\"}\n";
        byte[] utf16 = [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(json)];
        Assert.Equal("Zürich.", Read(utf16).Single().Article!.Text);

        using var packed = new MemoryStream();
        using (
            var gzip = new System.IO.Compression.GZipStream(
                packed,
                System.IO.Compression.CompressionLevel.Fastest,
                leaveOpen: true
            )
        )
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(json));
        Assert.Equal("Zürich.", Read(packed.ToArray()).Single().Article!.Text);
    }
}
