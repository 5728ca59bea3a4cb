using System.Collections.Frozen;
using Casus.Lexicons;

namespace Casus.Coding.Frames;

/// <summary>The word lists of the frame files: "@arms = rifle, missile". Lists may hold lists.</summary>
sealed class FrameLists
{
    readonly Dictionary<string, List<string>> lists = new(StringComparer.Ordinal);

    /// <summary>Takes a list, or adds to one; a word that stands twice is a mistake but in a user's own file.</summary>
    public void Add(LexiconFile file, string line, bool own)
    {
        var equals = line.IndexOf('=');
        var added = LexiconFile.Words(line[(equals + 1)..]);
        if (equals < 2 || added.Count == 0)
        {
            file.Mistake($"a word list is written '@name = word, word': '{line}'");
            return;
        }
        var name = line[..equals].Trim();
        if (!lists.TryGetValue(name, out var words))
            lists[name] = words = [];
        foreach (var word in added)
            if (!words.Contains(word))
                words.Add(word);
            else if (!own)
                file.Mistake($"stands twice in {name}: '{word}'");
    }

    /// <summary>The words of a list; empty where no file has it.</summary>
    public FrozenSet<string> Of(string name) =>
        lists.TryGetValue(name, out var words) ? words.ToFrozenSet(StringComparer.Ordinal) : [];

    /// <summary>The word itself, or all words of the list that it names.</summary>
    /// <exception cref="FormatException">No file has the list.</exception>
    public IEnumerable<string> Expand(string item)
    {
        if (item[0] != '@')
            return [item];
        return lists.TryGetValue(item, out var words)
            ? words.SelectMany(Expand)
            : throw new FormatException($"no word list of that name: '{item}'");
    }
}
