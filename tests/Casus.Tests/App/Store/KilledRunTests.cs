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
            WaitForABatch(run);

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
        var kept = record.Query("SELECT count(*), count(DISTINCT id) FROM articles").Single().Split(',').Select(int.Parse).ToList();
        Assert.InRange(kept[0], 1, 400);
        Assert.Equal(kept[0], kept[1]);

        var (_, counts, _) = record.Run(string.Join('\n', lines), "add", "-", "--input", "jsonl");
        Assert.Equal($"added {articles - kept[0]}, unchanged {kept[0]}, replaced 0, problems 0\n", counts);
        Assert.Equal([$"{articles},{articles}"], record.Query("SELECT count(*), count(DISTINCT id) FROM articles"));
        Assert.Equal([$"{articles},{articles}"], record.Query("SELECT count(*), count(DISTINCT article_id) FROM events"));
        Assert.Equal([$"{articles},{articles}"], record.Query("SELECT count(*), count(DISTINCT article_id) FROM event_recipients"));
    }

    Process Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "casus.dll"), "add", "-", "--input", "jsonl", "--db", record.File })
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>The log of a fresh file holds the tables; it grows with the first batch.</summary>
    void WaitForABatch(Process run)
    {
        var log = new FileInfo(record.File + ".wal");
        for (var i = 0; i < 1200 && !run.HasExited; i++, Thread.Sleep(25))
        {
            log.Refresh();
            if (log.Exists && log.Length > 40_000)
                return;
        }
        Assert.Fail(run.HasExited ? run.StandardError.ReadToEnd() : "nothing was kept in half a minute");
    }
}
