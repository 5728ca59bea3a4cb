using Casus.Analysis.Relations;
using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>
/// Who can be asked for: parties of the record by code or name, and all countries and groups. For anybody else there is
/// no answer, which is not the same as nothing being known about somebody.
/// </summary>
sealed class KnownActors(DuckDBConnection connection)
{
    readonly RelationView relations = new(connection);

    /// <summary>Says that the name is unknown, with the nearest names; null where it is known.</summary>
    /// <param name="parties">Where the parties of the record are.</param>
    /// <param name="inPart">Whether part of a name is enough.</param>
    public string? Unknown(string? asked, string parties = "happening_parties", bool inPart = false)
    {
        if (asked is null || SideFinder.Standard.Known.Contains(asked, StringComparer.OrdinalIgnoreCase))
            return null;
        var named = inPart ? "contains(lower(name), lower($asked))" : "lower(name) = lower($asked)";
        if (
            connection
                .Rows(
                    $"SELECT 1 FROM {parties} WHERE code = upper($asked) OR {named} LIMIT 1",
                    _ => true,
                    ("asked", asked)
                )
                .Count > 0
        )
            return null;
        return $"no party in the record is called '{asked}'{Near(asked)}";
    }

    /// <summary>"; did you mean …?", or nothing.</summary>
    public string Near(string asked)
    {
        var near = relations.Holding(asked);
        if (near.Count == 0)
            near = SideFinder.Near(asked, SideFinder.Standard.Known);
        if (near.Count == 0)
            near = relations.Like(asked);
        return near.Count == 0 ? "" : $"; did you mean {string.Join(" or ", near)}?";
    }
}
