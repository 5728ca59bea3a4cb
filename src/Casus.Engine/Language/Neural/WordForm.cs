namespace Casus.Language.Neural;

/// <summary>
/// What the network sees of a word's letters: a normalised form for the vocabulary, and hashed affixes and shape for
/// words outside it.
/// </summary>
static class WordForm
{
    /// <summary>Number of hashed features that <see cref="Affixes"/> gives for each word.</summary>
    public const int AffixCount = 8;

    /// <summary>
    /// Lower case, every digit as 0, quotation marks and dashes in their plain form, so that typography does not
    /// matter.
    /// </summary>
    public static string Normalise(string form) =>
        string.Create(
            form.Length,
            form,
            static (buffer, source) =>
            {
                for (var i = 0; i < buffer.Length; i++)
                    buffer[i] = Plain(source[i]);
            }
        );

    static char Plain(char c) =>
        c switch
        {
            >= 'a' and <= 'z' => c,
            >= '0' and <= '9' => '0',
            '“' or '”' or '„' or '«' or '»' => '"',
            '‘' or '’' or '‚' or '`' or '´' => '\'',
            '–' or '—' or '‑' or '−' => '-',
            _ => char.ToLowerInvariant(c),
        };

    /// <summary>Writes the buckets of the prefixes of 1 to 3 and suffixes of 1 to 4 letters and of the shape.</summary>
    public static void Affixes(string form, string normalised, Span<int> buckets, int bucketCount)
    {
        var word = normalised.AsSpan();
        for (var n = 1; n <= 3; n++)
            buckets[n - 1] = Bucket(n, word[..Math.Min(n, word.Length)], bucketCount);
        for (var n = 1; n <= 4; n++)
            buckets[2 + n] = Bucket(3 + n, word[^Math.Min(n, word.Length)..], bucketCount);
        Span<char> shape = stackalloc char[12];
        buckets[7] = Bucket(9, shape[..Shape(form, shape)], bucketCount);
    }

    /// <summary>Capital letters as X, small ones as x, digits as 0, runs cut to two.</summary>
    static int Shape(string form, Span<char> shape)
    {
        var length = 0;
        foreach (var c in form)
        {
            var kind =
                char.IsUpper(c) ? 'X'
                : char.IsLetter(c) ? 'x'
                : char.IsDigit(c) ? '0'
                : Plain(c);
            if (length >= 2 && shape[length - 1] == kind && shape[length - 2] == kind)
                continue;
            if (length == shape.Length)
                break;
            shape[length++] = kind;
        }
        return length;
    }

    static int Bucket(int kind, ReadOnlySpan<char> letters, int bucketCount)
    {
        var hash = 2166136261u ^ (uint)kind * 2654435761u;
        foreach (var c in letters)
            hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        return (int)(hash * 2246822519u >> 8) & bucketCount - 1;
    }
}
