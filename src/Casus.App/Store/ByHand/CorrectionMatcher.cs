using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.ByHand;

/// <summary>An event as an article is coded now.</summary>
sealed record CodedNow(string Id, string? Type, string? Trigger, int Start, int End, Surroundings Surroundings);

/// <summary>
/// Finds the event that a decision was about when its article is coded again: the one with its id, else one of its act
/// (as it was coded, or as it was corrected) whose words are the same or overlap with the old ones and whose date or
/// neighbouring words are the same, the most similar if there are several. Where two are equally similar, or none is
/// left, it is not found.
/// </summary>
static class CorrectionMatcher
{
    /// <summary>For each decision the event that it is about; no two have one.</summary>
    public static Dictionary<string, CodedNow> Match(
        DuckDBConnection connection,
        List<(Corrected Decision, string? CorrectedType)> decisions,
        string article
    )
    {
        var left = connection.Rows(
            $"""
            SELECT e.id, e.type, e.trigger, e.trigger_start, e.trigger_end, {Surroundings.Columns}
            FROM events_as_coded e JOIN articles a ON a.id = e.article_id
            WHERE e.article_id = $article
            """,
            row => new CodedNow(
                row.GetString(0),
                row.Text(1),
                row.Text(2),
                row.GetInt32(3),
                row.GetInt32(4),
                Surroundings.Read(row, 5)
            ),
            ("article", article)
        );
        var found = new Dictionary<string, CodedNow>();
        void Take(Corrected decision, CodedNow coded)
        {
            found[decision.SubjectId] = coded;
            left.Remove(coded);
        }
        foreach (var (decision, _) in decisions)
            if (left.Find(coded => coded.Id == decision.EventId) is { } same)
                Take(decision, same);
        foreach (var (decision, _) in decisions.Where(item => !found.ContainsKey(item.Decision.SubjectId)))
            if (left.Find(coded => coded.Id == decision.SubjectId) is { } same)
                Take(decision, same);
        foreach (var (decision, type) in decisions.Where(item => !found.ContainsKey(item.Decision.SubjectId)))
            if (
                MostSimilar(decision, left.FindAll(coded => coded.Type == decision.Type || coded.Type == type)) is
                { } similar
            )
                Take(decision, similar);
        return found;
    }

    static CodedNow? MostSimilar(Corrected decision, List<CodedNow> same)
    {
        if (decision is not { Trigger: { } words, TriggerAt: { } at })
            return null;
        var ranked = same.Select(coded => (Coded: coded, Rank: Rank(decision, coded, words, at)))
            .Where(item => item.Rank is not null)
            .OrderByDescending(item => item.Rank);
        return ranked.Take(2).ToList() switch
        {
            [var only] => only.Coded,
            [var first, var other] when first.Rank != other.Rank => first.Coded,
            _ => null,
        };
    }

    /// <summary>
    /// How similar an event is: the same words count more than words that overlap, then the date, then what stands
    /// around them.
    /// </summary>
    static (bool SameWords, bool SameDate, int Around)? Rank(
        Corrected decision,
        CodedNow coded,
        string words,
        (int Start, int End) at
    )
    {
        if (coded.Trigger is not { } now || decision.Surroundings.Likeness(coded.Surroundings) is not { } likeness)
            return null;
        if (now.Equals(words, StringComparison.OrdinalIgnoreCase))
            return (true, likeness.SameDate, likeness.Characters);
        var holds =
            now.Contains(words, StringComparison.OrdinalIgnoreCase)
            || words.Contains(now, StringComparison.OrdinalIgnoreCase);
        return holds && coded.Start < at.End && at.Start < coded.End
            ? (false, likeness.SameDate, likeness.Characters)
            : null;
    }
}
