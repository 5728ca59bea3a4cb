using Casus.Coding.Places;

namespace Casus.Analysis.Happenings;

enum Nearness : byte
{
    Unknown,
    Same,
    Beside,
    Apart,
}

static class Places
{
    const double near = 10,
        far = 100;

    public static Nearness Compare(ReportPlace? a, ReportPlace? b)
    {
        if (a?.Name is null || b?.Name is null || IsWide(a.Name) || IsWide(b.Name))
            return Nearness.Unknown;
        if (a.Name == b.Name)
            return Nearness.Same;
        return Kilometres(a, b) switch
        {
            <= near => Nearness.Same,
            > far => Nearness.Apart,
            _ => Nearness.Beside,
        };
    }

    /// <summary>A country, a region or a sea says little about whether two acts were at one place.</summary>
    public static bool IsWide(string name)
    {
        var found = Gazetteer.World.Find(PlaceName.Fold(name));
        return found.Count > 0 && found.TrueForAll(place => place.Kind != PlaceKind.City);
    }

    static double? Kilometres(ReportPlace a, ReportPlace b)
    {
        if (
            a.Latitude is not { } y1
            || a.Longitude is not { } x1
            || b.Latitude is not { } y2
            || b.Longitude is not { } x2
        )
            return null;
        // Great-circle distance (haversine).
        var (rad, r) = (Math.PI / 180, 6371.0);
        var h =
            Math.Pow(Math.Sin((y2 - y1) * rad / 2), 2)
            + Math.Cos(y1 * rad) * Math.Cos(y2 * rad) * Math.Pow(Math.Sin((x2 - x1) * rad / 2), 2);
        return 2 * r * Math.Asin(Math.Sqrt(h));
    }
}
