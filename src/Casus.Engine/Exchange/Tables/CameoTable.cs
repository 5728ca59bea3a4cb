using System.Collections.Frozen;
using System.Globalization;
using Casus.Coding;

namespace Casus.Exchange;

/// <summary>What a CAMEO code stands for in PLOVER, with the scores and the title that the formats give it.</summary>
public sealed record CameoCode(
    string Code,
    EventType Type,
    string? Mode,
    IReadOnlyList<string> Contexts,
    double? Icews,
    double? Gdelt,
    string Title
)
{
    /// <summary>The first two digits.</summary>
    public string Root => Code[..2];

    /// <summary>By root, as GDELT and ICEWS have it: 01 to 05, 06 to 08, 09 to 13, 14 to 20.</summary>
    public int Quad =>
        int.Parse(Root, CultureInfo.InvariantCulture) switch
        {
            <= 5 => 1,
            <= 8 => 2,
            <= 13 => 3,
            _ => 4,
        };
}

/// <summary>The table of CAMEO codes, lexicon/exchange/cameo.tsv.</summary>
public static class CameoTable
{
    const string file = "lexicon/exchange/cameo.tsv";

    static readonly FrozenDictionary<string, CameoCode> codes = ExchangeTables
        .Rows(file, 7)
        .Select(Code)
        .ToFrozenDictionary(code => code.Code);

    // What an event is called that has a type but no CAMEO code: the type's own code without anything closer ("not
    // specified below").
    static readonly FrozenDictionary<EventType, string> general = new Dictionary<EventType, string>
    {
        [EventType.AGREE] = "030",
        [EventType.CONSULT] = "040",
        [EventType.SUPPORT] = "050",
        [EventType.COOPERATE] = "060",
        [EventType.AID] = "070",
        [EventType.CONCEDE] = "080",
        [EventType.RETREAT] = "084",
        [EventType.REQUEST] = "100",
        [EventType.ACCUSE] = "110",
        [EventType.REJECT] = "120",
        [EventType.THREATEN] = "130",
        [EventType.PROTEST] = "140",
        [EventType.MOBILIZE] = "150",
        [EventType.SANCTION] = "160",
        [EventType.COERCE] = "170",
        [EventType.ASSAULT] = "180",
    }.ToFrozenDictionary();

    /// <summary>All codes in the order of the table.</summary>
    public static IEnumerable<CameoCode> All => codes.Values;

    /// <summary>
    /// A code as it stands in a file; ICEWS and spreadsheets drop the leading zero at times ("42" for "042").
    /// </summary>
    public static CameoCode? Find(string code) => codes.GetValueOrDefault(code) ?? codes.GetValueOrDefault("0" + code);

    /// <summary>The code an event is written with: its own, or the general one of its type.</summary>
    public static CameoCode? Of(ExchangedEvent coded) =>
        coded.Cameo is { } own && Find(own) is { } known ? known
        : general.TryGetValue(coded.Type, out var code) ? codes[code]
        : null;

    /// <summary>The code in a column; a row with none or another is refused.</summary>
    public static CameoCode? Read(Row row, string column)
    {
        var text = row.Required(column);
        if (text.Length > 0 && Find(text) is { } code)
            return code;
        row.Refuse($"{column} is no CAMEO code: '{text}'");
        return null;
    }

    static CameoCode Code(string[] cells) =>
        new(
            cells[0],
            cells[1] == "-" ? EventType.None : Enum.Parse<EventType>(cells[1]),
            cells[2].Length > 0 ? cells[2] : null,
            cells[3].Split("; ", StringSplitOptions.RemoveEmptyEntries),
            Number(cells[4]),
            Number(cells[5]),
            cells[6]
        );

    static double? Number(string text) => text.Length > 0 ? double.Parse(text, CultureInfo.InvariantCulture) : null;
}
