using System.IO.Compression;
using System.Text;
using Casus.Reading;
using Casus.Reading.Input;
using Casus.Tests.Reading.Html;

namespace Casus.Tests.Reading;

public class FeedAndArchiveTests
{
    static List<ReadResult> Read(byte[] bytes, string name) =>
        [.. new ArticleReader().Read(new MemoryStream(bytes), name)];

    static List<ReadResult> Read(string content, string name) => Read(Encoding.UTF8.GetBytes(content), name);

    [Fact]
    public void Reads_the_items_of_an_rss_feed()
    {
        var results = Read(
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel><title>Example &amp; Sons</title
            ><link>https://example.org</link><language>en-gb</language>
            <item><title><![CDATA[Minister & trawler]]></title><link>https://example.org/1</link><guid>g1</guid
            ><pubDate>Mon, 09 May 2022 10:00:00 +0200</pubDate><dc:creator>Ann Sample</dc:creator>
            <description>Short.</description
            ><content:encoded><![CDATA[<p>The minister arrived&nbsp;on Monday.</p><p>He will stay.</p>]]></content:encoded></item>
            <item><title>Second&nbsp;story</title
            ><description>&lt;p&gt;The trawler left.&lt;/p&gt;</description><pubDate>soon</pubDate></item>
            <item><link>https://example.org/3</link></item>
            </channel></rss>
            """,
            "feed.rss"
        );
        var article = results[0].Article!;
        Assert.Equal(
            (
                "g1",
                "Minister & trawler",
                "Example & Sons",
                "Ann Sample",
                "https://example.org/1",
                "en-gb",
                new DateOnly(2022, 5, 9)
            ),
            (article.Id, article.Title, article.Outlet, article.Byline, article.Url, article.Language, article.Date)
        );
        Assert.Equal("Minister & trawler\n\nThe minister arrived on Monday.\n\nHe will stay.", article.Text);
        Assert.Equal("Second story\n\nThe trawler left.", results[1].Article!.Text);
        Assert.Null(results[1].Article!.Date);
        Assert.Equal("feed.rss:10: an item without title and text", results[2].Problem!.ToString());
    }

    [Fact]
    public void Reads_the_entries_of_an_atom_feed()
    {
        var article = Read(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example</title><entry><id>urn:1</id
                ><title type="html">Minister &amp;amp; trawler</title><link rel="self" href="/x"/>
                <link rel="alternate" href="https://example.org/1"/><updated>2022-05-10T00:00:00Z</updated
                ><published>2022-05-09T00:00:00Z</published><author><name>Ann Sample</name></author>
                <content type="xhtml"><div><p>The minister arrived.</p></div></content></entry></feed>
                """,
                "feed.xml"
            )
            .Single()
            .Article!;
        Assert.Equal(
            ("urn:1", "Minister & trawler", "https://example.org/1", "Ann Sample", new DateOnly(2022, 5, 9)),
            (article.Id, article.Title, article.Url, article.Byline, article.Date)
        );
        Assert.EndsWith("\n\nThe minister arrived.", article.Text);
    }

    [Fact]
    public void Says_when_xml_is_no_feed() =>
        Assert.StartsWith(
            "a.xml: neither RSS nor Atom: <note>",
            Read("<note>hello</note>", "a.xml").Single().Problem!.ToString()
        );

    static byte[] Record(string type, string contentType, byte[] block) =>
        [
            .. Encoding.ASCII.GetBytes(
                $"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://example.org/1\r\nContent-Type: "
                    + $"{contentType}\r\nContent-Length: {block.Length}\r\n\r\n"
            ),
            .. block,
            .. "\r\n\r\n"u8,
        ];

    static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    [Fact]
    public void Reads_pages_and_text_out_of_a_packed_archive()
    {
        var page = Encoding.Latin1.GetBytes(
            $"<title>Trawler</title><h1>Trawler freed</h1><p>{HtmlTests.Lead}</p><p>Málaga was the port it left for, said the owner.</p>"
        );
        byte[] packedPage = Packed(page);
        byte[] chunked =
        [
            .. Encoding.ASCII.GetBytes($"{packedPage.Length:x}\r\n"),
            .. packedPage,
            .. "\r\n0\r\n\r\n"u8,
        ];
        byte[] response =
        [
            .. "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Encoding: "u8
                + "gzip\r\nTransfer-Encoding: chunked\r\n\r\n"u8,
            .. chunked,
        ];
        byte[] archive =
        [
            .. Packed(Record("warcinfo", "application/warc-fields", "software: x"u8.ToArray())),
            .. Packed(Record("response", "application/http; msgtype=response", response)),
            .. Packed(
                Record(
                    "response",
                    "application/http",
                    "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone is the page you looked for, sorry.</p>"u8.ToArray()
                )
            ),
            .. Packed(
                Record("conversion", "text/plain", "Trawler freed\n\nThe trawler left the port on Monday."u8.ToArray())
            ),
        ];
        var results = Read(archive, "crawl.warc.gz");
        Assert.Equal(2, results.Count);
        Assert.Equal(("Trawler freed", "https://example.org/1"), (results[0].Article!.Title, results[0].Article!.Url));
        Assert.Contains("Málaga", results[0].Article!.Text);
        Assert.Equal("Trawler freed\n\nThe trawler left the port on Monday.", results[1].Article!.Text);
    }

    [Fact]
    public void Names_the_record_where_an_archive_breaks_off()
    {
        var archive = Record("response", "application/http", "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray());
        Assert.Equal(
            "a.warc: record 1 (https://example.org/1) ends after 10 of 19 bytes",
            Read(archive[..^13], "a.warc").Single().Problem!.ToString()
        );
        Assert.Contains(
            "record 2 does not begin with WARC/: hello",
            Read([.. archive, .. "hello"u8], "a.warc").Single().Problem!.ToString()
        );
    }
}
