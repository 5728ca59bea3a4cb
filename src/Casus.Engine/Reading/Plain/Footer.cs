namespace Casus.Reading.Plain;

/// <summary>Closing lines that are no prose: sources, credits, copyright, invitations to subscribe.</summary>
static class Footer
{
    static readonly string[] openings =
    [
        "reporting by ",
        "additional reporting by ",
        "writing by ",
        "editing by ",
        "compiled by ",
        "edited by ",
        "translated by ",
        "photo:",
        "photo by ",
        "photos:",
        "image:",
        "picture:",
        "video:",
        "copyright ",
        "(c) ",
        "© ",
        "©",
        "all rights reserved",
        "read more",
        "read also",
        "also read",
        "read the full",
        "related:",
        "see also:",
        "subscribe ",
        "sign up ",
        "follow us",
        "share this",
        "click here",
        "download our",
        "our standards:",
        "this article was originally published",
        "this story was originally published",
        "this article first appeared",
        "for more information visit",
        "register for free",
    ];

    static readonly string[] marks =
    [
        "advertisement",
        "advertising",
        "anzeige",
        "ad",
        "sponsored",
        "sponsored content",
        "story continues below advertisement",
        "article continues below",
        "skip to content",
        "skip advertisement",
        "- advertisement -",
        "loading...",
    ];

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
        if (
            line.SequenceEqual("ENDS")
            || line.SequenceEqual("END")
            || line.SequenceEqual("###")
            || line.SequenceEqual("-30-")
            || line.SequenceEqual("---")
        )
            return true;
        foreach (var opening in openings)
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>Whether the line is nothing but the mark of an advertisement.</summary>
    public static bool IsAdvertisingMark(ReadOnlySpan<char> line)
    {
        if (line.Length > 40)
            return false;
        foreach (var mark in marks)
            if (line.Equals(mark, StringComparison.OrdinalIgnoreCase))
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
