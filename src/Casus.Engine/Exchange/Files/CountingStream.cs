namespace Casus.Exchange.Files;

/// <summary>
/// A stream whose first two bytes can be looked at, and that tells how many bytes were read. Seeks where the inner one
/// does, as archives need.
/// </summary>
sealed class CountingStream(Stream inner, Action<int>? told) : Stream
{
    readonly byte[] head = new byte[2];
    int held = -1,
        given;

    /// <summary>The first two bytes, or fewer at the end.</summary>
    public ReadOnlySpan<byte> Head()
    {
        if (held < 0)
        {
            held = inner.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            if (inner.CanSeek)
                (inner.Position, given) = (inner.Position - held, held);
        }
        return head.AsSpan(0, held);
    }

    public override int Read(Span<byte> buffer)
    {
        int count;
        if (given < held)
        {
            count = Math.Min(held - given, buffer.Length);
            head.AsSpan(given, count).CopyTo(buffer);
            given += count;
        }
        else
            count = inner.Read(buffer);
        told?.Invoke(count);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override bool CanRead => true;
    public override bool CanSeek => inner.CanSeek;
    public override bool CanWrite => false;
    public override long Length => inner.Length;
    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
