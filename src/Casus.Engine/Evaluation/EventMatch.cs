using System.Text.RegularExpressions;
using Casus.Coding;
using Casus.Reading;

namespace Casus.Evaluation;

/// <summary>How an annotated and a coded event of one text compare.</summary>
sealed partial class EventMatch(string text)
{
    readonly CodePoints points = new(text);
    readonly Dictionary<int, int> sentences = [];

    /// <summary>0 where the two are not about the same act; otherwise the bigger the closer.</summary>
    public int Closeness(ScoredEvent gold, ScoredEvent coded)
    {
        var parties = Overlap(gold.Parties.Select(p => p.Words), coded.Parties.Select(p => p.Words));
        var trigger = Overlap(gold.Trigger, coded.Trigger);
        var sentence = gold.Trigger is { } a && coded.Trigger is { } b && SentenceOf(a.Start) == SentenceOf(b.Start);
        if (!trigger && !(sentence && parties))
            return 0;
        return 1
            + (SameType(gold, coded) ? 8 : 0)
            + (trigger ? 4 : 0)
            + (SameDyad(gold, coded) ? 2 : 0)
            + (parties ? 1 : 0);
    }

    public static bool SameType(ScoredEvent gold, ScoredEvent coded) =>
        coded.Type == gold.Type || gold.Also.Contains(coded.Type);

    /// <summary>
    /// Whether the codes of actors and recipients agree; in any order for acts that people do to each other.
    /// </summary>
    public static bool SameDyad(ScoredEvent gold, ScoredEvent coded)
    {
        var (goldActors, goldRecipients, actors, recipients) = (
            Codes(gold.Actors),
            Codes(gold.Recipients),
            Codes(coded.Actors),
            Codes(coded.Recipients)
        );
        if (goldActors.SetEquals(actors) && goldRecipients.SetEquals(recipients))
            return true;
        var reciprocal =
            goldRecipients.Count == 0
            || recipients.Count == 0
            || gold.Type is "CONSULT" or "SUPPORT" or "AGREE" or "COOPERATE";
        return reciprocal && goldActors.Union(goldRecipients).ToHashSet().SetEquals(actors.Union(recipients));
    }

    /// <summary>Whether the coded date agrees as far as the annotated one goes.</summary>
    public static bool SameDate(ScoredEvent gold, ScoredEvent coded) =>
        gold.Date is null || (coded.Date is { } date && date.StartsWith(gold.Date, StringComparison.Ordinal));

    public static SortedSet<string> Codes(IEnumerable<ScoredParty> parties) =>
        new(parties.Select(party => party.Code).Where(code => !string.IsNullOrEmpty(code))!, StringComparer.Ordinal);

    public static bool Overlap(Quote? a, Quote? b) => a is { } first && b is { } second && first.Overlaps(second);

    public static bool Overlap(IEnumerable<Quote?> a, IEnumerable<Quote?> b) => a.Any(x => b.Any(y => Overlap(x, y)));

    int SentenceOf(int point)
    {
        if (!sentences.TryGetValue(point, out var start))
        {
            foreach (
                var match in SentenceEnd()
                    .EnumerateMatches(text.AsSpan(0, Math.Min(points.ToUtf16(point), text.Length)))
            )
                start = match.Index + match.Length;
            sentences[point] = start;
        }
        return start;
    }

    [GeneratedRegex("""[.!?]["”')\]]*\s+|\n+""")]
    private static partial Regex SentenceEnd();
}
