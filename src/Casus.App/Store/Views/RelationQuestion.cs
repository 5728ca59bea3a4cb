using System.Globalization;
using Casus.Analysis.Relations;
using Casus.App.Usage;
using Casus.App.Web.Markup;
using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>
/// What is asked about a relation, as it was written: two actors, first and last month to show, whose coding, one act a
/// day.
/// </summary>
sealed record RelationQuestion(
    string A,
    string B,
    string? Since = null,
    string? Until = null,
    string? Origin = null,
    bool OneADay = false
)
{
    const string own = "casus";

    /// <exception cref="UsageException">A date makes no sense, or both actors are one.</exception>
    /// <exception cref="StoreException">The record knows no such actor or origin.</exception>
    public Relation Answer(DuckDBConnection connection)
    {
        var (since, until) = (Bound("since", Since), Bound("until", Until, last: true));
        Asked.Order("since", Since, "until", Until);
        var (a, b) = (Side(connection, A), Side(connection, B));
        if (a.Key == b.Key)
            throw new UsageException($"a relation has two sides; '{A}' and '{B}' are both {a.Name}");
        (a, b) = (a.Without(b), b.Without(a));
        var origin = Origin ?? own;
        if (RelationView.Of(connection, a, b, origin) is { } material)
            return since?.Since(material.Until) > 0 || until?.Since(material.From) < 0
                ? throw new UsageException(
                    $"the record has nothing there; it runs from {material.From} to {material.Until}"
                )
                : RelationAnalyser.Standard.Read(a, b, material, since, until, OneADay);
        var others = RelationView.Origins(connection);
        if (others.Count == 0)
            throw new StoreException("the record holds no happenings yet ('casus add' puts them in)");
        var there = others.Select(other =>
            string.Create(CultureInfo.InvariantCulture, $"{other.Key} ({other.Value:N0})")
        );
        throw new StoreException(
            $"no happenings of origin '{origin}'; there are: {string.Join(", ", there)} (choose with --origin)"
        );
    }

    static Side Side(DuckDBConnection connection, string asked)
    {
        if (SideFinder.Standard.Find(asked, name => RelationView.Kept(connection, name)) is { } side)
            return side;
        throw new StoreException(
            $"no country, group or name in the record is called '{asked}'{KnownActors.Near(connection, asked)}"
        );
    }

    static Month? Bound(string name, string? text, bool last = false)
    {
        if (text is null)
            return null;
        var date = Array.ConvertAll(
            Asked.Date(name, text).Split('-'),
            part => int.Parse(part, CultureInfo.InvariantCulture)
        );
        return new Month(
            date[0],
            date.Length > 1 ? date[1]
                : last ? 12
                : 1
        );
    }
}
