namespace Casus.Coding;

/// <summary>Why an event was coded as it was. All quotes are UTF-16 offsets into the article's text.</summary>
public sealed record Explanation
{
    public required Event Event { get; init; }

    /// <summary>The sentences that hold the marked words, in order of the text.</summary>
    public required IReadOnlyList<Quote> Sentences { get; init; }

    /// <summary>The words that the event was read from, in order of the text.</summary>
    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>The parse around the trigger, from the outermost clause that governs it.</summary>
    public required ParsedWord Parse { get; init; }

    /// <summary>The lexicon's entry, or null where none decided.</summary>
    public EntryQuote? Entry { get; init; }

    /// <summary>What was found, part by part, and why.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}

/// <summary>
/// Words of the text and what they are for the event: "act", "actor", "recipient", "source", "says", "date", "place",
/// "status", "told again".
/// </summary>
public sealed record Mark(Quote Words, string Label);

/// <summary>
/// A word of the parse with the words that depend on it. Small words that have no dependents stand with it: "the",
/// "will", "on".
/// </summary>
public sealed record ParsedWord(
    string Form,
    string Relation,
    bool IsTrigger,
    IReadOnlyList<string> SmallWords,
    IReadOnlyList<ParsedWord> Dependents
);

/// <summary>
/// An entry as it is written, without its examples; <paramref name="Reading"/> is the number of the line that decided.
/// </summary>
public sealed record EntryQuote(string File, int Reading, IReadOnlyList<(int Line, string Text)> Lines);

/// <summary>One part of an event ("actor", "status", "date" …), what was found for it, and the reasons.</summary>
public sealed record Finding(string Part, string Value, IReadOnlyList<string> Reasons);
