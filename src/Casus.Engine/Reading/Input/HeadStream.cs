namespace Casus.Reading.Input;

/// <summary>A stream whose first bytes can be looked at before it is read.</summary>
sealed class HeadStream : ForwardStream
{
    readonly byte[] head;
    int position;

    public HeadStream(Stream inner, int length)
        : base(inner)
    {
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
            return Inner.Read(buffer);
        var count = Math.Min(buffer.Length, head.Length - position);
        head.AsSpan(position, count).CopyTo(buffer);
        position += count;
        return count;
    }
}
