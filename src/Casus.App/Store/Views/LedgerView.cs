namespace Casus.App.Store.Views;

/// <summary>
/// What is shown of the ledger: the day of the record, the scores, the forecasts, how many tell no act that the record
/// can follow, and whom it does not know.
/// </summary>
sealed record LedgerView(
    DateOnly? Today,
    Scoreboard Scores,
    IReadOnlyList<LedgerEntry> Forecasts,
    int NotFollowed,
    string? Unknown = null
);
