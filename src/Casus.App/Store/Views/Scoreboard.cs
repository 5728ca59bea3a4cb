using Casus.Analysis.Forecasts;

namespace Casus.App.Store.Views;

/// <summary>
/// The scores of some forecasts: of all together, by speaker, by outlet, by the words that say how probable. The base
/// rate is that of the whole ledger.
/// </summary>
sealed record Scoreboard(
    ForecastScore All,
    IReadOnlyList<ForecastScore> Speakers,
    IReadOnlyList<ForecastScore> Outlets,
    IReadOnlyList<ForecastScore> Phrases
)
{
    public static Scoreboard Of(IReadOnlyList<LedgerEntry> shown, double? baseRate)
    {
        var scored = shown.Where(entry => entry.Counts).ToList();
        List<ForecastScore> By(Func<LedgerEntry, string?> name) =>
            ForecastScores.By(
                scored.Where(entry => name(entry) is not null).Select(entry => (name(entry)!, entry.Scored)),
                baseRate
            );
        return new(
            ForecastScores.Of("all", [.. scored.Select(entry => entry.Scored)], baseRate),
            By(entry => entry.ScoredName),
            By(entry => entry.Outlet),
            By(entry => entry.Phrase?.ToLowerInvariant())
        );
    }
}
