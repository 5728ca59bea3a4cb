using System.Globalization;
using Casus.Coding;
using Casus.Exchange.Tables;

namespace Casus.Exchange.Formats;

/// <summary>
/// POLECAT's weekly files (Harvard Dataverse, doi:10.7910/DVN/AJGVIT): 40 columns behind a header, PLOVER's types,
/// several values in one cell.
/// </summary>
sealed class PolecatFormat : IEventFormat
{
    const string separator = ";";

    static readonly Columns columns = new(
        "Event ID",
        "Event Date",
        "Event Type",
        "Event Mode",
        "Intensity",
        "Quad Code",
        "Contexts",
        "Actor Name",
        "Actor Country",
        "Actor COW",
        "Primary Actor Sector",
        "Actor Sectors",
        "Actor Title",
        "Actor Name Raw",
        "Wikipedia Actor ID",
        "Recipient Name",
        "Recipient Country",
        "Recipient COW",
        "Primary Recipient Sector",
        "Recipient Sectors",
        "Recipient Title",
        "Recipient Name Raw",
        "Wikipedia Recipient ID",
        "Placename",
        "City",
        "District",
        "Province",
        "Country",
        "Latitude",
        "Longitude",
        "GeoNames ID",
        "Raw Placename",
        "Feature Type",
        "Source",
        "Publication Date",
        "Story People",
        "Story Organizations",
        "Story Locations",
        "Language",
        "Version"
    );

    public string Name => "polecat";
    public RowSyntax Syntax => RowSyntax.Tabs;
    public bool HasHeader => true;
    public Columns Columns => columns;
    public int LeastColumns => columns.Names.Count;

    public ExchangedEvent Read(Row row)
    {
        var type = row.Required("Event Type");
        if (!Enum.TryParse<EventType>(type, ignoreCase: true, out var known) || known == EventType.None)
            row.Refuse($"Event Type is none of PLOVER: '{type}'");
        return new ExchangedEvent
        {
            Id = $"polecat:{row.Required("Event ID")}",
            Origin = Name,
            Type = known,
            Mode = row["Event Mode"]?.ToLowerInvariant(),
            Contexts =
                row["Contexts"]
                    ?.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(Context)
                    .ToList()
                ?? [],
            Quad = Quad(row),
            Score = row.Number("Intensity", -10, 10),
            Date = row.Day("Event Date", "yyyy-MM-dd")?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Actors = Parties(row, "Actor"),
            Recipients = Parties(row, "Recipient"),
            Place = row.Place(
                row["Placename"] ?? row["City"] ?? row["District"] ?? row["Province"] ?? row["Country"],
                CountryTable.FromName(row["Country"]),
                "Latitude",
                "Longitude"
            ),
            Outlet = row["Source"],
            Published = row.Day("Publication Date", "yyyy-MM-dd"),
            Language = row["Language"],
        };
    }

    public IEnumerable<string[]> Write(ExchangedEvent coded)
    {
        if (coded.Type == EventType.None)
            yield break;
        var row = columns.Fill();
        row["Event ID"] = coded.Id;
        row["Event Date"] = RowKey.Day(coded.Date)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        row["Event Type"] = coded.Type;
        row["Event Mode"] = coded.Mode;
        row["Intensity"] = coded.Score;
        row["Quad Code"] = coded.Quad;
        row["Contexts"] = string.Join(separator, coded.Contexts);
        Write(row, "Actor", coded.Actors);
        Write(row, "Recipient", coded.Recipients);
        row["Placename"] = coded.Place?.Name;
        row["Country"] = coded.Place?.Country;
        row["Latitude"] = coded.Place?.Latitude;
        row["Longitude"] = coded.Place?.Longitude;
        row["Source"] = coded.Outlet;
        row["Publication Date"] = coded.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        row["Language"] = coded.Language;
        yield return row.Cells;
    }

    // Lists of one side run side by side: the second country is that of the second name.
    static List<ExchangedParty> Parties(Row row, string side)
    {
        var (names, texts) = (Cut(row[side + " Name"]), Cut(row[side + " Name Raw"]));
        var (countries, sectors, titles) = (
            Cut(row[side + " Country"]),
            Cut(row[$"Primary {side} Sector"]),
            Cut(row[side + " Title"])
        );
        var parties = new List<ExchangedParty>();
        for (
            var i = 0;
            i < Math.Max(Math.Max(names.Length, texts.Length), Math.Max(countries.Length, sectors.Length));
            i++
        )
        {
            var country = At(countries, i);
            var party = new ExchangedParty(
                At(names, i),
                CountryTable.FromName(country) ?? country,
                At(sectors, i),
                At(texts, i),
                At(titles, i)
            );
            if (party.IsKnown)
                parties.Add(party);
        }
        return parties;
    }

    static void Write(NewRow row, string side, IReadOnlyList<ExchangedParty> parties)
    {
        string Joined(Func<ExchangedParty, string?> value) =>
            parties.Any(party => value(party) is not null)
                ? string.Join(separator, parties.Select(party => value(party)?.Replace(separator, ",")))
                : "";
        row[side + " Name"] = Joined(party => party.Name);
        row[side + " Country"] = Joined(party => party.Code);
        row[$"Primary {side} Sector"] = Joined(party => party.Sector);
        row[side + " Sectors"] = Joined(party => party.Sector);
        row[side + " Title"] = Joined(party => party.Role);
        row[side + " Name Raw"] = Joined(party => party.Text);
    }

    static int? Quad(Row row) =>
        row["Quad Code"]?.ToUpperInvariant() switch
        {
            null => null,
            "1" or "VERBAL COOPERATION" => 1,
            "2" or "MATERIAL COOPERATION" => 2,
            "3" or "VERBAL CONFLICT" => 3,
            "4" or "MATERIAL CONFLICT" => 4,
            _ => row.Whole("Quad Code", 1, 4),
        };

    // The released files spell some contexts otherwise than the manual.
    static string Context(string text) =>
        text.ToLowerInvariant().Replace('-', '_') is var context && context == "natural_resources"
            ? "natural_resource"
            : context;

    static string[] Cut(string? cell) => cell?.Split(separator, StringSplitOptions.TrimEntries) ?? [];

    static string? At(string[] values, int i) => i < values.Length && values[i].Length > 0 ? values[i] : null;
}
