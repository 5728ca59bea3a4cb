using System.Text;
using Casus.Coding;

namespace Casus.Evaluation;

/// <summary>
/// A sentence with a marked source and target and the type of act that holds between them. Offsets are code points of
/// the sentence.
/// </summary>
sealed record Relation(
    string Id,
    string Root,
    string Sentence,
    string Marked,
    IReadOnlyList<Quote> Source,
    IReadOnlyList<Quote> Target
);

/// <summary>
/// Reads relations from tab-separated values with the columns gold_root, marked_sentence and perhaps uid.
/// </summary>
static class RelationReader
{
    /// <exception cref="InvalidDataException">A column is missing; the message names file and line.</exception>
    public static List<Relation> Read(TextReader input, string file)
    {
        var header = (input.ReadLine() ?? "").Split('\t');
        var (uid, root, marked) = (
            Array.IndexOf(header, "uid"),
            Array.IndexOf(header, "gold_root"),
            Array.IndexOf(header, "marked_sentence")
        );
        if (root < 0 || marked < 0)
            throw new InvalidDataException($"{file}:1: no column gold_root or marked_sentence");
        var relations = new List<Relation>();
        for (var number = 2; input.ReadLine() is { } line; number++)
        {
            if (line.Length == 0)
                continue;
            var cells = line.Split('\t');
            if (cells.Length <= Math.Max(root, marked))
                throw new InvalidDataException($"{file}:{number}: {cells.Length} columns, expected {header.Length}");
            var id =
                uid >= 0 && cells[uid].Length > 0
                    ? cells[uid]
                    : (number - 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
            relations.Add(Unmark(id, cells[root], cells[marked]));
        }
        return relations;
    }

    /// <summary>
    /// Takes the marks &lt;s&gt;…&lt;/s&gt; and &lt;t&gt;…&lt;/t&gt; out of a sentence and remembers what they enclose.
    /// </summary>
    public static Relation Unmark(string id, string root, string marked)
    {
        var sentence = new StringBuilder();
        var (source, target) = (new List<Quote>(), new List<Quote>());
        var (points, sourceStart, targetStart) = (0, -1, -1);
        for (var i = 0; i < marked.Length; i++)
            switch (marked.AsSpan(i))
            {
                case ['<', 's', '>', ..]:
                    sourceStart = points;
                    i += 2;
                    break;
                case ['<', 't', '>', ..]:
                    targetStart = points;
                    i += 2;
                    break;
                case ['<', '/', 's', '>', ..]:
                    Close(source, ref sourceStart, points);
                    i += 3;
                    break;
                case ['<', '/', 't', '>', ..]:
                    Close(target, ref targetStart, points);
                    i += 3;
                    break;
                default:
                    sentence.Append(marked[i]);
                    points += char.IsLowSurrogate(marked[i]) ? 0 : 1;
                    break;
            }
        return new Relation(id, root, sentence.ToString(), marked, source, target);
    }

    static void Close(List<Quote> spans, ref int start, int end)
    {
        if (start >= 0)
            spans.Add(new Quote(start, end));
        start = -1;
    }
}
