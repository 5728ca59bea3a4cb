using Casus.Coding;
using Casus.Reading;

namespace Casus.Evaluation;

/// <summary>A time expression as annotated: its words and TIMEX3 value.</summary>
sealed record GoldTime(Quote Words, string Type, string Value);

/// <summary>
/// An article of the NewsReader MEANTIME corpus (CAT XML) with its time expressions; only its first six sentences are
/// annotated.
/// </summary>
sealed record TimexGold(Article Article, int AnnotatedEnd, IReadOnlyList<GoldTime> Times)
{
    /// <summary>All articles below a folder, without the line with the creation time.</summary>
    public static IEnumerable<TimexGold> Read(string folder) => MeantimeText.Read(folder).Select(Of);

    static TimexGold Of(MeantimeText text)
    {
        var times = new List<GoldTime>();
        foreach (var timex in text.Root.Descendants("TIMEX3"))
            if (timex != text.Created && text.WordsOf(timex) is { } words)
                times.Add(new GoldTime(words, (string)timex.Attribute("type")!, (string)timex.Attribute("value")!));
        return new TimexGold(text.Article, text.AnnotatedEnd, [.. times.OrderBy(time => time.Words.Start)]);
    }
}
