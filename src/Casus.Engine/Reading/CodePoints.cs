namespace Casus.Reading;

/// <summary>
/// Turns UTF-16 offsets into a text into Unicode code points and back. The text is gone through once; most texts need
/// no table.
/// </summary>
sealed class CodePoints
{
    // For each character that takes two UTF-16 units, the offset of its second unit.
    readonly int[] seconds;

    public CodePoints(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            seconds = [];
            return;
        }
        var found = new List<int>();
        for (var i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                found.Add(i++);
        seconds = [.. found];
    }

    /// <summary>Code points before a UTF-16 offset.</summary>
    public int FromUtf16(int offset) => seconds.Length == 0 ? offset : offset - PairsBefore(offset);

    /// <summary>The UTF-16 offset that has so many code points before it.</summary>
    public int ToUtf16(int point)
    {
        // The k-th pair ends at seconds[k] + 1, which is code point seconds[k] - k.
        var (low, high) = (0, seconds.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = seconds[middle] - middle <= point ? (middle + 1, high) : (low, middle);
        }
        return point + low;
    }

    int PairsBefore(int offset)
    {
        var index = Array.BinarySearch(seconds, offset);
        return index < 0 ? ~index : index;
    }
}
