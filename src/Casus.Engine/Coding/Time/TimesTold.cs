using Casus.Language;

namespace Casus.Coding.Time;

/// <summary>The expressions of time in a document with the tokens that head them, by sentence.</summary>
sealed class TimesTold
{
    readonly Document document;
    readonly List<(TimeExpression Time, int Head)> times = [];

    public TimesTold(Document document, IReadOnlyList<TimeExpression> expressions)
    {
        this.document = document;
        foreach (var expression in expressions)
            times.Add((expression, HeadOf(expression)));
    }

    /// <summary>Those of a sentence, in order of the text.</summary>
    public IEnumerable<(TimeExpression Time, int Head)> In(int sentence)
    {
        for (var at = FirstIn(sentence); at < times.Count && document.Tokens[times[at].Head].Sentence == sentence; at++)
            yield return times[at];
    }

    int HeadOf(TimeExpression time)
    {
        for (var i = time.First; i < time.End; i++)
            if (document.Tokens[i].Head < time.First || document.Tokens[i].Head >= time.End)
                return i;
        return time.First;
    }

    int FirstIn(int sentence)
    {
        var (low, high) = (0, times.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Tokens[times[middle].Head].Sentence < sentence)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
