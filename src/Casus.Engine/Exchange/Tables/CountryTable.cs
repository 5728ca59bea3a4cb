using System.Collections.Frozen;

namespace Casus.Exchange.Tables;

/// <summary>Country codes and names as the formats write them, lexicon/exchange/countries.tsv.</summary>
static class CountryTable
{
    // Columns of the table.
    const int cameo = 1,
        fips = 2,
        name = 3;

    // By column: our code for what the formats write, and what is written for our code.
    static readonly FrozenDictionary<string, string>[] ours,
        written;

    static CountryTable()
    {
        Dictionary<string, string>[] codes =

            [
                [],
                [],
                [],
                [],
            ],
            first =

            [
                [],
                [],
                [],
                [],
            ];
        var file = ExchangeTables.Open("lexicon/exchange/countries.tsv");
        foreach (var cells in ExchangeTables.Rows(file, 4))
            for (var column = 1; column < 4; column++)
            {
                var values = cells[column].Split("; ", StringSplitOptions.RemoveEmptyEntries);
                foreach (var value in values)
                    if (!codes[column].TryAdd(value, cells[0]))
                        file.Mistake($"stands for another country already: '{value}'");
                if (values.Length > 0)
                    first[column][cells[0]] = values[0];
            }
        ours = [.. codes.Select(column => column.ToFrozenDictionary())];
        written = [.. first.Select(column => column.ToFrozenDictionary())];
    }

    /// <summary>
    /// Our code (ISO 3166 alpha-3) for an actor's code in CAMEO or GDELT; null for regions such as AFR, which are no
    /// country.
    /// </summary>
    public static string? FromCameo(string? code) => code is null ? null : ours[cameo].GetValueOrDefault(code);

    /// <summary>Our code for a FIPS 10-4 code.</summary>
    public static string? FromFips(string? code) => code is null ? null : ours[fips].GetValueOrDefault(code);

    /// <summary>Our code for a country's name or code.</summary>
    public static string? FromName(string? called) =>
        called is null ? null : ours[name].GetValueOrDefault(called) ?? FromCameo(called);

    /// <summary>Null where the code is no country's.</summary>
    public static string? Cameo(string? code) => Written(cameo, code);

    /// <summary>Null where FIPS 10-4 has no code for it.</summary>
    public static string? Fips(string? code) => Written(fips, code);

    /// <summary>The name that ICEWS writes.</summary>
    public static string? Name(string? code) => Written(name, code);

    static string? Written(int column, string? code) =>
        FromCameo(code) is { } country ? written[column].GetValueOrDefault(country) : null;
}
