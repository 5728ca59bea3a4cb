using Casus.Coding;
using Casus.Lexicons;

namespace Casus.Analysis.Relations;

/// <summary>
/// Finds out who is meant by "RUS", "Russia", "RUS:MIL", "Russia MIL", "NATO" or the name of a body or person in the
/// record.
/// </summary>
sealed class SideFinder
{
    static readonly Lazy<SideFinder> standard = new(() => new SideFinder(SideGroups.Standard));

    readonly SideGroups groups;
    readonly Dictionary<string, string> codes = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, string> names = [];

    public static SideFinder Standard => standard.Value;

    public SideFinder(SideGroups groups)
    {
        this.groups = groups;
        foreach (var file in (string[])["lexicon/actors/countries.tsv", "lexicon/actors/country-names.tsv"])
        foreach (var line in EmbeddedFiles.Lines(file))
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var code, var written, ..] columns)
                Add(code, written, columns.Length > 2 ? columns[2] : "");
    }

    /// <summary>Names and codes of countries and groups.</summary>
    public IEnumerable<string> Known => names.Keys.Concat(codes.Keys).Concat(groups.Names);

    /// <summary>
    /// The side that is meant, or null where no country, code or group is called so; <paramref name="inRecord"/> then
    /// says under which names and code a body or person of that name is kept.
    /// </summary>
    public Side? Find(string asked, Func<string, (string Name, string? Code)?> inRecord)
    {
        asked = asked.Trim();
        if (Whole(asked) is { } side)
            return side;
        var cut = asked.LastIndexOfAny([':', ' ']);
        if (
            cut > 0
            && asked[(cut + 1)..].ToUpperInvariant() is var sector
            && Plover.Sectors.ContainsKey(sector)
            && Whole(asked[..cut].TrimEnd()) is { } country
        )
            return country with { Key = $"{country.Key}:{sector}", Name = $"{country.Name} {sector}", Sector = sector };
        return inRecord(asked) is { } kept
            ? new Side
            {
                Key = kept.Name,
                Name = kept.Name,
                Names = [kept.Name],
            }
            : null;
    }

    /// <summary>Up to three of the known names that look most like what was asked, where any does.</summary>
    public static List<string> Near(string asked, IEnumerable<string> known)
    {
        var wanted = asked.ToLowerInvariant();
        return
        [
            .. known
                .Where(name => name.Length > 2)
                .Select(name =>
                    (
                        Name: name,
                        Distance: name.StartsWith(asked, StringComparison.OrdinalIgnoreCase)
                            ? 0
                            : Distance(wanted, name.ToLowerInvariant())
                    )
                )
                .Where(near => near.Distance <= Math.Max(1, Math.Min(wanted.Length, near.Name.Length) / 3))
                .OrderBy(near => near.Distance)
                .ThenBy(near => near.Name.Length)
                .Select(near => near.Name)
                .Distinct()
                .Take(3),
        ];
    }

    Side? Whole(string asked)
    {
        if (groups.Find(asked) is { } group)
            return group;
        if (codes.TryGetValue(asked, out var code))
            return Country(code);
        var upper = asked.ToUpperInvariant();
        return names.ContainsKey(upper) || upper is "UNO" or "EUR" or "IGO" or "NGO" or "ISM" or "MNC" or "INT"
            ? Country(upper)
            : null;
    }

    Side Country(string code) =>
        new()
        {
            Key = code,
            Name = names.GetValueOrDefault(code, code),
            Codes = [new Membership(code)],
        };

    void Add(string code, string written, string adjectives)
    {
        foreach (var name in written.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            // An asterisk marks the usual name.
            if (name[0] == '*')
                names[code] = name[1..];
            else
                names.TryAdd(code, name);
            codes.TryAdd(name.TrimStart('*'), code);
        }
        foreach (var adjective in adjectives.Split("; ", StringSplitOptions.RemoveEmptyEntries))
            codes.TryAdd(adjective, code);
    }

    /// <summary>Letters to put in, leave out or change, and neighbours to swap (Damerau 1964).</summary>
    static int Distance(string a, string b)
    {
        var (before, last, row) = (
            new int[b.Length + 1],
            new int[b.Length + 1],
            Enumerable.Range(0, b.Length + 1).ToArray()
        );
        for (var i = 1; i <= a.Length; i++)
        {
            (before, last, row) = (last, row, before);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
        }
        return row[^1];
    }
}
