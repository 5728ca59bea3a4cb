using Casus.Analysis.Relations;
using Casus.Coding.Places;

namespace Casus.App.Store.ByHand;

/// <summary>A place as people write it: "Nairobi", or with its country "Tripoli, LBY".</summary>
sealed record NamedPlace(string Name, string? Country, double? Latitude, double? Longitude)
{
    // A name of places in several countries means the largest of them, if that is so many times larger than the next.
    const int timesLarger = 10;

    /// <summary>By the gazetteer; what it does not know, or can't tell apart, is the name alone.</summary>
    public static NamedPlace Of(string text)
    {
        var (name, country) = Parts(text);
        return
            Known(name, country) is [{ } place, ..] found
            && (found.Count == 1 || place.Thousands >= timesLarger * found[1].Thousands)
            ? new(name, place.Country, Degrees(place.Latitude), Degrees(place.Longitude))
            : new(name, country, null, null);
    }

    /// <summary>What is wrong with it, or nothing.</summary>
    public static string? Mistake(string text)
    {
        var (name, country) = Parts(text);
        if (country is not null && SideFinder.Standard.Find(country, _ => null) is not { Codes: [_] })
            return $"place: no country has the code '{country}'";
        var found = Known(name, country);
        return found.Count < 2 || found[0].Thousands >= timesLarger * found[1].Thousands
            ? null
            : $"place: '{name}' is in {string.Join(", ", found.Take(5).Select(place => place.Country))}; "
                + $"say which, as in '{name}, {found[0].Country}'";
    }

    static (string Name, string? Country) Parts(string text) =>
        text.LastIndexOf(',') is > 0 and var comma
        && text[(comma + 1)..].Trim() is { Length: 3 } code
        && code.All(char.IsAsciiLetterUpper)
            ? (text[..comma].Trim(), code)
            : (text, null);

    /// <summary>
    /// The largest of the name in each country, the largest first; a country comes before any town of its name.
    /// </summary>
    static List<Place> Known(string name, string? country)
    {
        var all = Gazetteer
            .World.Find(PlaceName.Fold(name))
            .Where(place => country is null || place.Country == country)
            .ToList();
        if (all.Find(place => place.Kind == PlaceKind.Country) is { } whole)
            return [whole];
        return
        [
            .. all.GroupBy(place => place.Country)
                .Select(there => there.MaxBy(place => place.Thousands)!)
                .OrderByDescending(place => place.Thousands),
        ];
    }

    static double? Degrees(double value) => double.IsNaN(value) ? null : value;
}
