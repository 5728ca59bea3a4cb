using System.Text;

namespace Casus.Reading.Warc;

/// <summary>Header lines and blocks of bytes out of one stream.</summary>
sealed class RecordStream(Stream stream)
{
    const int longestLine = 64 << 10,
        mostHeaders = 200;

    readonly byte[] buffer = new byte[64 << 10];
    int position,
        end;

    /// <summary>The next line that is not blank, or null at the end.</summary>
    public string? ReadLineSkippingBlank()
    {
        string? line;
        do line = ReadLine();
        while (line is "");
        return line;
    }

    /// <summary>Lines "Name: value" up to a blank one; names compare without case.</summary>
    public Dictionary<string, string> ReadHeaders()
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < mostHeaders && ReadLine() is { Length: > 0 } line; i++)
            if (line.IndexOf(':') is > 0 and var colon)
                headers.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        return headers;
    }

    /// <summary>So many bytes, or fewer at the end of the stream.</summary>
    public byte[] ReadBlock(int length)
    {
        // What a damaged header promises may not be there: memory grows with what is read.
        using var block = new MemoryStream(Math.Min(length, 1 << 20));
        while (block.Length < length && Fill())
        {
            var count = (int)Math.Min(end - position, length - block.Length);
            block.Write(buffer, position, count);
            position += count;
        }
        return block.ToArray();
    }

    public void Skip(long length)
    {
        while (length > 0 && Fill())
        {
            var count = (int)Math.Min(end - position, length);
            position += count;
            length -= count;
        }
    }

    string? ReadLine()
    {
        if (!Fill())
            return null;
        var line = new StringBuilder();
        while (Fill())
        {
            var b = buffer[position++];
            if (b == '\n')
                break;
            if (b != '\r' && line.Length < longestLine)
                line.Append((char)b);
        }
        return line.ToString();
    }

    bool Fill()
    {
        if (position < end)
            return true;
        position = 0;
        end = stream.Read(buffer, 0, buffer.Length);
        return end > 0;
    }
}
