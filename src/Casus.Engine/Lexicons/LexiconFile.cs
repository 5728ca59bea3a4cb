namespace Casus.Lexicons;

/// <summary>
/// An authored file while it is read. It passes over blank lines and comments ("#"), joins an indented line to the one
/// before it where that ends in a comma or semicolon, and collects mistakes with file and line.
/// </summary>
public sealed class LexiconFile(string path, IEnumerable<string> lines, ICollection<LexiconProblem> problems)
{
    /// <summary>A file that is built into the engine.</summary>
    public static LexiconFile BuiltIn(string path, ICollection<LexiconProblem> problems) =>
        new(path, EmbeddedFiles.Lines(path), problems);

    public string Path => path;

    /// <summary>The line that the entry begins with which was given last; counts from 1.</summary>
    public int Line { get; private set; }

    public LexiconLine At => new(path, Line);

    /// <summary>The entries of a file of words, without the blanks around them.</summary>
    public IEnumerable<string> Entries()
    {
        var number = 0;
        string? entry = null;
        foreach (var raw in lines)
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (entry is [.., ',' or ';'] && char.IsWhiteSpace(raw[0]))
            {
                entry = $"{entry} {line}";
                continue;
            }
            if (entry is not null)
                yield return entry;
            (entry, Line) = (line, number);
        }
        if (entry is not null)
            yield return entry;
    }

    /// <summary>
    /// The entries of a file of lines "head: word, word"; a head may have several lines. A line of another form, an
    /// empty list and a word that stands twice under one head are mistakes.
    /// </summary>
    public IEnumerable<(string Head, List<string> Words)> Lists()
    {
        var seen = new HashSet<(string, string)>();
        foreach (var entry in Entries())
        {
            // The values of clock times hold a colon themselves.
            var colon = entry.EndsWith(':') ? entry.Length - 1 : entry.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 1)
            {
                Mistake($"a line is 'head: word, word': '{entry}'");
                continue;
            }
            var head = entry[..colon];
            var words = Words(entry[(colon + 1)..]);
            if (words.Count == 0)
            {
                Mistake($"no words: '{entry}'");
                continue;
            }
            foreach (var word in words)
                if (!seen.Add((head, word)))
                    Mistake($"stands twice under '{head}': '{word}'");
            yield return (head, words);
        }
    }

    /// <summary>
    /// The rows of a table whose columns are separated by tabs; a row with too few or too many columns is a mistake.
    /// </summary>
    public IEnumerable<string[]> Rows(int fewest, int most)
    {
        Line = 0;
        foreach (var line in lines)
        {
            Line++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length >= fewest && cells.Length <= most)
                yield return cells;
            else
                Mistake(
                    $"{cells.Length} columns instead of {(fewest == most ? "" : $"{fewest} to ")}{most}, "
                        + $"which tabs separate: '{line}'"
                );
        }
    }

    /// <summary>Collects a mistake in the entry or row that was given last.</summary>
    public void Mistake(string message) => problems.Add(new LexiconProblem(path, Line, message));

    /// <summary>The words of a list, which commas separate.</summary>
    public static List<string> Words(string list) =>
        [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
