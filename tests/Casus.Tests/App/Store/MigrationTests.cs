using Casus.App.Store;
using DuckDB.NET.Data;

namespace Casus.Tests.App.Store;

/// <summary>Records of earlier versions, with what people had corrected in them.</summary>
public sealed class MigrationTests : IDisposable
{
    // The file that lets corrections count.
    const int counting = 25;

    readonly TemporaryRecord record = new();

    public MigrationTests()
    {
        using var connection = new DuckDBConnection($"DataSource={record.File}");
        connection.Open();
        void Execute(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
        Execute(
            "CREATE TABLE migrations (number INTEGER NOT NULL, name VARCHAR NOT NULL, applied_at TIMESTAMP NOT NULL)"
        );
        var migrations = Path.Combine(TemporaryRecord.Repository, "src", "Casus.App", "Store", "Migrations");
        foreach (var file in Directory.GetFiles(migrations, "*.sql").Order(StringComparer.Ordinal))
            if (int.Parse(Path.GetFileName(file)[..3]) is var number && number < counting)
            {
                Execute(File.ReadAllText(file));
                Execute($"INSERT INTO migrations VALUES ({number}, '{Path.GetFileName(file)}', now()::TIMESTAMP)");
            }
        Execute(
            """
            INSERT INTO articles (id, date, text, apparatus, fingerprint, coder, kept_at)
            VALUES ('a', '2031-05-07', 'Kenya attacked Chad. Norway will help Chad, Kenya said.', [], 'f', '0.1', now()::TIMESTAMP);
            INSERT INTO events (id, article_id, number, type, contexts, quad, score,
                trigger, trigger_start, trigger_end, status, factuality, sentence, rule, confidence, origin)
            VALUES ('e1', 'a', 0, 'ASSAULT', [], 4, -9, 'attacked', 6, 14, 'actual', 'CT+', 0, 'x/x', 0.9, 'casus'),
                ('e2', 'a', 1, 'AID', [], 2, 5, 'help', 33, 37, 'future', 'CT+', 1, 'x/x', 0.9, 'casus');
            INSERT INTO event_actors (event_id, article_id, number, text, text_start, text_end, name, code)
            VALUES ('e1', 'a', 0, 'Kenya', 0, 5, 'Kenya', 'KEN'),
                ('e2', 'a', 0, 'Norway', 21, 27, 'Norway', 'NOR');
            INSERT INTO happenings (id, origin, type, contexts, quad, score, status,
                date, date_from, date_to, words, reports, first_reported, last_reported)
            VALUES ('e1', 'casus', 'ASSAULT', [], 4, -9, 'actual', NULL, NULL, NULL, 'Kenya attacked Chad.', 1, '2031-05-07', '2031-05-07'),
                ('e2', 'casus', 'AID', [], 2, 5, 'future', NULL, NULL, NULL, 'Norway will help Chad.', 1, '2031-05-07', '2031-05-07');
            INSERT INTO happening_parties (happening_id, side, number, name, code)
            VALUES ('e1', 'actor', 0, 'Kenya', 'KEN'), ('e2', 'actor', 0, 'Norway', 'NOR');
            INSERT INTO happening_reports (happening_id, number, event_id, article_id, reported, margin, reason,
                sought_from, sought_to, words_start, words_end, terms)
            VALUES ('e1', 0, 'e1', 'a', '2031-05-07', 0, 'first report', '2031-04-23', '2031-05-07', 0, 20, 'Kenya attack'),
                ('e2', 0, 'e2', 'a', '2031-05-07', 0, 'first report', '2031-05-05', '2031-05-07', 21, 55, 'Norway help');
            INSERT INTO statements (id, article_id, number, speaker_text, speaker_start, speaker_end, cue, cue_start, cue_end,
                text, text_start, text_end, kind, certainty, polarity, about, events)
            VALUES ('s', 'a', 0, 'Kenya', 44, 49, 'said', 50, 54, 'Norway will help Chad', 21, 42, 'forecast', 'CT', '+', ['NOR'], ['e2']);
            INSERT INTO forecasts (id, statement_id, article_id, event_id, made, due, type, comes, conditional, promised, followed, terms)
            VALUES ('s-forecast', 's', 'a', 'e2', '2031-05-07', '2032-05-07', 'AID', true, false, false, true, ['help']);
            INSERT INTO corrections
            VALUES ('event', 'e1', 'verdict', 'reject', 'Ida', 'an exercise', now()::TIMESTAMP),
                ('event', 'e2', 'type', 'SUPPORT', 'Ida', 'no aid', now()::TIMESTAMP),
                ('event', 'gone', 'verdict', 'reject', 'Ida', 'of an article that was replaced', now()::TIMESTAMP),
                ('forecast', 's-forecast', 'state', 'true', 'Ida', 'seen', now()::TIMESTAMP);
            """
        );
    }

    public void Dispose() => record.Dispose();

    [Fact]
    public void Lets_old_corrections_count()
    {
        EventStore.Open(record.File).Dispose();
        Assert.Equal(["e2,SUPPORT,1"], record.Query("SELECT id, type, quad FROM events"));
        Assert.Equal(
            ["e2,SUPPORT,NOR"],
            record.Query("SELECT h.id, type, code FROM happenings h JOIN happening_parties ON happening_id = h.id")
        );
        Assert.Equal(["SUPPORT,true,open"], record.Query("SELECT type, state, machine_state FROM ledger"));
        Assert.Equal(
            ["e1,reject", "e2,correct", "gone,reject"],
            record.Query("SELECT subject_id, verdict FROM corrected ORDER BY ALL")
        );
        Assert.Equal(0, record.Run("", "correct", "e1", "withdraw", "--by", "Ida", "--why", "it was none").Exit);
        Assert.Equal(0, record.Run("", "correct", "e2", "withdraw", "--by", "Ida", "--why", "it was").Exit);
        Assert.Equal(["e1,ASSAULT", "e2,AID"], record.Query("SELECT id, type FROM happenings ORDER BY ALL"));
        Assert.Equal(
            ["Kenya attacked Chad.,Kenya attack"],
            record.Query("SELECT words, terms FROM happenings JOIN happening_reports ON event_id = id WHERE id = 'e1'")
        );
        Assert.Equal(["AID,true,open"], record.Query("SELECT type, state, machine_state FROM ledger"));
    }
}
