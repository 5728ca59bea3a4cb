namespace Casus.Reading.Input;

/// <summary>
/// Tells files that hold no text, such as PDF documents and pictures, so that nobody takes their silence for an article
/// without events.
/// </summary>
static class BinaryContent
{
    const int sampleBytes = 8192;

    /// <summary>What the bytes are, or null where they may be text in some encoding.</summary>
    public static string? Describe(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "a PDF document; save its text first",
            [(byte)'P', (byte)'K', 3, 4, ..] => "a zip archive or an office document; unpack it or save its text first",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "an office document; save its text first",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
            or [0xFF, 0xD8, 0xFF, ..]
            or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a picture",
            _ => IsBinary(bytes) ? "binary data" : null,
        };

    /// <summary>Whether more than one byte in fifty is a control character that no text has.</summary>
    static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (TextEncoding.Mark(bytes) is not null || TextEncoding.WithoutMark(bytes) is not null)
            return false;
        var sample = bytes[..Math.Min(bytes.Length, sampleBytes)];
        var controls = 0;
        foreach (var b in sample)
            // Line breaks, tabs, form feeds, and the escape of old Japanese encodings and of terminals.
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B))
                controls++;
        return controls * 50 > sample.Length;
    }
}
