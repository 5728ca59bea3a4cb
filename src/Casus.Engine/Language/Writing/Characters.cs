using System.Buffers;
using System.Globalization;
using System.Text;
using Casus.Language.Tokens;

namespace Casus.Language.Writing;

/// <summary>
/// Questions about characters that the tokeniser asks; every typography of quotes, apostrophes and dashes is known here
/// and only here.
/// </summary>
static class Characters
{
    static readonly SearchValues<char> closing = SearchValues.Create(")]}\"'”’»›”″");
    static readonly SearchValues<char> opening = SearchValues.Create("([{\"'“‘„‚«‹¿¡");
    static readonly SearchValues<char> bullets = SearchValues.Create("•*-–—·▪►‣●◦■");
    static readonly bool[] space = Table(c =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u2060' or '\uFEFF' or '\uFFFE' or '\uFFFF'
    );
    static readonly bool[] word = Table(c =>
        char.IsLetterOrDigit(c)
        || c == '_'
        || c is '\u200C' or '\u200D' or '\u00AD'
        || char.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.LetterNumber
    );

    /// <summary>White space, and the control and invisible characters that part words like it.</summary>
    public static bool IsSpace(char c) => space[c];

    public static bool IsWord(char c) => word[c];

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or '`' or '´' or '＇' or '‛';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '‽' or '؟' or '।';

    public static bool IsClosing(char c) => closing.Contains(c);

    public static bool IsOpening(char c) => opening.Contains(c);

    public static bool IsBullet(char c) => bullets.Contains(c);

    public static bool IsCurrency(char c) =>
        c == '$' || c > 127 && char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\v' or '\f';

    /// <summary>
    /// Length in UTF-16 units of the letter or digit at a position beyond the Basic Multilingual Plane, or 0.
    /// </summary>
    public static int WideLetter(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length
        && char.IsSurrogatePair(text[at], text[at + 1])
        && Rune.IsLetterOrDigit(new Rune(text[at], text[at + 1]))
            ? 2
            : 0;

    /// <summary>
    /// End of the symbol at a position: a code point with the modifiers and joined symbols that belong to it.
    /// </summary>
    public static int SymbolEnd(ReadOnlySpan<char> text, int at, int end)
    {
        var next = at + Width(text, at, end);
        while (next < end)
            if (
                text[next] is '\uFE0F' or '\uFE0E'
                || text[next] == '\uD83C' && next + 1 < end && text[next + 1] is >= '\uDFFB' and <= '\uDFFF'
            )
                next += Width(text, next, end);
            else if (text[next] == '\u200D' && next + 1 < end)
                next += 1 + Width(text, next + 1, end);
            else
                break;
        return next;
    }

    public static int Width(ReadOnlySpan<char> text, int at, int end) =>
        at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;

    static bool[] Table(Func<char, bool> test)
    {
        var table = new bool[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
            table[i] = test((char)i);
        return table;
    }
}
