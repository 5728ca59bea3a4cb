using System.Text;
using Casus.Coding;

namespace Casus.App.Output;

/// <summary>A stretch of text, wrapped, with what its words are for an event written under them.</summary>
public static class MarkedText
{
    /// <summary>
    /// Lines of at most <paramref name="width"/> columns: the text, and under each line of it one or more pairs of
    /// underlines and labels.
    /// </summary>
    public static IEnumerable<string> Lines(string text, Quote stretch, IReadOnlyList<Mark> marks, int width)
    {
        // Words that are two things at once, such as a recipient that is also the place, are marked once.
        var labelled = marks
            .GroupBy(mark => mark.Words, mark => mark.Label)
            .Select(same => (Words: same.Key, Label: string.Join(", ", same.Distinct())))
            .OrderBy(mark => mark.Words.Start)
            .ToList();
        foreach (var line in Wrapped(text, stretch, width))
        {
            yield return Shown(text, line);
            var rows = new List<Row>();
            foreach (var (words, label) in labelled)
                if (words.Overlaps(line))
                {
                    var from = Cells.Width(Shown(text, line with { End = Math.Max(line.Start, words.Start) }));
                    var to = Cells.Width(Shown(text, line with { End = Math.Min(line.End, words.End) }));
                    var row = rows.Find(row => row.End < from);
                    if (row is null)
                        rows.Add(row = new Row());
                    row.Add(from, to, label == "act" ? '^' : '~', words.Start < line.Start ? "…" : label);
                }
            foreach (var row in rows)
            {
                yield return row.Underlines;
                yield return row.Labels;
            }
        }
    }

    static IEnumerable<Quote> Wrapped(string text, Quote stretch, int width)
    {
        for (var start = stretch.Start; start < stretch.End; )
        {
            var (end, fits) = (start, -1);
            while (end < stretch.End && Cells.Width(Shown(text, new Quote(start, end + 1))) <= width)
                if (char.IsWhiteSpace(text[end++]))
                    fits = end;
            if (end < stretch.End && fits > start)
                end = fits;
            if (end == start)
                end++;
            yield return new Quote(start, end);
            start = end;
        }
    }

    // Each character keeps its place, and none can steer the terminal.
    static string Shown(string text, Quote words) =>
        string.Create(
            words.End - words.Start,
            (text, words.Start),
            (to, from) =>
            {
                for (var i = 0; i < to.Length; i++)
                    to[i] = char.IsControl(from.text[from.Start + i]) ? ' ' : from.text[from.Start + i];
            }
        );

    sealed class Row
    {
        readonly StringBuilder underlines = new(),
            labels = new();

        public int End { get; private set; } = -1;
        public string Underlines => underlines.ToString();
        public string Labels => labels.ToString();

        public void Add(int from, int to, char underline, string label)
        {
            underlines.Append(' ', from - underlines.Length).Append(underline, Math.Max(1, to - from));
            labels.Append(' ', from - labels.Length).Append(label);
            End = Math.Max(underlines.Length, labels.Length);
        }
    }
}
