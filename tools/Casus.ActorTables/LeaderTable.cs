using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Casus.ActorTables;

/// <summary>
/// leaders.tsv: heads of state and government and other cabinet members with the dates that the sources give.
/// </summary>
static partial class LeaderTable
{
    sealed record Row(PersonName Name, string Code, string Office, string From, string To);

    public static void Write(string data, string lexicon, CountryCodes codes)
    {
        var rows = new List<Row>();
        rows.AddRange(Factbook(data, codes));
        rows.AddRange(Reign(data, [.. rows]));
        rows.AddRange(ForeignMinisters(data, codes));
        rows.AddRange(Cabinets(data, codes));
        using var file = new StreamWriter(Path.Combine(lexicon, "leaders.tsv"));
        file.WriteLine(
            "# Office holders: name, other names, country, office, sector, from, to. A date with \"?\" says "
                + "only that the person held the office then."
        );
        file.WriteLine(
            "# Written by tools/Casus.ActorTables from the CIA World Factbook and CIA World Leaders (public "
                + "domain), REIGN (OEF Research, MIT) and Wikidata (CC0)."
        );
        file.WriteLine("# Do not edit: people.tsv goes before.");
        foreach (
            var row in rows.DistinctBy(row => (row.Name.Full, row.Code, row.Office, row.From))
                .OrderBy(row => row.Code, StringComparer.Ordinal)
                .ThenBy(row => row.From, StringComparer.Ordinal)
                .ThenBy(row => row.Name.Full, StringComparer.Ordinal)
        )
            file.WriteLine(
                string.Join(
                    '\t',
                    row.Name.Full,
                    string.Join("; ", row.Name.Others),
                    row.Code,
                    row.Office,
                    "GOV",
                    row.From,
                    row.To
                )
            );
    }

    static IEnumerable<Row> Factbook(string data, CountryCodes codes)
    {
        var found = new List<(Row Row, string LastSeen, bool Current)>();
        foreach (var line in File.ReadLines(Path.Combine(data, "factbook_heads_2014_2026.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            string Get(string field) =>
                json.RootElement.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
                    ? value.GetString()!
                    : "";
            var who = Get("who");
            if (
                Passed().IsMatch(who)
                || codes.OfFips(Get("gec")) is not { } code
                || codes.OfName(Get("country")) is { } own && own != code
                || codes.IsDependent(Get("gec"))
                || code != "GBR" && (who.Contains("CHARLES III") || who.Contains("ELIZABETH II"))
                || PersonName.Parse(who, Get("country")) is not { } name
                || !char.IsUpper(name.Full[0]) && !name.Full.StartsWith("al-", StringComparison.OrdinalIgnoreCase)
            )
                continue;
            found.Add(
                (
                    new(
                        name,
                        code,
                        Get("role") == "chief of state" ? "head of state" : "head of government",
                        Get("since"),
                        ""
                    ),
                    Get("last_seen"),
                    json.RootElement.GetProperty("current_at_end").GetBoolean()
                )
            );
        }
        foreach (var office in found.GroupBy(row => (row.Row.Code, row.Row.Office)))
        {
            var terms = office.OrderBy(term => term.Row.From, StringComparer.Ordinal).ToList();
            foreach (var same in terms.GroupBy(term => (term.Row.Name.Family, term.Row.From)))
            {
                var (row, _, _) = same.OrderByDescending(term => term.LastSeen, StringComparer.Ordinal).First();
                var next = terms
                    .FirstOrDefault(term =>
                        string.CompareOrdinal(term.Row.From, row.From) > 0 && term.Row.Name.Family != row.Name.Family
                    )
                    .Row?.From;
                var to = same.Any(term => term.Current)
                    ? ""
                    : next ?? same.Select(term => term.LastSeen).Max(StringComparer.Ordinal) ?? "";
                yield return row with
                {
                    Name = row.Name with
                    {
                        Others =
                        [
                            .. same.SelectMany(term => term.Row.Name.Others.Append(term.Row.Name.Full))
                                .Distinct()
                                .Where(other => other != row.Name.Full),
                        ],
                    },
                    To = to,
                };
            }
        }
    }

    static IEnumerable<Row> Reign(string data, List<Row> known)
    {
        foreach (var line in File.ReadLines(Path.Combine(data, "reign_leaderlist_2021-03.csv")).Skip(1))
        {
            var fields = line.Split(',');
            if (
                fields.Length < 9
                || fields[8] is { Length: > 0 } year && int.Parse(year, CultureInfo.InvariantCulture) < 1990
                || line.Contains('\uFFFD')
            )
                continue;
            var (code, leader) = (CountryCodes.OfCow(fields[0]), Parenthesis().Replace(fields[3], "").Trim());
            var from = Date(fields[6], fields[5], fields[4]);
            var to = fields[8] == "" ? "2021-03?" : Date(fields[8], fields[7], "");
            var family = leader.Split(' ')[^1];
            if (
                leader.Length < 3
                || known.Any(row =>
                    row.Code == code
                    && PersonName
                        .Fold(row.Name.Full)
                        .Contains(PersonName.Fold(family), StringComparison.OrdinalIgnoreCase)
                    && string.CompareOrdinal(row.From, from[..7] + "-99") <= 0
                    && (row.To == "" || string.CompareOrdinal(row.To, from) > 0)
                )
            )
                continue;
            var eastern = code is "KOR" or "PRK" or "CHN" or "TWN" or "VNM" && leader.Contains(' ');
            yield return new(
                new(
                    leader,
                    eastern ? leader.Split(' ')[0] : family,
                    leader.Contains(' ') && !eastern && family != "Nepal" ? [family] : []
                ),
                code,
                "leader",
                from,
                to
            );
        }
    }

    static IEnumerable<Row> ForeignMinisters(string data, CountryCodes codes)
    {
        foreach (var line in File.ReadLines(Path.Combine(data, "foreign_ministers_2022.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            string Get(string field) =>
                json.RootElement.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
                    ? value.GetString()!
                    : "";
            if (
                codes.OfName(Get("country")) is { } code
                && Get("name") is { Length: > 3 } name
                && !name.StartsWith('Q')
            )
                yield return new(
                    PersonName.Plain(name, code),
                    code,
                    "foreign minister",
                    Get("start"),
                    Get("end") is { Length: > 3 } end ? end : Get("last_seen") + "?"
                );
        }
    }

    static IEnumerable<Row> Cabinets(string data, CountryCodes codes)
    {
        foreach (var line in File.ReadLines(Path.Combine(data, "cia_world_leaders_2019-05.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            string Get(string field) => json.RootElement.GetProperty(field).GetString() ?? "";
            if (
                codes.OfName(CountryOf(Get("country"))) is { } code
                && PersonName.Parse(Get("name")) is { } name
                && name.Full.Contains(' ')
            )
                yield return new(name, code, Office(Get("office")), Get("as_of") + "?", Get("as_of") + "?");
        }
    }

    // "Congo, Democratic Republic of the", "Holy See (Vatican City)", "Burma".
    static string CountryOf(string name)
    {
        name = Parenthesis().Replace(name, "").Trim();
        return name switch
        {
            "Holy See" => "Vatican City",
            "Burma" => "Myanmar (Burma)",
            "Macedonia" => "North Macedonia",
            "Swaziland" => "Eswatini",
            "Czech Republic" => "Czechia",
            "Cote d'Ivoire" => "C\u00f4te d\u2019Ivoire",
            "Congo, Democratic Republic of the" => "Democratic Republic of the Congo",
            "Congo, Republic of the" => "Republic of the Congo",
            "Bahamas, The" or "Gambia, The" => name[..^5],
            _ => name.Split(", ") is [var last, var first] ? $"{first} {last}" : name,
        };
    }

    // The office as titles.tsv names it; others are "minister" or stay without one.
    static string Office(string office)
    {
        var deputy =
            office.Contains("Dep")
            || office.Contains("Vice")
            || office.Contains("State for")
            || office.Contains("Delegate")
            || office.Contains("Junior");
        return office switch
        {
            _ when office.StartsWith("Ambassador", StringComparison.Ordinal)
                    || office.StartsWith("Permanent Rep", StringComparison.Ordinal)
                    || office.StartsWith("Charge", StringComparison.Ordinal) => "ambassador",
            "Vice President" or "First Vice President" => "vice president",
            _ when deputy => "deputy minister",
            _ when office.StartsWith("Governor", StringComparison.Ordinal) && office.Contains("Bank") =>
                "central bank governor",
            _ when office.StartsWith("Attorney", StringComparison.Ordinal)
                    || office.StartsWith("Prosecutor", StringComparison.Ordinal) => "attorney general",
            _ when !office.StartsWith("Min", StringComparison.Ordinal)
                    && !office.StartsWith("Sec", StringComparison.Ordinal) => "",
            _ when Foreign().IsMatch(office) => "foreign minister",
            _ when Defence().IsMatch(office) => "defence minister",
            _ when Interior().IsMatch(office) => "interior minister",
            _ when office.Contains("Finance") || office.Contains("Treasury") => "finance minister",
            _ when office.Contains("Justice") => "justice minister",
            _ => "minister",
        };
    }

    static string Date(string year, string month, string day) =>
        int.TryParse(month, out var m) && m is > 0 and < 13
            ? int.TryParse(day, out var d) && d > 0
                ? $"{year}-{m:00}-{d:00}"
                : $"{year}-{m:00}"
            : $"{year}-01";

    [GeneratedRegex(
        @"elect\b|Deputy|Vice|represented|Governor|Co-?prince|Commissioner|[Mm]embers?\b|Captains?|"
            + @"First Lady|co-president| and .*[A-Z]{3,}.* and |Administrator|Lieutenant|Spokesperson|"
            + @"Chief of the Presidential"
    )]
    private static partial Regex Passed();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Parenthesis();

    [GeneratedRegex("Foreign|External")]
    private static partial Regex Foreign();

    [GeneratedRegex("Defen[sc]e|Armed Forces")]
    private static partial Regex Defence();

    [GeneratedRegex("Interior|Internal Affairs|Home Affairs")]
    private static partial Regex Interior();
}
