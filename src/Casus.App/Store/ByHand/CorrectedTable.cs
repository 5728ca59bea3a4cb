using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.ByHand;

/// <summary>
/// A decision about an event that holds: which event it is about now (null while no article tells it), who made it
/// last, and by which words and act the event is found again.
/// </summary>
public sealed record Corrected(
    string SubjectId,
    string? EventId,
    string? ArticleId,
    string Verdict,
    IReadOnlyList<string> Fields,
    string Who,
    string Why,
    DateTime At
)
{
    /// <summary>Type and words as they were coded; null where the event is not in the record any more.</summary>
    public string? Type { get; init; }
    public string? Trigger { get; init; }
    public (int Start, int End)? TriggerAt { get; init; }

    /// <summary>
    /// The sentence that tells it, in code points, and its terms: what a report of it is compared by.
    /// </summary>
    public (int Start, int End)? WordsAt { get; init; }
    public string Terms { get; init; } = "";

    /// <summary>
    /// Its date, and the text before and after its words, which tell it from similar events.
    /// </summary>
    public Surroundings Surroundings { get; init; } = Surroundings.None;

    /// <summary>Whether another reading than the machine's counts.</summary>
    public bool Changes => Verdict != EventDecision.Accept;
}

/// <summary>The table <c>corrected</c>, columns in the order of its migration.</summary>
static class CorrectedTable
{
    const string select = """
        SELECT subject_id, event_id, article_id, verdict, fields, who, why, corrected_at,
            type, trigger, trigger_start, trigger_end, words_start, words_end, terms, date, words_before, words_after
        FROM corrected
        """;

    public static List<Corrected> All(DuckDBConnection connection) =>
        connection.Rows($"{select} ORDER BY corrected_at, rowid", Read);

    public static List<Corrected> OfArticles(DuckDBConnection connection, IEnumerable<string> articles) =>
        Among(connection, "article_id", articles);

    public static List<Corrected> OfEvents(DuckDBConnection connection, IEnumerable<string> events) =>
        Among(connection, "event_id", events);

    /// <summary>The decision about an event, by the id that it has now or had when it was first corrected.</summary>
    public static Corrected? Of(DuckDBConnection connection, string id) =>
        connection.Rows($"{select} WHERE coalesce(event_id, subject_id) = $id", Read, ("id", id)).FirstOrDefault();

    /// <summary>
    /// An event as it is coded and reported, for a decision to be made about it; null where there is none.
    /// </summary>
    public static Corrected? AsCoded(DuckDBConnection connection, string subject, string id) =>
        connection
            .Rows(
                $"""
                SELECT $subject, e.id, e.article_id, '', [], '', '', now()::TIMESTAMP,
                    e.type, e.trigger, e.trigger_start, e.trigger_end, r.words_start, r.words_end, coalesce(r.terms, ''),
                    {Surroundings.Columns}
                FROM events_as_coded e LEFT JOIN articles a ON a.id = e.article_id LEFT JOIN happening_reports r ON r.event_id = e.id
                WHERE e.id = $id
                """,
                Read,
                ("subject", subject),
                ("id", id)
            )
            .FirstOrDefault();

    public static void Delete(DuckDBConnection connection, IEnumerable<string> subjects) =>
        connection.Execute(
            "DELETE FROM corrected WHERE subject_id IN (SELECT unnest($ids))",
            ("ids", subjects.ToList())
        );

    public static void Append(DuckDBConnection connection, IEnumerable<Corrected> rows)
    {
        using var appender = connection.CreateAppender("corrected");
        foreach (var row in rows)
            appender
                .CreateRow()
                .AppendValue(row.SubjectId)
                .AppendValue(row.EventId)
                .AppendValue(row.ArticleId)
                .AppendValue(row.Verdict)
                .AppendValue(row.Fields.ToList())
                .AppendValue(row.Who)
                .AppendValue(row.Why)
                .AppendValue(row.At)
                .AppendValue(row.Type)
                .AppendValue(row.Trigger)
                .AppendValue(row.TriggerAt?.Start)
                .AppendValue(row.TriggerAt?.End)
                .AppendValue(row.WordsAt?.Start)
                .AppendValue(row.WordsAt?.End)
                .AppendValue(row.Terms)
                .AppendValue(row.Surroundings.Date)
                .AppendValue(row.Surroundings.Before)
                .AppendValue(row.Surroundings.After)
                .EndRow();
    }

    static List<Corrected> Among(DuckDBConnection connection, string column, IEnumerable<string> ids) =>
        connection.Rows(
            $"{select} WHERE {column} IN (SELECT unnest($ids)) ORDER BY corrected_at, rowid",
            Read,
            ("ids", ids.ToList())
        );

    static Corrected Read(DuckDBDataReader row)
    {
        (int, int)? At(int column) => row.IsDBNull(column) ? null : (row.GetInt32(column), row.GetInt32(column + 1));
        var fields = row.GetFieldValue<List<string>>(4);
        return new(
            row.GetString(0),
            row.Text(1),
            row.Text(2),
            row.GetString(3),
            fields,
            row.GetString(5),
            row.GetString(6),
            row.GetDateTime(7)
        )
        {
            Type = row.Text(8),
            Trigger = row.Text(9),
            TriggerAt = At(10),
            WordsAt = At(12),
            Terms = row.GetString(14),
            Surroundings = Surroundings.Read(row, 15),
        };
    }
}
