namespace Casus.Reading.Plain;

/// <summary>The lines of a text that are not blank, as UTF-16 ranges without white space at either end.</summary>
static class TextLines
{
    /// <summary>The first and the last lines, each once, in order.</summary>
    public static List<Range> Of(string text, int fromStart, int fromEnd)
    {
        var lines = new List<Range>(fromStart + fromEnd);
        var at = 0;
        while (lines.Count < fromStart && at < text.Length)
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : at + length;
            AddTrimmed(text, at, end, lines);
            at = end + 1;
        }

        var tail = new List<Range>(fromEnd);
        var stop = text.Length;
        while (tail.Count < fromEnd && stop > at)
        {
            var start = text.AsSpan(at, stop - at).LastIndexOfAny('\n', '\r') + 1 + at;
            AddTrimmed(text, start, stop, tail);
            stop = start - 1;
        }
        tail.Reverse();
        lines.AddRange(tail);
        return lines;
    }

    static void AddTrimmed(string text, int start, int end, List<Range> lines)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start < end)
            lines.Add(new Range(start, end));
    }
}
