using System.Buffers;

namespace Casus.Reading;

static class StreamReading
{
    /// <summary>All bytes of a stream, or null when there are more than the limit.</summary>
    public static byte[]? ReadAtMost(this Stream stream, int limit)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            var count = 0;
            for (int read; (read = stream.Read(buffer, count, buffer.Length - count)) > 0; )
            {
                count += read;
                if (count > limit)
                    return null;
                if (count < buffer.Length)
                    continue;
                var bigger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, buffer.Length * 2L));
                buffer.AsSpan(0, count).CopyTo(bigger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = bigger;
            }
            return buffer[..count];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
