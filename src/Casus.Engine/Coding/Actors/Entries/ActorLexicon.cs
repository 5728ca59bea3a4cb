using System.Globalization;
using Casus.Lexicons;

namespace Casus.Coding.Actors.Entries;

/// <summary>The names, titles and common nouns of lexicon/actors, compiled once; immutable and safe to share.</summary>
sealed class ActorLexicon
{
    const string Folder = "lexicon/actors/";

    static readonly Lazy<ActorLexicon> standard = new(() => new ActorLexicon(null));

    readonly LexiconFolder? own;

    readonly Dictionary<(string Code, string Office), List<ActorEntry>> holders = new(4_000);
    readonly Dictionary<string, string> countryNames = [];

    // The line that is being read.
    LexiconLine row;

    /// <summary>The lexicon that is built into the engine.</summary>
    public static ActorLexicon Standard => standard.Value;

    /// <summary>The lexicon with a user's own names, which win over those of the same kind that are built in.</summary>
    public static ActorLexicon With(LexiconFolder own) => new(own);

    /// <summary>Names of the files of actors.</summary>
    public static IReadOnlySet<string> Files =>
        EmbeddedFiles.Below(Folder.TrimEnd('/')).Select(path => Path.GetFileName(path)).ToHashSet();

    /// <summary>Mistakes in the files, with their lines.</summary>
    public List<LexiconProblem> Problems { get; } = [];

    internal PhraseTrie Phrases { get; } = new();

    ActorLexicon(LexiconFolder? own)
    {
        this.own = own;
        foreach (var file in (string[])["country-names.tsv", "countries.tsv"])
        foreach (var fields in Rows(file, 5, 5))
            AddCountry(file, fields);
        ReadNames("places.tsv", EntryKind.Seat);
        ReadNames("organisations.tsv", EntryKind.Organisation);
        ReadInstitutions("institutions.tsv");
        ReadInstitutions("armed-movements.tsv");
        ReadNames("parties.tsv", EntryKind.Organisation, local: true);
        foreach (var fields in Rows("ethnic-groups.tsv", 3, 3))
            AddEthnicGroup(fields);
        ReadNames("peoples.tsv", EntryKind.People, local: true);
        ReadPeople("people.tsv", true);
        ReadPeople("figures.tsv", true);
        ReadPeople("leaders.tsv", false);
        foreach (var fields in Rows("titles.tsv", 3, 3))
            AddAll(
                fields[0],
                new(EntryKind.Title, First(fields[0]), null, Value(fields[1])) { At = row, Office = Value(fields[2]) }
            );
        foreach (var fields in Rows("agents.tsv", 2, 3))
            AddAll(
                fields[0],
                new(EntryKind.Agent, First(fields[0]), null, Value(fields[1]))
                {
                    At = row,
                    Weak = Third(fields) is "weak" or "held",
                    NeedsOwner = Third(fields) == "unit",
                    Held = Third(fields) == "held",
                }
            );
        ReadNames("armed-groups.tsv", EntryKind.ArmedGroup);
        ReadNames("regions.tsv", EntryKind.Region);
        foreach (var fields in Rows("cities.tsv", 2, 3))
            Phrases.Add(fields[0], new(EntryKind.City, fields[0], fields[1], null) { At = row });
    }

    /// <summary>The usual name of a country, or the code itself.</summary>
    public string CountryName(string code) => countryNames.GetValueOrDefault(code, code);

    /// <summary>Who held an office on a day, or null when the lists don't say or name several.</summary>
    internal ActorEntry? Holder(string code, string office, DateOnly date)
    {
        if (!holders.TryGetValue((code, office), out var known))
            return null;
        ActorEntry? found = null;
        foreach (var entry in known)
            if (!entry.DatesOpen && entry.Holds(date))
            {
                if (entry.WellKnown)
                    return entry;
                if (found is not null && found.Name != entry.Name && found.From >= entry.From)
                    continue;
                found = entry;
            }
        return found;
    }

    void AddCountry(string file, string[] fields)
    {
        var code = fields[0];
        if (code.Length != 3)
            Problems.Add(new(row.File, row.Line, $"not an alpha-3 code: {code}"));
        if (file == "countries.tsv" || fields[1].StartsWith('*'))
            countryNames.TryAdd(code, First(fields[1]).TrimStart('*'));
        var name = countryNames.GetValueOrDefault(code, code);
        AddAll(fields[1].TrimStart('*'), new(EntryKind.Country, name, code, null) { At = row });
        AddAll(fields[2], new(EntryKind.Adjective, name, code, null) { At = row });
        AddAll(fields[3], new(EntryKind.People, name, code, null) { At = row });
        AddAll(fields[4], new(EntryKind.Seat, name, code, null) { At = row });
    }

    // A people of several countries belongs to the one that the text names, else to the first.
    void AddEthnicGroup(string[] fields)
    {
        var countries = fields[2].Split(' ');
        foreach (
            var (code, local) in countries
                .Where(code => code != "-")
                .Select(code => (code, true))
                .Append((countries[0], false))
        )
        {
            AddAll(fields[0], new(EntryKind.People, First(fields[0]), Value(code), "CVL") { At = row, Local = local });
            AddAll(
                fields[1],
                new(EntryKind.Adjective, First(fields[0]), Value(code), null) { At = row, Local = local }
            );
        }
    }

    void ReadNames(string file, EntryKind kind, bool local = false)
    {
        foreach (var fields in Rows(file, 2, 3))
        {
            var first = First(fields[0]);
            foreach (var name in Split(fields[0]))
                Phrases.Add(
                    name,
                    new(kind, local ? first : name, Value(fields[1]), Third(fields))
                    {
                        At = row,
                        Local = local && !NamesCountry(name, fields[1]),
                    }
                );
        }
    }

    // Names of parties, and those of one word, mean different bodies in different countries.
    void ReadInstitutions(string file)
    {
        foreach (var fields in Rows(file, 3, 3))
        foreach (var name in Split(fields[0]))
        {
            var local =
                name[0] != '='
                && fields[1] is not ("ISM" or "-")
                && (fields[2] is "PTY" or "OPP" || !name.Contains(' '))
                && !NamesCountry(name, fields[1]);
            Phrases.Add(
                name.TrimStart('='),
                new(EntryKind.Organisation, name.TrimStart('='), Value(fields[1]), Value(fields[2]))
                {
                    At = row,
                    Local = local,
                }
            );
        }
    }

    void ReadPeople(string file, bool wellKnown)
    {
        foreach (var fields in Rows(file, 7, 7))
        {
            var (from, to) = (OfficeDay.First(fields[5]), OfficeDay.Last(fields[6]));
            if (from is null || to is null)
                Problems.Add(new(row.File, row.Line, $"not a date: {fields[5]} {fields[6]}"));
            var open = OfficeDay.IsOpen(fields[5]) || OfficeDay.IsOpen(fields[6]);
            var entry = new ActorEntry(EntryKind.Person, fields[0], Value(fields[2]), Value(fields[4]))
            {
                At = row,
                Office = Value(fields[3]),
                From = from ?? DateOnly.MinValue,
                To = to ?? DateOnly.MaxValue,
                DatesOpen = open,
                WellKnown = wellKnown,
            };
            Phrases.Add(fields[0], entry, enough: fields[0].Contains(' ') && !open);
            foreach (var other in Split(fields[1]))
                Phrases.Add(other.TrimStart('='), entry, enough: other[0] == '=' || other.Contains(' ') && wellKnown);
            if (entry is { Office: { } office, Code: { } code })
                (holders.TryGetValue((code, office), out var list) ? list : holders[(code, office)] = []).Add(entry);
        }
    }

    void AddAll(string names, ActorEntry entry)
    {
        foreach (var name in Split(names))
            Phrases.Add(name, entry);
    }

    /// <summary>The rows of a file, a user's own first: within a file's kind the first entry of a name wins.</summary>
    IEnumerable<string[]> Rows(string file, int fewest, int most)
    {
        foreach (var path in own?.Files("actors", file) ?? [])
        foreach (var row in Rows(new LexiconFile(path, File.ReadLines(path), Problems), fewest, most))
            yield return row;
        foreach (var row in Rows(LexiconFile.BuiltIn(Folder + file, Problems), fewest, most))
            yield return row;
    }

    IEnumerable<string[]> Rows(LexiconFile file, int fewest, int most)
    {
        foreach (var fields in file.Rows(fewest, most))
        {
            row = file.At;
            yield return fields;
        }
    }

    // "Democratic Party of Kosovo"
    bool NamesCountry(string name, string code) => name.Contains(CountryName(code), StringComparison.Ordinal);

    static IEnumerable<string> Split(string names) =>
        names
            .Split("; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => name.TrimEnd(';'))
            .Where(name => name.Length > 1);

    static string First(string names) => names.Split(';')[0].Trim();

    static string? Value(string field) => field is "" or "-" ? null : field;

    static string? Third(string[] fields) => fields.Length > 2 ? Value(fields[2]) : null;
}
