using Casus.Lexicons;

namespace Casus.Coding.Time;

/// <summary>What a word can mean in an expression of time.</summary>
[Flags]
enum TimeKind
{
    None = 0,
    Month = 1 << 0,
    Weekday = 1 << 1,
    Season = 1 << 2,
    Daypart = 1 << 3,
    Unit = 1 << 4,
    Number = 1 << 5,
    Ordinal = 1 << 6,
    Turn = 1 << 7,
    Shift = 1 << 8,
    Day = 1 << 9,
    Night = 1 << 10,
    Edge = 1 << 11,
    Half = 1 << 12,
    Part = 1 << 13,
    About = 1 << 14,
    Reference = 1 << 15,
    Set = 1 << 16,
    Every = 1 << 17,
    BeforeYear = 1 << 18,
    NameBefore = 1 << 19,
    NameAfter = 1 << 20,
    Future = 1 << 21,
    Clock = 1 << 22,
    Phrase = 1 << 23,
    Undated = 1 << 24,
    Between = 1 << 25,
    Scheduled = 1 << 26,
}

/// <summary>All senses of one word.</summary>
sealed class TimeWord
{
    readonly List<(TimeKind Kind, string Value)> senses = [];

    public TimeKind Kinds { get; private set; }

    /// <summary>Fixed phrases that begin with the word, with their values.</summary>
    public List<(string[] Words, string Value)> Phrases { get; } = [];

    public bool Is(TimeKind kind) => (Kinds & kind) != 0;

    public string Value(TimeKind kind)
    {
        foreach (var sense in senses)
            if (sense.Kind == kind)
                return sense.Value;
        throw new InvalidOperationException($"no sense {kind} in {Kinds}");
    }

    public int Number(TimeKind kind) => int.Parse(Value(kind), System.Globalization.CultureInfo.InvariantCulture);

    public void Add(TimeKind kind, string value)
    {
        Kinds |= kind;
        senses.Add((kind, value));
    }
}

/// <summary>The words of <c>lexicon/time</c> for one language.</summary>
sealed class TimeLexicon
{
    readonly Dictionary<string, TimeWord> words = new(StringComparer.OrdinalIgnoreCase);

    static readonly List<LexiconProblem> problems = [];

    public static TimeLexicon English { get; } = new(LexiconFile.BuiltIn("lexicon/time/english.txt", problems));

    /// <summary>Mistakes in the built-in file.</summary>
    public static IReadOnlyList<LexiconProblem> Problems => problems;

    public TimeLexicon(LexiconFile file)
    {
        foreach (var (head, entries) in file.Lists())
            if (
                head.Split(' ') is [var name, .. { Length: < 2 } value]
                && Enum.TryParse<TimeKind>(name.Replace("-", ""), ignoreCase: true, out var kind)
                && char.IsAsciiLetterLower(name[0])
            )
                foreach (var entry in entries)
                    Add(kind, value is [var only] ? only : "", entry);
            else
                file.Mistake($"no kind of time words with its value: '{head}'");
    }

    /// <summary>The senses of a word in small or capital letters, or null.</summary>
    public TimeWord? Find(string form) => words.GetValueOrDefault(form);

    void Add(TimeKind kind, string value, string entry)
    {
        var parts = entry.Split(' ');
        if (!words.TryGetValue(parts[0], out var word))
            words[parts[0]] = word = new TimeWord();
        if (kind == TimeKind.Phrase)
            word.Phrases.Add((parts, value));
        word.Add(kind, value);
    }
}
