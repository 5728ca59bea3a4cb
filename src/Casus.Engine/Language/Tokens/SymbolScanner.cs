using System.Buffers;
using Casus.Language.Writing;

namespace Casus.Language.Tokens;

/// <summary>Finds where a token ends that starts with punctuation or another symbol.</summary>
static class SymbolScanner
{
    // Signs that are drawn as lines: "---", "***".
    static readonly SearchValues<char> repeated = SearchValues.Create("-–—*=_~<>|#+^•");

    /// <summary>End of the token, which contains at least one code point.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int end, WrittenLanguage language)
    {
        var c = text[start];
        var next = start + 1 < end ? text[start + 1] : '\0';
        if (Characters.IsTerminal(c) && !(c == '.' && char.IsAsciiDigit(next) && Fresh(text, start)))
            return Same(text, start, end, Characters.IsTerminal);
        if (BelongsToWord(text, start, next))
            return next == '\0' ? start + 1 : WordScanner.End(text, start + 1, end, language);
        if (Characters.IsApostrophe(c))
            return Apostrophe(text, start, end, language);
        if (Emoticon(text, start, end) is var face && face > start)
            return face;
        return repeated.Contains(c) ? Repeated(text, start, end) : Characters.SymbolEnd(text, start, end);
    }

    /// <summary>".5", "+3", "#peace", "@nato"</summary>
    static bool BelongsToWord(ReadOnlySpan<char> text, int start, char next) =>
        text[start] switch
        {
            '.' => true,
            '+' => char.IsAsciiDigit(next) && Fresh(text, start),
            '#' or '@' => char.IsLetter(next),
            _ => false,
        };

    /// <summary>Doubled single quotes, and decades such as "'90s"; otherwise one character.</summary>
    static int Apostrophe(ReadOnlySpan<char> text, int start, int end, WrittenLanguage language)
    {
        if (start + 1 < end && text[start + 1] == text[start])
            return start + 2;
        if (
            start + 2 < end
            && char.IsAsciiDigit(text[start + 1])
            && char.IsAsciiDigit(text[start + 2])
            && Fresh(text, start)
        )
        {
            var to = start + 3;
            if (to < end && text[to] == 's')
                to++;
            return to < end && Characters.IsWord(text[to]) ? start + 1 : to;
        }
        var last = start + 1;
        while (last < end && char.IsLetter(text[last]))
            last++;
        return language.IsWhole(text[start..last]) ? last : start + 1;
    }

    static int Emoticon(ReadOnlySpan<char> text, int start, int end)
    {
        if (text[start] is not (':' or ';' or '=') || !Fresh(text, start))
            return start;
        var at = start + 1;
        if (at < end && text[at] == '-')
            at++;
        if (at >= end || text[at] is not (')' or '(' or 'D' or 'P' or '/' or '|' or 'p'))
            return start;
        return at + 1 == end || !Characters.IsWord(text[at + 1]) ? at + 1 : start;
    }

    static int Repeated(ReadOnlySpan<char> text, int start, int end)
    {
        var at = start + 1;
        while (at < end && text[at] == text[start])
            at++;
        return at;
    }

    static int Same(ReadOnlySpan<char> text, int start, int end, Func<char, bool> test)
    {
        var at = start;
        while (at < end && test(text[at]))
            at++;
        return at;
    }

    static bool Fresh(ReadOnlySpan<char> text, int start) =>
        start == 0 || !Characters.IsWord(text[start - 1]) && !Characters.IsClosing(text[start - 1]);
}
