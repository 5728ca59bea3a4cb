namespace Casus.Reading.Plain;

/// <summary>
/// Lines that name the author: "By Jane Doe", "Jane Doe, ARD Tokyo, tagesschau, 18.06.2024 09:55 a.m.".
/// </summary>
sealed record Byline(string Name, string? Outlet, DateOnly? Date)
{
    static readonly HashSet<string> trade = new(StringComparer.OrdinalIgnoreCase)
    {
        "correspondent",
        "correspondents",
        "reporter",
        "reporters",
        "editor",
        "editors",
        "staff",
        "writer",
        "writers",
        "journalist",
        "columnist",
        "analyst",
        "contributor",
        "bureau",
        "agency",
        "agencies",
        "desk",
        "newsroom",
    };

    static readonly HashSet<string> outlets = new(StringComparer.OrdinalIgnoreCase)
    {
        "times",
        "post",
        "tribune",
        "herald",
        "guardian",
        "press",
        "reuters",
        "afp",
        "ap",
        "bbc",
        "cnn",
        "dpa",
        "ard",
        "zdf",
        "dw",
        "tagesschau",
        "voa",
        "radio",
        "tv",
        "television",
        "broadcasting",
        "magazine",
        "network",
        "news",
        "courier",
        "gazette",
        "journal",
        "daily",
        "weekly",
        "wire",
        "observer",
        "chronicle",
        "mail",
        "express",
        "standard",
        "telegraph",
        "globe",
        "independent",
        "review",
        "bloomberg",
        "politico",
    };

    static readonly HashSet<string> joins = new(StringComparer.OrdinalIgnoreCase)
    {
        "and",
        "&",
        "in",
        "for",
        "of",
        "at",
        "the",
        "with",
        "senior",
        "chief",
        "special",
        "foreign",
        "political",
        "diplomatic",
        "security",
        "defence",
        "defense",
        "international",
        "world",
        "affairs",
        "deputy",
        "de",
        "van",
        "von",
        "der",
        "den",
        "al",
        "bin",
        "ibn",
        "el",
        "la",
        "le",
        "da",
        "dos",
        "di",
        "du",
        "y",
    };

    /// <summary>
    /// Matches a byline; one without "By" only at the foot of a text or before its prose, and only with a trade, an
    /// outlet or a date behind the name.
    /// </summary>
    public static Byline? Match(ReadOnlySpan<char> line, bool beforeProse, bool inFoot, bool monthFirst)
    {
        if (line.Length is < 6 or > 160)
            return null;
        var credited =
            After(line, "By ")
            ?? After(line, "BY ")
            ?? After(line, "Words by ")
            ?? After(line, "Story by ")
            ?? After(line, "Written by ")
            ?? After(line, "Report by ");
        if (credited is null && !beforeProse && !inFoot)
            return null;

        var parts = Split(credited ?? line.ToString());
        var date = TakeDate(parts, monthFirst);
        if (!IsPerson(parts[0], credited is not null) || parts.Count > 4)
            return null;

        var marked = date is not null;
        for (var i = 1; i < parts.Count; i++)
        {
            if (!IsAffiliation(parts[i], ref marked))
                return null;
        }
        if (credited is null && (!marked || parts.Count < 2))
            return null;
        var hasOutlet = parts.Count > 2 || parts.Count == 2 && credited is not null && IsOutlet(parts[1]);
        var outlet = hasOutlet ? parts[^1] : null;
        var name = string.Join(", ", hasOutlet ? parts.SkipLast(1) : parts);
        return new Byline(name, outlet, date);
    }

    /// <summary>Takes a date off the end, which may itself hold commas: "Tuesday, June 18, 2024".</summary>
    static DateOnly? TakeDate(List<string> parts, bool monthFirst)
    {
        for (var count = Math.Min(4, parts.Count - 1); count > 0; count--)
        {
            var first = parts.Count - count;
            if (!PublicationLine.Match(string.Join(", ", parts.Skip(first)), monthFirst, out var day, out _))
                continue;
            parts.RemoveRange(first, count);
            return day;
        }
        return null;
    }

    static string? After(ReadOnlySpan<char> line, string opening) =>
        line.StartsWith(opening, StringComparison.Ordinal) ? line[opening.Length..].Trim().ToString() : null;

    static List<string> Split(string line) =>
        [
            .. line.Split(
                [',', '|', '•', '·', '–', '—'],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
                is { Length: > 0 } parts
                ? parts
                : [line],
        ];

    /// <summary>
    /// Two to ten words, all capitalised but the joining ones; a single word only behind "By" in capitals or as an
    /// agency.
    /// </summary>
    static bool IsPerson(string part, bool credited)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (
            words.Length is 0 or > 10
            || words.Length == 1 && !(credited && (trade.Contains(words[0]) || outlets.Contains(words[0])))
            || words.Length > 5 && !credited
        )
            return false;
        foreach (var word in words)
        {
            if (joins.Contains(word) || credited && (trade.Contains(word) || outlets.Contains(word)))
                continue;
            if (
                !char.IsUpper(word[0])
                || word.AsSpan().IndexOfAnyExcept(nameCharacters) is var at and >= 0 && !char.IsLetter(word[at])
            )
                return false;
        }
        return true;
    }

    /// <summary>"Reuters", "Northern Courier", but not "Tokyo", "Tokyo correspondent" or "ARD Tokyo".</summary>
    static bool IsOutlet(string part) => char.IsUpper(part[0]) && outlets.Contains(part[(part.LastIndexOf(' ') + 1)..]);

    static bool IsAffiliation(string part, ref bool marked)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 6)
            return false;
        foreach (var word in words)
        {
            if (trade.Contains(word) || outlets.Contains(word))
                marked = true;
            else if (!joins.Contains(word) && !char.IsUpper(word[0]) && words.Length > 1)
                return false;
            if (word[^1] is '!' or '?' or ':' or '.' && word.Length > 4)
                return false;
        }
        return true;
    }

    static readonly System.Buffers.SearchValues<char> nameCharacters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.'’-"
    );
}
