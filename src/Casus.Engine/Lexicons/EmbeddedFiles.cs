using System.Reflection;

namespace Casus.Lexicons;

/// <summary>
/// The lexicon and model files that are built into the engine, by their path in the repository
/// ("lexicon/actors/countries.tsv").
/// </summary>
static class EmbeddedFiles
{
    static readonly Assembly assembly = typeof(EmbeddedFiles).Assembly;
    static readonly Dictionary<string, string> names = assembly
        .GetManifestResourceNames()
        .ToDictionary(name => name.Replace('\\', '/'));

    /// <summary>Paths of all files below a folder, in ordinal order.</summary>
    public static IEnumerable<string> Below(string folder) =>
        names.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <exception cref="FileNotFoundException">No such file was built in.</exception>
    public static Stream Open(string path) =>
        names.TryGetValue(path, out var name)
            ? assembly.GetManifestResourceStream(name)!
            : throw new FileNotFoundException($"not built into the engine: {path}", path);

    /// <summary>The lines of a text file.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(Open(path));
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}

/// <summary>Where an entry is written; the line counts from 1.</summary>
public readonly record struct LexiconLine(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}

/// <summary>A mistake in an authored file. Collected and shown together; the line counts from 1.</summary>
public sealed record LexiconProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
