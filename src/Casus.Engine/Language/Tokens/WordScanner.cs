using Casus.Language.Writing;

namespace Casus.Language.Tokens;

/// <summary>
/// Finds where a surface token ends, by the conventions of UD English (EWT, GUM): "state-run" is three tokens and
/// "non-proliferation" one,
/// "$5m" is three, "9:30", "1,200.5", "9/11" and "U.S." are one. Looks only at the text between a position and the next
/// white space.
/// </summary>
static class WordScanner
{
    /// <summary>End of the word that starts at a letter or digit.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int end, WrittenLanguage language)
    {
        var at = start;
        while (at < end)
        {
            var c = text[at];
            if (Characters.IsWord(c))
                at++;
            else if (char.IsSurrogate(c) && Characters.WideLetter(text[..end], at) is > 0 and var width)
                at += width;
            else if (Connects(text, start, at, end, language, out var next))
                at = next;
            else
                break;
        }
        return FullStop(text, start, Unit(text, start, at, language), end, language);
    }

    /// <summary>Whether the character at a position joins what stands before and behind it into one word.</summary>
    static bool Connects(ReadOnlySpan<char> text, int start, int at, int end, WrittenLanguage language, out int next)
    {
        next = at + 1;
        if (at + 1 >= end || !Characters.IsWord(text[at + 1]))
            return Plural(text, at, end, ref next);
        var (before, after) = (text[at - 1], text[at + 1]);
        var digits = char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
        var letters = char.IsLetter(before) && char.IsLetter(after);
        var c = text[at];
        if (Characters.IsHyphen(c))
            return Hyphen(text, start, at, end, language, ref next);
        if (Characters.IsApostrophe(c))
            return letters || char.IsAsciiDigit(before) && after is 's' or 'S';
        return c switch
        {
            '.' => digits || letters && Dot(text, start, at, end, language),
            ',' or '٬' => digits && Run(text, at + 1, end) == 3,
            ':' => digits,
            '/' => digits
                ? Numeric(text[start..at])
                : letters && at - start == 1 && (at + 2 >= end || !Characters.IsWord(text[at + 2])),
            '&' => letters,
            '@' or '*' => letters,
            '·' => letters,
            _ => false,
        };
    }

    /// <summary>The "(s)" of "spouse(s)".</summary>
    static bool Plural(ReadOnlySpan<char> text, int at, int end, ref int next)
    {
        if (text[at] != '(' || at + 2 >= end || text[at + 1] is not 's' || text[at + 2] != ')')
            return false;
        next = at + 3;
        return true;
    }

    static bool Dot(ReadOnlySpan<char> text, int start, int at, int end, WrittenLanguage language)
    {
        var from = at;
        while (from > start && char.IsLetter(text[from - 1]))
            from--;
        var letter = at - from == 1 && (from == start || text[from - 1] == '.');
        var to = at + 1;
        while (to < end && char.IsLetterOrDigit(text[to]))
            to++;
        // "J.K.Rowling" is initials and a name, "U.S.", "a.m." and "Ph.D." are one.
        if (letter)
            return to - at == 2
                || to - at > 2 && char.IsLower(text[at + 1]) && language.IsDomainEnding(text[(at + 1)..to]);
        if (to < end && text[to] == '.' && language.AbbreviationOf(text[from..(to + 1)]) != Abbreviation.None)
            return true;
        return char.IsLower(text[at + 1])
                && (
                    language.IsDomainEnding(text[(at + 1)..to])
                    || to < end && text[to] == '.' && to + 1 < end && char.IsLower(text[to + 1])
                )
            || language.IsDomainEnding(text[(at + 1)..to]) && char.IsUpper(text[to - 1]);
    }

    static bool Hyphen(ReadOnlySpan<char> text, int start, int at, int end, WrittenLanguage language, ref int next)
    {
        var left = text[start..at];
        if (char.IsAsciiDigit(text[at + 1]) && Numeric(left))
            return Numbers(text, start, at, end, ref next);
        var right = at + 1;
        while (right < end && char.IsLetter(text[right]))
            right++;
        if (language.IsPrefix(left))
            return true;
        if (right == at + 1)
            return false;
        return char.IsUpper(left[0])
            && left.Length <= 6
            && right - at <= 7
            && language.IsNameSyllable(text[(at + 1)..right])
            && language.IsNameSyllable(left);
    }

    /// <summary>
    /// Numbers joined by hyphens: telephone numbers and dates ("2024-06-18") are one token, ranges ("2010-2012") are
    /// three.
    /// </summary>
    static bool Numbers(ReadOnlySpan<char> text, int start, int at, int end, ref int next)
    {
        var (parts, to) = (1, at);
        while (to + 1 < end && Characters.IsHyphen(text[to]) && char.IsAsciiDigit(text[to + 1]))
        {
            to += 1 + Run(text, to + 1, end);
            parts++;
        }
        if (to < end && char.IsLetter(text[to]))
            return false;
        var whole =
            parts > 2
            || text[start..at].ContainsAny('-', '/')
            || at - start == 3 && to - at == 5
            || at - start == 5 && to - at == 5;
        next = to;
        return whole;
    }

    /// <summary>Cuts a unit off its number: "5m", "10km", "7pm".</summary>
    static int Unit(ReadOnlySpan<char> text, int start, int at, WrittenLanguage language)
    {
        if (!char.IsAsciiDigit(text[start]))
            return at;
        var from = at;
        while (from > start && char.IsLetter(text[from - 1]))
            from--;
        if (from == at || from == start || !char.IsAsciiDigit(text[from - 1]))
            return at;
        // "1990s" is a decade, "5s" five seconds.
        if (at - from == 1 && text[from] == 's' && text[from - 1] == '0' && from - start is 2 or 4)
            return at;
        return language.IsUnit(text[from..at]) ? from : at;
    }

    /// <summary>Takes in the full stop of an abbreviation or an initial.</summary>
    static int FullStop(ReadOnlySpan<char> text, int start, int at, int end, WrittenLanguage language)
    {
        if (at >= end || text[at] != '.' || at + 1 < end && text[at + 1] is '.' or '…')
            return at;
        var word = text[start..at];
        if (word.Contains('.'))
            return Acronym(word) || language.AbbreviationOf(text[start..(at + 1)]) != Abbreviation.None ? at + 1 : at;
        return Kind(text[start..(at + 1)], language) switch
        {
            Abbreviation.Title or Abbreviation.Ending => at + 1,
            Abbreviation.BeforeNumber => char.IsAsciiDigit(Next(text, at + 1)) ? at + 1 : at,
            Abbreviation.Date => Next(text, at + 1) is var next
            && (char.IsAsciiDigit(next) || next == ',' || char.IsLower(next))
                ? at + 1
                : at,
            _ => word.Length == 1 && char.IsUpper(word[0]) && IsInitial(text, start, at, language) ? at + 1 : at,
        };
    }

    /// <summary>The kind of an abbreviation, also where a headline writes a title in capitals ("GEN.").</summary>
    static Abbreviation Kind(ReadOnlySpan<char> word, WrittenLanguage language)
    {
        var kind = language.AbbreviationOf(word);
        if (kind != Abbreviation.None || word.Length is < 3 or > 7 || word[..^1].ContainsAnyExceptInRange('A', 'Z'))
            return kind;
        Span<char> titled = stackalloc char[word.Length];
        word.ToLowerInvariant(titled);
        titled[0] = word[0];
        return language.AbbreviationOf(titled) == Abbreviation.Title ? Abbreviation.Title : Abbreviation.None;
    }

    /// <summary>"J." in "J. K. Rowling", but not in "plan B. The".</summary>
    static bool IsInitial(ReadOnlySpan<char> text, int start, int at, WrittenLanguage language)
    {
        var from = at + 1;
        while (from < text.Length && text[from] is ' ' or '\u00A0')
            from++;
        if (from >= text.Length || !char.IsUpper(text[from]))
            return from < text.Length && text[from] is ',' or '-';
        var to = from;
        while (to < text.Length && to - from < 24 && char.IsLetter(text[to]))
            to++;
        if (to - from == 1)
            return true;
        if (language.BeginsSentence(text[from..to]))
            return false;
        // "I." ends more sentences than it begins names.
        return text[start] != 'I' || start < 2 || char.IsUpper(text[start - 2]) || text[start - 2] == '.';
    }

    static bool Acronym(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        return word.Length % 2 == 1;
    }

    static bool Numeric(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsAsciiDigit(c) && c is not ('/' or '-' or '.'))
                return false;
        return true;
    }

    static int Run(ReadOnlySpan<char> text, int from, int end)
    {
        var to = from;
        while (to < end && char.IsAsciiDigit(text[to]))
            to++;
        return to - from;
    }

    /// <summary>The next character that is no blank.</summary>
    static char Next(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        return at < text.Length ? text[at] : '\0';
    }
}
