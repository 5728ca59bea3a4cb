namespace Casus.Reading.Plain;

/// <summary>
/// Lines that name the author: "By Jane Doe", "Jane Doe, ARD Tokyo, tagesschau, 18.06.2024 09:55 a.m.".
/// </summary>
sealed record Byline(string Name, string? Outlet, DateOnly? Date)
{
    static readonly ReadingWords words = ReadingWords.BuiltIn;

    /// <summary>
    /// Matches a byline; one without "By" only at the foot of a text or before its prose, and only with a trade, an
    /// outlet or a date behind the name.
    /// </summary>
    public static Byline? Match(ReadOnlySpan<char> line, bool beforeProse, bool inFoot, bool monthFirst)
    {
        if (line.Length is < 6 or > 160)
            return null;
        var credited = Credited(line);
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

    /// <summary>What stands behind "By".</summary>
    static string? Credited(ReadOnlySpan<char> line)
    {
        foreach (var opening in words.BeforeAuthor)
            if (
                line.Length > opening.Length
                && line[opening.Length] == ' '
                && line.StartsWith(opening, StringComparison.Ordinal)
            )
                return line[opening.Length..].Trim().ToString();
        return null;
    }

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
        var names = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (
            names.Length is 0 or > 10
            || names.Length == 1 && !(credited && IsTradeOrOutlet(names[0]))
            || names.Length > 5 && !credited
        )
            return false;
        foreach (var word in names)
        {
            if (words.InsideNames.ContainsAnyCase(word) || credited && IsTradeOrOutlet(word))
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
    static bool IsOutlet(string part) =>
        char.IsUpper(part[0]) && words.Outlets.ContainsAnyCase(part[(part.LastIndexOf(' ') + 1)..]);

    static bool IsTradeOrOutlet(string word) =>
        words.Trades.ContainsAnyCase(word) || words.Outlets.ContainsAnyCase(word);

    static bool IsAffiliation(string part, ref bool marked)
    {
        var parts = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 6)
            return false;
        foreach (var word in parts)
        {
            if (IsTradeOrOutlet(word))
                marked = true;
            else if (!words.InsideNames.ContainsAnyCase(word) && !char.IsUpper(word[0]) && parts.Length > 1)
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
