using System.Globalization;
using Casus.Analysis.Relations;
using Casus.App.Store.DuckDb;
using Casus.App.Usage;
using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>Answers what is asked about relations.</summary>
sealed class Relations(DuckDBConnection connection)
{
    readonly RelationView view = new(connection);

    /// <summary>The confidence from which on acts count on this connection; null where all do.</summary>
    public double? LeastConfidence { get; init; }

    /// <exception cref="UsageException">A date makes no sense, or both actors are one.</exception>
    /// <exception cref="StoreException">The record knows no such actor or origin.</exception>
    public Relation Answer(RelationQuestion asked)
    {
        var (since, until) = asked.Months();
        var (a, b) = (Side(asked.A), Side(asked.B));
        if (a.Key == b.Key)
            throw new UsageException($"a relation has two sides; '{asked.A}' and '{asked.B}' are both {a.Name}");
        (a, b) = (a.Without(b), b.Without(a));
        var origin = asked.Origin ?? RelationQuestion.Own;
        if (view.Of(a, b, origin) is { } material)
            return since?.Since(material.Until) > 0 || until?.Since(material.From) < 0
                ? throw new UsageException(
                    $"the record has nothing there; it runs from {material.From} to {material.Until}"
                )
                : RelationAnalyser.Standard.Read(a, b, material, since, until, asked.OneADay) with
                {
                    LeastConfidence = LeastConfidence,
                };
        var others = view.Origins();
        if (others.Count == 0)
            throw new StoreException(
                LeastConfidence is { } least
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"no happening of the record has a confidence of {least}"
                    )
                    : "the record holds no happenings yet ('casus add' puts them in)"
            );
        var there = others.Select(other =>
            string.Create(CultureInfo.InvariantCulture, $"{other.Key} ({other.Value:N0})")
        );
        throw new StoreException(
            $"no happenings of origin '{origin}'; there are: {string.Join(", ", there)} (choose with --origin)"
        );
    }

    Side Side(string asked)
    {
        if (SideFinder.Standard.Find(asked, name => view.Kept(name)) is { } side)
            return side;
        var near = new KnownActors(connection).Near(asked);
        throw new StoreException($"no country, group or name in the record is called '{asked}'{near}");
    }
}
