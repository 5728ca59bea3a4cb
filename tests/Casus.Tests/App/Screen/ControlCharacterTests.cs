using System.Text;
using System.Text.Json;
using Casus.App.Commands;
using Casus.App.Screen;
using Casus.Tests.App.Store;

namespace Casus.Tests.App.Screen;

/// <summary>No article, file name or argument can steer the terminal that shows it.</summary>
public sealed class ControlCharacterTests : IDisposable
{
    // Turn the letters red, rename the window, and the same in one character.
    const string steering = "\u001b[31m\u001b]0;x\u0007\u009b2J\b\u0085\0";

    readonly TemporaryRecord record = new();

    public ControlCharacterTests()
    {
        var news = new
        {
            id = $"a{steering}",
            date = "2024-06-18",
            title = $"Visit{steering}",
            outlet = $"The {steering} Courier",
            byline = $"Ana {steering} Roy",
            url = $"http://a.example/{steering}",
            text = $"President {steering} Putin{steering} of Russia visited{steering} Norway on Monday. "
                + $"“Norway will {steering} sign a treaty with "
                + $"Russia next year,” said Ana {steering} Berg, a {steering} political scientist{steering} in Oslo{steering}. "
                + $"Russia attacked {steering} Kenya.",
        };
        File.WriteAllText(News, JsonSerializer.Serialize(news) + $"\n{{\"id\":\"b{steering}\"}}\nno {steering} json\n");
        record.Run("", "add", News);
    }

    string News => Path.Combine(record.Folder, "news.jsonl");

    public void Dispose() => record.Dispose();

    static (string Output, string Errors) Run(string input, params string[] args)
    {
        var (output, errors) = (new MemoryStream(), new StringWriter());
        CommandLine.Run(
            args,
            new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, errors) { ShowsProgress = true }
        );
        return (Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    void AssertPlain(params string[] args)
    {
        var (output, errors) = Run("", args);
        Assert.True(output.Length + errors.Length > 0, string.Join(' ', args));
        // The line of progress is the program's own.
        errors = errors.Replace("\u001b[K", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
        Assert.DoesNotContain(output + errors, c => char.IsControl(c) && c is not ('\n' or '\t'));
    }

    [Fact]
    public void Steers_nothing_from_what_is_read()
    {
        AssertPlain("code", News);
        AssertPlain("code", News, "--explain");
        AssertPlain("code", News, "--format", "jsonl");
        AssertPlain("parse", News);
        AssertPlain("lexicon", "coverage", News, "--examples", "3");
        AssertPlain("add", News, "--db", Path.Combine(record.Folder, "other.duckdb"));
        AssertPlain("code", $"no{steering[..^1]}such.txt");
    }

    [Fact]
    public void Steers_nothing_from_what_is_kept()
    {
        var id = record.Query("SELECT id FROM events LIMIT 1")[0];
        var asked = steering[..^1];
        string[][] all =
        [
            ["explain", id],
            ["problems"],
            ["forecasts"],
            ["relation", "RUS", "NOR"],
            ["query", "SELECT a.*, e.* FROM articles a JOIN events e ON e.article_id = a.id"],
            ["query", "SELECT * FROM statements", "--format", "jsonl"],
            ["query", $"SELECT '{asked}' AS \"{asked}\""],
            ["query", $"SELECT {asked}"],
            ["explain", asked],
        ];
        foreach (var args in all)
            AssertPlain([.. args, "--db", record.File]);
    }
}
