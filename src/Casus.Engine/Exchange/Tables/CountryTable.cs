using System.Collections.Frozen;

namespace Casus.Exchange;

/// <summary>Country codes and names as the formats write them, lexicon/exchange/countries.tsv.</summary>
public static class CountryTable
{
    static readonly List<string[]> rows = ExchangeTables.Rows("lexicon/exchange/countries.tsv", 4);
    static readonly FrozenDictionary<string, string> byCameo = Index(1),
        byFips = Index(2),
        byName = Index(3);
    static readonly FrozenDictionary<string, string> cameo = First(1),
        fips = First(2),
        names = First(3);

    /// <summary>
    /// Our code (ISO 3166 alpha-3) for an actor's code in CAMEO or GDELT; null for regions such as AFR, which are no
    /// country.
    /// </summary>
    public static string? FromCameo(string? code) => code is null ? null : byCameo.GetValueOrDefault(code);

    /// <summary>Our code for a FIPS 10-4 code.</summary>
    public static string? FromFips(string? code) => code is null ? null : byFips.GetValueOrDefault(code);

    /// <summary>Our code for a country's name or code.</summary>
    public static string? FromName(string? name) =>
        name is null ? null : byName.GetValueOrDefault(name) ?? FromCameo(name);

    /// <summary>Null where the code is no country's.</summary>
    public static string? Cameo(string? code) => Written(cameo, code);

    /// <summary>Null where FIPS 10-4 has no code for it.</summary>
    public static string? Fips(string? code) => Written(fips, code);

    /// <summary>The name that ICEWS writes.</summary>
    public static string? Name(string? code) => Written(names, code);

    static string? Written(FrozenDictionary<string, string> column, string? code) =>
        FromCameo(code) is { } ours && column.TryGetValue(ours, out var written) ? written : null;

    static FrozenDictionary<string, string> Index(int column) =>
        rows.SelectMany(row => Values(row[column]).Select(value => (Key: value, Code: row[0])))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Code);

    static FrozenDictionary<string, string> First(int column) =>
        rows.Where(row => row[column].Length > 0).ToFrozenDictionary(row => row[0], row => Values(row[column])[0]);

    static string[] Values(string cell) => cell.Split("; ", StringSplitOptions.RemoveEmptyEntries);
}
