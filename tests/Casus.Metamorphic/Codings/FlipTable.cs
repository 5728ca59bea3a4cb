namespace Casus.Metamorphic.Codings;

/// <summary>Counts flips by the kind of change and by what flips.</summary>
sealed class FlipTable(IReadOnlyList<TestedPair> tested)
{
    static readonly Flips[] respects = [.. Enum.GetValues<Flips>().Where(flip => flip != Flips.None)];

    public IEnumerable<string> Kinds => tested.Select(pair => pair.Pair.Kind).Distinct();

    /// <summary>How many pairs of a kind are not coded alike.</summary>
    public int Flipped(string kind) => tested.Count(pair => pair.Pair.Kind == kind && pair.IsFlipped);

    /// <summary>How many pairs have no event, so that they test nothing.</summary>
    public int Silent() => tested.Count(pair => pair.IsSilent);

    public IEnumerable<string> Lines() =>
        [
            $"{"kind", -8}{"pairs", 8}{"silent", 8}{"flips", 8}"
                + string.Concat(respects.Select(respect => $"{respect.ToString().ToLowerInvariant(), 9}")),
            .. Kinds.Select(kind => Line(kind, [.. tested.Where(pair => pair.Pair.Kind == kind)])),
            Line("all", tested),
        ];

    static string Line(string name, IReadOnlyList<TestedPair> pairs) =>
        $"{name, -8}{pairs.Count, 8}{pairs.Count(pair => pair.IsSilent), 8}{pairs.Count(pair => pair.IsFlipped), 8}"
        + string.Concat(respects.Select(respect => $"{pairs.Count(pair => pair.Flips.HasFlag(respect)), 9}"));

    /// <summary>The first pairs of a kind that are not coded alike, with both codings.</summary>
    public IEnumerable<string> Examples(string kind, int most) =>
        tested.Where(pair => pair.Pair.Kind == kind && pair.IsFlipped).Take(most).SelectMany(Lines);

    static IEnumerable<string> Lines(TestedPair tested)
    {
        var first = tested.Pair.First;
        return
        [
            "",
            $"{tested.Pair.Kind}: {tested.Flips} ({first.Act.Act.Name}, {first.Act.Mood.Name}, {first.Shape.Name})",
            .. Lines(first.Text, tested.First),
            .. Lines(tested.Pair.Second.Text, tested.Second),
        ];
    }

    static IEnumerable<string> Lines(string text, IReadOnlyList<CodedAct> acts) =>
        [$"  {text}", .. acts.Select(act => $"    {act}")];
}
