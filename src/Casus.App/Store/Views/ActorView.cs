using Casus.App.Store.DuckDb;
using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>Acts of an actor in a quarter of a year, by quad from 1 to 4.</summary>
sealed record Quarter(
    DateOnly Start,
    long VerbalCooperation,
    long MaterialCooperation,
    long VerbalConflict,
    long MaterialConflict
);

/// <summary>Somebody or something under an actor's code, with how often it acts.</summary>
sealed record Figure(string Name, string? Sector, long Acts);

/// <summary>Something said, with where it stands.</summary>
sealed record Saying(
    string Id,
    string Article,
    string? Title,
    DateOnly? Date,
    string? Speaker,
    string? SpeakerCode,
    string? Role,
    string? Affiliation,
    string Text,
    string Kind,
    string Certainty,
    string Polarity,
    double? Low,
    double? High,
    string? Horizon
);

/// <summary>What the record has on one actor.</summary>
sealed class ActorView(DuckDBConnection connection)
{
    const string saying = """
        SELECT s.id, s.article_id, a.title, a.date, coalesce(s.speaker, s.speaker_text),
            s.speaker_code, s.speaker_role, s.speaker_affiliation, s.text, s.kind, s.certainty,
            s.polarity, s.probability_low, s.probability_high, s.horizon
        FROM statements s JOIN articles a ON a.id = s.article_id
        """;

    public List<Quarter> Quarters(string code) =>
        connection.Rows(
            """
            SELECT date_trunc('quarter', date)::DATE AS start,
                count(*) FILTER (quad = 1), count(*) FILTER (quad = 2), count(*) FILTER (quad = 3), count(*) FILTER (quad = 4)
            FROM happenings
            WHERE id IN (SELECT happening_id FROM happening_parties WHERE code = $code) AND status = 'actual'
                AND date BETWEEN (SELECT min(first_reported) - INTERVAL 1 YEAR FROM happenings)
                AND (SELECT max(last_reported) FROM happenings)
            GROUP BY start ORDER BY start
            """,
            row => new Quarter(
                row.GetFieldValue<DateOnly>(0),
                row.GetInt64(1),
                row.GetInt64(2),
                row.GetInt64(3),
                row.GetInt64(4)
            ),
            ("code", code)
        );

    public List<Figure> Figures(string code, int most) =>
        connection.Rows(
            $"""
            SELECT name, sector, count(*) FROM happening_parties WHERE code = $code AND name IS NOT NULL AND sector IS NOT NULL
                AND happening_id IN (SELECT id FROM happenings)
            GROUP BY name, sector ORDER BY count(*) DESC, name LIMIT {most}
            """,
            row => new Figure(row.GetString(0), row.Text(1), row.GetInt64(2)),
            ("code", code)
        );

    public List<string> Latest(string code, int most) =>
        connection.Rows(
            $"""
            SELECT id FROM happenings
            WHERE id IN (SELECT happening_id FROM happening_parties WHERE code = $code)
            AND date <= (SELECT max(last_reported) FROM happenings)
            ORDER BY date DESC, reports DESC, id LIMIT {most}
            """,
            row => row.GetString(0),
            ("code", code)
        );

    public List<Saying> SaidBy(string code, int most) =>
        connection.Rows(
            $"{saying} WHERE s.speaker_code = $code ORDER BY a.date DESC NULLS LAST, s.id LIMIT {most}",
            Read,
            ("code", code)
        );

    public List<Saying> SaidAbout(string code, int most) =>
        connection.Rows(
            $"{saying} WHERE list_contains(s.about, $code) AND coalesce(s.speaker_code, '') <> $code ORDER BY "
                + $"a.date DESC NULLS LAST, s.id LIMIT {most}",
            Read,
            ("code", code)
        );

    /// <summary>What was foreseen in articles of some days.</summary>
    public List<Saying> Foreseen(DateOnly from, DateOnly to, int most) =>
        connection.Rows(
            $"{saying} WHERE s.kind = 'forecast' AND a.date BETWEEN $from AND $to ORDER BY a.date DESC, "
                + $"s.probability_high IS NULL, s.id LIMIT {most}",
            Read,
            ("from", from),
            ("to", to)
        );

    static Saying Read(DuckDBDataReader row) =>
        new(
            row.GetString(0),
            row.GetString(1),
            row.Text(2),
            row.Day(3),
            row.Text(4),
            row.Text(5),
            row.Text(6),
            row.Text(7),
            row.GetString(8),
            row.GetString(9),
            row.GetString(10),
            row.GetString(11),
            row.IsDBNull(12) ? null : row.GetDouble(12),
            row.IsDBNull(13) ? null : row.GetDouble(13),
            row.Text(14)
        );
}
