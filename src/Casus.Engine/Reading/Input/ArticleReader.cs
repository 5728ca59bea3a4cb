using System.IO.Compression;
using Casus.Reading.Feeds;
using Casus.Reading.Html;
using Casus.Reading.JsonLines;
using Casus.Reading.Plain;
using Casus.Reading.Warc;

namespace Casus.Reading.Input;

/// <summary>
/// Reads articles from files, folders, standard input and streams, one after the other and no more than asked for.
/// Unreadable input is a <see cref="ReadingProblem"/> among the results, never an exception. Instances are immutable
/// and may be shared.
/// </summary>
sealed class ArticleReader(ReadingOptions options)
{
    const int headBytes = 1024;

    public ArticleReader()
        : this(new ReadingOptions()) { }

    /// <summary>Reads files and folders; "-" stands for standard input.</summary>
    public IEnumerable<ReadResult> Read(IEnumerable<string> paths) => paths.SelectMany(Read);

    /// <summary>
    /// Reads one file, or all files of known extension below a folder in ordinal order, or standard input for "-". What
    /// of a folder is
    /// passed over is said first.
    /// </summary>
    public IEnumerable<ReadResult> Read(string path)
    {
        if (path == "-")
            return Read(Console.OpenStandardInput(), "-");
        if (!Directory.Exists(path))
            return ReadFile(path);
        var found = new InputFolder(path);
        return (found.Problem is { } passedOver ? new ReadResult[] { passedOver } : []).Concat(
            found.Files.SelectMany(ReadFile)
        );
    }

    /// <summary>
    /// Bytes of the files that <see cref="Read(IEnumerable{string})"/> would read, or null where standard input is
    /// among them; what can't be read counts nothing.
    /// </summary>
    public static long? Size(IEnumerable<string> paths)
    {
        long sum = 0;
        foreach (var path in paths)
        {
            if (path == "-")
                return null;
            sum += (Directory.Exists(path) ? new InputFolder(path).Files : [path]).Sum(file =>
                File.Exists(file) ? new FileInfo(file).Length : 0
            );
        }
        return sum;
    }

    /// <summary>
    /// Reads a stream to its end and closes it; <paramref name="name"/> stands for it in problems and decides the
    /// format if it has an extension.
    /// </summary>
    public IEnumerable<ReadResult> Read(Stream stream, string name) => Guarded(() => stream, name);

    /// <summary>
    /// Reads one article in JSON, laid out as it likes; a warning stands in front of its article.
    /// <paramref name="number"/> tells it from others of the same name.
    /// </summary>
    public IReadOnlyList<ReadResult> ReadJson(ReadOnlySpan<byte> json, string name, int? number = null)
    {
        var (article, problem) = JsonArticle.Read(json, name, number, options);
        return article is null ? [problem!]
            : problem is null ? [article]
            : [problem, article];
    }

    IEnumerable<ReadResult> ReadFile(string path) => Guarded(() => Open(path), path);

    Stream Open(string path)
    {
        var file = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete,
            1 << 16,
            FileOptions.SequentialScan
        );
        return options.BytesRead is { } told ? new CountedStream(file, told) : file;
    }

    /// <summary>
    /// Trouble with a file or its compression ends this file with a problem, and the next one follows.
    /// </summary>
    IEnumerable<ReadResult> Guarded(Func<Stream> open, string name)
    {
        IEnumerator<ReadResult>? results = null;
        Stream? stream = null;
        try
        {
            while (true)
            {
                ReadingProblem? problem = null;
                try
                {
                    stream ??= open();
                    results ??= ReadStream(stream, name).GetEnumerator();
                    if (!results.MoveNext())
                        yield break;
                }
                catch (Exception e)
                    when (e
                            is IOException
                                or InvalidDataException
                                or UnauthorizedAccessException
                                or NotSupportedException
                        || e is ArgumentException and not ArgumentOutOfRangeException
                    )
                {
                    problem = new ReadingProblem(name, null, Reason(e));
                }
                catch (Exception fault) when (fault is not OutOfMemoryException)
                {
                    // A fault of the program in one file must not lose the others.
                    problem = new ReadingProblem(
                        name,
                        null,
                        $"{ReadingProblem.Fault}{fault.GetType().Name}: {fault.Message}"
                    );
                }
                if (problem is not null)
                {
                    yield return problem;
                    yield break;
                }
                yield return results!.Current;
            }
        }
        finally
        {
            results?.Dispose();
            stream?.Dispose();
        }
    }

    static string Reason(Exception fault) =>
        fault switch
        {
            FileNotFoundException or DirectoryNotFoundException => "no such file",
            UnauthorizedAccessException => "no right to read it",
            _ => fault.Message,
        };

    IEnumerable<ReadResult> ReadStream(Stream raw, string name)
    {
        var stream = new HeadStream(raw, headBytes);
        if (stream.Head is [0x1F, 0x8B, ..])
            stream = new HeadStream(new GZipStream(stream, CompressionMode.Decompress), headBytes);
        if (stream.Head is [0x28, 0xB5, 0x2F, 0xFD, ..])
            throw new InvalidDataException("packed with Zstandard; unpack it first");

        var format = options.Format != InputFormat.Auto ? options.Format : InputFiles.ByExtension(name);
        if (format == InputFormat.Auto)
            format = InputFiles.ByContent(stream.Head);
        return format switch
        {
            InputFormat.Jsonl => JsonLinesReader.Read(AsUtf8(stream), name, options),
            InputFormat.Rss => FeedReader.Read(stream, name, options),
            InputFormat.Warc => WarcReader.Read(stream, name, options),
            InputFormat.Html => One(
                stream,
                name,
                bytes =>
                    HtmlReading.Read(
                        TextEncoding.Decode(bytes, searchDeclaration: true),
                        new Article
                        {
                            Id = "",
                            Source = name,
                            Text = "",
                        },
                        options
                    )
            ),
            _ => One(
                stream,
                name,
                bytes =>
                    TextEncoding.Decode(bytes) is var text && string.IsNullOrWhiteSpace(text)
                        ? null
                        : TextReading.Read(text, name, options)
            ),
        };
    }

    IEnumerable<ReadResult> One(Stream stream, string name, Func<byte[], Article?> read)
    {
        var bytes = stream.ReadAtMost(options.MaxArticleBytes);
        if (bytes is null)
            yield return new ReadingProblem(name, null, $"larger than {options.MaxArticleBytes} bytes");
        else if (BinaryContent.Describe(bytes) is { } kind)
            yield return new ReadingProblem(name, null, $"not text but {kind}");
        else if (read(bytes) is { } article)
            yield return article;
        else
            yield return new ReadingProblem(
                name,
                null,
                bytes.Length == 0 ? "empty" : $"no article text found in {bytes.Length} bytes"
            );
    }

    static Stream AsUtf8(HeadStream stream)
    {
        if (TextEncoding.Mark(stream.Head) is not var (encoding, length))
            return stream;
        stream.Skip(length);
        return encoding.CodePage == 65001
            ? stream
            : System.Text.Encoding.CreateTranscodingStream(stream, encoding, System.Text.Encoding.UTF8);
    }
}
