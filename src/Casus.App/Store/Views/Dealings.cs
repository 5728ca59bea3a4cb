using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>What passed between two actors in a time: how many acts of cooperation and of conflict.</summary>
sealed record Dealing(string A, string B, long Cooperation, long Conflict, DateOnly? Last);

/// <summary>
/// A relation that is not what it was: acts and their weight (the sum of scores) in the days looked at, beside what the
/// year before would let expect.
/// </summary>
sealed record Shift(
    string A,
    string B,
    string Direction,
    long Acts,
    double Cooperation,
    double CooperationExpected,
    double Conflict,
    double ConflictExpected,
    double Strength
);

/// <summary>Which actors deal with each other.</summary>
sealed class Dealings(DuckDBConnection connection)
{
    // Bodies of one kind that share a code are no one to have a relation with.
    public const string Shared = "('MNC', 'NGO', 'IGO', 'ISM')";

    /// <summary>
    /// The table <c>pairs</c> (id, a, b) of some happenings: codes that deal with one another, both ways round, across
    /// the sides of an act or among those who do it together.
    /// </summary>
    public static string Pairs(string happenings) =>
        $"""
            sides AS (
                SELECT happening_id, side, code, bool_or(side = 'recipient') OVER (PARTITION BY happening_id) AS directed
                FROM happening_parties WHERE length(code) = 3 AND happening_id IN ({happenings})),
            pairs AS (
                SELECT DISTINCT a.happening_id AS id, a.code AS a, b.code AS b
                FROM sides a JOIN sides b ON b.happening_id = a.happening_id AND b.code <> a.code AND (a.side <> b.side OR NOT a.directed))
            """;

    /// <summary>The pairs with most between them.</summary>
    public List<Dealing> Most(DateOnly since, int most) =>
        connection.Rows(
            $"""
            WITH {Pairs("SELECT id FROM happenings WHERE status = 'actual' AND date >= $since")}
            SELECT a, b, count(*) FILTER (quad <= 2), count(*) FILTER (quad >= 3), max(date) FILTER (date <= last_reported)
            FROM pairs JOIN happenings h USING (id)
            WHERE a < b AND a NOT IN {Shared} AND b NOT IN {Shared}
            GROUP BY a, b ORDER BY count(*) DESC, a, b LIMIT {most}
            """,
            Read,
            ("since", since)
        );

    /// <summary>The partners of an actor, those with most acts first.</summary>
    public List<Dealing> Of(string code, int most) =>
        connection.Rows(
            $"""
            WITH {Pairs("SELECT happening_id FROM happening_parties WHERE code = $code")}
            SELECT a, b, count(*) FILTER (quad <= 2), count(*) FILTER (quad >= 3), max(date) FILTER (date <= last_reported)
            FROM pairs JOIN happenings h USING (id)
            WHERE a = $code AND h.status = 'actual'
            GROUP BY a, b ORDER BY count(*) DESC, b LIMIT {most}
            """,
            Read,
            ("code", code)
        );

    /// <summary>What some actors have to do with one another.</summary>
    public List<Dealing> Among(IReadOnlyCollection<string> codes, DateOnly since) =>
        connection.Rows(
            $"""
            WITH {Pairs("SELECT happening_id FROM happening_parties WHERE code IN (SELECT unnest($codes))")}
            SELECT a, b, count(*) FILTER (quad <= 2), count(*) FILTER (quad >= 3), max(date) FILTER (date <= last_reported)
            FROM pairs JOIN happenings h USING (id)
            WHERE a < b AND a IN (SELECT unnest($codes)) AND b IN (SELECT unnest($codes)) AND h.status = 'actual' AND h.date >= $since
            GROUP BY a, b
            """,
            Read,
            ("codes", codes.ToList()),
            ("since", since)
        );

    /// <summary>
    /// The relations whose last <paramref name="days"/> days are least like the year before. The strength is the
    /// difference of the weights of cooperation, or of conflict,
    /// in units of what chance makes of so many acts of such weight (a compound Poisson process).
    /// </summary>
    public List<Shift> Shifts(DateOnly day, int days, int most) =>
        connection.Rows(
            $"""
            WITH {Pairs("SELECT id FROM happenings WHERE status = 'actual' AND date > $start AND date <= $day")},
            weights AS (
                SELECT a, b, h.date > $recent AS now, greatest(score, 0) AS cooperation, greatest(-score, 0) AS conflict
                FROM pairs JOIN happenings h USING (id)
                WHERE a < b AND score IS NOT NULL AND a NOT IN {Shared} AND b NOT IN {Shared}),
            sums AS (
                SELECT a, b, count(*) FILTER (now) AS acts,
                    coalesce(sum(cooperation) FILTER (now), 0) AS coop, coalesce(sum(conflict) FILTER (now), 0) AS conf,
                    coalesce(sum(cooperation) FILTER (NOT now), 0) * $share AS coop_expected,
                    coalesce(sum(conflict) FILTER (NOT now), 0) * $share AS conf_expected,
                    coalesce(sum(cooperation ^ 2) FILTER (NOT now), 0) * $share AS coop_chance,
                    coalesce(sum(conflict ^ 2) FILTER (NOT now), 0) * $share AS conf_chance
                FROM weights GROUP BY a, b),
            strengths AS (
                SELECT *, (coop - coop_expected) / sqrt(coop_chance + 30) AS coop_shift,
                    (conf - conf_expected) / sqrt(conf_chance + 60) AS conf_shift
                    FROM sums)
            SELECT a, b, acts, coop, coop_expected, conf, conf_expected, coop_shift, conf_shift FROM strengths
            WHERE greatest(abs(coop_shift), abs(conf_shift)) >= 1
            ORDER BY greatest(abs(coop_shift), abs(conf_shift)) DESC, a, b LIMIT {most}
            """,
            row =>
            {
                var (coop, conf) = (row.GetDouble(7), row.GetDouble(8));
                var direction =
                    Math.Abs(conf) >= Math.Abs(coop)
                        ? conf > 0
                            ? "more hostile"
                            : "less hostile"
                        : coop > 0
                            ? "closer"
                            : "more distant";
                return new Shift(
                    row.GetString(0),
                    row.GetString(1),
                    direction,
                    row.GetInt64(2),
                    row.GetDouble(3),
                    row.GetDouble(4),
                    row.GetDouble(5),
                    row.GetDouble(6),
                    Math.Max(Math.Abs(coop), Math.Abs(conf))
                );
            },
            ("day", day),
            ("recent", day.AddDays(-days)),
            ("start", day.AddDays(-days - 365)),
            ("share", days / 365.0)
        );

    static Dealing Read(DuckDBDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.Day(4));
}
