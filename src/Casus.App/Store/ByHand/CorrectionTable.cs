using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.ByHand;

/// <summary>
/// A decision by hand about an event or a forecast, and the reason. It is kept beside what the machine found and
/// outlives it.
/// </summary>
public sealed record Correction(
    string Subject,
    string SubjectId,
    string Field,
    string Value,
    string Who,
    string Why,
    DateTime At
)
{
    public const string Event = "event",
        Forecast = "forecast";

    /// <summary>The field of a forecast's state, and the value that takes an earlier decision back.</summary>
    public const string State = "state",
        Machine = "machine";

    /// <summary>The field in which an event is accepted, rejected, or all that was said of it taken back.</summary>
    public const string Verdict = "verdict";
}

/// <summary>The table <c>corrections</c>. Rows are only added; of one field the latest counts.</summary>
static class CorrectionTable
{
    const string select = "SELECT subject, subject_id, field, value, who, why, corrected_at FROM corrections";

    public static void Append(DuckDBConnection connection, Correction correction) =>
        connection.Execute(
            "INSERT INTO corrections VALUES ($subject, $id, $field, $value, $who, $why, $at)",
            ("subject", correction.Subject),
            ("id", correction.SubjectId),
            ("field", correction.Field),
            ("value", correction.Value),
            ("who", correction.Who),
            ("why", correction.Why),
            ("at", correction.At)
        );

    /// <summary>All of one subject, in the order they were made.</summary>
    public static List<Correction> Of(DuckDBConnection connection, string subject, string id) =>
        connection.Rows(
            $"{select} WHERE subject = $subject AND subject_id = $id ORDER BY corrected_at, rowid",
            Read,
            ("subject", subject),
            ("id", id)
        );

    /// <summary>
    /// The events whose corrections were made before these counted: they have no row in <c>corrected</c> yet.
    /// </summary>
    public static List<string> NotApplied(DuckDBConnection connection) =>
        connection.Rows(
            """
            SELECT subject_id FROM corrections WHERE subject = 'event' AND subject_id NOT IN (SELECT subject_id FROM corrected)
            GROUP BY subject_id HAVING arg_max(value, (corrected_at, rowid)) <> 'withdraw' ORDER BY min(rowid)
            """,
            row => row.GetString(0)
        );

    static Correction Read(DuckDBDataReader row) =>
        new(
            row.GetString(0),
            row.GetString(1),
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            row.GetString(5),
            row.GetDateTime(6)
        );
}
