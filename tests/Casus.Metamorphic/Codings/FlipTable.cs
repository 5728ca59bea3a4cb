namespace Casus.Metamorphic.Codings;

/// <summary>Counts flips by the kind of change and by what flips.</summary>
public sealed class FlipTable(IReadOnlyList<TestedPair> tested)
{
    static readonly Flips[] respects = [.. Enum.GetValues<Flips>().Where(flip => flip != Flips.None)];

    public IEnumerable<string> Kinds => tested.Select(pair => pair.Pair.Kind).Distinct();

    public int Pairs(string kind) => tested.Count(pair => pair.Pair.Kind == kind);

    public int Silent(string kind) => tested.Count(pair => pair.Pair.Kind == kind && pair.Silent);

    public int Flipped(string kind) => tested.Count(pair => pair.Pair.Kind == kind && pair.Flips != Flips.None);

    int Flipped(string kind, Flips respect) =>
        tested.Count(pair => pair.Pair.Kind == kind && pair.Flips.HasFlag(respect));

    public IEnumerable<string> Lines()
    {
        yield return $"{"kind",-8}{"pairs",8}{"silent",8}{"flips",8}"
            + string.Concat(respects.Select(respect => $"{Name(respect),9}"));
        foreach (var kind in Kinds)
            yield return $"{kind,-8}{Pairs(kind),8}{Silent(kind),8}{Flipped(kind),8}"
                + string.Concat(respects.Select(respect => $"{Flipped(kind, respect),9}"));
        yield return $"{"all",-8}{tested.Count,8}{tested.Count(pair => pair.Silent),8}"
            + $"{tested.Count(pair => pair.Flips != Flips.None),8}"
            + string.Concat(respects.Select(respect => $"{tested.Count(pair => pair.Flips.HasFlag(respect)),9}"));
    }

    static string Name(Flips respect) => respect.ToString().ToLowerInvariant();
}
