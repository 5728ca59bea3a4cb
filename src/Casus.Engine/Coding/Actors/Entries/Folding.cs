using System.Runtime.CompilerServices;

namespace Casus.Coding.Actors.Entries;

/// <summary>How the words of a name are written; a text must write at least as large.</summary>
enum Casing : byte
{
    Lower,
    Capital,
    Capitals,
}

/// <summary>
/// Brings words of names to one spelling: lower case, without diacritics, cut at hyphens and apostrophes, without full
/// stops.
/// </summary>
static class Folding
{
    const string Groups =
        "aàáâãäåāăąǎæ bḃ cçćĉċč dďđðḍ eèéêëēĕėęěəẽ gĝğġģǧ hĥħḥḫ iìíîïĩīĭįıǐ jĵ kķḳ lĺļľłḷ mṃ nñńņňŋṇ "
        + "oòóôõöøōŏőœǒơ pṗ qq rŕŗřṛ sśŝşšșßṣ tţťŧțþṭ uùúûüũūŭůűųǔư vṿ wŵ xẋ yýÿŷ zźżžẓ";

    static readonly char[] folded = Table();

    static char[] Table()
    {
        var table = new char[0x2000];
        for (var c = 0; c < table.Length; c++)
            table[c] = char.IsLetterOrDigit((char)c) ? char.ToLowerInvariant((char)c) : '\0';
        foreach (var group in Groups.Split(' '))
        foreach (var c in group)
        {
            table[c] = group[0];
            table[char.ToUpperInvariant(c)] = group[0];
        }
        table['&'] = '&';
        return table;
    }

    /// <summary>
    /// Writes the next word of <paramref name="text"/> from <paramref name="at"/> on into <paramref name="word"/>; 0
    /// when none is left.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Next(ReadOnlySpan<char> text, ref int at, Span<char> word, out Casing casing)
    {
        var length = 0;
        var (letters, capitals) = (0, 0);
        var startsLarge = false;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            var fold =
                c < folded.Length ? folded[c]
                : char.IsLetterOrDigit(c) ? c
                : '\0';
            if (fold == '\0')
            {
                if (
                    c == '.' && length > 0 && capitals == letters
                    || char.IsLowSurrogate(c)
                    || c is >= '\u0300' and < '\u0370'
                )
                    continue;
                if (length > 0)
                    break;
                continue;
            }
            if (length == word.Length)
                break;
            if (length == 0)
                startsLarge = char.IsUpper(c) || char.IsDigit(c);
            if (char.IsLetter(c))
            {
                letters++;
                if (char.IsUpper(c))
                    capitals++;
            }
            word[length++] = fold;
        }
        casing =
            letters > 1 && capitals == letters ? Casing.Capitals
            : startsLarge ? Casing.Capital
            : Casing.Lower;
        return length;
    }

    /// <summary>The folded words of a name, joined by blanks.</summary>
    public static string Fold(string text)
    {
        Span<char> word = stackalloc char[64];
        var result = new System.Text.StringBuilder(text.Length);
        for (var at = 0; Next(text, ref at, word, out _) is > 0 and var length; )
            result.Append(result.Length > 0 ? " " : "").Append(word[..length]);
        return result.ToString();
    }
}
