using System.Collections.Frozen;
using System.Globalization;
using Casus.Language;
using Casus.Lexicons;

namespace Casus.Coding.Attributions;

/// <summary>
/// Reads how probable somebody's words make what they foresee: the ranges of Intelligence Community Directive 203 and
/// Kent's
/// words of estimative probability (lexicon/probability.txt), or a percentage that the words themselves give.
/// </summary>
sealed class ProbabilityScale
{
    const string File = "lexicon/probability.txt";
    const int MaxWords = 5;

    readonly FrozenDictionary<string, (double Low, double High)> words;
    readonly FrozenDictionary<string, (double Low, double High)>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    ProbabilityScale(Dictionary<string, (double, double)> words)
    {
        this.words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        bySpan = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the built-in file; mistakes go to <paramref name="problems"/>.</summary>
    public static ProbabilityScale Load(ICollection<LexiconProblem> problems) =>
        Read(LexiconFile.BuiltIn(File, problems));

    public static ProbabilityScale Read(LexiconFile file)
    {
        var words = new Dictionary<string, (double, double)>();
        foreach (var (range, named) in file.Lists())
        {
            var bounds = range.Split('-');
            if (
                bounds.Length != 2
                || !int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out var low)
                || !int.TryParse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture, out var high)
                || low > high
                || high > 100
            )
                file.Mistake($"a range is 'low-high' in percent: '{range}'");
            else
                foreach (var word in named)
                    if (!words.TryAdd(word, (low / 100.0, high / 100.0)))
                        file.Mistake($"has a range already: '{word}'");
        }
        return new ProbabilityScale(words);
    }

    /// <summary>
    /// The longest word of the scale that starts at a token, not yet turned round for a negation; null where none does.
    /// </summary>
    public Probability? At(Document document, int token, int end)
    {
        var tokens = document.Tokens;
        if (Percentage(document, token, end) is { } told)
            return told;
        for (var last = Math.Min(token + MaxWords, end) - 1; last >= token; last--)
            if (
                bySpan.TryGetValue(
                    document.Text.AsSpan(tokens[token].Start, tokens[last].End - tokens[token].Start),
                    out var range
                )
            )
                return new Probability(range.Low, range.High, document.Quoted(token, last + 1));
        return null;
    }

    /// <summary>"a 70 percent chance", "an 80% probability".</summary>
    static Probability? Percentage(Document document, int token, int end)
    {
        var tokens = document.Tokens;
        if (
            token + 2 >= end
            || tokens[token].Upos != Upos.NUM
            || tokens[token + 1].Form is not ("%" or "percent")
            || !document.Lists.For<AttributionWords>().PercentageNouns.Contains(tokens[token + 2].Lemma)
            || !double.TryParse(
                tokens[token].Form,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
            || number > 100
        )
            return null;
        return new Probability(number / 100, number / 100, document.Quoted(token, token + 3));
    }
}
