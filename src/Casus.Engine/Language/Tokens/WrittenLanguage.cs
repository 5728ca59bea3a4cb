using Casus.Lexicons;

namespace Casus.Language;

/// <summary>What an abbreviation's full stop may mean.</summary>
enum Abbreviation : byte
{
    None,
    Title,
    Ending,
    BeforeNumber,
    Date,
}

/// <summary>
/// The word lists of <c>lexicon/tokens/english.txt</c>, compiled to hash tables that answer for spans of text.
/// </summary>
sealed class WrittenLanguage
{
    const string File = "lexicon/tokens/english.txt";

    readonly Dictionary<string, Abbreviation> abbreviations = [];
    readonly Dictionary<string, byte[]> contractions = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, HashSet<string>> sections = [];

    readonly Dictionary<string, Abbreviation>.AlternateLookup<ReadOnlySpan<char>> abbreviationsOf;
    readonly Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> contractionsOf;
    readonly WordSet whole,
        prefixes,
        names,
        units,
        domains,
        starters,
        zones,
        unfinished;

    public static WrittenLanguage English { get; } = new(EmbeddedFiles.Lines(File));

    public WrittenLanguage(IEnumerable<string> lines)
    {
        var section = "";
        foreach (var line in lines)
        {
            if (line.StartsWith('#') || line.Length == 0)
                continue;
            if (line.StartsWith('['))
                section = line.Trim('[', ']', ' ');
            else
                foreach (var entry in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    Add(section, entry);
        }
        abbreviationsOf = abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        contractionsOf = contractions.GetAlternateLookup<ReadOnlySpan<char>>();
        (whole, prefixes, names, units) = (Set("whole"), Set("prefixes"), Set("names"), Set("units"));
        (domains, starters, zones, unfinished) = (Set("domains"), Set("starters"), Set("zones"), Set("unfinished"));
    }

    public Abbreviation AbbreviationOf(ReadOnlySpan<char> withFullStop) =>
        abbreviationsOf.TryGetValue(withFullStop, out var kind) ? kind : Abbreviation.None;

    /// <summary>Lengths of the words that a contraction without apostrophe consists of, or null.</summary>
    public byte[]? ContractionOf(ReadOnlySpan<char> word) =>
        contractionsOf.TryGetValue(word, out var lengths) ? lengths : null;

    public bool IsWhole(ReadOnlySpan<char> chunk) => whole.Contains(chunk);

    public bool IsPrefix(ReadOnlySpan<char> word) => prefixes.ContainsIgnoringCase(word);

    public bool IsNameSyllable(ReadOnlySpan<char> word) => names.ContainsIgnoringCase(word);

    public bool IsUnit(ReadOnlySpan<char> word) => units.Contains(word);

    public bool IsDomainEnding(ReadOnlySpan<char> word) => domains.ContainsIgnoringCase(word);

    public bool BeginsSentence(ReadOnlySpan<char> word) => starters.Contains(word);

    public bool FollowsClockTime(ReadOnlySpan<char> word) => zones.Contains(word);

    public bool GoesOn(ReadOnlySpan<char> lastWordOfLine) => unfinished.Contains(lastWordOfLine);

    void Add(string section, string entry)
    {
        switch (section)
        {
            case "titles":
                abbreviations[entry] = Abbreviation.Title;
                break;
            case "endings":
                abbreviations[entry] = Abbreviation.Ending;
                break;
            case "before numbers":
                abbreviations[entry] = Abbreviation.BeforeNumber;
                break;
            case "dates":
                abbreviations[entry] = Abbreviation.Date;
                break;
            case "contractions":
                contractions[entry.Replace("|", "")] = [.. entry.Split('|').Select(part => (byte)part.Length)];
                break;
            case "whole" or "prefixes" or "names" or "units" or "domains" or "starters" or "zones" or "unfinished":
                if (!sections.TryGetValue(section, out var set))
                    sections[section] = set = [];
                set.Add(entry);
                break;
            default:
                throw new InvalidDataException($"{File}: no such section: [{section}] with {entry}");
        }
    }

    WordSet Set(string section) => new(sections.GetValueOrDefault(section, []));

    readonly struct WordSet(HashSet<string> words)
    {
        const int Longest = 32;
        readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = words.GetAlternateLookup<
            ReadOnlySpan<char>
        >();

        public bool Contains(ReadOnlySpan<char> word) => word.Length <= Longest && lookup.Contains(word);

        public bool ContainsIgnoringCase(ReadOnlySpan<char> word)
        {
            if (word.Length > Longest)
                return false;
            Span<char> small = stackalloc char[word.Length];
            word.ToLowerInvariant(small);
            return lookup.Contains(small);
        }
    }
}
