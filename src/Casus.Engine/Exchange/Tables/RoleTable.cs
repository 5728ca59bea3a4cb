using System.Collections.Frozen;

namespace Casus.Exchange;

/// <summary>
/// Roles, groups or sectors of a format with their counterparts in PLOVER; the order of the table is the order of
/// precedence.
/// </summary>
public sealed class RoleTable
{
    readonly FrozenDictionary<string, (int Rank, string? Sector, string? Code)> roles;
    readonly FrozenDictionary<string, string> written;

    RoleTable(string file)
    {
        var rows = ExchangeTables.Rows(file, 4);
        roles = rows.Select((row, rank) => (row, rank))
            .ToFrozenDictionary(pair => pair.row[0], pair => (pair.rank, Filled(pair.row[1]), Filled(pair.row[2])));
        written = rows.Where(row => row[3] == "w")
            .ToFrozenDictionary(row => row[2].Length > 0 ? row[2] : row[1], row => row[0]);
    }

    /// <summary>Those of CAMEO and GDELT, lexicon/exchange/cameo-roles.tsv.</summary>
    public static RoleTable Cameo { get; } = new("lexicon/exchange/cameo-roles.tsv");

    /// <summary>The sectors of ICEWS, lexicon/exchange/icews-sectors.tsv.</summary>
    public static RoleTable Icews { get; } = new("lexicon/exchange/icews-sectors.tsv");

    /// <summary>PLOVER's sector by the first of some roles that has one, in their own order.</summary>
    public string? Sector(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
            if (name is not null && roles.TryGetValue(name, out var role) && role.Sector is { } sector)
                return sector;
        return null;
    }

    /// <summary>PLOVER's code for an actor without a country, by the first of some roles that has one.</summary>
    public string? Code(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
            if (name is not null && roles.TryGetValue(name, out var role) && role.Code is { } code)
                return code;
        return null;
    }

    /// <summary>The same roles in the order of the table.</summary>
    public string[] Ranked(IEnumerable<string> names) =>
        [.. names.Where(roles.ContainsKey).OrderBy(name => roles[name].Rank)];

    /// <summary>How the format writes a sector or code of PLOVER, or null where it has none.</summary>
    public string? Written(string? ours) => ours is null ? null : written.GetValueOrDefault(ours);

    static string? Filled(string cell) => cell.Length > 0 ? cell : null;
}
