using System.Globalization;

namespace Casus.Evaluation;

/// <summary>How often something agreed, of how many times it was asked.</summary>
sealed class Agreement
{
    public int Right { get; private set; }
    public int Asked { get; private set; }

    internal void Count(bool right)
    {
        Asked++;
        Right += right ? 1 : 0;
    }

    internal string Show(string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {Right}/{Asked}")
        + (Asked > 0 ? string.Create(CultureInfo.InvariantCulture, $" = {(double)Right / Asked:F3}; ") : "; ");
}

/// <summary>Counts for one event type.</summary>
sealed class TypeCounts
{
    public int Gold { get; internal set; }
    public int Coded { get; internal set; }
    public int Right { get; internal set; }
}

/// <summary>The figures of a comparison of events.</summary>
sealed class EventScores
{
    readonly SortedDictionary<string, TypeCounts> types = new(StringComparer.Ordinal);

    public int Texts { get; internal set; }
    public int Missing { get; internal set; }
    public int Gold { get; internal set; }
    public int Coded { get; internal set; }
    public int Found { get; internal set; }
    public int Typed { get; internal set; }
    public int Dyad { get; internal set; }
    public int Whole { get; internal set; }

    /// <summary>Texts without an event, and those of them for which nothing was coded.</summary>
    public int Empty { get; internal set; }
    public int Quiet { get; internal set; }

    public int UnrealGold { get; internal set; }
    public int UnrealCoded { get; internal set; }
    public int UnrealRight { get; internal set; }

    /// <summary>The coded events that have a confidence.</summary>
    public List<JudgedEvent> Judged { get; } = [];

    public Agreement Sector { get; } = new();
    public Agreement Attribution { get; } = new();
    public Agreement Mode { get; } = new();
    public Agreement Place { get; } = new();
    public Agreement Date { get; } = new();
    public Agreement Status { get; } = new();

    public IReadOnlyDictionary<string, TypeCounts> Types => types;
    public List<ScoringError> Errors { get; } = [];

    internal TypeCounts OfType(string type)
    {
        if (!types.TryGetValue(type, out var counts))
            types[type] = counts = new TypeCounts();
        return counts;
    }

    /// <summary>Precision, recall and their harmonic mean for so many right ones.</summary>
    public (double Precision, double Recall, double F1) Of(int right)
    {
        var (precision, recall) = ((double)right / Math.Max(Coded, 1), (double)right / Math.Max(Gold, 1));
        return (precision, recall, 2 * precision * recall / Math.Max(precision + recall, 1e-9));
    }

    /// <summary>The figures as lines for people.</summary>
    public IEnumerable<string> Lines()
    {
        yield return $"texts {Texts} (not answered: {Missing}), gold events {Gold}, coded events {Coded}";
        foreach (var (name, right) in new[] { ("found", Found), ("typed", Typed), ("dyad", Dyad), ("whole", Whole) })
        {
            var (precision, recall, f1) = Of(right);
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -6} P {precision:F3} R {recall:F3} F1 {f1:F3}"
            );
        }
        yield return Sector.Show("sector")
            + Attribution.Show("attribution")
            + Mode.Show("mode")
            + Place.Show("place")
            + Date.Show("date")
            + Status.Show("status")
            + $"not actual: gold {UnrealGold}, coded {UnrealCoded}, right {UnrealRight}; quiet on texts without events {Quiet}/{Empty}";
        yield return "by type (gold/coded/right): "
            + string.Join(
                ", ",
                types.Select(type => $"{type.Key} {type.Value.Gold}/{type.Value.Coded}/{type.Value.Right}")
            );
    }
}
