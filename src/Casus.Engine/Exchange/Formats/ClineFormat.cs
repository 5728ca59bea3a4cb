using System.Globalization;
using Casus.Exchange.Tables;

namespace Casus.Exchange.Formats;

/// <summary>
/// The Cline Center's historical Phoenix data (New York Times, BBC summaries and others from 1945 on): 25 columns, CSV
/// behind a header, CAMEO by PETRARCH-2.
/// </summary>
sealed class ClineFormat : IEventFormat
{
    static readonly Columns columns = new(
        "eid",
        "story_date",
        "year",
        "month",
        "day",
        "source",
        "source_root",
        "source_agent",
        "source_others",
        "target",
        "target_root",
        "target_agent",
        "target_others",
        "code",
        "root_code",
        "quad_class",
        "goldstein",
        "joined_issues",
        "lat",
        "lon",
        "placename",
        "statename",
        "countryname",
        "aid",
        "process"
    );

    public string Name => "cline";
    public RowSyntax Syntax => RowSyntax.Csv;
    public bool HasHeader => true;
    public Columns Columns => columns;
    public int LeastColumns => columns.Names.Count;

    public ExchangedEvent Read(Row row)
    {
        var code = CameoTable.Read(row, "code");
        var day = Day(row);
        var coded = new ExchangedEvent
        {
            Id = $"cline:{row.Required("eid")}",
            Origin = Name,
            Type = code?.Type ?? default,
            Mode = code?.Mode,
            Contexts = code?.Contexts ?? [],
            Cameo = code?.Code,
            Quad = row.Whole("quad_class", 0, 4) is > 0 and var quad ? quad : null,
            Score = row.Number("goldstein", -10, 10),
            Date = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Published = day,
            Place = row.Place(
                row["placename"] ?? row["statename"],
                CountryTable.FromName(row["countryname"]),
                "lat",
                "lon"
            ),
        };
        return CameoActor.With(coded, Party(row, "source"), Party(row, "target"));
    }

    public IEnumerable<string[]> Write(ExchangedEvent coded)
    {
        var code = CameoTable.Of(coded);
        var pair = 0;
        foreach (var (source, target) in CameoActor.Pairs(coded))
        {
            var row = columns.Fill();
            row["eid"] = RowKey.Text(coded.Id, pair++);
            if (RowKey.Day(coded.Date) is { } day)
                (row["story_date"], row["year"], row["month"], row["day"]) = (
                    day.ToString("M'/'d'/'yyyy", CultureInfo.InvariantCulture),
                    day.Year,
                    day.Month,
                    day.Day
                );
            Write(row, "source", source);
            Write(row, "target", target);
            row["code"] = code?.Code;
            row["root_code"] = code is null ? null : int.Parse(code.Root, CultureInfo.InvariantCulture);
            row["quad_class"] = code is null ? null : PhoenixFormat.Class(code.Root);
            row["goldstein"] = code?.Gdelt;
            row["lat"] = coded.Place?.Latitude;
            row["lon"] = coded.Place?.Longitude;
            row["placename"] = coded.Place?.Name;
            row["countryname"] = coded.Place?.Country;
            row["aid"] = coded.ArticleId;
            yield return row.Cells;
        }
    }

    // The three numbers are plainer than the date, whose form changes from file to file.
    static DateOnly? Day(Row row)
    {
        var (year, month, day) = (row.Whole("year", 1, 9999), row.Whole("month", 1, 12), row.Whole("day", 1, 31));
        if (year is { } y && month is { } m && day is { } d && d <= DateTime.DaysInMonth(y, m))
            return new DateOnly(y, m, d);
        if ((year ?? month ?? day) is not null)
            row.Refuse($"year, month and day are no day: '{row["year"]}', '{row["month"]}', '{row["day"]}'");
        return null;
    }

    static ExchangedParty? Party(Row row, string side) =>
        CameoActor.Read(null, row[side + "_root"], row[side + "_agent"]);

    static void Write(NewRow row, string side, ExchangedParty? party)
    {
        row[side] = CameoActor.Entity(party) + CameoActor.Role(party);
        row[side + "_root"] = CameoActor.Entity(party);
        row[side + "_agent"] = CameoActor.Role(party);
    }
}
