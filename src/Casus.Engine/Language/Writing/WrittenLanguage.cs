using Casus.Language.Tokens;
using Casus.Lexicons;

namespace Casus.Language.Writing;

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
    static readonly List<LexiconProblem> problems = [];

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

    public static WrittenLanguage English { get; } = new(LexiconFile.BuiltIn("lexicon/tokens/english.txt", problems));

    /// <summary>Mistakes in the built-in file.</summary>
    public static IReadOnlyList<LexiconProblem> Problems => problems;

    public WrittenLanguage(LexiconFile file)
    {
        foreach (var (kind, entries) in file.Lists())
        foreach (var entry in entries)
            if (!Add(kind, entry))
                file.Mistake($"no kind of words, or a second one for the word: '{kind}: {entry}'");
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

    bool Add(string section, string entry)
    {
        switch (section)
        {
            case "titles":
                return abbreviations.TryAdd(entry, Abbreviation.Title);
            case "endings":
                return abbreviations.TryAdd(entry, Abbreviation.Ending);
            case "before numbers":
                return abbreviations.TryAdd(entry, Abbreviation.BeforeNumber);
            case "dates":
                return abbreviations.TryAdd(entry, Abbreviation.Date);
            case "contractions":
                return contractions.TryAdd(
                    entry.Replace("|", ""),
                    [.. entry.Split('|').Select(part => (byte)part.Length)]
                );
            case "whole" or "prefixes" or "names" or "units" or "domains" or "starters" or "zones" or "unfinished":
                if (!sections.TryGetValue(section, out var set))
                    sections[section] = set = [];
                return set.Add(entry);
            default:
                return false;
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
