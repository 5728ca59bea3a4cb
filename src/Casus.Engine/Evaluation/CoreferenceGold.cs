using System.Globalization;

namespace Casus.Evaluation;

/// <summary>
/// A mention of a CoNLL-U file: where its head word begins in the text, whether it is a coordination, its entity and
/// that entity's type.
/// </summary>
readonly record struct GoldMention(int Head, bool Joint, string Entity, string Type, int Length);

/// <summary>
/// A document of a CoNLL-U file with entities in MISC ("Entity=(1-person-…", as GUM and CorefUD write them): its text,
/// a paragraph a line, and its mentions.
/// </summary>
sealed record CoreferenceGold(string Id, string Text, IReadOnlyList<GoldMention> Mentions)
{
    readonly record struct Word(int Start, int Head, string Relation);

    /// <exception cref="InvalidDataException">A bracket closes that was not opened, or a line has too few columns; the
    /// message names file and line.</exception>
    public static List<CoreferenceGold> ReadAll(TextReader input, string file)
    {
        var documents = new List<CoreferenceGold>();
        var (id, text, number, at, sentence) = ("", "", 0, 0, 0);
        var paragraph = false;
        var words = new List<Word>();
        var mentions = new List<GoldMention>();
        var open = new List<(string Entity, string Type, int First)>();
        var pending = new List<(int Word, string Marks, int Line)>();
        void End()
        {
            if (words.Count > 0)
                documents.Add(new(id, text, mentions));
            (text, words, mentions) = ("", [], []);
            open.Clear();
        }
        while (input.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                End();
                id = line[(line.IndexOf('=') + 1)..].Trim();
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
                paragraph = true;
            else if (line.StartsWith("# text =", StringComparison.Ordinal))
            {
                text +=
                    text.Length == 0 ? ""
                    : paragraph ? "\n\n"
                    : " ";
                (at, sentence, paragraph) = (text.Length, words.Count, false);
                text += line[8..].Trim();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                if (cells.Length < 10)
                    throw new InvalidDataException($"{file}:{number}: {cells.Length} columns, expected 10");
                if (cells[0].Contains('.') || cells[0].Contains('-'))
                    continue;
                var start = text.IndexOf(cells[1], at, StringComparison.Ordinal);
                if (start < 0 || start > at + 3)
                    start = at;
                at = Math.Min(text.Length, start + cells[1].Length);
                words.Add(
                    new(
                        start,
                        int.Parse(cells[6], CultureInfo.InvariantCulture) is > 0 and var head
                            ? sentence + head - 1
                            : -1,
                        cells[7]
                    )
                );
                foreach (var part in cells[9].Split('|'))
                    if (part.StartsWith("Entity=", StringComparison.Ordinal))
                        pending.Add((words.Count - 1, part[7..], number));
            }
            if (line.Length == 0)
                Close();
        }
        Close();
        End();
        return documents;

        // Heads are known when the sentence is whole.
        void Close()
        {
            foreach (var (word, marks, row) in pending)
                for (var i = 0; i < marks.Length; )
                {
                    var opens = marks[i] == '(';
                    var from = opens ? i + 1 : i;
                    var end = marks.AsSpan(from).IndexOfAny('(', ')') is >= 0 and var found
                        ? from + found
                        : marks.Length;
                    var fields = marks[from..end].Split('-');
                    var closes = end < marks.Length && marks[end] == ')';
                    if (opens)
                        open.Add((fields[0], fields.Length > 1 ? fields[1] : "", word));
                    if (closes)
                    {
                        var which = open.FindLastIndex(mention => mention.Entity == fields[0]);
                        if (which < 0)
                            throw new InvalidDataException($"{file}:{row}: entity {fields[0]} ends that did not begin");
                        mentions.Add(Mention(open[which].Entity, open[which].Type, open[which].First, word));
                        open.RemoveAt(which);
                    }
                    i = closes ? end + 1 : end;
                }
            pending.Clear();
        }

        GoldMention Mention(string entity, string type, int from, int last)
        {
            var head = from;
            while (head < last && words[head].Head >= from && words[head].Head <= last)
                head++;
            var joint = false;
            for (var word = from; word <= last; word++)
                joint |= words[word].Head == head && words[word].Relation == "conj";
            return new(words[head].Start, joint, entity, type, last - from + 1);
        }
    }
}
