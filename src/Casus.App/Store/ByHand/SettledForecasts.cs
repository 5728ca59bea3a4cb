using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.ByHand;

/// <summary>
/// Carries what people said of forecasts over to another edition of their article: to the forecast of the same act by a
/// statement of the same words, which has another id there. Both steps are to be called inside the transaction that
/// replaces the articles.
/// </summary>
static class SettledForecasts
{
    const string told = "forecasts f JOIN statements s ON s.id = f.statement_id AND s.article_id = f.article_id";

    /// <summary>Notes what was settled in articles; to be called before their rows go. Whether anything was.</summary>
    public static bool Note(DuckDBConnection connection, IReadOnlyCollection<string> articles)
    {
        if (
            articles.Count == 0
            || !connection.Rows(
                "SELECT count(*) > 0 FROM corrections WHERE subject = 'forecast'",
                row => row.GetBoolean(0)
            )[0]
        )
            return false;
        connection.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE settled AS
            SELECT f.id, f.article_id, s.text, f.type, f.mode, f.comes FROM {told}
            WHERE f.article_id IN (SELECT unnest($ids)) AND f.id IN (SELECT subject_id FROM corrections WHERE subject = 'forecast')
            """,
            ("ids", articles.ToList())
        );
        return true;
    }

    /// <summary>Gives it to the forecasts of the new editions; to be called when these are written.</summary>
    public static void CarryOver(DuckDBConnection connection) =>
        connection.Execute(
            $"""
            INSERT INTO corrections
            SELECT c.subject, now.id, c.field, c.value, c.who, c.why, c.corrected_at
            FROM settled was
            JOIN (SELECT f.id, f.article_id, s.text, f.type, f.mode, f.comes FROM {told}) now
                ON now.article_id = was.article_id AND now.text = was.text AND now.type IS NOT DISTINCT FROM was.type
                    AND now.mode IS NOT DISTINCT FROM was.mode AND now.comes = was.comes AND now.id <> was.id
            JOIN corrections c ON c.subject = 'forecast' AND c.subject_id = was.id
            WHERE NOT EXISTS (FROM corrections k WHERE k.subject = 'forecast' AND k.subject_id = now.id AND k.corrected_at = c.corrected_at)
            ORDER BY c.rowid
            """
        );
}
