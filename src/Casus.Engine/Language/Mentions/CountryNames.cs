using Casus.Lexicons;

namespace Casus.Language.Mentions;

/// <summary>The names, adjectives and peoples of countries: lexicon/actors/countries.tsv and country-names.tsv.</summary>
static class CountryNames
{
    const int LongestName = 60;

    static readonly Dictionary<string, string> countries = new(StringComparer.OrdinalIgnoreCase);
    static readonly HashSet<string> peoples = new(StringComparer.OrdinalIgnoreCase);
    static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    static CountryNames()
    {
        foreach (var file in (string[])["country-names.tsv", "countries.tsv"])
        foreach (var line in EmbeddedFiles.Lines("lexicon/actors/" + file))
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is { Length: > 3 } fields)
            {
                foreach (var name in Names(fields[1]).Concat(Names(fields[2])))
                    countries.TryAdd(name.TrimStart('*'), fields[0]);
                peoples.UnionWith(Names(fields[3]));
            }
        bySpan = countries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// The ISO 3166 alpha-3 code of a country by its name ("North Korea") or adjective ("North Korean"), or null; "us"
    /// in small letters is none.
    /// </summary>
    public static string? Code(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName || name.SequenceEqual("us"))
            return null;
        Span<char> plain = stackalloc char[LongestName];
        name.Replace(plain, '’', '\'');
        return bySpan.TryGetValue(plain[..name.Length], out var code) ? code : null;
    }

    /// <summary>"Russians", "an Afghan": the people of a country.</summary>
    public static bool IsPeople(string word) => peoples.Contains(word);

    static IEnumerable<string> Names(string field) =>
        field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
