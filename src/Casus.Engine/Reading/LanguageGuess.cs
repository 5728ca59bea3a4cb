using System.Buffers;

namespace Casus.Reading;

/// <summary>
/// A cheap guess at the language of a text, good enough to tell English from what is not: by script, then by the
/// commonest small words.
/// </summary>
static class LanguageGuess
{
    const int longest = 4000,
        fewestWords = 12;

    // English stands first: where others are no plainer, a text is English.
    static readonly string[] languages = ReadingWords.Languages;

    // Each small word has one bit for each language it belongs to.
    static readonly Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> wordLanguages = ReadingWords
        .BuiltIn.SmallWords.SelectMany((words, i) => words.Select(word => (word, bit: 1u << i)))
        .GroupBy(x => x.word)
        .ToDictionary(g => g.Key, g => g.Aggregate(0u, (bits, x) => bits | x.bit))
        .GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly (int First, int Last, string Language)[] scripts =
    [
        (0x0370, 0x03FF, "el"),
        (0x0400, 0x052F, "ru"),
        (0x0530, 0x058F, "hy"),
        (0x0590, 0x05FF, "he"),
        (0x0600, 0x06FF, "ar"),
        (0x0900, 0x097F, "hi"),
        (0x0980, 0x09FF, "bn"),
        (0x0E00, 0x0E7F, "th"),
        (0x10A0, 0x10FF, "ka"),
        (0x1100, 0x11FF, "ko"),
        (0x3040, 0x30FF, "ja"),
        (0x4E00, 0x9FFF, "zh"),
        (0xAC00, 0xD7AF, "ko"),
    ];

    static readonly SearchValues<char> ukrainian = SearchValues.Create("іїєґ"),
        persian = SearchValues.Create("پچژگ");

    /// <summary>
    /// The language of an article as a two-letter code. Pages often declare English wrongly, or English wrongly not:
    /// where text and declaration
    /// disagree about English, the text is right. Null when nothing is declared and the text is too short to say.
    /// </summary>
    public static string? Of(Article article)
    {
        var guess = Of(article.Text);
        var declared = article.Language is { Length: >= 2 } tag ? tag[..2].ToLowerInvariant() : null;
        return guess is null || declared is not null && guess != "en" && declared != "en" ? declared : guess;
    }

    /// <summary>
    /// The two-letter code of the language of the first 4,000 characters, or null when there are too few words to say.
    /// </summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        if (text.Length > longest)
            text = text[..longest];
        return ByScript(text) ?? ByWords(text);
    }

    static string? ByScript(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[scripts.Length];
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            if (c >= 0x0370)
                for (var i = 0; i < scripts.Length; i++)
                    if (c >= scripts[i].First && c <= scripts[i].Last)
                        counts[i]++;
        }
        var best = 0;
        for (var i = 1; i < scripts.Length; i++)
            if (counts[i] > counts[best])
                best = i;
        if (
            letters < 10
            || counts[best] * 2 < letters && !(scripts[best].Language is "ja" && counts[best] * 5 > letters)
        )
            return null;
        return scripts[best].Language switch
        {
            "ru" when text.ContainsAny(ukrainian) => "uk",
            "ar" when text.ContainsAny(persian) => "fa",
            "zh" when counts[10] * 10 > letters => "ja",
            var language => language,
        };
    }

    static string? ByWords(ReadOnlySpan<char> text)
    {
        Span<int> hits = stackalloc int[languages.Length];
        Span<char> lower = stackalloc char[16];
        var words = 0;
        for (var i = 0; i < text.Length; )
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            words++;
            var word = text[start..i];
            // A single letter is as often an initial or what an apostrophe left ("Iran's").
            if (
                word.Length < 2
                || word.Length > lower.Length
                || !wordLanguages.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var bits)
            )
                continue;
            for (var k = 0; k < languages.Length; k++)
                if ((bits >> k & 1) != 0)
                    hits[k]++;
        }
        var best = 0;
        for (var k = 1; k < languages.Length; k++)
            if (hits[k] > hits[best])
                best = k;
        // Taking English for something else loses an article, so another language must be plain: many hits, and several
        // times those of English.
        if (best != 0 && (hits[best] < 4 || hits[best] * 5 < words || hits[best] < 3 * hits[0]))
            best = 0;
        return words >= fewestWords && hits[best] * 10 >= words ? languages[best] : null;
    }
}
