namespace Casus.Reading.Plain;

/// <summary>
/// Tells a headline from the first paragraph of a text. A headline stays in the text and is analysed: it is a sentence
/// of it.
/// </summary>
static class Headline
{
    const int shortest = 8,
        longest = 220;

    /// <summary>
    /// Whether the first of the lines stands alone, does not end as a statement does, and more text follows.
    /// </summary>
    public static bool IsHeadline(string text, List<Range> lines)
    {
        if (lines.Count < 2)
            return false;
        var line = text.AsSpan(lines[0]);
        if (line.Length is < shortest or > longest || !line.Contains(' ') || line[^1] is '.' or ',' or ';' or ':')
            return false;
        if (
            Dateline.Match(line, mayEndWithColon: false) is { } dateline
            && (dateline.Date is not null || dateline.Agency is not null)
        )
            return false;
        if (
            PublicationLine.Match(line, false, out _, out _)
            || Byline.Match(line, beforeProse: true, inFoot: false, monthFirst: false) is not null
        )
            return false;
        return BlankLineBetween(text, lines[0], lines[1])
            || lines[1].End.Value - lines[1].Start.Value > line.Length * 4 / 3 && StartsSentence(text[lines[1].Start]);
    }

    static bool StartsSentence(char c) => !char.IsLower(c);

    static bool BlankLineBetween(string text, Range one, Range other)
    {
        var breaks = 0;
        foreach (var c in text.AsSpan(one.End.Value..other.Start.Value))
            if (c == '\n')
                breaks++;
        return breaks > 1;
    }
}
