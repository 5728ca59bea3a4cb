using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Casus.Exchange.Files;

/// <summary>
/// The lines of a stream with their numbers from 1. A line that is not UTF-8 is read as ISO-8859-1; with quotes, a line
/// end within quotes ends no line.
/// </summary>
sealed class LineReader(Stream stream, bool quoted)
{
    // No row of event data comes near this; what does is no such file.
    const int longest = 16 << 20;

    public IEnumerable<(long Line, string Text)> Lines()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 18);
        var (start, end, number) = (0, 0, 1L);
        try
        {
            while (true)
            {
                var length = LineLength(buffer, start, end);
                if (length >= 0)
                {
                    yield return (number, Text(buffer, start, length, number));
                    number += quoted ? buffer.AsSpan(start, length + 1).Count((byte)'\n') : 1;
                    start += length + 1;
                    continue;
                }
                if (start > 0)
                    buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, end) = (0, end - start);
                if (end == buffer.Length)
                    buffer = Grown(buffer, number);
                var count = stream.Read(buffer, end, buffer.Length - end);
                if (count == 0)
                    break;
                end += count;
            }
            if (end > 0)
                yield return (number, Text(buffer, 0, end, number));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    int LineLength(byte[] buffer, int start, int end)
    {
        var bytes = buffer.AsSpan(start, end - start);
        if (!quoted)
            return bytes.IndexOf((byte)'\n');
        var inside = false;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == '"')
                inside = !inside;
            else if (bytes[at] == '\n' && !inside)
                return at;
        }
        return -1;
    }

    static string Text(byte[] buffer, int start, int length, long number)
    {
        var bytes = buffer.AsSpan(start, length);
        if (number == 1 && bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        if (bytes.Length > 0 && bytes[^1] == '\r')
            bytes = bytes[..^1];
        var text = (Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes);
        // The record's library ends a text at NUL.
        return text.Contains('\0') ? text.Replace('\0', '\uFFFD') : text;
    }

    static byte[] Grown(byte[] buffer, long number)
    {
        if (buffer.Length >= longest)
            throw new InvalidDataException($"line {number} is longer than {longest >> 20} MB: no file of event data");
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
