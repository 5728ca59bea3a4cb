using System.Globalization;
using System.Xml.Linq;
using Casus.Coding.Places;
using Casus.Language;
using Casus.Reading;

namespace Casus.Evaluation;

/// <summary>
/// Compares found with annotated places of GeoVirus (Gritta et al. 2018): found means that a name of a place overlaps,
/// near that it was resolved
/// to a point within 161 km (100 miles, the customary bound), or to a country where the annotated point lies in the
/// same country's reach of 2,500 km.
/// </summary>
sealed class PlaceScorer
{
    const double Near = 161;
    const double WithinCountry = 2_500;
    const double EarthRadius = 6_371;

    int gold,
        found,
        resolved,
        near;

    /// <summary>Scores a GeoVirus file, its texts analysed by the given function.</summary>
    public static PlaceScorer Score(string file, Func<Article, Document> analyse)
    {
        var (scorer, finder, number) = (new PlaceScorer(), new PlaceFinder(), 0);
        foreach (var article in XDocument.Load(file).Root!.Elements("article"))
        {
            var document = analyse(
                new Article
                {
                    Id = (++number).ToString(CultureInfo.InvariantCulture),
                    Text = (string)article.Element("text")!,
                }
            );
            var places = finder.Find(document);
            foreach (var location in article.Descendants("location"))
                scorer.Add(location, document, places);
        }
        return scorer;
    }

    void Add(XElement location, Document document, IReadOnlyList<PlaceMention> places)
    {
        gold++;
        // GeoVirus counts characters from 1.
        var (start, end) = ((int)location.Element("start")! - 1, (int)location.Element("end")! - 1);
        foreach (var mention in places)
        {
            if (document.Tokens[mention.First].Start >= end || document.Tokens[mention.End - 1].End <= start)
                continue;
            found++;
            if (mention.Place is { } place && !double.IsNaN(place.Latitude))
            {
                resolved++;
                var distance = Distance(
                    (double)location.Element("lat")!,
                    (double)location.Element("lon")!,
                    place.Latitude,
                    place.Longitude
                );
                near += distance <= (place.Kind == PlaceKind.Country ? WithinCountry : Near) ? 1 : 0;
            }
            return;
        }
    }

    /// <summary>Kilometres along the great circle.</summary>
    static double Distance(double north, double east, double otherNorth, double otherEast)
    {
        static double Half(double degrees) => Math.Pow(Math.Sin(degrees * Math.PI / 360), 2);
        var chord =
            Half(otherNorth - north)
            + Math.Cos(north * Math.PI / 180) * Math.Cos(otherNorth * Math.PI / 180) * Half(otherEast - east);
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(Math.Min(1, chord)));
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"places gold {gold} found {found} resolved to a point {resolved} near {near} accuracy of the "
                + $"resolved {(double)near / Math.Max(resolved, 1):0.000}"
        );
}
