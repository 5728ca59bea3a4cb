namespace Casus.Reading;

/// <summary>A stream whose first bytes can be looked at before it is read.</summary>
sealed class HeadStream : Stream
{
    readonly Stream inner;
    readonly byte[] head;
    int position;

    public HeadStream(Stream inner, int length)
    {
        this.inner = inner;
        var bytes = new byte[length];
        head = bytes[..inner.ReadAtLeast(bytes, length, throwOnEndOfStream: false)];
    }

    /// <summary>The first bytes, as many as asked for or as there are.</summary>
    public ReadOnlySpan<byte> Head => head;

    /// <summary>Passes over the first bytes, before anything was read.</summary>
    public void Skip(int count) => position = Math.Min(count, head.Length);

    public override int Read(Span<byte> buffer)
    {
        if (position == head.Length)
            return inner.Read(buffer);
        var count = Math.Min(buffer.Length, head.Length - position);
        head.AsSpan(position, count).CopyTo(buffer);
        position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
