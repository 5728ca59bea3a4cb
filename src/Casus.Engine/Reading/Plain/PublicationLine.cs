namespace Casus.Reading.Plain;

/// <summary>
/// Lines that say nothing but when an article was published: "Status: 18.06.2024 10:37 a.m.", "Published 18 June 2024".
/// </summary>
static class PublicationLine
{
    static readonly ReadingWords words = ReadingWords.BuiltIn;

    /// <summary>
    /// Whether every word of the line belongs to a date or its label, and there is a date, or a label or clock time
    /// without one.
    /// <paramref name="labelled"/> tells "Published 18 June 2024" from a bare date, which may be a heading of a
    /// chronicle.
    /// </summary>
    public static bool Match(ReadOnlySpan<char> line, bool monthFirst, out DateOnly? date, out bool labelled)
    {
        date = null;
        labelled = false;
        if (line.Length > 120 || line.IndexOfAnyInRange('0', '9') < 0)
            return false;
        for (var i = 0; i < line.Length; )
        {
            if (!char.IsLetter(line[i]))
            {
                if (!IsPlain(line[i]))
                    return false;
                i++;
                continue;
            }
            var start = i;
            while (i < line.Length && char.IsLetter(line[i]))
                i++;
            var word = line[start..i];
            if (words.DateLabels.ContainsAnyCase(word))
                labelled = true;
            else if (!words.BesideDates.ContainsAnyCase(word) && MonthNames.Number(word) == 0)
                return false;
        }
        date = PublicationDate.Find(line, monthFirst);
        return date is not null || labelled && line.Contains(':') || IsClockTime(line);
    }

    static bool IsClockTime(ReadOnlySpan<char> line) =>
        line.Length is >= 4 and <= 20 && char.IsAsciiDigit(line[0]) && line.Contains(':');

    static bool IsPlain(char c) =>
        char.IsAsciiDigit(c)
        || char.IsWhiteSpace(c)
        || c is '.' or ',' or ':' or '/' or '-' or '–' or '—' or '|' or '·' or '•' or '(' or ')' or '+' or '*';
}
