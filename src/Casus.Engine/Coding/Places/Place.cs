namespace Casus.Coding.Places;

/// <summary>Kinds of places, the more specific the higher.</summary>
enum PlaceKind : byte
{
    None,
    Country,
    Area,
    Region,
    City,
}

/// <summary>
/// An entry of the gazetteer. Country: ISO 3166 alpha-3, or null for an area that several share. The point of a country
/// or region is
/// the centre of its towns weighted by their people, NaN where it has none; people are counted in thousands.
/// </summary>
sealed record Place(
    string Name,
    PlaceKind Kind,
    string? Country,
    string Division,
    int Thousands,
    double Latitude,
    double Longitude
)
{
    /// <summary>Whether it is the seat of its country's (2) or division's (1) government.</summary>
    public int Seat { get; init; }
}

/// <summary>
/// A name of a place in the text: tokens from <paramref name="First"/> to the one before <paramref name="End"/>; the
/// place is null where nothing tells which one is meant.
/// </summary>
sealed record PlaceMention(int First, int End, Place? Place)
{
    public PlaceKind Kind => Place?.Kind ?? PlaceKind.None;

    /// <summary>How specific it is; an unknown name is mostly a small place.</summary>
    internal int Rank => (int)(Place?.Kind ?? PlaceKind.Region);
}
