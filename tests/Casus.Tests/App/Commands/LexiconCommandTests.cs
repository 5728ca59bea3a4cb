using System.Text;
using System.Text.Json;
using Casus.App.Commands;
using Casus.App.Screen;

namespace Casus.Tests.App.Commands;

public sealed class LexiconCommandTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("casus").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Tries_a_sentence_with_the_readings_of_each_word()
    {
        var (exit, output, _) = Run("", "lexicon", "try", "Kenya praised France for its fondue.");
        Assert.Equal(0, exit);
        Assert.Contains("SUPPORT", output);
        Assert.Contains("praised (verb praise): codes an event", output);
        Assert.Matches(@"\+ lexicon/frames/[a-z-]+\.frames:\d+  praise: ", output);
    }

    [Fact]
    public void Tries_a_sentence_with_ones_own_entries()
    {
        Write("frames/cheese.frames", "== fondue", "verb praise", "nothing when for fondue");
        var (_, output, _) = Run("", "lexicon", "try", "Kenya praised France for its fondue.", "--lexicon", folder);
        Assert.Contains("no event", output);
        Assert.Contains("cheese.frames:3", output);
    }

    [Fact]
    public void Codes_nothing_while_ones_own_entries_have_mistakes()
    {
        Write("frames/cheese.frames", "== fondue", "verb praise", "PRAISE: subject");
        var (exit, output, errors) = Run("Kenya praised France.", "code", "--input", "text", "--lexicon", folder);
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("cheese.frames:3: ", errors);
    }

    [Fact]
    public void Counts_what_is_decided_in_a_corpus()
    {
        var news = """{"id": 1, "text": "Kenya praised France. Kenya flumped France."}""";
        var (exit, output, _) = Run(
            news,
            "lexicon",
            "coverage",
            "-",
            "--input",
            "jsonl",
            "--format",
            "jsonl",
            "--examples",
            "1"
        );
        var lines = output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(line => line.GetProperty("predicate").GetString()!);
        Assert.Equal(0, exit);
        Assert.Equal(1, lines["praise"].GetProperty("events").GetInt32());
        Assert.Equal(
            "Kenya [flumped] France.",
            lines
                .Values.Single(line => line.GetProperty("undecided").GetInt32() == 1)
                .GetProperty("examples")[0]
                .GetString()
        );
    }

    [Fact]
    public void Says_what_becomes_of_predicates_between_actors()
    {
        var (exit, output, _) = Run(
            "Kenya praised France. Kenya flumped France. Chad criticised Peru. Chad told Peru a story.",
            "lexicon",
            "coverage",
            "-",
            "--input",
            "text"
        );
        Assert.Equal(0, exit);
        Assert.Contains("1 articles, 4 occurrences, 3 decided = 75.0 %", output);
        Assert.Matches(@"\n  event +2 +50\.0 %", output);
        Assert.Matches(@"\n  nothing by rule +0 +0\.0 %", output);
        Assert.Matches(@"\n  nothing by default +2 +50\.0 %  \(nothing without a condition 1, undecided 1\)", output);
    }

    [Fact]
    public void Refuses_a_folder_that_is_not_there() =>
        Assert.Equal(2, Run("", "lexicon", "check", "--lexicon", Path.Combine(folder, "none")).Exit);

    void Write(string file, params string[] lines)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(path, lines);
    }

    static (int Exit, string Output, string Errors) Run(string input, params string[] args)
    {
        var (output, errors) = (new MemoryStream(), new StringWriter());
        var exit = CommandLine.Run(args, new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, errors));
        return (exit, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}
