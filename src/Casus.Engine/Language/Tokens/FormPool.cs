namespace Casus.Language.Tokens;

/// <summary>
/// Strings for the words seen most recently, so that a word met again costs no allocation.
/// A direct-mapped cache of fixed size: a slot simply holds the last word that fell into it, hence no locks and no
/// growth.
/// </summary>
sealed class FormPool
{
    const int Longest = 24;
    readonly string?[] slots = new string?[1 << 16];

    public string Get(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return word.ToString();
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619u;
        ref var slot = ref slots[(hash ^ hash >> 16) & (slots.Length - 1)];
        var known = slot;
        if (known is not null && word.SequenceEqual(known))
            return known;
        return slot = word.ToString();
    }
}
