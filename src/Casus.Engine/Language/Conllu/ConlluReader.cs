using System.Globalization;
using System.Text;
using Casus.Reading;

namespace Casus.Language.Conllu;

/// <summary>
/// Reads CoNLL-U (universaldependencies.org/format) into documents with gold tokens, tags and heads. A <c># newdoc</c>
/// comment starts a document;
/// its text is put together from the forms and SpaceAfter=No, with a blank line at <c># newpar</c>. Empty nodes are
/// passed over.
/// </summary>
sealed class ConlluReader(TextReader input, string file)
{
    readonly StringBuilder text = new();
    readonly List<Token> tokens = [];
    readonly List<Sentence> sentences = [];
    int line,
        first;
    string? id;
    DateOnly? date;
    int wordsLeft,
        wordIndex;
    bool surfaceSpace;
    string surface = "";

    /// <summary>All documents of the input, one after another.</summary>
    /// <exception cref="InvalidDataException">A line is no CoNLL-U; the message names file, line and value.</exception>
    public IEnumerable<Document> Read()
    {
        while (input.ReadLine() is { } row)
        {
            line++;
            row = row.TrimEnd('\r').TrimStart('\uFEFF');
            if (row.StartsWith("# newdoc", StringComparison.Ordinal) && (sentences.Count > 0 || tokens.Count > first))
            {
                EndSentence();
                yield return Take();
            }
            if (row.StartsWith('#'))
                Comment(row);
            else if (string.IsNullOrWhiteSpace(row))
                EndSentence();
            else
                Word(row);
        }
        EndSentence();
        if (sentences.Count > 0)
            yield return Take();
    }

    void Comment(string row)
    {
        var equals = row.IndexOf('=');
        if (row.StartsWith("# newpar", StringComparison.Ordinal) && text.Length > 0)
            text.Append(text[^1] == ' ' ? "\n\n" : " \n\n");
        else if (equals < 0)
            return;
        else if (row.StartsWith("# newdoc id", StringComparison.Ordinal))
            id = row[(equals + 1)..].Trim();
        else if (
            row.StartsWith("# meta::dateCreated", StringComparison.Ordinal)
            && DateOnly.TryParseExact(
                row[(equals + 1)..].Trim(),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            date = day;
    }

    void Word(string row)
    {
        var cells = row.Split('\t');
        if (cells.Length < 8)
            throw Wrong("expected 10 columns separated by tabs", row);
        if (cells[0].Contains('.'))
            return;
        var space = cells.Length < 10 || !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        if (cells[0].IndexOf('-') is > 0 and var dash)
        {
            if (
                !int.TryParse(cells[0].AsSpan(0, dash), out var from)
                || !int.TryParse(cells[0].AsSpan(dash + 1), out var to)
                || to < from
                || to - from > 50
            )
                throw Wrong("no range of words", cells[0]);
            (wordsLeft, wordIndex, surface, surfaceSpace) = (to - from + 1, 0, cells[1], space);
            return;
        }
        if (cells[0] != (tokens.Count - first + 1).ToString(CultureInfo.InvariantCulture))
            throw Wrong($"expected word {tokens.Count - first + 1}", cells[0]);
        Add(cells, space);
    }

    void Add(string[] cells, bool space)
    {
        var inside = wordsLeft > 0;
        if (inside && wordIndex == 0 || !inside)
            text.Append(inside ? surface : cells[1]);
        var (start, end) = inside ? Part(cells[1]) : (text.Length - cells[1].Length, text.Length);
        var last = !inside || wordsLeft == 1;
        tokens.Add(
            new Token
            {
                Start = start,
                End = end,
                Form = string.Intern(cells[1]),
                Lemma = cells[2],
                Upos = Tags.Upos(cells[3]),
                Xpos = cells[4],
                Feats = cells[5],
                Features = Tags.Flags(cells[5]),
                Head = Head(cells[6]),
                Relation = Tags.Relation(cells[7]),
                Sentence = sentences.Count,
                SpaceAfter = last && (inside ? surfaceSpace : space),
                PartOfMultiword = (byte)(inside ? ++wordIndex : 0),
            }
        );
        if (inside)
            wordsLeft--;
        if (last && tokens[^1].SpaceAfter)
            text.Append(' ');
    }

    /// <summary>
    /// Where a word of a multiword token stands: its own letters where they follow on, else the whole surface token.
    /// </summary>
    (int, int) Part(string form)
    {
        var begin = text.Length - surface.Length;
        var from = wordIndex == 0 ? begin : tokens[^1].End;
        var fits =
            from + form.Length <= text.Length
            && string.CompareOrdinal(surface, from - begin, form, 0, form.Length) == 0
            && (wordsLeft > 1 || from + form.Length == text.Length);
        return fits ? (from, from + form.Length) : (begin, text.Length);
    }

    int Head(string cell)
    {
        if (cell is "_" or "0")
            return -1;
        return int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var head)
            ? first + head - 1
            : throw Wrong("no number of a head", cell);
    }

    void EndSentence()
    {
        wordsLeft = 0;
        if (tokens.Count == first)
            return;
        for (var i = first; i < tokens.Count; i++)
            if (tokens[i].Head >= tokens.Count)
                throw Wrong(
                    $"the head of word {i - first + 1} lies outside its sentence",
                    (tokens[i].Head - first + 1).ToString(CultureInfo.InvariantCulture)
                );
        sentences.Add(new Sentence(first, tokens.Count));
        first = tokens.Count;
    }

    Document Take()
    {
        var document = new Document(
            new Article
            {
                Id = id ?? file,
                Date = date,
                Text = text.ToString().TrimEnd(),
            }
        );
        foreach (var token in tokens)
            document.Add(token);
        document.Sentences.AddRange(sentences);
        tokens.Clear();
        sentences.Clear();
        text.Clear();
        (id, date, first) = (null, null, 0);
        return document;
    }

    InvalidDataException Wrong(string what, string value) => new($"{file}:{line}: {what}: {value}");
}
