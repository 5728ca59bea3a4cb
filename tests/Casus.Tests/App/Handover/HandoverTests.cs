using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Casus.Exchange.Formats;
using Casus.Tests.App.Store;
using Casus.Tests.Exchange;

namespace Casus.Tests.App.Handover;

public sealed class HandoverTests : IDisposable
{
    const string visit =
        """{"id": "a", "date": "2024-06-18", "text": "The Kenyan president visited Norway on Monday."}""";

    readonly TemporaryRecord record = new();

    public void Dispose() => record.Dispose();

    [Fact]
    public void Hands_its_work_to_the_server_that_holds_the_record()
    {
        using var server = new ServingProcess(record);
        Assert.Equal(
            (1, "added 1, unchanged 0, replaced 0, problems 1\n", "-:2: not JSON at byte 1: no json\n"),
            record.Run(visit + "\nno json\n", "add", "-", "--input", "jsonl")
        );
        Assert.Equal(
            (0, "added 0, unchanged 1, replaced 0, problems 0\n", ""),
            record.Run(visit, "add", "-", "--input", "jsonl")
        );
        var rows = string.Join('\t', Rows.Gdelt(GdeltFormat.Daily)) + "\n";
        Assert.Equal(
            (0, "read 1, added 1, unchanged 0, replaced 0, duplicates 0, problems 0\n", ""),
            record.Run(rows, "import", "gdelt", "-")
        );
        Assert.Equal(
            (0, "read 1, added 0, unchanged 1, replaced 0, duplicates 0, problems 0\n", ""),
            record.Run(rows, "import", "gdelt", "-")
        );

        // What only reads is run where the record is.
        Assert.Equal(
            ["casus,CONSULT", "gdelt,SUPPORT"],
            record.Query("SELECT origin, type FROM events ORDER BY origin")
        );
        Assert.Equal((0, "-:2: not JSON at byte 1: no json\n", ""), record.Run("", "problems"));
        Assert.Equal((0, rows, ""), record.Run("", "export", "--format", "gdelt", "--origin", "gdelt"));
        Assert.Contains(
            "subject of “visited”",
            record.Run("", "explain", record.Query("SELECT id FROM events WHERE origin = 'casus'").Single()).Output
        );
        Assert.Equal((1, "", $"no event nothing in {record.File}\n"), record.Run("", "explain", "nothing"));
        var file = Path.Combine(record.Folder, "out.parquet");
        Assert.Equal(0, record.Run("", "export", "--format", "parquet", "--out", file).Exit);
        Assert.True(File.Exists(file));
    }

    [Fact]
    public void Hands_over_how_sure_events_must_be()
    {
        using var server = new ServingProcess(record);
        Assert.Equal(0, record.Run(visit, "add", "-", "--input", "jsonl", "--min-confidence", "0.9999").Exit);
        Assert.Equal(["1,0"], record.Query("SELECT count(*), (SELECT count(*) FROM events) FROM articles"));
        Assert.Equal(0, record.Run(visit, "add", "-", "--input", "jsonl", "--again").Exit);
        var (exit, output, errors) = record.Run("", "relation", "KEN", "NOR", "--min-confidence", "0.9999");
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("no happening of the record has a confidence of 0.9999", errors);
        Assert.Equal(0, record.Run("", "relation", "KEN", "NOR", "--min-confidence", "0").Exit);
    }

    [Fact]
    public void Hands_over_the_convention_of_types()
    {
        const string verdict =
            """{"id": "v", "date": "2024-06-18", "text": "A court in Kenya convicted a Ugandan general."}""";
        using var server = new ServingProcess(record);
        Assert.Equal(0, record.Run(verdict, "add", "-", "--input", "jsonl").Exit);
        Assert.Contains("SANCTION", record.Run("", "export").Output, StringComparison.Ordinal);
        Assert.Contains(
            ",ACCUSE,disapprove,",
            record.Run("", "export", "--convention", "crosswalk").Output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            0,
            record.Run(verdict, "add", "-", "--input", "jsonl", "--again", "--convention", "crosswalk").Exit
        );
        Assert.Contains(",ACCUSE,disapprove,", record.Run("", "export").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Corrects_and_settles_through_the_server_that_holds_the_record()
    {
        const string forecast =
            """{"id": "f", "date": "2024-06-18","""
            + """ "text": "Kenya and Norway will perhaps sign an agreement, says Anna Berg of Lakeside University."}""";
        using var server = new ServingProcess(record);
        record.Run(visit + "\n" + forecast, "add", "-", "--input", "jsonl");
        var id = record.Query("SELECT id FROM events WHERE article_id = 'a'").Single();
        Assert.Equal(
            (0, $"{id}: verdict reject\n", ""),
            record.Run("", "correct", id, "reject", "--by", "Ida", "--why", "no visit")
        );
        Assert.Equal(
            ["0,1"],
            record.Query(
                "SELECT (SELECT count(*) FROM events WHERE article_id = 'a'), (SELECT count(*) FROM happenings)"
            )
        );
        Assert.Contains("rejected", record.Run("", "corrections").Output);
        Assert.Equal(
            "type\r\nCONSULT\r\n",
            record
                .Run("", "query", "SELECT type FROM events WHERE article_id = 'a'", "--as-coded", "--format", "csv")
                .Output
        );
        // The server codes it again, and what it holds in memory is of the same mind.
        record.Run(visit, "add", "-", "--input", "jsonl", "--again");
        Assert.Equal(["1"], record.Query("SELECT count(*) FROM happenings"));
        Assert.Equal(
            (2, ""),
            (
                record.Run("", "correct", id, "maybe", "--by", "Ida", "--why", "x").Exit,
                record.Run("", "correct", id, "withdraw", "--by", "Ida", "--why", "seen").Errors
            )
        );
        Assert.Equal(
            ["CONSULT,KEN"],
            record.Query(
                "SELECT e.type, a.code FROM events e JOIN event_actors a ON a.event_id = e.id WHERE e.article_id = 'a'"
            )
        );
        Assert.Equal(1, record.Run("", "correct", "nothing", "reject", "--by", "Ida", "--why", "x").Exit);

        var expected = record.Query("SELECT id FROM ledger").Single();
        Assert.Equal(
            (0, $"{expected}: true by hand (open by the record)\n", ""),
            record.Run("", "forecasts", "settle", expected, "true", "--by", "Ida", "--why", "signed")
        );
        Assert.Equal(["true"], record.Query("SELECT state FROM ledger"));
    }

    [Fact]
    public void Reaches_nothing_but_the_record_through_the_server()
    {
        var secret = Path.Combine(record.Folder, "secret.csv");
        File.WriteAllText(secret, "a\ntop secret\n");
        using var server = new ServingProcess(record);
        foreach (
            var sql in (string[])
                [
                    $"SELECT * FROM read_text('{secret}')",
                    $"SELECT * FROM '{secret}'",
                    $"FROM read_blob('{secret}')",
                    $"SELECT (SELECT content FROM read_text('{secret}'))",
                    "SELECT * FROM glob('/*')",
                    $"SELECT * FROM query('SELECT * FROM read_text(''{secret}'')')",
                    $"WITH a AS (SELECT * FROM '{secret}') SELECT * FROM a",
                    $"SELECT * FROM events UNION ALL SELECT * FROM sniff_csv('{secret}')",
                    $"COPY (SELECT 1) TO '{secret}.out'",
                    "DELETE FROM events",
                    "SET enable_external_access = true",
                ]
        )
        {
            var (exit, output, errors) = record.Run("", "query", sql, "--format", "csv");
            Assert.True(
                exit == 1
                    && !output.Contains("secret", StringComparison.Ordinal)
                    && errors.StartsWith("casus: ", StringComparison.Ordinal),
                $"{sql}: {exit} {output} {errors}"
            );
            Assert.DoesNotContain("fault in the program", errors);
        }
        Assert.Equal(["1"], record.Query("WITH own AS (SELECT 1 AS a) SELECT a FROM own"));
        Assert.Equal(["2"], record.Query("SELECT count(*) FROM (SELECT unnest([1, 2]))"));
        Assert.False(File.Exists(secret + ".out"));
    }

    [Fact]
    public async Task Takes_work_from_nobody_without_the_secret()
    {
        var stop = TestContext.Current.CancellationToken;
        using var server = new ServingProcess(record);
        var note = JsonDocument.Parse(File.ReadAllText(record.File + ".server")).RootElement;
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(record.File + ".server"));
        Assert.Equal(
            (server.Url, server.Id),
            (note.GetProperty("Url").GetString(), note.GetProperty("Pid").GetInt32())
        );

        using var client = new HttpClient { BaseAddress = new Uri(server.Url) };
        var work = new
        {
            Args = new[] { "query", "SELECT 1" },
            Width = 80,
            IsScreen = false,
        };
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsJsonAsync("/handover/run", work, stop)).StatusCode);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", new string('0', 64));
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsJsonAsync("/handover/run", work, stop)).StatusCode);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            note.GetProperty("Secret").GetString()
        );
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("/handover/run", work, stop)).StatusCode);
        Assert.Equal(
            HttpStatusCode.InternalServerError,
            (await client.PostAsJsonAsync("/handover/run", work with { Args = ["serve"] }, stop)).StatusCode
        );
    }

    [Fact]
    public void Says_who_holds_the_file_where_no_server_answers()
    {
        string[] noted;
        using (var server = new ServingProcess(record))
            noted = [server.Url, $"pid {server.Id}"];
        // A killed server leaves its note; nobody holds the file any more.
        Assert.True(File.Exists(record.File + ".server"));
        Assert.Equal(0, record.Run(visit, "add", "-", "--input", "jsonl").Exit);

        using var other = new ServingProcess(record);
        File.WriteAllText(
            record.File + ".server",
            File.ReadAllText(record.File + ".server").Replace(other.Url, noted[0])
        );
        foreach (var command in new[] { new[] { "query", "SELECT 1" }, ["add", "-", "--input", "jsonl"] })
        {
            var (exit, output, errors) = record.Run(visit, command);
            Assert.Equal((1, ""), (exit, output));
            Assert.StartsWith(
                $"casus: {record.File}: held by another process; the server that noted {noted[0]}",
                errors
            );
        }
        File.Delete(record.File + ".server");
        Assert.StartsWith(
            $"casus: {record.File}: held by another process",
            record.Run(visit, "add", "-", "--input", "jsonl").Errors
        );
    }
}
