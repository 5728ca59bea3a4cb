using System.Formats.Tar;
using System.Net.Sockets;
using Casus.Reading;
using Casus.Reading.Input;

namespace Casus.Tests.Reading.Input;

public sealed class ArticleReaderTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("casus-reading").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    void Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    [Fact]
    public void Reads_a_folder_in_ordinal_order_and_leaves_unknown_files_alone()
    {
        Write("b/2.txt", "Second of the texts.");
        Write("a.jsonl", "{\"text\":\"First of the texts.\"}\n{\"text\":5}\n");
        Write("z.htm", "<p>Third of the texts is a page with a paragraph.</p>");
        Write("photo.png", "x");
        Write("README.txt", "About these files.");
        var results = new ArticleReader()
            .Read([folder])
            .Where(result => result.Problem is not { IsWarning: true })
            .ToList();
        Assert.Equal(
            ["First of the texts.", null, "Second of the texts.", "Third of the texts is a page with a paragraph."],
            results.Select(r => r.Article?.Text)
        );
        Assert.EndsWith("a.jsonl:2: text is not a string: 5", results[1].Problem!.ToString());
    }

    [Fact]
    public void Counts_and_names_what_it_passes_over_in_a_folder()
    {
        Write("a.txt", "A text.");
        foreach (
            var name in new[]
            {
                "1.pdf",
                "2.pdf",
                "deep/3.PDF",
                "4.pdf",
                "photo.jpg",
                "Makefile",
                "README.md",
                ".hidden",
            }
        )
            Write(name, "x");
        var results = new ArticleReader().Read(folder).ToList();
        Assert.Equal(
            $"{folder}: passed over: 4 .pdf (1.pdf, 2.pdf, 4.pdf, …), 1 .jpg (photo.jpg), "
                + $"1 README (README.md), 1 without an ending (Makefile)",
            results[0].Problem!.ToString()
        );
        Assert.True(results[0].Problem!.IsWarning);
        Assert.Equal("A text.", Assert.Single(results.Skip(1)).Article!.Text);
    }

    [Fact]
    public void Ignores_pipes_and_sockets_of_a_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "has no pipes in folders");
        Write("a.txt", "A text.");
        Write("empty.txt", "");
        new PaxTarEntry(TarEntryType.Fifo, "pipe").ExtractToFile(Path.Combine(folder, "fifo.txt"), overwrite: false);
        File.CreateSymbolicLink(Path.Combine(folder, "link.txt"), "fifo.txt");
        File.CreateSymbolicLink(Path.Combine(folder, "round.txt"), "round.txt");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder, "socket.txt")));
        var results = new ArticleReader().Read(folder).ToList();
        Assert.Equal(
            $"{folder}: passed over: 3 pipe, socket or device (fifo.txt, link.txt, socket.txt)",
            results[0].Problem!.ToString()
        );
        Assert.Equal("A text.", results[1].Article!.Text);
        Assert.Contains("empty.txt", results[2].Problem!.ToString());
        Assert.Contains("round.txt", results[3].Problem!.ToString());
    }

    [Fact]
    public void Says_nothing_of_a_folder_that_is_read_whole()
    {
        Write("a.txt", "A text.");
        Assert.Equal("A text.", new ArticleReader().Read(folder).Single().Article!.Text);
    }

    [Fact]
    public void Names_what_there_was_where_nothing_could_be_read()
    {
        Write("scan.pdf", "x");
        var problem = new ArticleReader().Read(folder).Single().Problem!;
        Assert.False(problem.IsWarning);
        Assert.EndsWith("; passed over: 1 .pdf (scan.pdf)", problem.Message);
    }

    [Fact]
    public void Reads_each_file_once_where_links_lead_back()
    {
        Write("deep/a.txt", "A text.");
        Directory.CreateSymbolicLink(Path.Combine(folder, "deep", "up"), folder);
        Directory.CreateSymbolicLink(Path.Combine(folder, "again"), Path.Combine(folder, "deep"));
        Assert.Equal("A text.", new ArticleReader().Read(folder).Single().Article!.Text);
    }

    [Fact]
    public void Says_when_a_file_is_missing_and_goes_on_with_the_next()
    {
        Write("a.txt", "A text.");
        var missing = Path.Combine(folder, "missing.txt");
        var results = new ArticleReader().Read([missing, Path.Combine(folder, "a.txt")]).ToList();
        Assert.Contains(missing, results[0].Problem!.ToString());
        Assert.Equal("A text.", results[1].Article!.Text);
    }

    [Fact]
    public void Says_when_a_folder_holds_nothing_to_read() =>
        Assert.NotNull(new ArticleReader().Read(folder).Single().Problem);

    [Theory]
    [InlineData("{\"text\":\"A text.\"}", "A text.")]
    [InlineData("A text.", "A text.")]
    [InlineData("\n <!doctype html><p>A text in a paragraph of a page.</p>", "A text in a paragraph of a page.")]
    [InlineData("<?xml version='1.0'?><rss><item><title>A text</title></item></rss>", "A text")]
    public void Tells_the_format_by_the_first_bytes(string content, string text) =>
        Assert.Equal(
            text,
            new ArticleReader()
                .Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)), "-")
                .Single()
                .Article!.Text
        );

    [Fact]
    public void Reads_no_further_than_asked()
    {
        using var endless = new EndlessLines();
        Assert.Equal(
            3,
            new ArticleReader(new ReadingOptions { Format = InputFormat.Jsonl }).Read(endless, "-").Take(3).Count()
        );
    }

    [Fact]
    public void Refuses_a_file_beyond_the_limit()
    {
        Write("a.txt", new string('x', 2000));
        Assert.Equal(
            "larger than 1000 bytes",
            new ArticleReader(new ReadingOptions { MaxArticleBytes = 1000 })
                .Read(Path.Combine(folder, "a.txt"))
                .Single()
                .Problem!.Message
        );
    }

    [Theory]
    [InlineData("%PDF-1.4 1 0 obj", "a PDF document")]
    [InlineData("PK\u0003\u0004xyz", "a zip archive")]
    [InlineData("\u0001\u0002\u0000\u0008abcdef\u0003", "binary data")]
    public void Says_what_a_file_is_that_holds_no_text(string content, string kind)
    {
        var problem = new ArticleReader()
            .Read(new MemoryStream(System.Text.Encoding.Latin1.GetBytes(content)), "report.txt")
            .Single()
            .Problem!;
        Assert.StartsWith($"not text but {kind}", problem.Message);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Reads_UTF_16_that_has_no_mark(string encoding) =>
        Assert.Equal(
            "A text of Zürich.",
            new ArticleReader()
                .Read(
                    new MemoryStream(System.Text.Encoding.GetEncoding(encoding).GetBytes("A text of Zürich.")),
                    "a.txt"
                )
                .Single()
                .Article!.Text
        );

    [Fact]
    public void Ignores_a_stray_control_character_in_a_text() =>
        Assert.NotNull(
            new ArticleReader()
                .Read(
                    new MemoryStream(
                        System.Text.Encoding.UTF8.GetBytes(
                            "A text with a stray\u0007 bell, and many more words behind it."
                        )
                    ),
                    "a.txt"
                )
                .Single()
                .Article
        );

    [Fact]
    public void Says_when_a_packed_file_ends_too_early()
    {
        var packed = new MemoryStream();
        using (
            var gzip = new System.IO.Compression.GZipStream(
                packed,
                System.IO.Compression.CompressionMode.Compress,
                leaveOpen: true
            )
        )
            gzip.Write(
                System.Text.Encoding.UTF8.GetBytes("A text that goes on and is cut off somewhere in its middle.")
            );
        Assert.NotNull(
            new ArticleReader().Read(new MemoryStream(packed.ToArray()[..^20]), "a.txt.gz").Single().Problem
        );
    }

    sealed class EndlessLines : MemoryStream
    {
        public override int Read(Span<byte> buffer) => Fill(buffer);

        public override int Read(byte[] buffer, int offset, int count) => Fill(buffer.AsSpan(offset, count));

        static int Fill(Span<byte> buffer)
        {
            var line = "{\"text\":\"x\"}\n"u8;
            var count = Math.Min(line.Length, buffer.Length);
            line[..count].CopyTo(buffer);
            return count;
        }
    }
}
