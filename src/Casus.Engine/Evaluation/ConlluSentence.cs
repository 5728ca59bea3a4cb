using System.Globalization;

namespace Casus.Evaluation;

/// <summary>A line of CoNLL-U as far as a score needs it.</summary>
readonly record struct ConlluRow(string Id, string Form, string Upos, int Head, string MainRelation)
{
    public int Number => int.Parse(Id, CultureInfo.InvariantCulture);

    /// <summary>Characters of the form that are no space.</summary>
    public int Length => Form.Count(c => !char.IsWhiteSpace(c));

    /// <summary>Whether the line is the surface form of several words ("3-4").</summary>
    public bool IsRange(out int first, out int last)
    {
        var dash = Id.IndexOf('-');
        (first, last) =
            dash < 0
                ? (0, 0)
                : (
                    int.Parse(Id.AsSpan(0, dash), CultureInfo.InvariantCulture),
                    int.Parse(Id.AsSpan(dash + 1), CultureInfo.InvariantCulture)
                );
        return dash >= 0;
    }
}

/// <summary>A sentence of a CoNLL-U file with its text comment; empty nodes are left out.</summary>
sealed record ConlluSentence(string Text, IReadOnlyList<ConlluRow> Rows)
{
    /// <exception cref="InvalidDataException">A line has too few columns or a number is none; the message names file
    /// and line.</exception>
    public static List<ConlluSentence> ReadAll(TextReader input, string file)
    {
        var sentences = new List<ConlluSentence>();
        var (rows, text, number) = (new List<ConlluRow>(), "", 0);
        void End()
        {
            if (rows.Count > 0)
                sentences.Add(new ConlluSentence(text, rows));
            (rows, text) = ([], "");
        }
        while (input.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
                End();
            else if (line.StartsWith("# text =", StringComparison.Ordinal))
                text = line[8..].Trim();
            else if (line[0] != '#')
            {
                var cells = line.Split('\t');
                if (cells.Length < 8)
                    throw new InvalidDataException($"{file}:{number}: {cells.Length} columns, expected 10");
                if (cells[0].Contains('.'))
                    continue;
                if (!IsNumber(cells[0]) || (!cells[0].Contains('-') && !int.TryParse(cells[6], out _)))
                    throw new InvalidDataException($"{file}:{number}: no number: '{cells[0]}' or '{cells[6]}'");
                rows.Add(
                    new ConlluRow(
                        cells[0],
                        cells[1],
                        cells[3],
                        int.TryParse(cells[6], out var head) ? head : 0,
                        cells[7].Split(':')[0]
                    )
                );
            }
        }
        End();
        return sentences;
    }

    /// <summary>The raw text of a treebank: sentences separated by a space, a new paragraph after every tenth.</summary>
    public static string RawText(IEnumerable<ConlluSentence> sentences) =>
        string.Concat(
            sentences
                .Chunk(10)
                .Select(paragraph => string.Join(' ', paragraph.Select(sentence => sentence.Text)) + "\n\n")
        );

    static bool IsNumber(string id) =>
        id.Split('-') is { Length: <= 2 } parts
        && parts.All(part => part.Length is > 0 and < 9 && part.All(char.IsAsciiDigit));
}
