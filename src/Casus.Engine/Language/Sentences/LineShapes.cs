using Casus.Language.Tokens;
using Casus.Language.Writing;

namespace Casus.Language.Sentences;

/// <summary>
/// Tells a line break that the writer meant (a headline, a list, one sentence a line) from one that only wraps a
/// paragraph:
/// in wrapped text the next line's first word would not have fitted into the line before it.
/// </summary>
sealed class LineShapes(ReadOnlyMemory<char> text, int from)
{
    const int ShortestWrapped = 30;
    const int LongestWrapped = 200;

    int blockStart = -1;
    int blockEnd = -1;
    int widest;
    int full;

    /// <summary>
    /// Number of line breaks in a gap between tokens, counted up to 2; a paragraph separator counts as two.
    /// </summary>
    public static int Breaks(ReadOnlySpan<char> gap)
    {
        var count = 0;
        for (var i = 0; i < gap.Length && count < 2; i++)
            if (gap[i] == '\u2029')
                count = 2;
            else if (Characters.IsLineBreak(gap[i]) && !(gap[i] == '\n' && i > 0 && gap[i - 1] == '\r'))
                count++;
        return count;
    }

    /// <summary>Whether a token that begins a line looks like the mark or number of a list item.</summary>
    public bool StartsList(in Token token)
    {
        var form = token.Form;
        return token.SpaceAfter
            && (
                form.Length == 1 && Characters.IsBullet(form[0])
                || form.Length <= 4 && form[^1] == '.' && char.IsAsciiDigit(form[0])
            );
    }

    /// <summary>Whether the line break between two offsets ends a sentence.</summary>
    public bool IsDeliberate(int lastEnd, int nextStart, bool begins)
    {
        var span = text.Span;
        if (lastEnd >= blockEnd)
            Measure(span, lastEnd);
        if (widest is < ShortestWrapped or > LongestWrapped)
            return true;
        var lineStart = lastEnd;
        while (lineStart > blockStart && !Characters.IsLineBreak(span[lineStart - 1]))
            lineStart--;
        var word = nextStart;
        while (word < span.Length && word - nextStart < LongestWrapped && !Characters.IsSpace(span[word]))
            word++;
        if (lastEnd - lineStart + 1 + (word - nextStart) <= widest)
            return true;
        // Several lines of nearly the full width are a wrapped paragraph; a single one may be a headline.
        return full < 2 && (begins || TitleLike(span[lineStart..lastEnd]));
    }

    /// <summary>Finds the lines without a blank line between them around an offset, and how wide they are.</summary>
    void Measure(ReadOnlySpan<char> span, int at)
    {
        (blockStart, var blank) = (at, 0);
        for (var i = at - 1; i >= Math.Max(from, blockEnd); i--)
            if (!Characters.IsSpace(span[i]))
                (blockStart, blank) = (i, 0);
            else if (span[i] == '\n' && ++blank > 1)
                break;
        (widest, full) = (0, 0);
        for (var pass = 0; pass < 2; pass++)
        {
            var start = blockStart;
            while (start < span.Length)
            {
                var end = start;
                while (end < span.Length && !Characters.IsLineBreak(span[end]))
                    end++;
                var width = span[start..end].TrimEnd().Length;
                if (width == 0 && start > at)
                    break;
                if (pass == 0)
                    widest = Math.Max(widest, width);
                else if (width > widest - 15)
                    full++;
                start = end + (end + 1 < span.Length && span[end] == '\r' && span[end + 1] == '\n' ? 2 : 1);
            }
            blockEnd = Math.Min(start, span.Length);
        }
    }

    static bool TitleLike(ReadOnlySpan<char> line)
    {
        var (words, capitals) = (0, 0);
        foreach (var range in line.Split(' '))
            if (line[range] is { Length: > 3 } word)
            {
                words++;
                capitals += char.IsUpper(word[0]) ? 1 : 0;
            }
        return words > 0 && capitals * 4 >= words * 3;
    }
}
