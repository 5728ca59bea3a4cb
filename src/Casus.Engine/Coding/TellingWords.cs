using System.Globalization;
using Casus.Language;

namespace Casus.Coding;

/// <summary>
/// The sentence that tells an act, and what it is recognised by in other articles: its lemmas of nouns, verbs and
/// adjectives, its names (with a capital) and its numbers (in digits).
/// </summary>
public sealed record Telling(Quote Sentence, IReadOnlyList<string> Terms);

/// <summary>Finds the telling of each event of a document.</summary>
static class TellingWords
{
    static readonly Dictionary<string, string> numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = "1",
        ["two"] = "2",
        ["three"] = "3",
        ["four"] = "4",
        ["five"] = "5",
        ["six"] = "6",
        ["seven"] = "7",
        ["eight"] = "8",
        ["nine"] = "9",
        ["ten"] = "10",
        ["eleven"] = "11",
        ["twelve"] = "12",
        ["thirteen"] = "13",
        ["fourteen"] = "14",
        ["fifteen"] = "15",
        ["sixteen"] = "16",
        ["seventeen"] = "17",
        ["eighteen"] = "18",
        ["nineteen"] = "19",
        ["twenty"] = "20",
        ["thirty"] = "30",
        ["forty"] = "40",
        ["fifty"] = "50",
        ["sixty"] = "60",
        ["seventy"] = "70",
        ["eighty"] = "80",
        ["ninety"] = "90",
    };

    public static Telling Of(Event coded, Document document)
    {
        var sentence = document.Sentences[coded.Sentence];
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        Add(terms, document, sentence);
        foreach (var mention in coded.Mentions)
            if (Holding(mention, document) is { } other && other != sentence)
                Add(terms, document, other);
        var tokens = document.TokensOf(sentence);
        return new Telling(new Quote(tokens[0].Start, tokens[^1].End), [.. terms]);
    }

    /// <summary>The terms of some words of the document, in ordinal order.</summary>
    public static List<string> Terms(Document document, Quote words)
    {
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        var tokens = document.Tokens;
        for (var at = FirstFrom(words.Start, tokens); at < tokens.Length && tokens[at].Start < words.End; at++)
            if (tokens[at].End <= words.End && Term(tokens[at]) is { } term)
                terms.Add(term);
        return [.. terms];
    }

    static int FirstFrom(int offset, ReadOnlySpan<Token> tokens)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    static Sentence? Holding(Quote words, Document document)
    {
        var (low, high) = (0, document.Sentences.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var tokens = document.TokensOf(document.Sentences[middle]);
            if (words.Start < tokens[0].Start)
                high = middle - 1;
            else if (words.Start >= tokens[^1].End)
                low = middle + 1;
            else
                return document.Sentences[middle];
        }
        return null;
    }

    static void Add(SortedSet<string> terms, Document document, Sentence sentence)
    {
        foreach (ref readonly var token in document.TokensOf(sentence))
            if (Term(token) is { } term)
                terms.Add(term.Replace(' ', '_'));
    }

    static string? Term(in Token token) =>
        token.Upos switch
        {
            Upos.NUM => Number(token.Form),
            Upos.PROPN => token.Form.Length > 1 ? token.Form : null,
            Upos.NOUN or Upos.VERB or Upos.ADJ => token.Lemma.Length > 1
                ? token.Lemma.ToLower(CultureInfo.InvariantCulture)
                : null,
            _ => null,
        };

    static string? Number(string form) =>
        numbers.TryGetValue(form, out var digits) ? digits
        : form.Length is > 0 and < 12 && char.IsAsciiDigit(form[0]) ? form.Replace(",", "", StringComparison.Ordinal)
        : null;
}
