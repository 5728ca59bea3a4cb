namespace Casus.Reading.JsonLines;

/// <summary>
/// Reads a stream line by line as bytes, over one growing buffer; a line may be as long as the limit.
/// </summary>
sealed class ByteLines(Stream stream, int longest)
{
    byte[] buffer = new byte[64 << 10];
    int start,
        end,
        lineStart,
        lineLength;
    bool ended;

    /// <summary>Number of the current line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the current line was longer than the limit; it was passed over.</summary>
    public bool TooLong { get; private set; }

    /// <summary>The current line without its line break; valid until the next <see cref="Next"/>.</summary>
    public ReadOnlySpan<byte> Current => buffer.AsSpan(lineStart, lineLength);

    /// <summary>Moves to the next line; false at the end of the stream.</summary>
    public bool Next()
    {
        TooLong = false;
        var searched = start;
        while (true)
        {
            var at = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (at >= 0)
                return Take(searched + at, searched + at + 1);
            if (ended)
                return (end > start || TooLong) && Take(end, end);
            searched = Fill();
        }
    }

    bool Take(int lineEnd, int next)
    {
        Number++;
        lineStart = start;
        lineLength = lineEnd - start;
        if (lineLength > 0 && buffer[lineEnd - 1] == '\r')
            lineLength--;
        if (lineLength > longest)
            TooLong = true;
        if (TooLong)
            lineLength = 0;
        start = next;
        return true;
    }

    /// <summary>Reads more behind what is there; returns where to go on searching.</summary>
    int Fill()
    {
        if (end - start > longest)
        {
            TooLong = true;
            start = end;
        }
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }
        if (end == buffer.Length)
            Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, buffer.Length * 2L));
        var from = end;
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        ended = read == 0;
        return from;
    }
}
