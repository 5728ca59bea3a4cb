using System.Globalization;
using Casus.Exchange.Tables;

namespace Casus.Exchange.Formats;

/// <summary>
/// GDELT's events: the daily files of version 1.0 (57 columns, 58 from April 2013 on) and the files of every quarter of
/// an hour of version 2.0 (61 columns). By its codebooks.
/// </summary>
sealed class GdeltFormat : IEventFormat
{
    static readonly string[] head =
    [
        "GLOBALEVENTID",
        "SQLDATE",
        "MonthYear",
        "Year",
        "FractionDate",
        .. Actor("Actor1"),
        .. Actor("Actor2"),
        "IsRootEvent",
        "EventCode",
        "EventBaseCode",
        "EventRootCode",
        "QuadClass",
        "GoldsteinScale",
        "NumMentions",
        "NumSources",
        "NumArticles",
        "AvgTone",
    ];

    readonly Columns columns;

    GdeltFormat(string name, bool second)
    {
        Name = name;
        columns = new Columns([
            .. head,
            .. Geo("Actor1Geo", second),
            .. Geo("Actor2Geo", second),
            .. Geo("ActionGeo", second),
            "DATEADDED",
            "SOURCEURL",
        ]);
        // Files before April 2013 have no SOURCEURL.
        LeastColumns = second ? columns.Names.Count : columns.Names.Count - 1;
    }

    /// <summary>Version 1.0.</summary>
    public static GdeltFormat Daily { get; } = new("gdelt", second: false);

    /// <summary>Version 2.0.</summary>
    public static GdeltFormat Quarterly { get; } = new("gdelt2", second: true);

    public string Name { get; }
    public RowSyntax Syntax => RowSyntax.Tabs;
    public bool HasHeader => false;
    public Columns Columns => columns;
    public int LeastColumns { get; }

    public ExchangedEvent Read(Row row)
    {
        var code = CameoTable.Read(row, "EventCode");
        var url = row["SOURCEURL"];
        var coded = new ExchangedEvent
        {
            Id = $"{Name}:{row.Required("GLOBALEVENTID")}",
            Origin = Name,
            Type = code?.Type ?? default,
            Mode = code?.Mode,
            Contexts = code?.Contexts ?? [],
            Cameo = code?.Code,
            Quad = row.Whole("QuadClass", 1, 4),
            Score = row.Number("GoldsteinScale", -10, 10),
            Date = Date(row),
            Place = row.Place(
                row["ActionGeo_FullName"],
                CountryTable.FromFips(row["ActionGeo_CountryCode"]),
                "ActionGeo_Lat",
                "ActionGeo_Long"
            ),
            Published = row.Day("DATEADDED", "yyyyMMdd"),
            Url = url,
            Outlet =
                Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host : null,
        };
        return CameoActor.With(coded, Party(row, "Actor1"), Party(row, "Actor2"));
    }

    public IEnumerable<string[]> Write(ExchangedEvent coded)
    {
        var code = CameoTable.Of(coded);
        var day = RowKey.Day(coded.Date);
        var pair = 0;
        foreach (var (source, target) in CameoActor.Pairs(coded))
        {
            var row = columns.Fill();
            row["GLOBALEVENTID"] = RowKey.Number(coded.Id, pair++);
            row["SQLDATE"] = day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
            row["MonthYear"] = RowKey.Year(coded.Date) + RowKey.Month(coded.Date) is { Length: 6 } month ? month : null;
            row["Year"] = RowKey.Year(coded.Date);
            row["FractionDate"] = day is { } known ? Fraction(known) : null;
            Write(row, "Actor1", source);
            Write(row, "Actor2", target);
            row["IsRootEvent"] = coded.Sentence == 0 ? "1" : null;
            row["EventCode"] = code?.Code;
            row["EventBaseCode"] = code?.Code[..Math.Min(3, code.Code.Length)];
            row["EventRootCode"] = code?.Root;
            row["QuadClass"] = coded.Quad ?? code?.Quad;
            row["GoldsteinScale"] = code?.Gdelt?.ToString("0.0##", CultureInfo.InvariantCulture);
            row["ActionGeo_FullName"] = coded.Place?.Name;
            row["ActionGeo_CountryCode"] = CountryTable.Fips(coded.Place?.Country);
            row["ActionGeo_Lat"] = coded.Place?.Latitude;
            row["ActionGeo_Long"] = coded.Place?.Longitude;
            row["DATEADDED"] = coded.Published?.ToString(
                this == Daily ? "yyyyMMdd" : "yyyyMMdd'000000'",
                CultureInfo.InvariantCulture
            );
            row["SOURCEURL"] = coded.Url;
            yield return row.Cells;
        }
    }

    /// <summary>A row of one version in the columns of the other; version 1.0 has no second-order divisions.</summary>
    public string[] Converted(GdeltFormat from, string[] cells)
    {
        var read = new Row(from.columns, cells);
        var row = columns.Fill();
        foreach (var name in columns.Names)
            row[name] = read[name];
        return row.Cells;
    }

    static IEnumerable<string> Actor(string side) =>
        (
            (string[])
                [
                    "Code",
                    "Name",
                    "CountryCode",
                    "KnownGroupCode",
                    "EthnicCode",
                    "Religion1Code",
                    "Religion2Code",
                    "Type1Code",
                    "Type2Code",
                    "Type3Code",
                ]
        ).Select(part => side + part);

    static IEnumerable<string> Geo(string of, bool second) =>
        (
            (string[])
                [
                    "Type",
                    "FullName",
                    "CountryCode",
                    "ADM1Code",
                    .. second ? ["ADM2Code"] : Array.Empty<string>(),
                    "Lat",
                    "Long",
                    "FeatureID",
                ]
        ).Select(part => $"{of}_{part}");

    static ExchangedParty? Party(Row row, string side)
    {
        var (country, group) = (row[side + "CountryCode"], row[side + "KnownGroupCode"]);
        return CameoActor.Read(
            row[side + "Name"],
            country,
            group,
            row[side + "Type1Code"],
            row[side + "Type2Code"],
            row[side + "Type3Code"]
        );
    }

    static void Write(NewRow row, string side, ExchangedParty? party)
    {
        var (entity, role) = (CameoActor.Entity(party), CameoActor.Role(party));
        row[side + "Code"] = entity + role;
        row[side + "Name"] = party?.Name;
        if (CountryTable.Cameo(party?.Code) is { } country)
            row[side + "CountryCode"] = country;
        else if (entity is "UNO" or "EEC")
            row[side + "KnownGroupCode"] = entity;
        else if (entity.Length > 0)
            (row[side + "Type1Code"], row[side + "Type2Code"]) = (entity, role);
        if (entity.Length == 0 || CountryTable.Cameo(party?.Code) is not null || entity is "UNO" or "EEC")
            row[side + "Type1Code"] = role;
    }

    static string? Date(Row row)
    {
        if (row.Day("SQLDATE", "yyyyMMdd") is { } day)
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return row["MonthYear"] is { Length: 6 } month ? $"{month[..4]}-{month[4..]}"
            : row["Year"] is { Length: 4 } year ? year
            : null;
    }

    // GDELT's own reckoning: a year of months of 30 days.
    static string Fraction(DateOnly day) =>
        (day.Year + ((day.Month - 1) * 30 + day.Day) / 365.0).ToString("0.0000", CultureInfo.InvariantCulture);
}
