using System.Collections;

namespace Casus.Lexicons;

/// <summary>
/// A list of words under one head of lexicon/words. Asking is cheap: most words are told apart by their length and
/// first character alone. Read-only and thread-safe.
/// </summary>
public sealed class WordList : IReadOnlyCollection<string>
{
    readonly HashSet<string> exact;
    readonly HashSet<string> anyCase;

    // One bit for each length of a word, and one for its first character modulo 64, whatever its case.
    readonly ulong lengths,
        initials;

    /// <summary>A list of these words.</summary>
    public WordList(params IEnumerable<string> words)
    {
        exact = new HashSet<string>(words, StringComparer.Ordinal);
        anyCase = new HashSet<string>(exact, StringComparer.OrdinalIgnoreCase);
        foreach (var word in exact)
        {
            lengths |= 1UL << (word.Length & 63);
            initials |= Initial(word) | 1UL << (char.ToUpperInvariant(word[0]) & 63);
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count => exact.Count;

    /// <summary>Whether a word stands in the list as it is written: for lemmas.</summary>
    public bool Contains(string word) => MayContain(word) && exact.Contains(word);

    /// <summary>Whether a word stands in the list in capital or small letters: for forms.</summary>
    public bool ContainsAnyCase(string word) => MayContain(word) && anyCase.Contains(word);

    /// <summary>The same for a part of a text.</summary>
    public bool Contains(ReadOnlySpan<char> word) =>
        MayContain(word) && exact.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The same for a part of a text.</summary>
    public bool ContainsAnyCase(ReadOnlySpan<char> word) =>
        MayContain(word) && anyCase.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public IEnumerator<string> GetEnumerator() => exact.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool MayContain(ReadOnlySpan<char> word) =>
        (lengths >> (word.Length & 63) & 1) != 0 && word.Length > 0 && (initials & Initial(word)) != 0;

    static ulong Initial(ReadOnlySpan<char> word) => 1UL << (char.ToLowerInvariant(word[0]) & 63);
}
