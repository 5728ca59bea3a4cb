namespace Casus.Reading;

static class StreamReading
{
    /// <summary>All bytes of a stream, or null when there are more than the limit.</summary>
    public static byte[]? ReadAtMost(this Stream stream, int limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > limit)
                return null;
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }
}
