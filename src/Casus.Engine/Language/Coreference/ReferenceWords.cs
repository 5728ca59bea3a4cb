using Casus.Lexicons;

namespace Casus.Language.Coreference;

/// <summary>The words of lexicon/coreference, and the names of countries from lexicon/actors; compiled once.</summary>
sealed class ReferenceWords
{
    static readonly Lazy<ReferenceWords> standard = new(() => new ReferenceWords());

    readonly List<LexiconProblem> problems = [];

    readonly Dictionary<string, Noun> nouns = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, MentionGender> given = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, string> countries = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> verbs = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> peoples = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> countryBySpan;

    public static ReferenceWords Standard => standard.Value;

    /// <summary>Mistakes in the files of lexicon/coreference.</summary>
    public IReadOnlyList<LexiconProblem> Problems => problems;

    /// <summary>What a common noun refers to.</summary>
    public readonly record struct Noun(EntityKind Kind, MentionGender Gender, bool Collective, bool Country);

    ReferenceWords()
    {
        countryBySpan = countries.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadNouns(LexiconFile.BuiltIn("lexicon/coreference/nouns.txt", problems));
        ReadVerbs(LexiconFile.BuiltIn("lexicon/coreference/verbs.txt", problems));
        ReadGivenNames(LexiconFile.BuiltIn("lexicon/coreference/given-names.txt", problems));
        foreach (var file in (string[])["country-names.tsv", "countries.tsv"])
        foreach (var line in EmbeddedFiles.Lines("lexicon/actors/" + file))
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is { Length: > 3 } fields)
            {
                foreach (var name in Names(fields[1]).Concat(Names(fields[2])))
                    countries.TryAdd(name.TrimStart('*'), fields[0]);
                peoples.UnionWith(Names(fields[3]));
            }
    }

    void ReadNouns(LexiconFile file)
    {
        foreach (var (kind, words) in file.Lists())
            if (Kind(kind) is not { } noun)
                file.Mistake($"no kind of what nouns refer to: '{kind}'");
            else
                foreach (var word in words)
                    if (!nouns.TryAdd(word, noun) && nouns[word] != noun)
                        file.Mistake($"has a kind already: '{word}'");
    }

    void ReadVerbs(LexiconFile file)
    {
        foreach (var (head, words) in file.Lists())
            if (head == "of people")
                verbs.UnionWith(words);
            else
                file.Mistake($"no kind of verbs: '{head}'");
    }

    void ReadGivenNames(LexiconFile file)
    {
        foreach (var (head, names) in file.Lists())
            if (head is not ("male" or "female"))
                file.Mistake($"no sex: '{head}'");
            else
                foreach (var name in names)
                    if (!given.TryAdd(name, head == "female" ? MentionGender.Feminine : MentionGender.Masculine))
                        file.Mistake($"has a sex already: '{name}'");
    }

    static IEnumerable<string> Names(string field) =>
        field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    static Noun? Kind(string kind) =>
        kind switch
        {
            "man" => new Noun(EntityKind.Person, MentionGender.Masculine, false, false),
            "woman" => new Noun(EntityKind.Person, MentionGender.Feminine, false, false),
            "person" => new Noun(EntityKind.Person, MentionGender.Unknown, false, false),
            "people" => new Noun(EntityKind.Person, MentionGender.Unknown, true, false),
            "group" => new Noun(EntityKind.Organisation, MentionGender.Unknown, false, false),
            "country" => new Noun(EntityKind.Place, MentionGender.Unknown, false, true),
            "place" => new Noun(EntityKind.Place, MentionGender.Unknown, false, false),
            "thing" => new Noun(EntityKind.Thing, MentionGender.Unknown, false, false),
            _ => null,
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
