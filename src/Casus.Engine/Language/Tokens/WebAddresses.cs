namespace Casus.Language.Tokens;

/// <summary>Finds URLs, e-mail addresses and internet names inside a stretch without white space.</summary>
static class WebAddresses
{
    /// <summary>End of the address that starts at a position, or the position itself if none does.</summary>
    public static int End(ReadOnlySpan<char> text, int at, int end)
    {
        var chunk = text[at..end];
        var scheme = chunk.IndexOf("://");
        if (
            scheme is > 1 and < 12 && AllLetters(chunk[..scheme])
            || StartsWith(chunk, "www.")
            || StartsWith(chunk, "mailto:")
        )
            return TrimEnd(text, at, Cut(text, at, end));
        var sign = chunk.IndexOf('@');
        return sign > 0 ? Mail(text, at, at + sign, end) : at;
    }

    static int Mail(ReadOnlySpan<char> text, int at, int sign, int end)
    {
        for (var i = at; i < sign; i++)
            if (!(char.IsLetterOrDigit(text[i]) || text[i] is '.' or '_' or '-' or '+' or '%'))
                return at;
        var stop = sign + 1;
        while (stop < end && (char.IsLetterOrDigit(text[stop]) || text[stop] is '.' or '-' or '_'))
            stop++;
        while (stop > sign + 1 && text[stop - 1] is '.' or '-')
            stop--;
        return stop > sign + 2 && char.IsLetterOrDigit(text[at]) ? stop : at;
    }

    static int Cut(ReadOnlySpan<char> text, int at, int end)
    {
        var bad = text[at..end].IndexOfAny("<>\"“”«»");
        return bad > 0 ? at + bad : end;
    }

    static int TrimEnd(ReadOnlySpan<char> text, int at, int end)
    {
        while (end > at + 1)
        {
            var last = text[end - 1];
            var drop =
                last is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '}' or '…'
                || last == ')' && text[at..end].Count('(') < text[at..end].Count(')');
            if (!drop)
                break;
            end--;
        }
        return end;
    }

    static bool StartsWith(ReadOnlySpan<char> chunk, string start) =>
        chunk.Length > start.Length && chunk.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    static bool AllLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiLetter(c))
                return false;
        return true;
    }
}
