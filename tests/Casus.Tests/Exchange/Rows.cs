using System.Text;
using Casus.Exchange;
using Casus.Exchange.Files;
using Casus.Exchange.Formats;

namespace Casus.Tests.Exchange;

/// <summary>Rows of the formats, written for the tests.</summary>
static class Rows
{
    /// <summary>A row in which only some columns are filled.</summary>
    public static string[] Of(IEventFormat format, params (string Column, string Value)[] cells)
    {
        var row = format.Columns.Fill();
        foreach (var (column, value) in cells)
            row[column] = value;
        return row.Cells;
    }

    public static string[] Gdelt(GdeltFormat format, params (string Column, string Value)[] more) =>
        Of(
            format,
            [
                ("GLOBALEVENTID", "1001"),
                ("SQLDATE", "20240618"),
                ("MonthYear", "202406"),
                ("Year", "2024"),
                ("Actor1Code", "NORGOV"),
                ("Actor1Name", "OSLO"),
                ("Actor1CountryCode", "NOR"),
                ("Actor1Type1Code", "GOV"),
                ("Actor2Code", "KEN"),
                ("Actor2Name", "KENYA"),
                ("Actor2CountryCode", "KEN"),
                ("IsRootEvent", "1"),
                ("EventCode", "057"),
                ("EventBaseCode", "057"),
                ("EventRootCode", "05"),
                ("QuadClass", "1"),
                ("GoldsteinScale", "8.0"),
                ("AvgTone", "-1.25"),
                ("ActionGeo_Type", "1"),
                ("ActionGeo_FullName", "Norway"),
                ("ActionGeo_CountryCode", "NO"),
                ("ActionGeo_Lat", "62"),
                ("ActionGeo_Long", "10"),
                ("DATEADDED", "20240619"),
                ("SOURCEURL", "https://courier.example/oslo"),
                .. more,
            ]
        );

    public static string[] Icews(params (string Column, string Value)[] more) =>
        Of(
            new IcewsFormat(),
            [
                ("Event ID", "77"),
                ("Event Date", "2024-06-18"),
                ("Source Name", "Police (Kenya)"),
                ("Source Sectors", "Government,Police"),
                ("Source Country", "Kenya"),
                ("Event Text", "Arrest, detain, or charge with legal action"),
                ("CAMEO Code", "173"),
                ("Intensity", "-5"),
                ("Target Name", "Citizen (Norway)"),
                ("Target Sectors", "General Population / Civilian / Social,Social"),
                ("Target Country", "Norway"),
                ("Story ID", "9"),
                ("Sentence Number", "2"),
                ("Publisher", "The Courier"),
                ("City", "Nairobi"),
                ("District", "NA"),
                ("Province", "Nairobi Area"),
                ("Country", "Kenya"),
                ("Latitude", "-1.28"),
                ("Longitude", "36.8"),
                .. more,
            ]
        );

    public static ExchangedEvent Read(IEventFormat format, string[] cells) =>
        Assert.IsType<ExchangedEvent>(
            Lines(format.Name, string.Join(format.Syntax == RowSyntax.Csv ? ',' : '\t', cells)).Single().Event
        );

    /// <summary>What becomes of each line of a file.</summary>
    public static List<ReadRow> Lines(string format, params string[] lines) =>
        Bytes(format, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));

    public static List<ReadRow> Bytes(string format, byte[] bytes) =>
        [
            .. new EventFileReader(
                EventFormats.ToRead(format) is { Count: > 0 } known ? known : [EventFormats.Named(format)!]
            )
                .Read(new MemoryStream(bytes), "file")
                .Select(raw => raw.Layout.Read(raw)),
        ];
}
