using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Time;

/// <summary>An expression of time with the word that heads it.</summary>
readonly record struct TimeTold(TimeExpression Time, int Head);

/// <summary>The expressions of time in a document, by sentence.</summary>
sealed class TimesTold(Document document, SyntaxTree tree, IReadOnlyList<TimeExpression> expressions)
{
    readonly List<TimeTold> times =
    [
        .. expressions.Select(time => new TimeTold(time, tree.HeadOf(time.First, time.End))),
    ];

    /// <summary>Those of a sentence, in order of the text.</summary>
    public IEnumerable<TimeTold> In(int sentence)
    {
        var first = TextOrder.FirstFrom(times, document.Sentences[sentence].First, static told => told.Time.First);
        for (var at = first; at < times.Count && times[at].Time.First < document.Sentences[sentence].End; at++)
            yield return times[at];
    }
}
