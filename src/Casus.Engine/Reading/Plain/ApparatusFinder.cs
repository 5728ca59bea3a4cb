namespace Casus.Reading.Plain;

/// <summary>What the lines around the prose of a text say about it.</summary>
sealed class Apparatus
{
    public List<Range> Ranges { get; } = [];
    public string? Title { get; set; }
    public DateOnly? Date { get; set; }
    public string? Byline { get; set; }
    public string? Outlet { get; set; }
    public Range? DatelinePlace { get; set; }
}

/// <summary>
/// Finds title, date lines, bylines, datelines and footers by their form. Only the first ten and the last eight lines
/// of a text are
/// looked at, and lines that are nothing but an advertising mark.
/// </summary>
static class ApparatusFinder
{
    const int headLines = 10,
        footLines = 8,
        longestLine = 200;

    /// <summary>
    /// Looks through a text; <paramref name="hasTitle"/> says that the title is known and need not be guessed.
    /// </summary>
    public static Apparatus Find(string text, bool hasTitle, string? outlet = null, string? language = null)
    {
        var found = new Apparatus();
        var lines = TextLines.Of(text, headLines, footLines);
        if (lines.Count == 0)
            return found;

        var first = 0;
        if (Headline.IsHeadline(text, lines))
        {
            first = 1;
            if (!hasTitle)
                found.Title = text[lines[0]].Trim();
        }

        var proseSeen = 0;
        var monthFirst = PublicationDate.MonthFirst(outlet, language);
        for (var i = first; i < lines.Count; i++)
        {
            var range = lines[i];
            var line = text.AsSpan(range);
            var inHead = i < headLines;
            var inFoot = i >= lines.Count - footLines;
            if (
                line.Length <= longestLine
                && IsMetadata(line, inHead && proseSeen == 0, inHead, inFoot, monthFirst, found)
            )
            {
                found.Ranges.Add(range);
                continue;
            }
            if (
                proseSeen < 3
                && inHead
                && Dateline.Match(line, mayEndWithColon: proseSeen == 0 && !NamesSpeakers(text, lines, i + 1))
                    is { } dateline
            )
            {
                var start = range.Start.Value;
                found.Ranges.Add(new Range(start, start + dateline.Length));
                found.DatelinePlace ??= dateline.Place is { } place
                    ? new Range(start + place.Start.Value, start + place.End.Value)
                    : null;
                found.Date ??= dateline.Date;
                found.Outlet ??= dateline.Agency;
            }
            if (LooksLikeProse(line))
                proseSeen++;
        }
        found.Ranges.Sort((a, b) => a.Start.Value.CompareTo(b.Start.Value));
        return found;
    }

    static bool IsMetadata(
        ReadOnlySpan<char> line,
        bool beforeProse,
        bool inHead,
        bool inFoot,
        bool monthFirst,
        Apparatus found
    )
    {
        if (
            PublicationLine.Match(line, monthFirst, out var date, out var labelled)
            && (labelled ? inHead || inFoot : beforeProse)
        )
        {
            found.Date ??= date;
            return true;
        }
        if ((inHead || inFoot) && Byline.Match(line, beforeProse, inFoot, monthFirst) is { } byline)
        {
            found.Byline ??= byline.Name;
            found.Outlet ??= byline.Outlet;
            found.Date ??= byline.Date;
            return true;
        }
        if (Footer.IsAdvertisingMark(line))
            return true;
        if (inFoot && Footer.Match(line, out var outlet))
        {
            found.Outlet ??= outlet;
            return true;
        }
        return false;
    }

    /// <summary>Whether a later line opens with capitals and a colon, as in a transcript.</summary>
    static bool NamesSpeakers(string text, List<Range> lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            var line = text.AsSpan(lines[i]);
            if (line.IndexOf(':') is > 1 and < 40 and var colon && !line[..colon].ContainsAnyInRange('a', 'z'))
                return true;
        }
        return false;
    }

    /// <summary>A line that ends like a sentence, or is long enough to hold one.</summary>
    static bool LooksLikeProse(ReadOnlySpan<char> line) =>
        line.Length > 120 || line.Length > 30 && line.TrimEnd("\"”’')]") is [.., '.' or '!' or '?'];
}
