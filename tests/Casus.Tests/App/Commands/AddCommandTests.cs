using System.Globalization;
using Casus.Tests.App.Store;

namespace Casus.Tests.App.Commands;

public sealed class AddCommandTests : IDisposable
{
    const string visit =
        """{"id": "a", "date": "2024-06-18", "text": "The Kenyan president visited Norway on Monday."}""";
    const string arrest = """{"date": "2024-06-18", "text": "Kenyan police arrested two Norwegian journalists."}""";

    readonly TemporaryRecord record = new();

    public void Dispose() => record.Dispose();

    [Fact]
    public void Adds_once_and_says_what_became_of_each()
    {
        var news = Path.Combine(record.Folder, "news.jsonl");
        File.WriteAllText(news, visit + "\n" + arrest + "\nno json\n");
        Assert.Equal(
            (1, "added 2, unchanged 0, replaced 0, problems 1\n", $"{news}:3: not JSON at byte 1: no json\n"),
            record.Run("", "add", news)
        );
        Assert.Equal((1, "added 0, unchanged 2, replaced 0, problems 1\n"), Without(record.Run("", "add", news)));
        Assert.Equal(
            ["KEN,CONSULT", "KEN,COERCE"],
            record.Query(
                "SELECT code, type FROM events e JOIN event_actors a ON a.event_id = e.id ORDER BY e.article_id DESC"
            )
        );

        var (exit, listed, _) = record.Run("", "problems");
        Assert.Equal((0, $"{news}:3: not JSON at byte 1: no json\n"), (exit, listed));

        File.WriteAllText(news, visit.Replace("Norway", "Sweden") + "\n" + arrest + "\n");
        Assert.Equal((0, "added 0, unchanged 1, replaced 1, problems 0\n"), Without(record.Run("", "add", news)));
        Assert.Equal(["SWE"], record.Query("SELECT code FROM event_recipients r WHERE article_id = 'a'"));
    }

    [Fact]
    public void Keeps_only_what_was_coded_with_some_confidence()
    {
        record.Run(visit, "add", "-", "--input", "jsonl");
        var confidence = double.Parse(record.Query("SELECT confidence FROM events")[0], CultureInfo.InvariantCulture);
        void Add(double least) =>
            Assert.Equal(0, record.Run(visit, "add", "-", "--input", "jsonl", "--again", Least, Number(least)).Exit);
        Add((1 + confidence) / 2);
        Assert.Equal(["0,0"], record.Query("SELECT count(*), (SELECT count(*) FROM happenings) FROM events"));
        Add(confidence);
        Assert.Equal(["1,1"], record.Query("SELECT count(*), (SELECT count(*) FROM happenings) FROM events"));
    }

    const string Least = "--min-confidence";

    static string Number(double share) => share.ToString("0.######", CultureInfo.InvariantCulture);

    [Fact]
    public void Explains_an_event_out_of_the_record()
    {
        record.Run(visit, "add", "-", "--input", "jsonl");
        var id = record.Query("SELECT id FROM events").Single();
        var (exit, output, _) = record.Run("", "explain", id);
        Assert.Equal(0, exit);
        Assert.Contains("subject of “visited”", output);
        Assert.Equal((1, ""), Without(record.Run("", "explain", "0123456789ab-4-consult")));
    }

    [Fact]
    public void Says_that_there_is_no_record_yet()
    {
        foreach (var command in new[] { new[] { "query", "SELECT 1" }, ["problems"], ["explain", "x"] })
        {
            var (exit, output, errors) = record.Run("", command);
            Assert.Equal((1, ""), (exit, output));
            Assert.Equal($"casus: {record.File}: no such file ('casus add' makes it)\n", errors);
        }
        Assert.False(File.Exists(record.File));
    }

    [Fact]
    public void Leaves_files_of_others_alone()
    {
        File.WriteAllText(record.File, "Dear diary, this is no database.");
        var (exit, _, errors) = record.Run(visit, "add", "-");
        Assert.Equal(
            (1, $"casus: {record.File}: is not a DuckDB file; it is left as it is (name another with --db)\n"),
            (exit, errors)
        );
        Assert.StartsWith("Dear diary", File.ReadAllText(record.File));
    }

    static (int Exit, string Output) Without((int Exit, string Output, string Errors) run) => (run.Exit, run.Output);
}
