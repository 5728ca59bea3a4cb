using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Casus.Reading.JsonLines;

/// <summary>
/// Strings of JSON that the standard reader refuses: lone surrogates and broken UTF-8. Each stray unit becomes U+FFFD,
/// so that offsets stay the same.
/// </summary>
static class JsonText
{
    /// <summary>The value of the string the reader stands on.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\' || i + 1 >= escaped.Length)
            {
                text.Append(escaped[i]);
                continue;
            }
            i++;
            if (
                escaped[i] == 'u'
                && i + 4 < escaped.Length
                && ushort.TryParse(
                    escaped.AsSpan(i + 1, 4),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var unit
                )
            )
            {
                text.Append((char)unit);
                i += 4;
            }
            else
            {
                text.Append(
                    escaped[i] switch
                    {
                        'n' => '\n',
                        't' => '\t',
                        'r' => '\r',
                        'b' => '\b',
                        'f' => '\f',
                        var c => c,
                    }
                );
            }
        }
        return Repair(text);
    }

    static string Repair(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                text[i] = '\uFFFD';
        }
        return text.ToString();
    }
}
