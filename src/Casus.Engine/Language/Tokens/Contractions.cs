using Casus.Language.Writing;

namespace Casus.Language.Tokens;

/// <summary>
/// Cuts a surface token into its syntactic words: "don't" is do + n't, "Russia's" is Russia + 's, "cannot" is can +
/// not.
/// </summary>
static class Contractions
{
    /// <summary>Most words that a surface token can hold.</summary>
    public const int Most = 4;

    /// <summary>
    /// Writes the lengths of the words into a span of <see cref="Most"/> places and returns how many there are.
    /// </summary>
    public static int Split(ReadOnlySpan<char> word, WrittenLanguage language, Span<int> lengths)
    {
        if (word.Length < 2)
            return Single(word, lengths);
        if (word.Length <= 6 && language.ContractionOf(word) is { } parts)
        {
            for (var i = 0; i < parts.Length; i++)
                lengths[i] = parts[i];
            return parts.Length;
        }
        if (!word.ContainsAny("'’`´ʼ‘"))
            return Single(word, lengths);
        return language.IsWhole(word) ? Single(word, lengths) : Suffixes(word, lengths);
    }

    static int Suffixes(ReadOnlySpan<char> word, Span<int> lengths)
    {
        Span<int> tails = stackalloc int[Most - 1];
        var count = 0;
        while (count < tails.Length && Suffix(word) is > 0 and var length)
        {
            tails[count++] = length;
            word = word[..^length];
        }
        lengths[0] = word.Length;
        for (var i = 0; i < count; i++)
            lengths[i + 1] = tails[count - 1 - i];
        return count + 1;
    }

    /// <summary>Length of a clitic at the end of a word, or 0.</summary>
    static int Suffix(ReadOnlySpan<char> word)
    {
        if (word.Length < 2)
            return 0;
        if (Characters.IsApostrophe(word[^1]))
            return 1;
        if (word.Length < 3)
            return 0;
        var last = char.ToLowerInvariant(word[^1]);
        if (Characters.IsApostrophe(word[^2]))
            return last switch
            {
                's' or 'm' or 'd' => 2,
                't' when word.Length > 3 && word[^3] is 'n' or 'N' => 3,
                _ => 0,
            };
        if (word.Length < 4 || !Characters.IsApostrophe(word[^3]))
            return 0;
        var before = char.ToLowerInvariant(word[^2]);
        return (before, last) is ('r', 'e') or ('v', 'e') or ('l', 'l') ? 3 : 0;
    }

    static int Single(ReadOnlySpan<char> word, Span<int> lengths)
    {
        lengths[0] = word.Length;
        return 1;
    }
}
