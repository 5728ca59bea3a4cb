using System.Globalization;
using Casus.Exchange.Tables;

namespace Casus.Exchange.Formats;

/// <summary>
/// The Phoenix data of the Open Event Data Alliance (phoenixdata.org): 26 columns without a header, CAMEO by PETRARCH.
/// </summary>
sealed class PhoenixFormat : IEventFormat
{
    static readonly Columns columns = new(
        "EventID",
        "Date",
        "Year",
        "Month",
        "Day",
        "SourceActorFull",
        "SourceActorEntity",
        "SourceActorRole",
        "SourceActorAttribute",
        "TargetActorFull",
        "TargetActorEntity",
        "TargetActorRole",
        "TargetActorAttribute",
        "EventCode",
        "EventRootCode",
        "PentaClass",
        "GoldsteinScore",
        "Issues",
        "Lat",
        "Lon",
        "LocationName",
        "StateName",
        "CountryCode",
        "SentenceID",
        "URLs",
        "NewsSources"
    );

    public string Name => "phoenix";
    public RowSyntax Syntax => RowSyntax.Tabs;
    public bool HasHeader => false;
    public Columns Columns => columns;
    public int LeastColumns => columns.Names.Count;

    public ExchangedEvent Read(Row row)
    {
        var code = CameoTable.Read(row, "EventCode");
        var day = row.Day("Date", "yyyyMMdd");
        var coded = new ExchangedEvent
        {
            Id = $"phoenix:{row.Required("EventID")}",
            Origin = Name,
            Type = code?.Type ?? default,
            Mode = code?.Mode,
            Contexts = code?.Contexts ?? [],
            Cameo = code?.Code,
            // Class 0, neutral (statements and appeals), is none of PLOVER's quads.
            Quad = row.Whole("PentaClass", 0, 4) is > 0 and var quad ? quad : null,
            Score = row.Number("GoldsteinScore", -10, 10),
            Date =
                day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                ?? (row["Month"] is { Length: 2 } month ? $"{row["Year"]}-{month}" : row["Year"]),
            Published = day,
            Place = row.Place(
                row["LocationName"] ?? row["StateName"],
                CountryTable.FromName(row["CountryCode"]),
                "Lat",
                "Lon"
            ),
            Url = First(row["URLs"]),
            Outlet = First(row["NewsSources"]),
        };
        return CameoActor.With(coded, Party(row, "Source"), Party(row, "Target"));
    }

    public IEnumerable<string[]> Write(ExchangedEvent coded)
    {
        var code = CameoTable.Of(coded);
        var pair = 0;
        foreach (var (source, target) in CameoActor.Pairs(coded))
        {
            var row = columns.Fill();
            row["EventID"] = RowKey.Text(coded.Id, pair++);
            var day = RowKey.Day(coded.Date);
            row["Date"] = day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
            (row["Year"], row["Month"], row["Day"]) = (
                RowKey.Year(coded.Date),
                RowKey.Month(coded.Date),
                day?.ToString("dd", CultureInfo.InvariantCulture)
            );
            Write(row, "Source", source);
            Write(row, "Target", target);
            row["EventCode"] = code?.Code;
            row["EventRootCode"] = code?.Root;
            row["PentaClass"] = code is null ? null : Class(code.Root);
            row["GoldsteinScore"] = code?.Gdelt?.ToString("0.0##", CultureInfo.InvariantCulture);
            row["Lat"] = coded.Place?.Latitude;
            row["Lon"] = coded.Place?.Longitude;
            row["LocationName"] = coded.Place?.Name;
            row["CountryCode"] = coded.Place?.Country;
            row["SentenceID"] = coded.ArticleId is null
                ? null
                : string.Create(CultureInfo.InvariantCulture, $"{coded.ArticleId}_{coded.Sentence}");
            row["URLs"] = coded.Url;
            row["NewsSources"] = coded.Outlet;
            yield return row.Cells;
        }
    }

    /// <summary>
    /// Phoenix's classes: 0 neutral, 1 and 2 cooperation, 3 and 4 conflict, verbal and material; reduced relations (16)
    /// are verbal here.
    /// </summary>
    public static int Class(string root) =>
        root switch
        {
            "01" or "02" => 0,
            "03" or "04" or "05" => 1,
            "06" or "07" or "08" => 2,
            "09" or "10" or "11" or "12" or "13" or "16" => 3,
            _ => 4,
        };

    static ExchangedParty? Party(Row row, string side) =>
        CameoActor.Read(null, row[side + "ActorEntity"], Roles(row[side + "ActorRole"], row[side + "ActorAttribute"]));

    static string?[] Roles(string? role, string? attributes) => [role, .. attributes?.Split(';') ?? []];

    static void Write(NewRow row, string side, ExchangedParty? party)
    {
        row[side + "ActorFull"] = CameoActor.Entity(party) + CameoActor.Role(party);
        row[side + "ActorEntity"] = CameoActor.Entity(party);
        row[side + "ActorRole"] = CameoActor.Role(party);
    }

    static string? First(string? list) => list?.Split(';')[0];
}
