namespace Casus.Metamorphic.Templates;

/// <summary>A block of shapes.txt: sentences around an act that say the same in another order.</summary>
sealed record Shape(string Name, bool PastOnly, string[] Lines)
{
    internal static Shape Read(string head, List<string> lines)
    {
        var past = head.EndsWith(": past", StringComparison.Ordinal);
        return new(past ? head[..^": past".Length] : head, past, [.. lines]);
    }
}
