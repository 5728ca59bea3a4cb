using System.Text;
using System.Text.Json;
using Casus.App.Commands;
using Casus.App.Screen;
using Casus.Tests.App.Store;

namespace Casus.Tests.App.Pipelines;

/// <summary>One id for two articles of one input is told, and neither is lost.</summary>
public sealed class SameIdsTests : IDisposable
{
    const string first = """{"id": "a", "date": "2024-06-18", "text": "The Kenyan president visited Norway."}""",
        second = """{"id": "a", "date": "2024-06-18", "text": "Peru condemned Chile."}""";

    readonly TemporaryRecord record = new();

    public void Dispose() => record.Dispose();

    [Fact]
    public void Codes_both_and_names_both_lines()
    {
        var (output, errors) = (new MemoryStream(), new StringWriter());
        var input = new MemoryStream(Encoding.UTF8.GetBytes($"{first}\n{second}\n"));
        Assert.Equal(
            0,
            CommandLine.Run(["code", "-", "--input", "jsonl", "--format", "jsonl"], new Terminal(input, output, errors))
        );
        Assert.Equal("-:2: id 'a' stands at -:1 with other content\n", errors.ToString());
        var lines = Encoding
            .UTF8.GetString(output.ToArray())
            .TrimEnd()
            .Split('\n')
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        Assert.Equal(["a", "a"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal(
            ["CONSULT", "ACCUSE"],
            lines.Select(line => line.GetProperty("events")[0].GetProperty("type").GetString())
        );
    }

    [Fact]
    public void Keeps_both_and_the_problem_that_names_them()
    {
        var file = Path.Combine(record.Folder, "news.jsonl");
        File.WriteAllText(file, $"{first}\n\n{second}\n");
        for (var run = 0; run < 2; run++)
        {
            var (exit, output, errors) = record.Run("", "add", file);
            var (added, unchanged) = run == 0 ? (2, 0) : (0, 2);
            Assert.Equal((0, $"added {added}, unchanged {unchanged}, replaced 0, problems 0\n"), (exit, output));
            Assert.Matches(
                $"^{file}:3: id 'a' stands at {file}:1 with other content; kept as 'a-[0-9a-f]{{8}}'\n$",
                errors
            );
            Assert.Equal(errors, record.Run("", "problems").Output);
        }
        string[] texts = ["The Kenyan president visited Norway.", "Peru condemned Chile."];
        Assert.Equal(texts, record.Query("SELECT text FROM articles ORDER BY id"));
        Assert.Equal(["ACCUSE", "CONSULT"], record.Query("SELECT type FROM events ORDER BY type"));
    }

    [Fact]
    public void Replaces_an_article_that_comes_changed_in_a_later_run()
    {
        Assert.Equal(
            (0, "added 1, unchanged 0, replaced 0, problems 0\n", ""),
            record.Run(first, "add", "-", "--input", "jsonl")
        );
        Assert.Equal(
            (0, "added 0, unchanged 0, replaced 1, problems 0\n", ""),
            record.Run(second, "add", "-", "--input", "jsonl")
        );
        Assert.Equal(["a,Peru condemned Chile."], record.Query("SELECT id, text FROM articles"));
    }

    [Fact]
    public void Says_nothing_of_the_same_article_twice() =>
        Assert.Equal(
            (0, "added 1, unchanged 1, replaced 0, problems 0\n", ""),
            record.Run($"{first}\n{first}\n", "add", "-", "--input", "jsonl")
        );
}
