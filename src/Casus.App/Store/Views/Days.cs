using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>The record by day of report.</summary>
sealed class Days(DuckDBConnection connection)
{
    /// <summary>The latest day with an article, at or before one.</summary>
    public DateOnly? Latest(DateOnly? until) =>
        connection.Rows(
            "SELECT max(date) FROM articles WHERE date <= $until",
            row => row.Day(0),
            ("until", until ?? DateOnly.MaxValue)
        )[0];

    public DateOnly? After(DateOnly day) =>
        connection.Rows("SELECT min(date) FROM articles WHERE date > $day", row => row.Day(0), ("day", day))[0];

    /// <summary>What was first told on a day, most told and weightiest first.</summary>
    public List<string> News(DateOnly day, int most) =>
        connection.Rows(
            $"""
            SELECT id FROM happenings WHERE first_reported = $day AND status <> 'negated'
            ORDER BY reports DESC, date = $day DESC NULLS LAST, abs(score) DESC NULLS LAST, id LIMIT {most}
            """,
            row => row.GetString(0),
            ("day", day)
        );
}
