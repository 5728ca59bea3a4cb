using DuckDB.NET.Data;

namespace Casus.App.Store.ByHand;

/// <summary>An event as an article is coded now.</summary>
sealed record CodedNow(string Id, string? Type, string? Trigger, int Start, int End);

/// <summary>
/// Finds the event that a decision was about when its article is coded anew: the one with its id, else one of its act (as it was
/// coded, or as it was corrected) whose words are the same or overlap with the old ones, the nearest if there are several. Where
/// two are as good as each other, or none is left, it is not found.
/// </summary>
static class CorrectionMatcher
{
    /// <summary>For each decision the id of the event that it is about; no two have one.</summary>
    public static Dictionary<string, string> Match(
        DuckDBConnection connection, List<(Corrected Decision, string? CorrectedType)> decisions, string article)
    {
        var left = connection.Rows("SELECT id, type, trigger, trigger_start, trigger_end FROM events_as_coded WHERE article_id = $article",
            row => new CodedNow(row.GetString(0), row.Text(1), row.Text(2), row.GetInt32(3), row.GetInt32(4)), ("article", article));
        var found = new Dictionary<string, string>();
        void Take(Corrected decision, CodedNow coded)
        {
            found[decision.SubjectId] = coded.Id;
            left.Remove(coded);
        }
        foreach (var (decision, _) in decisions)
            if (left.Find(coded => coded.Id == decision.EventId) is { } same)
                Take(decision, same);
        foreach (var (decision, _) in decisions.Where(item => !found.ContainsKey(item.Decision.SubjectId)))
            if (left.Find(coded => coded.Id == decision.SubjectId) is { } same)
                Take(decision, same);
        foreach (var (decision, type) in decisions.Where(item => !found.ContainsKey(item.Decision.SubjectId)))
            if (Nearest(decision, left.FindAll(coded => coded.Type == decision.Type || coded.Type == type)) is { } nearest)
                Take(decision, nearest);
        return found;
    }

    static CodedNow? Nearest(Corrected decision, List<CodedNow> same)
    {
        if (decision is not { Trigger: { } words, TriggerAt: { } at })
            return null;
        var ranked = same.Select(coded => (Coded: coded, Rank: Rank(coded, words, at)))
            .Where(item => item.Rank is not null)
            .OrderBy(item => item.Rank);
        return ranked.Take(2).ToList() switch
        {
            [var only] => only.Coded,
            [var first, var other] when first.Rank != other.Rank => first.Coded,
            _ => null,
        };
    }

    /// <summary>The smaller the liker: first the same words, then words that overlap; among these by the distance.</summary>
    static (int Kind, int Distance)? Rank(CodedNow coded, string words, (int Start, int End) at)
    {
        if (coded.Trigger is not { } now)
            return null;
        var distance = Math.Abs(coded.Start - at.Start);
        if (now.Equals(words, StringComparison.OrdinalIgnoreCase))
            return (0, distance);
        var holds = now.Contains(words, StringComparison.OrdinalIgnoreCase) || words.Contains(now, StringComparison.OrdinalIgnoreCase);
        return holds && coded.Start < at.End && at.Start < coded.End ? (1, distance) : null;
    }
}
