using System.Buffers;
using Casus.Language;

namespace Casus.Coding.Actors.Entries;

/// <summary>The phrases of the lexicon in a document: leftmost, then longest, without overlap.</summary>
sealed class LexiconMatches
{
    /// <summary>
    /// Tokens from <paramref name="First"/> to the one before <paramref name="End"/>; <paramref name="Phrase"/> is the
    /// first phrase of the trie that is written so.
    /// </summary>
    public readonly record struct Match(int First, int End, int Phrase, ulong Casing, bool Whole);

    readonly PhraseTrie trie;
    readonly List<Match> matches = [];
    readonly int[] byToken;

    public LexiconMatches(PhraseTrie trie, Document document)
    {
        this.trie = trie;
        var tokens = document.Tokens;
        byToken = new int[tokens.Length];
        Array.Fill(byToken, -1);
        var words = ArrayPool<(int Word, int Token, Casing Casing)>.Shared.Rent(64 + tokens.Length * 2);
        foreach (var sentence in document.Sentences)
            Find(Words(tokens, sentence, ref words), words);
        ArrayPool<(int, int, Casing)>.Shared.Return(words);
    }

    /// <summary>Index of the match that holds a token, or -1.</summary>
    public int At(int token) => byToken[token];

    public Match this[int match] => matches[match];

    /// <summary>All matches, in order of the text.</summary>
    public IReadOnlyList<Match> All => matches;

    /// <summary>The entries of a match whose spelling fits.</summary>
    public PhraseTrie.Spellings Phrases(Match match) => trie.From(match.Phrase, match.Casing);

    int Words(ReadOnlySpan<Token> tokens, Sentence sentence, ref (int Word, int Token, Casing Casing)[] words)
    {
        Span<char> word = stackalloc char[64];
        var count = 0;
        for (var token = sentence.First; token < sentence.End; token++)
        for (var at = 0; Folding.Next(tokens[token].Form, ref at, word, out var casing) is > 0 and var length; )
        {
            if (count == words.Length)
            {
                var larger = ArrayPool<(int, int, Casing)>.Shared.Rent(count * 2);
                words.CopyTo(larger, 0);
                ArrayPool<(int, int, Casing)>.Shared.Return(words);
                words = larger;
            }
            words[count++] = (trie.Word(word[..length]), token, casing);
        }
        return count;
    }

    void Find(int count, (int Word, int Token, Casing Casing)[] words)
    {
        for (var start = 0; start < count; )
        {
            var found = -1;
            if (start == 0 || words[start - 1].Token != words[start].Token)
                found = Longest(words, start, count);
            start = found < 0 ? start + 1 : found;
        }
    }

    int Longest((int Word, int Token, Casing Casing)[] words, int start, int count)
    {
        var (node, best) = (0, -1);
        ulong casing = 0;
        var match = default(Match);
        for (var at = start; at < count; at++)
        {
            // Words that stand apart by anything but a hyphen, apostrophe or full stop belong to no common name.
            if (at > start && words[at].Token - words[at - 1].Token > 2)
                break;
            node = trie.Step(node, words[at].Word);
            if (node < 0)
                break;
            if (at - start < 32)
                casing |= (ulong)words[at].Casing << (2 * (at - start));
            if (at + 1 < count && words[at + 1].Token == words[at].Token)
                continue;
            for (var phrase = trie.EndOf(node); phrase >= 0; phrase = trie[phrase].Next)
                if (PhraseTrie.Fits(trie[phrase].Casing, casing))
                {
                    match = new(words[start].Token, words[at].Token + 1, trie.EndOf(node), casing, at > start);
                    best = at + 1;
                    break;
                }
        }
        if (best < 0)
            return -1;
        for (var token = match.First; token < match.End; token++)
            byToken[token] = matches.Count;
        matches.Add(match);
        return best;
    }
}
