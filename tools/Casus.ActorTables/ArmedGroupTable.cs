using System.Text.RegularExpressions;

namespace Casus.ActorTables;

/// <summary>armed-groups.tsv: organised armed groups with their other names and the country where they fight.</summary>
static partial class ArmedGroupTable
{
    public static void Write(string data, string lexicon, CountryCodes codes)
    {
        using var file = new StreamWriter(Path.Combine(lexicon, "armed-groups.tsv"));
        file.WriteLine("# Armed groups: names, country, sector.");
        file.WriteLine(
            "# Written by tools/Casus.ActorTables from the UCDP Actor Dataset 22.1 (Uppsala Conflict Data "
                + "Program, CC BY 4.0). Do not edit: organisations.tsv goes before."
        );
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rows = File.ReadAllText(Path.Combine(data, "ucdp-actor-221.csv")).TrimStart('\uFEFF');
        foreach (var fields in CsvRows.Of(rows).Skip(1))
        {
            if (fields.Count < 35 || fields[9] != "1")
                continue;
            var location = Parenthesis().Replace(fields[31].Split(',')[0], "").Trim();
            if (Code(location, codes) is not { } code)
                continue;
            var names = fields
                .GetRange(1, 4)
                .Append(Parenthesis().Replace(fields[1], ""))
                .Select(Clean)
                .Where(Usable)
                .Where(taken.Add)
                .ToList();
            if (code == "ISR" && !names.Contains("Kach"))
                code = "PSE";
            if (names.Count > 0)
                file.WriteLine(
                    $"{string.Join("; ", names)}\t{code}\t{(Criminal().IsMatch(string.Join(' ', names)) ? "CRM" : "REB")}"
                );
        }
    }

    static string Clean(string name) => name.Replace(';', ',').Replace('\u2019', '\'').Trim();

    // Names made for the dataset ("Military faction (forces of …)", "Forces of …") never stand in news like this; two
    // letters say too little.
    static bool Usable(string name) =>
        name.Length > 2
        && name != "n/a"
        && !Made().IsMatch(name)
        && char.IsUpper(name[0])
        && (name.Contains(' ') || name.Length > 3 || name.All(char.IsUpper));

    internal static string? Code(string location, CountryCodes codes) =>
        location switch
        {
            "DR Congo" or "DR Congo " => "COD",
            "Congo" => "COG",
            "Myanmar" => "MMR",
            "Russia" => "RUS",
            "Yemen" => "YEM",
            "Bosnia-Herzegovina" => "BIH",
            "Ivory Coast" => "CIV",
            "Macedonia, FYR" or "North Macedonia" => "MKD",
            "Turkey" => "TUR",
            "Serbia" => "SRB",
            "Kingdom of eSwatini" => "SWZ",
            "Madagascar" => "MDG",
            "United States of America" => "USA",
            "Zimbabwe" => "ZWE",
            "Cambodia" => "KHM",
            "Hyderabad" => "IND",
            "Vietnam" or "South Vietnam" => "VNM",
            _ => codes.OfName(location),
        };

    [GeneratedRegex(@"\s*\([^)]*\)")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(
        @"^(?i:forces of|military faction|government of|supporters of|civilians|republic of|muslims|"
            + @"christians|hindus|junta|opposition|the resistance|the movement|\w+ (?:militia|tribe|clan|"
            + @"community)$)|^(?:Tibet|Abkhazia|Hyderabad|Kurds?|Karen|Police|Army|Navy|Guard|Croatia|Slovenia|"
            + @"Azerbaijan|Palestinians?|Hutu|Tutsi|Lebanon|Cuba|Patriot|Contras?|UIC|NDA|UNO|CIA|AIS|PAC|MIR|"
            + @"FAR|CPI|UN|USA|MDC|LEP|APC|UPC|ARS|MPA|PIRA|MAC|SSA|NUG|CAR|CDR|FIS|PAN|NPA|Monarchists|"
            + @"Military|Iran|Iraq|America|Aden|Mon|Arab|Black|White|Red|GAP|FORD)$"
    )]
    private static partial Regex Made();

    [GeneratedRegex(@"(?i)cartel|gang|\bmara\b|comando|zetas|pandilla|familia|mafia|PCC\b")]
    private static partial Regex Criminal();
}
