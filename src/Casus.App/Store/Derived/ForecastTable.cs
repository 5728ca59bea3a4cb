using Casus.Analysis.Forecasts;
using Casus.Analysis.Happenings;
using Casus.App.Store.DuckDb;
using Casus.Coding;
using DuckDB.NET.Data;

namespace Casus.App.Store.Derived;

/// <summary>A forecast as it is kept, with what settles it.</summary>
sealed record KeptForecast(Forecast Forecast, Settlement? Settled);

/// <summary>
/// The table <c>forecasts</c>, columns in the order of its migration; the parties stand with the event, the words with
/// the statement.
/// </summary>
static class ForecastTable
{
    public static void Append(DuckDBConnection connection, IEnumerable<KeptForecast> forecasts)
    {
        using var appender = connection.CreateAppender("forecasts");
        foreach (var (forecast, settled) in forecasts)
            appender
                .CreateRow()
                .AppendValue(forecast.Id)
                .AppendValue(forecast.StatementId)
                .AppendValue(forecast.ArticleId)
                .AppendValue(forecast.EventId)
                .AppendValue(forecast.Made)
                .AppendValue(forecast.Due)
                .AppendValue(forecast.Act?.Type.ToString())
                .AppendValue(forecast.Act?.Mode)
                .AppendValue(forecast.Comes)
                .AppendValue(forecast.Conditional)
                .AppendValue(forecast.Promised)
                .AppendValue(forecast.CanBeSettled)
                .AppendValue(forecast.Terms.ToList())
                .AppendValue(settled?.HappeningId)
                .AppendValue(settled?.Date)
                .AppendValue(settled?.Reason)
                .EndRow();
    }

    public static void Delete(DuckDBConnection connection, IEnumerable<string> ids) =>
        connection.Execute("DELETE FROM forecasts WHERE id IN (SELECT unnest($ids))", ("ids", ids.ToList()));

    public static void DeleteOf(DuckDBConnection connection, string article) =>
        connection.Execute("DELETE FROM forecasts WHERE article_id = $id", ("id", article));

    /// <summary>All forecasts that a happening can settle.</summary>
    public static List<KeptForecast> CanBeSettled(DuckDBConnection connection)
    {
        var sides = new Dictionary<string, ActSides>();
        foreach (
            var (id, recipient, party) in connection.Rows(
                """
                SELECT event_id, recipient, name, code, sector
                FROM (SELECT event_id, false AS recipient, number, name, code, sector FROM event_actors
                      UNION ALL SELECT event_id, true, number, name, code, sector FROM event_recipients)
                WHERE event_id IN (SELECT event_id FROM forecasts)
                ORDER BY event_id, recipient, number
                """,
                row => (row.GetString(0), row.GetBoolean(1), new ReportParty(row.Text(2), row.Text(3), row.Text(4)))
            )
        )
        {
            var so = sides.GetValueOrDefault(id) ?? new ActSides([], []);
            sides[id] = recipient
                ? so with
                {
                    Recipients = [.. so.Recipients, party],
                }
                : so with
                {
                    Actors = [.. so.Actors, party],
                };
        }
        return connection.Rows(
            """
            SELECT f.id, f.statement_id, f.article_id, f.event_id, f.made, f.due, f.type, f.mode,
                f.comes, f.conditional, f.happening_id, f.happened, f.reason, s.about, f.terms, f.promised
            FROM forecasts f
            JOIN statements s ON s.id = f.statement_id AND s.article_id = f.article_id
            WHERE f.followed
            """,
            row => new KeptForecast(
                new Forecast
                {
                    Id = row.GetString(0),
                    StatementId = row.GetString(1),
                    ArticleId = row.GetString(2),
                    EventId = row.GetString(3),
                    Made = row.GetFieldValue<DateOnly>(4),
                    Due = row.GetFieldValue<DateOnly>(5),
                    Act = new Act(Enum.Parse<EventType>(row.GetString(6)), row.Text(7)),
                    Comes = row.GetBoolean(8),
                    Conditional = row.GetBoolean(9),
                    Sides = sides[row.GetString(3)],
                    About = row.GetFieldValue<List<string>>(13),
                    Terms = row.GetFieldValue<List<string>>(14),
                    Promised = row.GetBoolean(15),
                },
                row.IsDBNull(10)
                    ? null
                    : new Settlement(row.GetString(10), row.GetFieldValue<DateOnly>(11), row.GetString(12))
            )
        );
    }
}
