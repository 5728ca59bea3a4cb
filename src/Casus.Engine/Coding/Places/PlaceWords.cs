using Casus.Lexicons;

namespace Casus.Coding.Places;

/// <summary>The word lists of <c>lexicon/places/english.txt</c>.</summary>
sealed class PlaceWords
{
    static readonly List<LexiconProblem> problems = [];

    readonly Dictionary<string, HashSet<string>> kinds = new(
        new[]
        {
            "at",
            "toward",
            "going",
            "beside",
            "reaching",
            "of",
            "holding",
            "compass",
            "from",
            "leaving",
            "kind",
            "body",
        }.Select(kind => KeyValuePair.Create(kind, new HashSet<string>(StringComparer.OrdinalIgnoreCase)))
    );

    public static PlaceWords English { get; } = new(LexiconFile.BuiltIn("lexicon/places/english.txt", problems));

    /// <summary>Mistakes in the built-in file.</summary>
    public static IReadOnlyList<LexiconProblem> Problems => problems;

    public PlaceWords(LexiconFile file)
    {
        foreach (var (kind, words) in file.Lists())
            if (kinds.TryGetValue(kind, out var known))
                known.UnionWith(words);
            else
                file.Mistake($"no kind of place words: '{kind}'");
    }

    public bool Is(string kind, string word) => kinds[kind].Contains(word);
}
