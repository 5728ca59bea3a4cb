using Casus.Lexicons;

namespace Casus.Coding.Places;

/// <summary>The word lists of <c>lexicon/places/english.txt</c>.</summary>
sealed class PlaceWords
{
    readonly Dictionary<string, HashSet<string>> kinds = [];

    public static PlaceWords English { get; } = new("lexicon/places/english.txt");

    PlaceWords(string file)
    {
        foreach (var line in EmbeddedFiles.Lines(file))
            if (line.Length > 0 && line[0] != '#' && line.IndexOf(':') is > 0 and var colon)
                kinds[line[..colon]] = new HashSet<string>(
                    line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries),
                    StringComparer.OrdinalIgnoreCase
                );
    }

    public bool Is(string kind, string word) => kinds[kind].Contains(word);
}
