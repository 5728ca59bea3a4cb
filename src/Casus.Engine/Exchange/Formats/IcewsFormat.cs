using System.Globalization;
using Casus.Exchange.Tables;

namespace Casus.Exchange.Formats;

/// <summary>The coded events of ICEWS (Harvard Dataverse, doi:10.7910/DVN/28075): 20 columns behind a header.</summary>
sealed class IcewsFormat : IEventFormat
{
    const string nothing = "NA";

    static readonly Columns columns = new(
        "Event ID",
        "Event Date",
        "Source Name",
        "Source Sectors",
        "Source Country",
        "Event Text",
        "CAMEO Code",
        "Intensity",
        "Target Name",
        "Target Sectors",
        "Target Country",
        "Story ID",
        "Sentence Number",
        "Publisher",
        "City",
        "District",
        "Province",
        "Country",
        "Latitude",
        "Longitude"
    );

    public string Name => "icews";
    public RowSyntax Syntax => RowSyntax.Tabs;
    public bool HasHeader => true;
    public Columns Columns => columns;
    public int LeastColumns => columns.Names.Count;

    public ExchangedEvent Read(Row row)
    {
        var code = CameoTable.Read(row, "CAMEO Code");
        var day = row.Day("Event Date", "yyyy-MM-dd");
        if (day is null)
            row.Refuse("no Event Date");
        var coded = new ExchangedEvent
        {
            // The number alone comes twice, with the day it does not.
            Id = $"icews:{row.Required("Event ID")}:{row["Event Date"]}",
            Origin = Name,
            Type = code?.Type ?? default,
            Mode = code?.Mode,
            Contexts = code?.Contexts ?? [],
            Cameo = code?.Code,
            Quad = code?.Quad,
            Score = row.Number("Intensity", -10, 10),
            Date = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Published = day,
            Outlet = row["Publisher"],
            Sentence = row.Whole("Sentence Number", 1, int.MaxValue) is { } number ? number - 1 : null,
            Place = row.Place(
                row["City"] ?? row["District"] ?? row["Province"] ?? row["Country"],
                CountryTable.FromName(row["Country"]),
                "Latitude",
                "Longitude"
            ),
        };
        return CameoActor.With(coded, Party(row, "Source"), Party(row, "Target"));
    }

    public IEnumerable<string[]> Write(ExchangedEvent coded)
    {
        // The day is part of the key.
        if (RowKey.Day(coded.Date) is not { } day)
            yield break;
        var code = CameoTable.Of(coded);
        var pair = 0;
        foreach (var (source, target) in CameoActor.Pairs(coded))
        {
            var row = columns.Fill(nothing);
            row["Event ID"] = RowKey.Number(coded.Id, pair++);
            row["Event Date"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Write(row, "Source", source);
            Write(row, "Target", target);
            row["Event Text"] = code?.Title;
            row["CAMEO Code"] = code?.Code;
            row["Intensity"] = code?.Icews;
            row["Story ID"] = coded.ArticleId is { } article ? RowKey.Number(article, 0) : null;
            row["Sentence Number"] = coded.Sentence + 1;
            row["Publisher"] = coded.Outlet;
            row["City"] =
                coded.Place is { Name: { } name, Country: var at } && CountryTable.FromName(name) != at ? name : null;
            row["Country"] = CountryTable.Name(coded.Place?.Country);
            row["Latitude"] = coded.Place?.Latitude;
            row["Longitude"] = coded.Place?.Longitude;
            yield return row.Cells;
        }
    }

    static ExchangedParty? Party(Row row, string side)
    {
        var sectors = RoleTable.Icews.Ranked(row[side + " Sectors"]?.Split(',') ?? []);
        var name = row[side + " Name"];
        var code =
            CountryTable.FromName(row[side + " Country"])
            ?? name switch
            {
                "United Nations" => "UNO",
                "European Union" => "EUR",
                _ => RoleTable.Icews.Code(sectors),
            };
        var party = new ExchangedParty(name, code, RoleTable.Icews.Sector(sectors));
        return party.IsKnown ? party : null;
    }

    static void Write(NewRow row, string side, ExchangedParty? party)
    {
        row[side + " Name"] = party?.Name ?? CountryTable.Name(party?.Code);
        row[side + " Sectors"] = string.Join(
            ',',
            new[]
            {
                RoleTable.Icews.Written(party?.Code is "UNO" or "EUR" ? "IGO" : party?.Code),
                RoleTable.Icews.Written(party?.Sector),
            }.OfType<string>()
        );
        row[side + " Country"] = CountryTable.Name(party?.Code);
    }
}
