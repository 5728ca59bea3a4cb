namespace Casus.Reading.Plain;

/// <summary>Closing lines that are no prose: sources, credits, copyright, invitations to subscribe.</summary>
static class Footer
{
    static readonly ReadingWords words = ReadingWords.BuiltIn;

    /// <summary>Whether the line is such a closing line; "Source: X" gives the outlet.</summary>
    public static bool Match(ReadOnlySpan<char> line, out string? outlet)
    {
        outlet = null;
        if (line.StartsWith("source", StringComparison.OrdinalIgnoreCase) && AfterSource(line) is { } rest)
        {
            var name = rest.Trim();
            if (name.Length > 60)
                return false;
            outlet =
                name.Length is > 1 and < 40 && !name.Contains("://", StringComparison.Ordinal) && char.IsUpper(name[0])
                    ? name.ToString()
                    : null;
            return true;
        }
        return words.EndMarks.Contains(line) || Opens(line);
    }

    /// <summary>Whether the line is nothing but the mark of an advertisement.</summary>
    public static bool IsAdvertisingMark(ReadOnlySpan<char> line) => words.AdvertisingMarks.ContainsAnyCase(line);

    /// <summary>Whether a line begins as closing lines do, with whole words: "Photo by", "subscribe", "©".</summary>
    static bool Opens(ReadOnlySpan<char> line)
    {
        foreach (var opening in words.FooterOpenings)
            if (
                line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && !(char.IsLetter(opening[^1]) && line.Length > opening.Length && char.IsLetter(line[opening.Length]))
            )
                return true;
        return false;
    }

    static string? AfterSource(ReadOnlySpan<char> line)
    {
        var rest = line["source".Length..];
        if (rest.StartsWith("s", StringComparison.OrdinalIgnoreCase))
            rest = rest[1..];
        return rest.IsEmpty ? ""
            : rest[0] == ':' ? rest[1..].ToString()
            : rest.Trim().Equals("site", StringComparison.OrdinalIgnoreCase) ? ""
            : null;
    }
}
