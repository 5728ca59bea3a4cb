namespace Casus.Metamorphic.Templates;

/// <summary>
/// A block of acts.txt: who can do it to whom, the verbs that tell it (those of one line are coded alike), and its sentence in
/// the active and the passive. Of an untimed one a time at the end would belong to another word of it.
/// </summary>
sealed record Act(
    string Name,
    bool Untimed,
    string[] Actors,
    string[] Recipients,
    Verb[][] Verbs,
    string Active,
    string? Passive
)
{
    internal static Act Read(string name, List<string> lines)
    {
        var parts = lines.Select(TemplateFile.Named).ToLookup(line => line.Name, line => line.Words);
        var untimed = name.EndsWith(": untimed", StringComparison.Ordinal);
        return new(
            untimed ? name[..^": untimed".Length] : name,
            untimed,
            parts["A"].Single().Split(", "),
            parts["B"].Single().Split(", "),
            [.. parts["verbs"].Select(line => line.Split('|').Select(Verb.Read).ToArray())],
            parts["active"].Single(),
            parts["passive"].SingleOrDefault()
        );
    }
}
