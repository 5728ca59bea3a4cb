using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.Tables;

/// <summary>
/// Why something could not be read, and where it stands ("news.jsonl:12", "page.html", "crawl.warc#7"); of a warning
/// nothing was lost.
/// </summary>
public sealed record KeptProblem(string Source, string? ArticleId, string Reason, bool IsWarning)
{
    public override string ToString() => $"{Source}: {Reason}";
}

/// <summary>The table <c>problems</c>.</summary>
static class ProblemTable
{
    public static List<KeptProblem> All(DuckDBConnection connection) =>
        connection.Rows("SELECT source, article_id, reason, warning FROM problems ORDER BY ALL", Read);

    public static List<KeptProblem> Of(
        DuckDBConnection connection,
        IEnumerable<string> sources,
        IEnumerable<string> ids
    ) =>
        connection.Rows(
            """
            SELECT source, article_id, reason, warning FROM problems
            WHERE source IN (SELECT unnest($sources)) OR article_id IN (SELECT unnest($ids))
            """,
            Read,
            ("sources", sources.ToList()),
            ("ids", ids.ToList())
        );

    public static void Delete(DuckDBConnection connection, KeptProblem problem) =>
        connection.Execute(
            "DELETE FROM problems WHERE source = $source AND reason = $reason AND coalesce(article_id, '') = $id",
            ("source", problem.Source),
            ("reason", problem.Reason),
            ("id", problem.ArticleId ?? "")
        );

    public static void Append(DuckDBConnection connection, IEnumerable<KeptProblem> problems)
    {
        using var appender = connection.CreateAppender("problems");
        foreach (var problem in problems)
            appender
                .CreateRow()
                .AppendValue(problem.Source)
                .AppendValue(problem.ArticleId)
                .AppendValue(problem.Reason)
                .AppendValue(problem.IsWarning)
                .EndRow();
    }

    static KeptProblem Read(DuckDBDataReader row) =>
        new(row.GetString(0), row.Text(1), row.GetString(2), row.GetBoolean(3));
}
