using System.Text.RegularExpressions;

namespace Casus.ActorTables;

/// <summary>
/// peoples.tsv: ethnic groups, clans and tribes that have fought as such, with the country where they live.
/// </summary>
static partial class PeoplesTable
{
    const string Communal = "3";

    public static void Write(string data, string lexicon, CountryCodes codes)
    {
        using var file = new StreamWriter(Path.Combine(lexicon, "peoples.tsv"));
        file.WriteLine(
            "# Ethnic groups, clans and tribes: name, country, sector. They count only in a text that names their country."
        );
        file.WriteLine(
            "# Written by tools/Casus.ActorTables from the UCDP Actor Dataset 22.1 (Uppsala Conflict Data "
                + "Program, CC BY 4.0). Do not edit: ethnic-groups.tsv goes before."
        );
        var rows = new SortedSet<(string Code, string Name)>();
        foreach (
            var fields in CsvRows
                .Of(File.ReadAllText(Path.Combine(data, "ucdp-actor-221.csv")).TrimStart('\uFEFF'))
                .Skip(1)
        )
            if (
                fields.Count > 34
                && fields[9] == Communal
                && ArmedGroupTable.Code(Parenthesis().Replace(fields[31].Split(',')[0], "").Trim(), codes) is { } code
                && Ending().Replace(Parenthesis().Replace(fields[1], ""), "").Trim() is { Length: > 4 } name
                && !Passed().IsMatch(name)
            )
                rows.Add((code, name.Replace('\u2019', '\'')));
        foreach (var (code, name) in rows)
            file.WriteLine($"{name}\t{code}\tCVL");
    }

    [GeneratedRegex(@"\s*\([^)]*\)")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@" (?:sub)?clan$| tribe$| community$| communities$")]
    private static partial Regex Ending();

    [GeneratedRegex(
        @"inmates|prison|\bclan\b|Muslim|Christian|Hindu|Sunni|Shi|family|residents|supporters|"
            + @"Supporters|gang|village|farmers|herders|Han Chinese|Asians|students|[A-Z]{3}|/|^(?:Marsh|Makin|"
            + @"Darod|Pashtun|Arab|Black|White)"
    )]
    private static partial Regex Passed();
}
