using Casus.App.Store.DuckDb;
using Casus.Coding;
using Casus.Reading;
using DuckDB.NET.Data;

namespace Casus.App.Store.Tables;

/// <summary>
/// Reads back what was coded in an article: its events and statements, as they count or as the engine gave them.
/// </summary>
static class CodedArticles
{
    const string asCoded = "_as_coded";

    /// <summary>What counts: corrected events as they were corrected, rejected ones not at all.</summary>
    public static CodedArticle Of(DuckDBConnection connection, Article article) =>
        Counted(AsCoded(connection, article), Events(connection, article));

    /// <summary>What the machine read, without corrections.</summary>
    public static CodedArticle AsCoded(DuckDBConnection connection, Article article)
    {
        var points = new CodePoints(article.Text);
        var (foreseen, forecasts) = (Foreseen(connection, article.Id), Forecasts(connection, article.Id));
        return new CodedArticle(
            Events(connection, article, points, asCoded),
            Statements(connection, points, article.Id, foreseen, forecasts)
        );
    }

    /// <summary>The events that count.</summary>
    public static List<Event> Events(DuckDBConnection connection, Article article) =>
        Events(connection, article, new CodePoints(article.Text), "");

    /// <summary>
    /// An article as it was coded, with those of its events that count. A statement foresees what its event was
    /// corrected to, unless the event only announces what is foreseen.
    /// </summary>
    public static CodedArticle Counted(CodedArticle coded, IReadOnlyList<Event> counting)
    {
        var was = coded.Events.ToDictionary(one => one.Id);
        var now = counting
            .Where(one => was.ContainsKey(one.Id))
            .ToDictionary(one => one.Id, one => one with { Telling = was[one.Id].Telling });
        ForeseenAct Foreseen(ForeseenAct act) =>
            was.TryGetValue(act.EventId, out var read) && act.Act == ActOf(read)
                ? act with
                {
                    Act = ActOf(now[act.EventId]),
                }
                : act;
        var kept = coded.Keeping(one => now.ContainsKey(one.Id));
        return kept with
        {
            Events = [.. kept.Events.Select(one => now[one.Id])],
            Statements =
            [
                .. kept.Statements.Select(statement =>
                    statement with
                    {
                        Foreseen = [.. statement.Foreseen.Select(Foreseen)],
                    }
                ),
            ],
        };
    }

    static Act ActOf(Event one) => new(one.Type, one.Mode);

    static List<Event> Events(DuckDBConnection connection, Article article, CodePoints points, string reading)
    {
        (string, object) id = ("id", article.Id);
        var actors = Parties(connection, "event_actors" + reading, points, article.Id);
        var recipients = Parties(connection, "event_recipients" + reading, points, article.Id);
        var attributions = connection
            .Rows(
                $"""
                SELECT event_id, text_start, text_end, name, code, sector, role, affiliation, cue_start, cue_end
                FROM event_attributions{reading} WHERE article_id = $id ORDER BY number
                """,
                row =>
                    (
                        Event: row.GetString(0),
                        Source: new Attribution(
                            new Party(
                                Words(row, points, 1)!.Value,
                                new Actor(row.Text(3), row.Text(4), row.Text(5))
                                {
                                    Role = row.Text(6),
                                    Affiliation = row.Text(7),
                                }
                            ),
                            Words(row, points, 8)!.Value
                        )
                    ),
                id
            )
            .ToLookup(row => row.Event, row => row.Source);
        var mentions = connection
            .Rows(
                $"SELECT event_id, text_start, text_end FROM event_mentions{reading} WHERE article_id = $id ORDER BY number",
                row => (Event: row.GetString(0), Words: Words(row, points, 1)!.Value),
                id
            )
            .ToLookup(row => row.Event, row => row.Words);
        return connection.Rows(
            $"""
            SELECT id, type, mode, contexts, cameo, trigger_start, trigger_end, status, factuality, date, date_start, date_end,
                place, place_start, place_end, place_country, latitude, longitude,
                sentence, rule, confidence, announced_type, announced_mode
            FROM events{reading} WHERE article_id = $id ORDER BY number
            """,
            row => new Event
            {
                Id = row.GetString(0),
                Type = Enum.Parse<EventType>(row.GetString(1)),
                Mode = row.Text(2),
                Contexts = row.GetFieldValue<List<string>>(3),
                Cameo = row.Text(4),
                Actors = [.. actors[row.GetString(0)]],
                Recipients = [.. recipients[row.GetString(0)]],
                Trigger = Words(row, points, 5)!.Value,
                Mentions = [.. mentions[row.GetString(0)]],
                Status = Enum.Parse<EventStatus>(row.GetString(7), ignoreCase: true),
                Factuality = row.GetString(8),
                Attribution = [.. attributions[row.GetString(0)]],
                Date = row.Text(9) is { } date ? new EventDate(date, Words(row, points, 10)) : null,
                Place = row.Text(12) is { } place
                    ? new EventPlace(
                        Words(row, points, 13)!.Value,
                        place,
                        row.Text(15),
                        Number(row, 16),
                        Number(row, 17)
                    )
                    : null,
                Sentence = row.GetInt32(18),
                Rule = row.GetString(19),
                Confidence = row.GetDouble(20),
                Announced = row.Text(21) is { } announced
                    ? new Act(Enum.Parse<EventType>(announced), row.Text(22))
                    : null,
            },
            id
        );
    }

    /// <summary>Of each statement the acts that it foresees, as they were coded.</summary>
    static ILookup<string, ForeseenAct> Foreseen(DuckDBConnection connection, string article) =>
        connection
            .Rows(
                "SELECT statement_id, event_id, type, mode, comes FROM foreseen_acts WHERE article_id = $id ORDER BY number",
                row =>
                    (
                        Statement: row.GetString(0),
                        Event: row.GetString(1),
                        Act: new Act(Enum.Parse<EventType>(row.GetString(2)), row.Text(3)),
                        Comes: row.GetBoolean(4)
                    ),
                ("id", article)
            )
            .ToLookup(row => row.Statement, row => new ForeseenAct(row.Event, row.Act, row.Comes));

    /// <summary>Of each forecast whether it is conditional, and its terms.</summary>
    static Dictionary<string, (bool Conditional, List<string> Terms)> Forecasts(
        DuckDBConnection connection,
        string article
    ) =>
        connection
            .Rows(
                """
                SELECT statement_id, bool_or(conditional), arg_max(terms, len(terms))
                FROM forecasts WHERE article_id = $id GROUP BY statement_id
                """,
                row => (Statement: row.GetString(0), Known: (row.GetBoolean(1), row.GetFieldValue<List<string>>(2))),
                ("id", article)
            )
            .ToDictionary(row => row.Statement, row => row.Known);

    static List<Statement> Statements(
        DuckDBConnection connection,
        CodePoints points,
        string article,
        ILookup<string, ForeseenAct> foreseen,
        Dictionary<string, (bool Conditional, List<string> Terms)> forecasts
    ) =>
        connection.Rows(
            """
            SELECT id, speaker_start, speaker_end, speaker, speaker_code, speaker_sector, speaker_role, speaker_affiliation,
                cue_start, cue_end, text_start, text_end,
                kind, certainty, polarity, probability_low, probability_high,
                probability_start, probability_end, horizon, horizon_start, horizon_end, about, events
            FROM statements WHERE article_id = $id ORDER BY number
            """,
            row => new Statement
            {
                Id = row.GetString(0),
                Speaker = new Attribution(
                    new Party(
                        Words(row, points, 1)!.Value,
                        new Actor(row.Text(3), row.Text(4), row.Text(5))
                        {
                            Role = row.Text(6),
                            Affiliation = row.Text(7),
                        }
                    ),
                    Words(row, points, 8)!.Value
                ),
                Words = Words(row, points, 10)!.Value,
                Kind = Enum.Parse<StatementKind>(row.GetString(12), ignoreCase: true),
                Certainty = row.GetString(13),
                Negative = row.GetString(14) == "-",
                Probability =
                    Number(row, 15) is { } low && Number(row, 16) is { } high && Words(row, points, 17) is { } words
                        ? new Probability(low, high, words)
                        : null,
                Horizon = row.Text(19) is { } horizon ? new EventDate(horizon, Words(row, points, 20)) : null,
                About = row.GetFieldValue<List<string>>(22),
                Events = row.GetFieldValue<List<string>>(23),
                Conditional = forecasts.GetValueOrDefault(row.GetString(0)).Conditional,
                Terms = forecasts.GetValueOrDefault(row.GetString(0)).Terms ?? [],
                Foreseen = [.. foreseen[row.GetString(0)]],
            },
            ("id", article)
        );

    static ILookup<string, Party> Parties(
        DuckDBConnection connection,
        string table,
        CodePoints points,
        string article
    ) =>
        connection
            .Rows(
                $"""
                SELECT event_id, text_start, text_end, name, code, sector, role, affiliation
                FROM {table} WHERE article_id = $id ORDER BY number
                """,
                row =>
                    (
                        Event: row.GetString(0),
                        Party: new Party(
                            Words(row, points, 1)!.Value,
                            new Actor(row.Text(3), row.Text(4), row.Text(5))
                            {
                                Role = row.Text(6),
                                Affiliation = row.Text(7),
                            }
                        )
                    ),
                ("id", article)
            )
            .ToLookup(row => row.Event, row => row.Party);

    static Quote? Words(DuckDBDataReader row, CodePoints points, int start) =>
        row.IsDBNull(start)
            ? null
            : new Quote(points.ToUtf16(row.GetInt32(start)), points.ToUtf16(row.GetInt32(start + 1)));

    static double? Number(DuckDBDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}
