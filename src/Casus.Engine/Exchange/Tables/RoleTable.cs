using System.Collections.Frozen;
using Casus.Coding;

namespace Casus.Exchange.Tables;

/// <summary>
/// Roles, groups or sectors of a format with their counterparts in PLOVER; the order of the table is the order of
/// precedence.
/// </summary>
sealed class RoleTable
{
    readonly FrozenDictionary<string, (int Rank, string? Sector, string? Code)> roles;
    readonly FrozenDictionary<string, string> written;

    RoleTable(string path)
    {
        var (read, first) = (new Dictionary<string, (int, string?, string?)>(), new Dictionary<string, string>());
        var file = ExchangeTables.Open(path);
        foreach (var cells in ExchangeTables.Rows(file, 4))
        {
            var (sector, code) = (Filled(cells[1]), Filled(cells[2]));
            read[cells[0]] = (read.Count, sector, code);
            if (sector is not null && !Plover.Sectors.ContainsKey(sector))
                file.Mistake($"no sector of PLOVER: '{sector}'");
            if (cells[3] is not ("" or "w"))
                file.Mistake($"the fourth column is 'w' or empty: '{cells[3]}'");
            else if (cells[3] == "w" && !first.TryAdd(code ?? sector ?? "", cells[0]))
                file.Mistake($"another role is written for this sector or code already: '{cells[0]}'");
        }
        (roles, written) = (read.ToFrozenDictionary(), first.ToFrozenDictionary());
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
