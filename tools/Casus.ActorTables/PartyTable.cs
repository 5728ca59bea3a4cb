using System.Text.Json;
using System.Text.RegularExpressions;

namespace Casus.ActorTables;

/// <summary>parties.tsv: political parties and their acronyms.</summary>
/// <remarks>
/// The Factbook's lists come without separators; only an acronym ("… or ODM") and the word that ends a name tell where
/// one stops. What stays doubtful is left out.
/// </remarks>
static partial class PartyTable
{
    public static void Write(string data, string lexicon, CountryCodes codes)
    {
        using var file = new StreamWriter(Path.Combine(lexicon, "parties.tsv"));
        file.WriteLine(
            "# Political parties: names, country, sector. They count only in a text that names their country."
        );
        file.WriteLine(
            "# Written by tools/Casus.ActorTables from the CIA World Factbook (public domain). Do not edit: organisations.tsv goes before."
        );
        var rows = new List<(string Code, string Names)>();
        foreach (var line in File.ReadLines(Path.Combine(data, "factbook_countries_latest.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            string Get(string field) =>
                json.RootElement.TryGetProperty(field, out var value) ? value.GetString() ?? "" : "";
            if (codes.OfFips(Get("gec")) is { } code && !codes.IsDependent(Get("gec")))
                rows.AddRange(Parties(Note().Replace(Get("parties"), " ")).Select(names => (code, names)));
        }
        foreach (
            var (code, names) in rows.Distinct()
                .OrderBy(row => row.Code, StringComparer.Ordinal)
                .ThenBy(row => row.Names, StringComparer.Ordinal)
        )
            file.WriteLine($"{names}\t{code}\tPTY");
    }

    static IEnumerable<string> Parties(string text)
    {
        text = Native().Replace(text, " ");
        foreach (
            var part in Piece()
                .Matches(text)
                .Select(piece =>
                    (Text: piece.Groups["name"].Value.Trim(' ', ',', ';', '-', '–'), Short: piece.Groups["short"].Value)
                )
        )
        {
            var names = Names(part.Text).ToList();
            if (names.Count == 0)
                continue;
            foreach (var name in names[..^1])
                yield return name;
            yield return part.Short.Length > 2 && part.Short.Count(char.IsUpper) > 1 && Short().IsMatch(part.Short)
                ? $"{names[^1]}; {part.Short}"
                : names[^1];
        }
    }

    // Names that stand side by side end in a word for a party, unless "of", "for" … goes on.
    static IEnumerable<string> Names(string text)
    {
        var start = 0;
        foreach (Match end in NameEnd().Matches(text))
        {
            if (Name(text[start..(end.Index + end.Length)]) is { } name)
                yield return name;
            start = end.Index + end.Length;
        }
        if (Name(text[start..]) is { } last)
            yield return last;
    }

    static string? Name(string text)
    {
        text = text.Trim(' ', ',', ';', '-', '–', '"');
        if (text.StartsWith("The ", StringComparison.Ordinal))
            text = text[4..];
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
            words.Length is > 1 and < 9
            && char.IsUpper(text[0])
            && Kinds().Count(text) == 1
            && !text.Contains(" or ")
            && !Doubtful().IsMatch(text)
            ? text
            : null;
    }

    [GeneratedRegex(@"note.*$|\[[^\]]*\]?|\]|inactive.*$")]
    private static partial Regex Note();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Native();

    [GeneratedRegex(@"(?<name>.+?)(?: or (?<short>[A-Z][\p{L}\d\-]*[A-Z\d][\p{L}\d\-()]*)(?= |$)|$)")]
    private static partial Regex Piece();

    [GeneratedRegex(
        @"\b(?:Party|Movement|Alliance|Front|Union|Coalition|Congress|Bloc|Rally)\b(?= (?!of\b|for\b|"
            + @"and\b|to\b|in\b|the\b|or\b|[–-])\p{Lu})"
    )]
    private static partial Regex NameEnd();

    [GeneratedRegex(
        @"\b(?:Party|Movement|Alliance|Front|Union|Coalition|Congress|Bloc|Rally|Democrats|Democracy|"
            + @"Greens|Socialists|Republicans|Left|Force|Forum|League|Council|Parti|Partido|Partai)\b"
    )]
    private static partial Regex Kinds();

    [GeneratedRegex(@"^[A-Z][\p{L}\d\-]*$")]
    private static partial Regex Short();

    [GeneratedRegex(
        @"^(?:Democratic Front|New Front|The|Other|Independent|European Union|African Union|"
            + @"National Congress|United Front|formerly|electoral|National Union|New Union)$|electoral|"
            + @"coalition of|includes|\d{4}|former"
    )]
    private static partial Regex Doubtful();
}
