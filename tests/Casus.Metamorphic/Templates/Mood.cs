namespace Casus.Metamorphic.Templates;

/// <summary>A line of moods.txt: how an act is told, and which times go with it ("past", "ahead", "never").</summary>
sealed record Mood(string Times, string Name, string Active, string Passive)
{
    internal static Mood Read(string line)
    {
        var (head, forms) = TemplateFile.Named(line);
        return (head.Split(' '), forms.Split('|', StringSplitOptions.TrimEntries)) switch
        {
            ([var times, var name], [var active, var passive]) => new(times, name, active, passive),
            _ => throw new InvalidDataException($"moods.txt: no times name: active | passive: '{line}'"),
        };
    }
}
