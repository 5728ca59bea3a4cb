using Casus.Lexicons;

namespace Casus.Language;

/// <summary>The words of lexicon/coreference, and the names of countries from lexicon/actors; compiled once.</summary>
sealed class ReferenceWords
{
    static readonly Lazy<ReferenceWords> standard = new(() => new ReferenceWords());

    readonly Dictionary<string, Noun> nouns = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, MentionGender> given = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, string> countries = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> verbs = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> peoples = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> countryBySpan;

    public static ReferenceWords Standard => standard.Value;

    /// <summary>What a common noun refers to.</summary>
    public readonly record struct Noun(EntityKind Kind, MentionGender Gender, bool Collective, bool Country);

    ReferenceWords()
    {
        countryBySpan = countries.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in EmbeddedFiles.Lines("lexicon/coreference/nouns.txt"))
            if (line.Length > 0 && line[0] != '#' && line.IndexOf(' ') is > 0 and var blank)
                foreach (
                    var word in line[blank..]
                        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                )
                    nouns.TryAdd(word, Kind(line[..blank]));
        foreach (var line in EmbeddedFiles.Lines("lexicon/coreference/verbs.txt"))
            if (line.Length > 0 && line[0] != '#')
                verbs.UnionWith(
                    line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                );
        foreach (var line in EmbeddedFiles.Lines("lexicon/coreference/given-names.txt"))
            if (line.Length > 0 && line[0] != '#')
                foreach (var name in line.Split(' ').Skip(1))
                    given.TryAdd(
                        name,
                        line.StartsWith("female", StringComparison.Ordinal)
                            ? MentionGender.Feminine
                            : MentionGender.Masculine
                    );
        foreach (var file in (string[])["country-names.tsv", "countries.tsv"])
        foreach (var line in EmbeddedFiles.Lines("lexicon/actors/" + file))
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is { Length: > 3 } fields)
            {
                foreach (var name in Names(fields[1]).Concat(Names(fields[2])))
                    countries.TryAdd(name.TrimStart('*'), fields[0]);
                peoples.UnionWith(Names(fields[3]));
            }
    }

    static IEnumerable<string> Names(string field) =>
        field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    static Noun Kind(string kind) =>
        kind switch
        {
            "man" => new(EntityKind.Person, MentionGender.Masculine, false, false),
            "woman" => new(EntityKind.Person, MentionGender.Feminine, false, false),
            "person" => new(EntityKind.Person, MentionGender.Unknown, false, false),
            "people" => new(EntityKind.Person, MentionGender.Unknown, true, false),
            "group" => new(EntityKind.Organisation, MentionGender.Unknown, false, false),
            "country" => new(EntityKind.Place, MentionGender.Unknown, false, true),
            "place" => new(EntityKind.Place, MentionGender.Unknown, false, false),
            _ => new(EntityKind.Thing, MentionGender.Unknown, false, false),
        };

    /// <summary>What a lemma refers to; things are what is not listed.</summary>
    public Noun Of(string lemma) =>
        nouns.TryGetValue(lemma, out var noun) ? noun
        : lemma.StartsWith("ex-", StringComparison.OrdinalIgnoreCase) ? Of(lemma[3..])
        : lemma.EndsWith("woman", StringComparison.OrdinalIgnoreCase)
            ? new(EntityKind.Person, MentionGender.Feminine, false, false)
        : lemma.EndsWith("man", StringComparison.OrdinalIgnoreCase) && lemma.Length > 5
            ? new(EntityKind.Person, MentionGender.Masculine, false, false)
        : lemma.EndsWith("ist", StringComparison.OrdinalIgnoreCase) && lemma.Length > 5
        || lemma.EndsWith("ologist", StringComparison.OrdinalIgnoreCase)
            ? new(EntityKind.Person, MentionGender.Unknown, false, false)
        : new(EntityKind.Thing, MentionGender.Unknown, false, false);

    /// <summary>The usual sex of who bears a given name.</summary>
    public MentionGender Given(string name) => given.GetValueOrDefault(name);

    /// <summary>The country of a name ("North Korea") or adjective ("North Korean"), or null.</summary>
    public string? Country(ReadOnlySpan<char> name) => countryBySpan.TryGetValue(name, out var code) ? code : null;

    /// <summary>Whether the subject of a verb is a person or a body of people: "say", "want".</summary>
    public bool IsOfPeople(string verb) => verbs.Contains(verb);

    /// <summary>"Russians", "an Afghan": the people of a country.</summary>
    public bool IsPeople(string word) => peoples.Contains(word);
}
