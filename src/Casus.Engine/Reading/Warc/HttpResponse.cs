using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Casus.Reading.Warc;

/// <summary>A stored HTTP response with its body unchunked and unpacked.</summary>
sealed record HttpResponse(int Status, string ContentType, byte[] Body, string? Problem)
{
    public static HttpResponse Parse(byte[] message, int limit)
    {
        var head =
            message.AsSpan().IndexOf("\r\n\r\n"u8) is >= 0 and var at ? at + 4
            : message.AsSpan().IndexOf("\n\n"u8) is >= 0 and var bare ? bare + 2
            : message.Length;
        var lines = Encoding.Latin1.GetString(message, 0, head).Split('\n', StringSplitOptions.TrimEntries);
        var status =
            lines[0].Split(' ') is [_, var code, ..]
            && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : 0;
        string? Header(string name) =>
            lines
                .FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
                ?[(name.Length + 1)..].Trim();

        var body = message[head..];
        string? problem = null;
        try
        {
            if (Header("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
                body = Unchunked(body);
            body =
                Unpacked(body, Header("Content-Encoding"), limit)
                ?? throw new InvalidDataException($"larger than {limit} bytes when unpacked");
        }
        catch (Exception e) when (e is InvalidDataException or IOException or InvalidOperationException)
        {
            problem = e.Message;
        }
        return new HttpResponse(status, Header("Content-Type") ?? "", body, problem);
    }

    /// <summary>
    /// The chunks joined; a body that is not chunked, as many archives store it, comes back as it is.
    /// </summary>
    static byte[] Unchunked(byte[] body)
    {
        using var joined = new MemoryStream();
        for (var at = 0; at < body.Length; )
        {
            var length = body.AsSpan(at).IndexOf("\r\n"u8);
            if (
                length is < 1 or > 20
                || !int.TryParse(
                    Encoding.ASCII.GetString(body, at, length).Split(';')[0].Trim(),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var size
                )
                || size < 0
            )
                return joined.Length == 0 ? body : joined.ToArray();
            if (size == 0)
                break;
            at += length + 2;
            size = Math.Min(size, body.Length - at);
            joined.Write(body, at, size);
            at += size + 2;
        }
        return joined.ToArray();
    }

    static byte[]? Unpacked(byte[] body, string? encoding, int limit)
    {
        using var packed = new MemoryStream(body);
        switch (encoding?.ToLowerInvariant())
        {
            case "gzip" or "x-gzip" when body is [0x1F, 0x8B, ..]:
                using (var gzip = new GZipStream(packed, CompressionMode.Decompress))
                    return gzip.ReadAtMost(limit);
            case "br":
                using (var brotli = new BrotliStream(packed, CompressionMode.Decompress))
                    return brotli.ReadAtMost(limit);
            case "deflate" when body is [0x78, ..]:
                using (var zlib = new ZLibStream(packed, CompressionMode.Decompress))
                    return zlib.ReadAtMost(limit);
            default:
                return body;
        }
    }
}
