using System.Globalization;
using System.IO.Compression;

namespace Casus.Exchange.Files;

/// <summary>
/// What became of one row: an event with the row as it stood, or why it can't be taken. A doubt goes with an event that
/// misses a field.
/// </summary>
public readonly record struct ReadRow(
    string File,
    long Line,
    string Fingerprint,
    ExchangedEvent? Event,
    string Record,
    string? Wrong,
    string? Doubt
)
{
    /// <summary>File and line, or the file alone where no line is to blame.</summary>
    public string Source => Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}") : File;
}

/// <summary>A raw row of a file, not parted yet.</summary>
readonly record struct RawRow(string File, long Line, string Text, RowLayout Layout);

/// <summary>
/// Reads files of event data row by row in constant memory: plain, gzipped, or all files of a zip archive.
/// </summary>
sealed class EventFileReader(IReadOnlyList<IEventFormat> formats, Action<int>? bytesRead = null)
{
    const int gzip = 0x1F,
        gzipSecond = 0x8B,
        zip = 'P',
        zipSecond = 'K';

    /// <summary>The rows of a file; its bytes are counted as they lie on the disk.</summary>
    /// <exception cref="IOException">The file can't be opened or ends too early.</exception>
    public IEnumerable<RawRow> Read(string path)
    {
        using var file = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read,
            1 << 16,
            FileOptions.SequentialScan
        );
        foreach (var row in Read(file, path))
            yield return row;
    }

    /// <summary>The rows of a stream; a zip archive needs one that can seek.</summary>
    public IEnumerable<RawRow> Read(Stream stream, string name)
    {
        var counted = new CountingStream(stream, bytesRead);
        if (Starts(counted, zip, zipSecond))
            return stream.CanSeek
                ? Archive(counted, name)
                : throw new InvalidDataException("a zip archive can't be read from standard input; name it as a file");
        return Starts(counted, gzip, gzipSecond)
            ? Rows(new GZipStream(counted, CompressionMode.Decompress), name)
            : Rows(counted, name);
    }

    IEnumerable<RawRow> Archive(CountingStream stream, string name)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0))
        {
            using var content = entry.Open();
            foreach (var row in Rows(content, $"{name}/{entry.FullName}"))
                yield return row;
        }
    }

    IEnumerable<RawRow> Rows(Stream stream, string name)
    {
        var layout = new RowLayout(formats);
        var isFirst = true;
        foreach (var (line, text) in new LineReader(stream, quoted: formats[0].Syntax == RowSyntax.Csv).Lines())
        {
            if (isFirst && layout.TakeHeader(text))
            {
                isFirst = false;
                continue;
            }
            isFirst = false;
            if (!string.IsNullOrWhiteSpace(text))
                yield return new RawRow(name, line, text, layout);
        }
    }

    static bool Starts(CountingStream stream, int first, int second)
    {
        var head = stream.Head();
        return head.Length == 2 && head[0] == first && head[1] == second;
    }
}
