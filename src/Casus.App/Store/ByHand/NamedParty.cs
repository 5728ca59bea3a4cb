using System.Text.RegularExpressions;
using Casus.Analysis.Relations;
using Casus.App.Store.DuckDb;
using Casus.Coding;
using DuckDB.NET.Data;

namespace Casus.App.Store.ByHand;

/// <summary>
/// A party as people write it: a country ("RUS", "Russia"), with a sector ("RUS MIL"), with a name ("Anna Berg (NOR
/// GOV)"), or anybody the record knows by that name.
/// </summary>
sealed partial record NamedParty(string? Name, string? Code, string? Sector)
{
    public static List<NamedParty> List(DuckDBConnection connection, string value) =>
        EventDecision.List(value).ConvertAll(text => Of(connection, text));

    static NamedParty Of(DuckDBConnection connection, string text)
    {
        if (Named().Match(text) is { Success: true } named)
        {
            var (name, code) = (named.Groups["name"].Value, named.Groups["code"].Value);
            return named.Groups["sector"] is { Success: true, Value: var of } ? new(name, code, of)
                : Plover.Sectors.ContainsKey(code)
                && SideFinder.Standard.Find(code, _ => null) is not { Codes: [_], Sector: null }
                    ? new(name, null, code)
                : new(name, code, null);
        }
        if (SideFinder.Standard.Find(text, _ => null) is { Codes: [var only] } side)
            // A sector of a country does not go by the name of the country.
            return new(side.Sector is null ? side.Name : null, only.Code, side.Sector);
        return Plover.Sectors.ContainsKey(text)
            ? new(null, null, text)
            : Kept(connection, text) ?? new(text, null, null);
    }

    /// <summary>The party that most often has this name in the record.</summary>
    static NamedParty? Kept(DuckDBConnection connection, string name) =>
        connection
            .Rows(
                """
                SELECT name, code, sector FROM (FROM event_actors_as_coded UNION ALL FROM event_recipients_as_coded)
                WHERE lower(name) = lower($name) GROUP BY ALL ORDER BY count(*) DESC, name, code, sector LIMIT 1
                """,
                row => new NamedParty(row.GetString(0), row.Text(1), row.Text(2)),
                ("name", name)
            )
            .FirstOrDefault();

    [GeneratedRegex(@"^(?<name>[^()]*\S)\s*\((?<code>[A-Z]{3})(?:[ :](?<sector>[A-Z]{3}))?\)$")]
    private static partial Regex Named();
}
