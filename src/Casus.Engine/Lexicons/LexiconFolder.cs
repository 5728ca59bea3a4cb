namespace Casus.Lexicons;

/// <summary>
/// A user's folder of own entries, laid out as the lexicon is: frames/*.frames, actors/*.tsv and words/*.txt, any of
/// them.
/// </summary>
public sealed class LexiconFolder(string path)
{
    /// <summary>The files of a kind, in ordinal order; none where the folder has none.</summary>
    public IEnumerable<string> Files(string folder, string pattern)
    {
        var below = Path.Combine(path, folder);
        return Directory.Exists(below) ? Directory.EnumerateFiles(below, pattern).Order(StringComparer.Ordinal) : [];
    }

    /// <summary>
    /// Files that no part of the lexicon would read, so that a misplaced one is not passed over in silence.
    /// </summary>
    public IEnumerable<LexiconProblem> Strays(IReadOnlySet<string> actorFiles)
    {
        foreach (
            var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        )
        {
            var parts = Path.GetRelativePath(path, file).Split(Path.DirectorySeparatorChar);
            var known = parts switch
            {
                ["frames", var frames] => frames.EndsWith(".frames", StringComparison.Ordinal),
                ["words", var words] => words.EndsWith(".txt", StringComparison.Ordinal),
                ["actors", var actors] => actorFiles.Contains(actors),
                _ => false,
            };
            if (!known && parts[^1][0] != '.' && !parts[^1].EndsWith(".md", StringComparison.Ordinal))
                yield return new LexiconProblem(
                    file,
                    1,
                    "not read: a folder of own entries has frames/*.frames, words/*.txt and "
                        + $"actors/{{{string.Join(", ", actorFiles.Order(StringComparer.Ordinal))}}}"
                );
        }
    }
}
