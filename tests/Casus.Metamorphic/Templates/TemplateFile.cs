namespace Casus.Metamorphic.Templates;

/// <summary>Reads the files in the folder sentences, which are built into the program.</summary>
static class TemplateFile
{
    /// <summary>Lines without comments and empty ones.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream =
            typeof(TemplateFile).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"sentences/{name}.txt is not built in");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }

    /// <summary>Blocks of lines, each under a line "== name".</summary>
    public static IEnumerable<(string Name, List<string> Lines)> Blocks(string name)
    {
        var blocks = new List<(string Name, List<string> Lines)>();
        foreach (var line in Lines(name))
            if (line.StartsWith("== ", StringComparison.Ordinal))
                blocks.Add((line[3..], []));
            else
                blocks[^1].Lines.Add(line);
        return blocks;
    }

    /// <summary>"name: rest".</summary>
    public static (string Name, string Words) Named(string line) =>
        line.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0
            ? (line[..colon], line[(colon + 2)..])
            : throw new InvalidDataException($"no 'name: …': '{line}'");
}
