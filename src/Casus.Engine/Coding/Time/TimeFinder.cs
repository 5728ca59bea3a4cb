using Casus.Language;

namespace Casus.Coding.Time;

/// <summary>
/// Finds the expressions of time in a document and resolves them against the article's date (TIMEX3 of TimeML).
/// Thread-safe.
/// </summary>
public sealed class TimeFinder
{
    readonly TimeLexicon lexicon = TimeLexicon.English;

    /// <summary>
    /// All expressions in order of the text, without overlap. Works on a parsed document, and less surely on one with
    /// tokens only.
    /// </summary>
    public IReadOnlyList<TimeExpression> Find(Document document)
    {
        var found = new List<TimeExpression>();
        var words = new TimeWord?[document.Tokens.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = lexicon.Find(document.Tokens[i].Form);
        var grammar = new TimeGrammar(document, lexicon, words);
        var anchored = -1;
        for (var i = 0; i < words.Length; )
        {
            var sentence = document.Tokens[i].Sentence;
            if (sentence > anchored + 1)
                grammar.Anchor = null;
            var expression = grammar.At(i);
            if (expression is null)
            {
                i++;
                continue;
            }
            found.Add(expression);
            if (
                expression is { Type: TimeType.Date, Value.Length: 10 }
                && DateOnly.TryParseExact(expression.Value, "yyyy-MM-dd", out var day)
            )
                (grammar.Anchor, anchored) = (day, sentence);
            i = expression.End;
        }
        return found;
    }
}
