using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Casus.Reading;

/// <summary>
/// Turns bytes into text: by byte order mark or the zeros of UTF-16, then by what the transport or the file declares,
/// then UTF-8 if the bytes are valid, then by detection,
/// at last Windows-1252. Never throws; bytes that fit nothing become U+FFFD.
/// </summary>
static partial class TextEncoding
{
    const int declarationBytes = 4096,
        detectionBytes = 64 << 10;

    static TextEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>
    /// The text without its byte order mark. <paramref name="declared"/> is a charset name from outside, such as an
    /// HTTP header.
    /// </summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string? declared = null, bool searchDeclaration = false)
    {
        if (Mark(bytes) is var (encoding, length))
            return encoding.GetString(bytes[length..]);
        if (WithoutMark(bytes) is { } wide)
            return wide.GetString(bytes);
        if (ByName(declared) is { } transport)
            return transport.GetString(bytes);
        if (searchDeclaration && Declared(bytes) is { } own)
            return own.GetString(bytes);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Detect(bytes).GetString(bytes);
    }

    /// <summary>The encoding a byte order mark announces, and the length of the mark.</summary>
    public static (Encoding Encoding, int Length)? Mark(ReadOnlySpan<byte> bytes) =>
        bytes is [0xEF, 0xBB, 0xBF, ..] ? (Encoding.UTF8, 3)
        : bytes is [0xFF, 0xFE, 0, 0, ..] ? (Encoding.UTF32, 4)
        : bytes is [0xFF, 0xFE, ..] ? (Encoding.Unicode, 2)
        : bytes is [0xFE, 0xFF, ..] ? (Encoding.BigEndianUnicode, 2)
        : null;

    /// <summary>Where bytes that should be UTF-8 first are not; null where all are.</summary>
    public static int? FirstWrong(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return null;
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at;
    }

    /// <summary>
    /// UTF-16 without a mark: in Western text every second byte is zero, and hardly one of the others.
    /// </summary>
    public static Encoding? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var pairs = Math.Min(bytes.Length, declarationBytes) / 2;
        int first = 0,
            second = 0;
        for (var i = 0; i < pairs; i++)
        {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        return pairs < 4 ? null
            : second * 10 > pairs * 8 && first * 50 < pairs ? Encoding.Unicode
            : first * 10 > pairs * 8 && second * 50 < pairs ? Encoding.BigEndianUnicode
            : null;
    }

    static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, declarationBytes)]);
        var match = DeclarationPattern().Match(head);
        // A declaration that could be read byte by byte cannot be of a two-byte encoding: the page is then UTF-8, as
        // browsers take it.
        return match.Success && ByName(match.Groups["name"].Value) is { } encoding
            ? encoding is UnicodeEncoding or UTF32Encoding
                ? Encoding.UTF8
                : encoding
            : null;
    }

    static Encoding? ByName(string? name)
    {
        name = name?.Trim(' ', '"', '\'', '\t');
        if (string.IsNullOrEmpty(name))
            return null;
        if (
            name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase)
            || name.Equals("ascii", StringComparison.OrdinalIgnoreCase)
            || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)
        )
            name = "windows-1252";
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    static Encoding Detect(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, detectionBytes)].ToArray();
        var detected = UtfUnknown.CharsetDetector.DetectFromBytes(sample).Detected;
        return detected is { Confidence: > 0.5f } && ByName(detected.EncodingName) is { } encoding
            ? encoding
            : Encoding.GetEncoding(1252);
    }

    [GeneratedRegex(
        """(?:<\?xml[^>]{0,100}encoding|<meta[^>]{0,200}charset)\s*=\s*["']?(?<name>[A-Za-z0-9_:.-]{2,40})""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DeclarationPattern();
}
