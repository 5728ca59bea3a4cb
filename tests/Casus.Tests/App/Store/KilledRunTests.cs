using System.Diagnostics;

namespace Casus.Tests.App.Store;

public sealed class KilledRunTests : IDisposable
{
    const int articles = 600;

    readonly TemporaryRecord record = new();

    public void Dispose() => record.Dispose();

    static string Line(int i) => $$"""{"id": "{{i}}", "text": "Kenya thanked Norway {{i}} times."}""";

    [Fact]
    public void Goes_on_where_a_killed_run_was_and_doubles_nothing()
    {
        var lines = Enumerable.Range(0, articles).Select(Line).ToList();
        using (var run = Start())
        {
            foreach (var line in lines.Take(400))
                run.StandardInput.WriteLine(line);
            run.StandardInput.Flush();
            Assert.True(
                LogReaches(run, 40_000),
                run.HasExited ? run.StandardError.ReadToEnd() : "nothing was kept in half a minute"
            );

            // As long as it lives, it holds the file.
            var (exit, output, errors) = record.Run("", "query", "SELECT 1");
            Assert.Equal((1, ""), (exit, output));
            Assert.StartsWith($"casus: {record.File}: held by another process", errors);
            if (OperatingSystem.IsLinux())
                Assert.Contains($"pid {run.Id}", errors);
            Assert.Single(errors.TrimEnd().Split('\n'));

            run.Kill();
            run.WaitForExit();
        }
        var kept = record
            .Query("SELECT count(*), count(DISTINCT id) FROM articles")
            .Single()
            .Split(',')
            .Select(int.Parse)
            .ToList();
        Assert.InRange(kept[0], 1, 400);
        Assert.Equal(kept[0], kept[1]);

        var (_, counts, _) = record.Run(string.Join('\n', lines), "add", "-", "--input", "jsonl");
        Assert.Equal($"added {articles - kept[0]}, unchanged {kept[0]}, replaced 0, problems 0\n", counts);
        Assert.Equal([$"{articles},{articles}"], record.Query("SELECT count(*), count(DISTINCT id) FROM articles"));
        Assert.Equal(
            [$"{articles},{articles}"],
            record.Query("SELECT count(*), count(DISTINCT article_id) FROM events")
        );
        Assert.Equal(
            [$"{articles},{articles}"],
            record.Query("SELECT count(*), count(DISTINCT article_id) FROM event_recipients")
        );
    }

    [Fact]
    public void Comes_to_the_record_of_an_unbroken_run()
    {
        // Acts that several articles tell, ids that another file gives to other articles, and a last line that was cut
        // off.
        string[] towns = ["Turku", "Vaasa", "Pori", "Oulu", "Kotka"];
        string Told(int i, string more) =>
            $$"""{"id": "{{i}}", "date": "2031-05-{{1 + i / 30:00}}", "text": "Police in {{towns[i % 5]}} """
            + $$"""arrested {{2 + i / 10}} Norwegian smugglers with forged amber on Monday{{more}}."}""";
        var (one, two) = (Path.Combine(record.Folder, "one.jsonl"), Path.Combine(record.Folder, "two.jsonl"));
        File.WriteAllLines(one, Enumerable.Range(0, 400).Select(i => Told(i, "")));
        File.WriteAllText(
            two,
            string.Join('\n', Enumerable.Range(380, 40).Select(i => Told(i, ", a court heard")))
                + "\n{\"id\": \"torn\", \"te"
        );
        using var whole = new TemporaryRecord();
        Assert.Equal(
            (1, "added 440, unchanged 0, replaced 0, problems 1\n"),
            (whole.Run("", "add", one, two) is var (exit, output, _) ? exit : 0, output)
        );

        var random = new Random(11);
        for (var i = 0; i < 2; i++)
        {
            using var run = Start(one, two);
            LogReaches(run, random.Next(400_000));
            run.Kill();
            run.WaitForExit();
        }
        record.Run("", "add", one, two);
        foreach (
            var table in new[]
            {
                "articles",
                "events",
                "event_actors",
                "event_recipients",
                "event_attributions",
                "event_mentions",
                "statements",
                "happenings",
                "happening_parties",
                "happening_reports",
                "problems",
            }
        )
        {
            var rows = $"SELECT {(table == "articles" ? "* EXCLUDE (kept_at)" : "*")} FROM {table} ORDER BY ALL";
            Assert.Equal(whole.Query(rows), record.Query(rows));
        }
        Assert.NotEqual(["0"], record.Query("SELECT count(*) FROM happenings WHERE reports > 1"));
    }

    Process Start() => Start("-", "--input", "jsonl");

    Process Start(params string[] inputs)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var argument in (string[])
                [Path.Combine(AppContext.BaseDirectory, "casus.dll"), "add", .. inputs, "--db", record.File]
        )
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>
    /// The log of a fresh file holds the tables; it grows with each batch. Waits until it is so long, or the run has
    /// ended.
    /// </summary>
    bool LogReaches(Process run, int bytes)
    {
        var log = new FileInfo(record.File + ".wal");
        for (var i = 0; i < 1200 && !run.HasExited; i++, Thread.Sleep(25))
        {
            log.Refresh();
            if (log.Exists && log.Length > bytes)
                return true;
        }
        return false;
    }
}
