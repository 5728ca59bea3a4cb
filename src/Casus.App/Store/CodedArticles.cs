using Casus.Coding;
using Casus.Reading;
using DuckDB.NET.Data;

namespace Casus.App.Store;

/// <summary>Reads back what was coded in an article: its rows in <c>events</c> and <c>statements</c> as the engine gave them.</summary>
static class CodedArticles
{
    public static CodedArticle Of(DuckDBConnection connection, Article article)
    {
        var points = new CodePoints(article.Text);
        (string, object) id = ("id", article.Id);
        var actors = Parties(connection, "event_actors", points, article.Id);
        var recipients = Parties(connection, "event_recipients", points, article.Id);
        var attributions = connection.Rows("SELECT event_id, text_start, text_end, name, code, sector, role, affiliation, cue_start, cue_end FROM event_attributions WHERE article_id = $id ORDER BY number",
            row => (Event: row.GetString(0), Source: new Attribution(new Party(Words(row, points, 1)!.Value, new Actor(row.Text(3), row.Text(4), row.Text(5)) { Role = row.Text(6), Affiliation = row.Text(7) }), Words(row, points, 8)!.Value)), id)
            .ToLookup(row => row.Event, row => row.Source);
        var mentions = connection.Rows("SELECT event_id, text_start, text_end FROM event_mentions WHERE article_id = $id ORDER BY number", row => (Event: row.GetString(0), Words: Words(row, points, 1)!.Value), id)
            .ToLookup(row => row.Event, row => row.Words);
        var events = connection.Rows("""
            SELECT id, type, mode, contexts, cameo, trigger_start, trigger_end, status, factuality, date, date_start, date_end,
                place, place_start, place_end, place_country, latitude, longitude, sentence, rule, confidence, announced_type, announced_mode
            FROM events WHERE article_id = $id ORDER BY number
            """, row => new Event
        {
            Id = row.GetString(0), Type = Enum.Parse<EventType>(row.GetString(1)), Mode = row.Text(2), Contexts = row.GetFieldValue<List<string>>(3), Cameo = row.Text(4),
            Actors = [.. actors[row.GetString(0)]], Recipients = [.. recipients[row.GetString(0)]], Trigger = Words(row, points, 5)!.Value, Mentions = [.. mentions[row.GetString(0)]],
            Status = Enum.Parse<EventStatus>(row.GetString(7), ignoreCase: true), Factuality = row.GetString(8), Attribution = [.. attributions[row.GetString(0)]],
            Date = row.Text(9) is { } date ? new EventDate(date, Words(row, points, 10)) : null,
            Place = row.Text(12) is { } place ? new EventPlace(Words(row, points, 13)!.Value, place, row.Text(15), Number(row, 16), Number(row, 17)) : null,
            Sentence = row.GetInt32(18), Rule = row.GetString(19), Confidence = row.GetDouble(20),
            Announced = row.Text(21) is { } announced ? new Act(Enum.Parse<EventType>(announced), row.Text(22)) : null,
        }, id);
        return new CodedArticle(events, Statements(connection, points, article.Id, Foreseen(connection, article.Id)));
    }

    /// <summary>Of each forecast whether it is conditional, and the acts that it foresees.</summary>
    static ILookup<string, (bool Conditional, ForeseenAct? Act)> Foreseen(DuckDBConnection connection, string article) => connection.Rows(
        "SELECT statement_id, conditional, event_id, type, mode, comes FROM forecasts WHERE article_id = $id ORDER BY length(id), id", row => (Statement: row.GetString(0), Conditional: row.GetBoolean(1),
            Act: row.Text(2) is { } id && row.Text(3) is { } type ? new ForeseenAct(id, new Act(Enum.Parse<EventType>(type), row.Text(4)), row.GetBoolean(5)) : null), ("id", article))
        .ToLookup(row => row.Statement, row => (row.Conditional, row.Act));

    static List<Statement> Statements(DuckDBConnection connection, CodePoints points, string article, ILookup<string, (bool Conditional, ForeseenAct? Act)> foreseen) => connection.Rows("""
        SELECT id, speaker_start, speaker_end, speaker, speaker_code, speaker_sector, speaker_role, speaker_affiliation, cue_start, cue_end, text_start, text_end,
            kind, certainty, polarity, probability_low, probability_high, probability_start, probability_end, horizon, horizon_start, horizon_end, about, events
        FROM statements WHERE article_id = $id ORDER BY number
        """, row => new Statement
    {
        Id = row.GetString(0),
        Speaker = new Attribution(new Party(Words(row, points, 1)!.Value, new Actor(row.Text(3), row.Text(4), row.Text(5)) { Role = row.Text(6), Affiliation = row.Text(7) }), Words(row, points, 8)!.Value),
        Words = Words(row, points, 10)!.Value, Kind = Enum.Parse<StatementKind>(row.GetString(12), ignoreCase: true), Certainty = row.GetString(13), Negative = row.GetString(14) == "-",
        Probability = Number(row, 15) is { } low && Number(row, 16) is { } high && Words(row, points, 17) is { } words ? new Probability(low, high, words) : null,
        Horizon = row.Text(19) is { } horizon ? new EventDate(horizon, Words(row, points, 20)) : null,
        About = row.GetFieldValue<List<string>>(22), Events = row.GetFieldValue<List<string>>(23),
        Conditional = foreseen[row.GetString(0)].Any(forecast => forecast.Conditional), Foreseen = [.. foreseen[row.GetString(0)].Select(forecast => forecast.Act).OfType<ForeseenAct>()],
    }, ("id", article));

    static ILookup<string, Party> Parties(DuckDBConnection connection, string table, CodePoints points, string article) =>
        connection.Rows($"SELECT event_id, text_start, text_end, name, code, sector, role, affiliation FROM {table} WHERE article_id = $id ORDER BY number",
            row => (Event: row.GetString(0), Party: new Party(Words(row, points, 1)!.Value, new Actor(row.Text(3), row.Text(4), row.Text(5)) { Role = row.Text(6), Affiliation = row.Text(7) })), ("id", article))
            .ToLookup(row => row.Event, row => row.Party);

    static Quote? Words(DuckDBDataReader row, CodePoints points, int start) =>
        row.IsDBNull(start) ? null : new Quote(points.ToUtf16(row.GetInt32(start)), points.ToUtf16(row.GetInt32(start + 1)));

    static double? Number(DuckDBDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}
