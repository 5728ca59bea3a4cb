using System.Globalization;
using System.Runtime.CompilerServices;

namespace Casus.Evaluation;

/// <summary>The figures of several kinds of texts, a kind a line.</summary>
static class KindTable
{
    const string none = "-";

    /// <summary>Nothing where no text names its kind.</summary>
    public static IEnumerable<string> Lines(
        IReadOnlyList<ScoredText> gold,
        IReadOnlyDictionary<string, ScoredText> coded
    )
    {
        if (gold.All(text => text.Kind is null))
            return [];
        var kinds = gold.GroupBy(text => text.Kind ?? none)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Kind: group.Key, Scores: EventScorer.Score([.. group], coded)))
            .ToList();
        var width = kinds.Max(kind => Math.Max(kind.Kind.Length, 4));
        return
        [
            $"{"kind".PadRight(width)}  texts  events  found F1  typed P      R     F1  dyad F1  whole F1  quiet",
            .. kinds.Select(kind => Levels(kind.Kind.PadRight(width), kind.Scores)),
            $"{"kind".PadRight(width)}  status   date  place  sector   mode  source  not actual: gold  coded  right",
            .. kinds.Select(kind => Attributes(kind.Kind.PadRight(width), kind.Scores)),
        ];
    }

    static string Levels(string kind, EventScores scores)
    {
        var typed = scores.Of(scores.Typed);
        return Line(
            $"{kind}  {scores.Texts, 5}  {scores.Gold, 6}  {scores.Of(scores.Found).F1, 8:F3}  {typed.Precision, 7:F3}  "
                + $"{typed.Recall:F3}  {typed.F1:F3}  {scores.Of(scores.Dyad).F1, 7:F3}  "
                + $"{scores.Of(scores.Whole).F1, 8:F3}  {scores.Quiet} of {scores.Empty}"
        );
    }

    static string Attributes(string kind, EventScores scores) =>
        Line(
            $"{kind}  {Share(scores.Status), 6}  {Share(scores.Date), 5}  {Share(scores.Place), 5}  "
                + $"{Share(scores.Sector), 6}  {Share(scores.Mode), 5}  {Share(scores.Attribution), 6}  "
                + $"{scores.UnrealGold, 16}  {scores.UnrealCoded, 5}  {scores.UnrealRight, 5}"
        );

    static string Share(Agreement agreement) =>
        agreement.Asked == 0
            ? none
            : ((double)agreement.Right / agreement.Asked).ToString("F3", CultureInfo.InvariantCulture);

    static string Line(DefaultInterpolatedStringHandler line) => string.Create(CultureInfo.InvariantCulture, ref line);
}
