using System.Globalization;
using Casus.Language;

namespace Casus.Coding.Time.Expressions;

/// <summary>
/// Finds the expressions of time in a document and resolves them against the article's date (TIMEX3 of TimeML).
/// Thread-safe.
/// </summary>
sealed class TimeFinder
{
    readonly TimeLexicon lexicon = TimeLexicon.English;

    /// <summary>
    /// All expressions in order of the text, without overlap. Works on a parsed document, and less surely on one with
    /// tokens only.
    /// </summary>
    public IReadOnlyList<TimeExpression> Find(Document document)
    {
        var found = new List<TimeExpression>();
        var text = new TimeText(document, lexicon);
        var anchored = -1;
        for (var i = 0; i < document.Tokens.Length; )
        {
            var sentence = document.Tokens[i].Sentence;
            if (sentence > anchored + 1)
                text.Anchor = null;
            if (TimeGrammar.At(text, i) is not { } expression)
            {
                i++;
                continue;
            }
            found.Add(expression);
            if (Day(expression) is { } day)
                (text.Anchor, anchored) = (day, sentence);
            i = expression.End;
        }
        return found;
    }

    static DateOnly? Day(TimeExpression expression) =>
        expression is { Type: TimeType.Date, Value.Length: 10 }
        && DateOnly.TryParseExact(
            expression.Value,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
