using System.Collections.Frozen;
using System.Globalization;
using Casus.Coding;
using Casus.Lexicons;

namespace Casus.Exchange.Tables;

/// <summary>What a CAMEO code stands for in PLOVER, with the scores and the title that the formats give it.</summary>
sealed record CameoCode(
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
static class CameoTable
{
    static readonly FrozenDictionary<string, CameoCode> codes = Read(ExchangeTables.Open("lexicon/exchange/cameo.tsv"))
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

    internal static IEnumerable<CameoCode> Read(LexiconFile file)
    {
        foreach (var cells in ExchangeTables.Rows(file, 7))
        {
            var type = EventType.None;
            if (cells[1] != "-" && !Enum.TryParse(cells[1], out type))
                file.Mistake($"no type of PLOVER: '{cells[1]}'");
            var mode = cells[2].Length > 0 ? cells[2] : null;
            var contexts = cells[3].Split("; ", StringSplitOptions.RemoveEmptyEntries);
            if (type != EventType.None && Plover.Mistake(type, mode, contexts) is { } mistake)
                file.Mistake(mistake);
            yield return new(cells[0], type, mode, contexts, Number(file, cells[4]), Number(file, cells[5]), cells[6]);
        }
    }

    static double? Number(LexiconFile file, string text)
    {
        if (double.TryParse(text, CultureInfo.InvariantCulture, out var number))
            return number;
        if (text.Length > 0)
            file.Mistake($"no number: '{text}'");
        return null;
    }
}
