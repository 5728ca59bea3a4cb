using System.Collections.Concurrent;

namespace Casus.Lexicons;

/// <summary>
/// The word lists of lexicon/words, by their heads. A line is "head: word, word"; a head may have several lines, also in
/// a user's own folder (words/*.txt), where "-word" takes a word out of the list. Heads are unique over all files.
/// Read-only and thread-safe.
/// </summary>
public sealed class WordLists
{
    const string folder = "words";

    /// <summary>Files that reading and comparing articles need, which no user's folder reaches.</summary>
    static readonly string[] closed = ["lexicon/words/reading.txt", "lexicon/words/analysis.txt"];

    static readonly Lazy<WordLists> builtIn = new(() => Load([]));

    readonly Dictionary<string, WordList> lists;
    readonly ConcurrentDictionary<Type, object> typed = new();

    WordLists(Dictionary<string, HashSet<string>> words, IReadOnlyList<LexiconProblem> problems)
    {
        lists = words.ToDictionary(list => list.Key, list => new WordList(list.Value));
        Problems = problems;
    }

    /// <summary>The lists that are built into the engine.</summary>
    public static WordLists BuiltIn => builtIn.Value;

    /// <summary>Mistakes in the files; what is right in them is used all the same.</summary>
    public IReadOnlyList<LexiconProblem> Problems { get; }

    /// <summary>All heads, in ordinal order.</summary>
    public IEnumerable<string> Heads => lists.Keys.Order(StringComparer.Ordinal);

    /// <summary>The words under a head.</summary>
    /// <exception cref="KeyNotFoundException">No file has the head.</exception>
    public WordList this[string head] =>
        lists.TryGetValue(head, out var list)
            ? list
            : throw new KeyNotFoundException($"no word list of the lexicon has the head '{head}'");

    /// <summary>The lists that one part of the engine needs, looked up once and kept.</summary>
    public T For<T>()
        where T : class, IWords<T> => (T)typed.GetOrAdd(typeof(T), static (_, lists) => T.From(lists), this);

    /// <summary>The built-in lists with what a user's folder adds to them and takes away.</summary>
    /// <param name="problems">Collects mistakes in the files.</param>
    /// <param name="own">The user's folder; null for none.</param>
    public static WordLists Load(ICollection<LexiconProblem> problems, LexiconFolder? own = null)
    {
        var found = new List<LexiconProblem>();
        var words = new Dictionary<string, HashSet<string>>();
        var files = new Dictionary<string, string>();
        foreach (var path in EmbeddedFiles.Below($"lexicon/{folder}"))
            ReadBuiltIn(LexiconFile.BuiltIn(path, found), words, files);
        foreach (var path in own?.Files(folder, "*.txt") ?? [])
            ReadOwn(new LexiconFile(path, File.ReadLines(path), found), words, files);
        foreach (var problem in found)
            problems.Add(problem);
        return new WordLists(words, found);
    }

    static void ReadBuiltIn(
        LexiconFile file,
        Dictionary<string, HashSet<string>> words,
        Dictionary<string, string> files
    )
    {
        foreach (var (head, listed) in file.Lists())
        {
            if (!files.TryAdd(head, file.Path) && files[head] != file.Path)
                file.Mistake($"'{head}' is a head of {files[head]} already");
            if (!words.TryGetValue(head, out var list))
                words[head] = list = [];
            list.UnionWith(listed);
        }
    }

    static void ReadOwn(LexiconFile file, Dictionary<string, HashSet<string>> words, Dictionary<string, string> files)
    {
        foreach (var (head, listed) in file.Lists())
            if (!words.TryGetValue(head, out var list))
                file.Mistake($"no such list: '{head}'; there are {string.Join(", ", words.Keys.Order())}");
            else if (closed.Contains(files[head]))
                file.Mistake($"'{head}' of {files[head]} can't be changed: it is used before a text is analysed");
            else
                foreach (var word in listed)
                    if (!word.StartsWith('-') || word.Length == 1)
                        list.Add(word);
                    else if (!list.Remove(word[1..]))
                        file.Mistake($"'{head}' has no word '{word[1..]}' to take away");
    }
}

/// <summary>The word lists that one part of the engine needs.</summary>
/// <typeparam name="TSelf">The part's class of lists.</typeparam>
public interface IWords<TSelf>
    where TSelf : class, IWords<TSelf>
{
    /// <summary>Takes the lists out of all.</summary>
    static abstract TSelf From(WordLists lists);
}
