using System.Collections.Frozen;
using Casus.Lexicons;

namespace Casus.Coding.Factuality;

/// <summary>A sentence of the lexicon with the value that a word of it must get.</summary>
sealed record FactExample(string Text, string Word, string Value, EventStatus Status, int Line);

/// <summary>
/// The cues of <c>lexicon/modality.txt</c>: words that say whether what stands in their scope was done, by their part
/// of speech and by what ties the scope to them.
/// </summary>
sealed class ModalityLexicon
{
    public const string File = "lexicon/modality.txt";

    static readonly FrozenSet<string> parts = FrozenSet.Create(
        "verb",
        "noun",
        "adjective",
        "aux",
        "adverb",
        "modifier",
        "link",
        "act"
    );
    readonly FrozenDictionary<(string Part, string Tie, string Word), Signature> cues;

    ModalityLexicon(FrozenDictionary<(string, string, string), Signature> cues, IReadOnlyList<FactExample> examples) =>
        (this.cues, Examples) = (cues, examples);

    public IReadOnlyList<FactExample> Examples { get; }

    /// <summary>Reads lexicon/modality.txt; mistakes go to <paramref name="problems"/>.</summary>
    public static ModalityLexicon Load(ICollection<LexiconProblem> problems) =>
        Read(LexiconFile.BuiltIn(File, problems));

    public static ModalityLexicon Read(LexiconFile file)
    {
        var cues = new Dictionary<(string, string, string), Signature>();
        var examples = new List<FactExample>();
        foreach (var entry in file.Entries())
            if (
                entry.StartsWith("+ ", StringComparison.Ordinal)
                    ? !ReadExample(entry, file.Line, examples)
                    : !ReadCue(entry, file, cues)
            )
                file.Mistake(
                    "a line is 'part [ties] VALUE/VALUE [ahead]: words' or '+ sentence => word VALUE status': "
                        + $"'{entry}'"
                );
        return new ModalityLexicon(cues.ToFrozenDictionary(), examples);
    }

    static bool ReadExample(string line, int number, List<FactExample> examples)
    {
        var arrow = line.IndexOf("=>", StringComparison.Ordinal);
        if (
            arrow < 0
            || line[(arrow + 2)..].Trim().Split(' ') is not [var word, var value, var status]
            || !FactValue.TryParse(value, out _)
            || !Enum.TryParse<EventStatus>(status, ignoreCase: true, out var parsed)
        )
            return false;
        examples.Add(new FactExample(line[2..arrow].Trim(), word, value, parsed, number));
        return true;
    }

    static bool ReadCue(string line, LexiconFile file, Dictionary<(string, string, string), Signature> cues)
    {
        var colon = line.IndexOf(':');
        var head = colon < 0 ? [] : line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(head, word => word.Contains('/'));
        if (at < 1 || !parts.Contains(head[0]) || !Signature.TryParse(string.Join(' ', head[at..]), out var signature))
            return false;
        string[] ties = at == 1 ? [""] : head[1..at];
        var words = LexiconFile.Words(line[(colon + 1)..]);
        // The first line that ties a word so counts; special lines stand above general ones.
        foreach (var word in words)
            if (ties.Count(tie => cues.TryAdd((head[0], tie, word), signature)) == 0)
                file.Mistake($"has a value already by all its ties: '{word}'");
        return words.Count > 0;
    }

    /// <summary>
    /// What a word says of what <paramref name="tie"/> ("to", "that", "ing", "object", a preposition, or nothing) ties
    /// to it.
    /// </summary>
    public bool Find(string part, string tie, string word, out Signature signature) =>
        cues.TryGetValue((part, tie, word), out signature);
}
