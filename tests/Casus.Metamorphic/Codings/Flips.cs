using Casus.Coding;

namespace Casus.Metamorphic.Codings;

/// <summary>In which respects two codings differ.</summary>
[Flags]
enum Flips
{
    None = 0,

    /// <summary>An event is coded in one sentence alone.</summary>
    Missing = 1,
    Type = 2,
    Mode = 4,
    Parties = 8,
    Status = 16,
    Date = 32,
    Place = 64,
    Source = 128,
}

/// <summary>Compares what is coded of two sentences.</summary>
static class Comparison
{
    public static Flips Of(IReadOnlyList<CodedAct> expected, IReadOnlyList<CodedAct> coded)
    {
        var flips = expected.Count == coded.Count ? Flips.None : Flips.Missing;
        var left = coded.ToList();
        // The likest first, so that an event is never compared with another's.
        foreach (var act in expected.OrderByDescending(act => coded.Max(other => (int?)Likeness(act, other)) ?? 0))
        {
            if (left.Count == 0)
                break;
            var nearest = left.MaxBy(other => Likeness(act, other))!;
            left.Remove(nearest);
            flips |= Of(act, nearest);
        }
        return flips;
    }

    static int Likeness(CodedAct one, CodedAct other)
    {
        var flips = Of(one, other);
        return (flips.HasFlag(Flips.Type) ? 0 : 4)
            + (flips.HasFlag(Flips.Parties) ? 0 : 2)
            + (flips == Flips.None ? 1 : 0);
    }

    static Flips Of(CodedAct one, CodedAct other) =>
        (one.Type == other.Type ? 0 : Flips.Type)
        // The modes of two types are never the same.
        | (one.Mode == other.Mode || one.Type != other.Type ? 0 : Flips.Mode)
        | (Same(one.Actors, other.Actors) && Same(one.Recipients, other.Recipients) ? 0 : Flips.Parties)
        | (one.Status == other.Status ? 0 : Flips.Status)
        | (one.Date == other.Date ? 0 : Flips.Date)
        | (one.Place == other.Place ? 0 : Flips.Place)
        | (Same(one.Sources, other.Sources) ? 0 : Flips.Source);

    static bool Same(IReadOnlyList<string> some, IReadOnlyList<string> others) => some.SequenceEqual(others);
}
