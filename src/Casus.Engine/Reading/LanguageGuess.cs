using System.Buffers;

namespace Casus.Reading;

/// <summary>
/// A cheap guess at the language of a text, good enough to tell English from what is not: by script, then by the
/// commonest small words.
/// </summary>
public static class LanguageGuess
{
    const int longest = 4000,
        fewestWords = 12;

    static readonly (string Language, string Words)[] smallWords =
    [
        (
            "en",
            "the of and to in that is was for on with as it at by from his her have has had this are were be "
                + "been an not but they which will would their said who its after about more than when there"
        ),
        (
            "de",
            "der die das und den dem des ein eine einen einem einer ist sind war wurde wurden nicht auch auf "
                + "mit von für im zum zur sich als nach bei aus wird werden hat haben dass wie über noch durch am "
                + "er es sie ihr seine wir zwischen gegen würde würden sagte"
        ),
        (
            "fr",
            "le la les des une est et dans pour que qui sur avec au aux par du ce cette il elle ont été sont "
                + "pas plus ne se son ses leur mais comme après"
        ),
        (
            "es",
            "el la los las una es y en para que con por del al se su sus lo como más pero fue ha han este esta son no entre sobre también"
        ),
        (
            "it",
            "il la gli le di del della dei delle che è e un una per con non sono si ha anche come nel nella "
                + "al alla dal dalla più ma è stato"
        ),
        (
            "pt",
            "o a os as um uma de do da dos das que e em no na nos nas para com não por se mais foi ao à como mas são também"
        ),
        (
            "nl",
            "de het een en van in is dat op te met voor niet zijn aan ook door bij uit naar maar heeft werd worden wordt deze over om als"
        ),
        ("sv", "och att det som en ett den är på för med av till har inte om var från de vid efter men under kan"),
        ("da", "og at det som en et den er på for med af til har ikke om var fra de ved efter men under kan blev"),
        ("no", "og at det som en et den er på for med av til har ikke om var fra de ved etter men under kan ble"),
        ("pl", "i w na z że się do nie jest to o jak po od za przez dla są być oraz ale został która który"),
        ("tr", "ve bir bu da de için ile olarak olan gibi daha sonra kadar ancak çok olduğu tarafından ise dedi"),
        ("id", "yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh ke telah adalah juga sebagai karena"),
        ("ro", "și în de la cu pe din care este un o nu că pentru mai au fost prin dar sau după"),
        ("fi", "ja on ei se että oli ovat joka mutta myös kuin sen hän mukaan olla ole kanssa vuoden"),
        ("cs", "a se na v je že z do s o k i pro by jsou byl ale po jako podle který která jeho"),
        ("hu", "a az és hogy nem is egy van volt meg ez de csak azt mint már után szerint"),
    ];

    static readonly string[] languages = [.. smallWords.Select(x => x.Language)];

    // Each small word has one bit for each language it belongs to.
    static readonly Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> wordLanguages = smallWords
        .SelectMany((x, i) => x.Words.Split(' ').Distinct().Select(word => (word, bit: 1u << i)))
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
