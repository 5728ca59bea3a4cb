using System.IO.Compression;
using System.Text;
using Casus.Reading;
using Casus.Reading.Input;
using CsCheck;

namespace Casus.Tests.Reading;

/// <summary>No bytes may crash a reader, and whatever it makes of them must hold together.</summary>
public class ReaderFuzzTests
{
    const int mutations = 10_000;

    static readonly byte[] text = (
        "Minister in Tunis\n\nPublished 9 May 2022\n\nTUNIS, May 9 (EXA) — The minister said: “We talk.” 你好 "u8
        + "😀\n\nBy Ann Sample, Example News\n\nSource: Example"u8
    ).ToArray();

    static readonly byte[] html =
        """
        <!DOCTYPE html><html lang=en><head><meta charset="utf-8"><title>Minister &amp; trawler | Example</title
        ><meta property="og:title" content="Minister">
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-05-09","author":[{"name":"Ann"}]}</script></head>
        <body><nav><a href="/">Home</a></nav><article class="story ad-free"><h1>Minister &amp; trawler</h1
        ><p>The foreign minister arrived on Monday for talks.<br><br>He met “the president” 😀.
        <div id='x' hidden>no</div><ul><li>one<li>two</ul><table><tr><td>cell</table></article><!-- c --><![CDATA[x]]></body></html>
        """u8.ToArray();

    static readonly byte[] jsonl = (
        "{\"id\":\"a\",\"date\":\"2022-05-09\",\"text\":\"OSLO (EXA) - One \\ud83d\\ude00 "u8
        + "sentence.\"}\n{\"id\":2,\"html\":\"<p>The minister arrived on Monday for "u8
        + "talks.\"}\n{\"x\":[{\"y\":null}],\"text\":\"Tw\\u00f6.\"}\n"u8
    ).ToArray();

    static readonly byte[] rss =
        """
        <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Example</title
        ><item><title><![CDATA[Minister & trawler]]></title><link>https://example.org/1</link>
        <description>&lt;p&gt;The minister arrived on Monday.&lt;/p&gt;</description><pubDate>Mon, 09 May 2022 10:00:00 GMT</pubDate
        ><guid>1</guid></item><item><title>Two&nbsp;</title></item></channel></rss>
        """u8.ToArray();

    static readonly byte[] warc = Encoding.UTF8.GetBytes(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/1\r\nContent-Type: "
            + "application/http; msgtype=response\r\nContent-Length: 167\r\n\r\n"
            + "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: "
            + "chunked\r\n\r\n4c\r\n<p>The minister arrived on Monday for talks about fishing and trade. "
            + "😀</p>\r\n0\r\n\r\n\r\n\r\nWARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: "
            + "text/plain\r\nContent-Length: 20\r\n\r\nTwo ministers met.\n\n\r\n\r\n"
    );

    static readonly byte[][] snippets =
    [
        [0],
        [0xFF],
        [0xC3],
        [0xED, 0xA0, 0x80],
        [0xF0, 0x9F],
        [0xEF, 0xBB, 0xBF],
        [0xFE, 0xFF],
        [0x1F, 0x8B],
        .. new[]
        {
            "<",
            ">",
            "\"",
            "'",
            "&",
            "&#",
            "&#xD800;",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "</",
            "<script>",
            "<title>",
            "<p",
            "{",
            "}",
            "[",
            "\\",
            "\\u",
            "\\ud800",
            "\n",
            "\r\n\r\n",
            "\t",
            " ",
            "0",
            "99999999999",
            "-1",
            "(",
            ")",
            " - ",
            " — ",
            ":",
            "By ",
            "June 18, 2024",
            "18.06.2024",
            "31/12/9999",
            "MOSCOW",
            "\u2028",
            "\u00A0",
            "WARC/1.0",
            "Content-Length: ",
            "null",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    static void Check(byte[] bytes, InputFormat format)
    {
        foreach (
            var (article, problem) in new ArticleReader(
                new ReadingOptions { Format = format, MaxArticleBytes = 64 << 20 }
            ).Read(new MemoryStream(bytes), "fuzz")
        )
        {
            Assert.True(article is null != problem is null);
            if (problem is not null)
            {
                Assert.StartsWith("fuzz", problem.ToString());
                Assert.DoesNotContain(ReadingProblem.Fault, problem.Message);
            }
            if (article is null)
                continue;
            Assert.NotEmpty(article.Id);
            var behind = 0;
            foreach (var range in article.Apparatus)
            {
                Assert.True(range.Start.Value >= behind && range.End.Value > range.Start.Value);
                behind = range.End.Value;
            }
            Assert.True(behind <= article.Text.Length);
            if (article.DatelinePlace is { } place)
                Assert.NotEmpty(article.Text[place]);
            _ = LanguageGuess.Of(article);
        }
    }

    static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = new List<byte>(original);
        for (var changes = random.Next(1, 8); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count + 1);
            switch (random.Next(5))
            {
                case 0:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(40), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, snippets[random.Next(snippets.Length)]);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(60), bytes.Count - at)));
                    break;
                default:
                    if (at < bytes.Count)
                        bytes[at] = (byte)random.Next(256);
                    break;
            }
        }
        return [.. bytes];
    }

    static byte[] Sample(InputFormat format) =>
        format switch
        {
            InputFormat.Html => html,
            InputFormat.Jsonl => jsonl,
            InputFormat.Rss => rss,
            InputFormat.Warc => warc,
            _ => text,
        };

    [Theory]
    [InlineData(InputFormat.Text)]
    [InlineData(InputFormat.Html)]
    [InlineData(InputFormat.Jsonl)]
    [InlineData(InputFormat.Rss)]
    [InlineData(InputFormat.Warc)]
    public void Survives_mutated_input(InputFormat format)
    {
        var original = Sample(format);
        Check(original, format);
        for (var seed = 0; seed < mutations; seed++)
        {
            var bytes = Mutate(original, new Random(seed));
            try
            {
                Check(bytes, seed % 10 == 0 ? InputFormat.Auto : format);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException(
                    $"{format}, seed {seed}: {e.Message}: {Encoding.Latin1.GetString(bytes)}",
                    e
                );
            }
        }
    }

    [Fact]
    public void Survives_random_bytes() =>
        Gen.Select(Gen.Byte.Array[0, 300], Gen.Enum<InputFormat>())
            .Sample((bytes, format) => Check(bytes, format), iter: 2_000);

    [Fact]
    public void Gives_back_any_text_exactly() =>
        Gen.String[Gen.Char['\0', '\uD7FF'], 0, 200]
            .Sample(
                text =>
                {
                    var json = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { id = "x", text });
                    return new ArticleReader(new ReadingOptions { Format = InputFormat.Jsonl })
                            .Read(new MemoryStream(json), "x")
                            .Single()
                            .Article!.Text == text;
                },
                iter: 2_000
            );

    public static TheoryData<string> Big =>
        ["spaceless", "brackets", "punctuation", "tags", "newlines", "parentheses", "capitals", "quotes"];

    [Theory]
    [MemberData(nameof(Big))]
    public void Survives_big_input_in_every_format(string kind)
    {
        var big = kind switch
        {
            "spaceless" => new string('x', 1_000_000),
            "brackets" => new string('[', 100_000),
            "punctuation" => string.Concat(Enumerable.Repeat("...!?,;:", 50_000)),
            "tags" => string.Concat(Enumerable.Repeat("<div class='a b'>", 100_000)),
            "newlines" => new string('\n', 200_000),
            "parentheses" => new string('(', 100_000),
            "capitals" => string.Concat(Enumerable.Repeat("MOSCOW, ", 50_000)),
            _ => string.Concat(Enumerable.Repeat("\"'“", 50_000)),
        };
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var format in Enum.GetValues<InputFormat>())
            Check(Encoding.UTF8.GetBytes(big), format);
        Check(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { text = big }), InputFormat.Jsonl);
        Check(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { html = big }), InputFormat.Jsonl);
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(5), $"took {watch.Elapsed}");
    }

    [Fact]
    public void Survives_a_line_of_thirty_megabytes()
    {
        var json = Encoding.UTF8.GetBytes("{\"text\":\"" + new string('x', 30_000_000) + "\"}\n{\"text\":\"One.\"}");
        var results = new ArticleReader().Read(new MemoryStream(json), "x.jsonl").ToList();
        Assert.Equal(30_000_000, results[0].Article!.Text.Length);
        Assert.Equal("One.", results[1].Article!.Text);
    }

    [Fact]
    public void Reports_a_damaged_archive_and_keeps_what_came_before()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(
                Encoding.UTF8.GetBytes(
                    string.Concat(
                        Enumerable.Range(0, 20_000).Select(i => $"{{\"id\":\"{i}\",\"text\":\"{i * 7919} ships.\"}}\n")
                    )
                )
            );
        var results = new ArticleReader().Read(new MemoryStream(packed.ToArray()[..^2000]), "x.jsonl.gz").ToList();
        Assert.Equal("0", results[0].Article!.Id);
        Assert.NotNull(results[^1].Problem);
    }
}
