using System.Runtime.CompilerServices;

namespace Casus.Coding.Actors.Entries;

/// <summary>Finds phrases in a row of words. Words are numbered; a node and a word lead to the next node.</summary>
sealed class PhraseTrie
{
    /// <summary>One way of writing an entry.</summary>
    /// <remarks>
    /// Casing has two bits for each word, the first word lowest. Enough: it tells the entry by itself, as a surname
    /// that everybody knows. Whole: more than one word.
    /// </remarks>
    public readonly record struct Phrase(ActorEntry Entry, ulong Casing, bool Enough, bool Whole, int Next);

    readonly Dictionary<string, int> words = new(60_000, StringComparer.Ordinal);
    readonly Dictionary<long, int> edges = new(150_000);
    readonly List<int> ends = new(120_000) { -1 };
    readonly List<Phrase> phrases = new(100_000);
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public PhraseTrie() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    // Runs a hundred thousand times at the start, before the compiler of the runtime would find it worth its effort.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> text, ActorEntry entry, bool enough = false)
    {
        // News write "Nato" and "Unicef" too, and careless ones "palestinian"; short words could be anything.
        Span<char> word = stackalloc char[64];
        var (node, count) = (0, 0);
        ulong casing = 0;
        for (var at = 0; Folding.Next(text, ref at, word, out var written) is > 0 and var length; count++)
        {
            if (!lookup.TryGetValue(word[..length], out var id))
            {
                id = words.Count;
                words.Add(word[..length].ToString(), id);
            }
            if (count < 32)
                casing |=
                    (ulong)(
                        written == Casing.Capitals && length > 3 ? Casing.Capital
                        : written == Casing.Capital
                        && length > 6
                        && entry.Kind is EntryKind.Adjective or EntryKind.People
                            ? Casing.Lower
                        : written
                    ) << (2 * count);
            var edge = (long)node << 32 | (uint)id;
            if (!edges.TryGetValue(edge, out var next))
            {
                next = ends.Count;
                ends.Add(-1);
                edges.Add(edge, next);
            }
            node = next;
        }
        if (count == 0)
            return;
        for (var at = ends[node]; at >= 0; at = phrases[at].Next)
            if (ReferenceEquals(phrases[at].Entry, entry))
            {
                // "Kim Jong Un" and "Kim Jong-un": each word as small as either is written.
                phrases[at] = phrases[at] with
                {
                    Casing = Smaller(phrases[at].Casing, casing),
                    Enough = phrases[at].Enough || enough,
                };
                return;
            }
        // In the order of the kinds, and within a kind in the order of the files.
        var (before, after) = (-1, ends[node]);
        while (after >= 0 && phrases[after].Entry.Kind <= entry.Kind)
            (before, after) = (after, phrases[after].Next);
        phrases.Add(new(entry, casing, enough, count > 1, after));
        if (before < 0)
            ends[node] = phrases.Count - 1;
        else
            phrases[before] = phrases[before] with { Next = phrases.Count - 1 };
    }

    /// <summary>Number of a folded word, or -1.</summary>
    public int Word(ReadOnlySpan<char> folded) => lookup.TryGetValue(folded, out var id) ? id : -1;

    public int Step(int node, int word) =>
        word >= 0 && edges.TryGetValue((long)node << 32 | (uint)word, out var next) ? next : -1;

    /// <summary>
    /// First of the phrases that end in a node, or -1; the others follow by <see cref="Phrase.Next"/>.
    /// </summary>
    public int EndOf(int node) => ends[node];

    public Phrase this[int phrase] => phrases[phrase];

    /// <summary>The phrases from one on that end in the same node and are written as <paramref name="casing"/>.</summary>
    public Spellings From(int phrase, ulong casing) => new(this, phrase, casing);

    /// <summary>The phrases from one on, however they are written.</summary>
    public Spellings From(int phrase) => new(this, phrase, ulong.MaxValue);

    /// <summary>Enumerates the phrases of one node without allocating.</summary>
    public struct Spellings(PhraseTrie trie, int next, ulong casing)
    {
        public Phrase Current { get; private set; }

        public readonly Spellings GetEnumerator() => this;

        public bool MoveNext()
        {
            while (next >= 0)
            {
                Current = trie[next];
                next = Current.Next;
                if (Fits(Current.Casing, casing))
                    return true;
            }
            return false;
        }
    }

    static ulong Smaller(ulong one, ulong other)
    {
        ulong smaller = 0;
        for (var at = 0; at < 64; at += 2)
            smaller |= Math.Min(one >> at & 3, other >> at & 3) << at;
        return smaller;
    }

    public static bool Fits(ulong wanted, ulong written)
    {
        for (; wanted != 0; wanted >>= 2, written >>= 2)
            if ((wanted & 3) > (written & 3))
                return false;
        return true;
    }
}
