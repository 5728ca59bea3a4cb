using System.Text.Json;
using System.Text.RegularExpressions;

namespace Casus.ActorTables;

/// <summary>countries.tsv: names, adjectives, people and capitals of all countries.</summary>
static partial class CountryTable
{
    public static void Write(string data, string lexicon, CountryCodes codes)
    {
        var rows = new SortedDictionary<
            string,
            (List<string> Names, List<string> Adjectives, List<string> People, List<string> Capitals)
        >(StringComparer.Ordinal);
        var countries = File.ReadLines(Path.Combine(data, "factbook_countries_latest.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        foreach (
            var country in countries.OrderBy(country => codes.IsDependent(country.GetProperty("gec").GetString()!))
        )
        {
            if (codes.OfFips(country.GetProperty("gec").GetString()!) is not { } code)
                continue;
            string Get(string field) => country.TryGetProperty(field, out var value) ? value.GetString() ?? "" : "";
            if (!rows.TryGetValue(code, out var row))
                rows[code] = row = ([], [], [], []);
            foreach (var name in new[] { Get("short"), Get("long") })
                if (Clean(name) is { Length: > 2 } clean && clean is not "none" and not "The Dominican")
                {
                    AddTo(row.Names, clean.StartsWith("The ", StringComparison.Ordinal) ? clean[4..] : clean);
                    codes.Learn(clean, code);
                }
            foreach (var adjective in Split(Get("nationality_adj")))
                if (adjective is not "Korean" and not "Dutch" || code is "NLD")
                    AddTo(row.Adjectives, adjective.Replace("(s)", ""));
            foreach (var people in Split(Get("nationality_noun")))
                if (!people.StartsWith("Korean", StringComparison.Ordinal))
                    foreach (var form in Numbers(people))
                        AddTo(row.People, form);
            foreach (var capital in CapitalBreak().Split(Parenthesis().Replace(Get("capital").Split("note")[0], "")))
                if (Clean(capital) is { Length: > 2 } name && char.IsUpper(name[0]) && !name.Contains("office"))
                    AddTo(row.Capitals, name);
        }
        using var file = new StreamWriter(Path.Combine(lexicon, "countries.tsv"));
        file.WriteLine(
            "# Countries: code, names, adjectives, people (singular and plural), capitals. Several values are separated by \"; \"."
        );
        file.WriteLine(
            "# Written by tools/Casus.ActorTables from the CIA World Factbook (public domain) and Unicode CLDR code mappings (Unicode-3.0)."
        );
        file.WriteLine("# Do not edit: what is missing here stands in country-names.tsv.");
        // PLOVER gives Western Sahara to the country that claims it (places.tsv).
        foreach (var (code, row) in rows.Where(row => row.Value.Names.Count > 0 && row.Key != "ESH"))
            file.WriteLine(
                string.Join('\t', code, Join(row.Names), Join(row.Adjectives), Join(row.People), Join(row.Capitals))
            );
    }

    static string Join(List<string> values) => string.Join("; ", values);

    static void AddTo(List<string> list, string value)
    {
        if (value.Length > 2 && !list.Contains(value))
            list.Add(value);
    }

    static string Clean(string text) => Parenthesis().Replace(text, "").Split(';')[0].Trim(' ', ',', '.');

    static IEnumerable<string> Split(string text) =>
        NationalityBreak()
            .Split(Note().Replace(text, ""))
            .Select(part => KeepPlural().Replace(part, "").Trim(' ', ',', ';'))
            .Where(part =>
                part.Length > 2
                && part is not "none"
                && char.IsUpper(part[0])
                    | part.StartsWith("liS", StringComparison.Ordinal)
                    | part.StartsWith("ema", StringComparison.Ordinal)
            );

    static IEnumerable<string> Numbers(string noun) =>
        noun switch
        {
            _ when noun.EndsWith("(s)", StringComparison.Ordinal) => [noun[..^3], noun[..^3] + "s"],
            _ when noun.EndsWith("man(men)", StringComparison.Ordinal) => [noun[..^5], noun[..^8] + "men"],
            _ when noun.EndsWith("woman(women)", StringComparison.Ordinal) => [noun[..^7], noun[..^12] + "women"],
            _ => [noun],
        };

    [GeneratedRegex(@"\s*[\(\[][^)\]]*[\)\]]")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@";?\s*note.*$")]
    private static partial Regex Note();

    [GeneratedRegex(@"[,;]\s*(?:or )?|\bor\b")]
    private static partial Regex NationalityBreak();

    [GeneratedRegex(@"\s*\((?:singular|plural|collective|US|colloquial)[^)]*\)")]
    private static partial Regex KeepPlural();

    [GeneratedRegex(@"[;,](?! D\.C)| in (?=[A-Z])")]
    private static partial Regex CapitalBreak();
}
