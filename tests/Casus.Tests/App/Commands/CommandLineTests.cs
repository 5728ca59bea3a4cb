using System.Text;
using System.Text.Json;
using Casus.App.Commands;
using Casus.App.Screen;

namespace Casus.Tests.App.Commands;

public class CommandLineTests
{
    const string good = """{"id": "a", "date": "2024-06-18", "text": "The ministers met."}""";

    [Fact]
    public void Answers_articles_in_their_order()
    {
        var input = string.Join(
            '\n',
            Enumerable.Range(0, 40).Select(i => $$"""{"id": {{i}}, "text": "The weather in town {{i}} was mild."}""")
        );
        var (exit, output, errors) = Run(input, "code", "-", "--input", "jsonl", "--format", "jsonl", "--threads", "4");
        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal(
            Enumerable.Range(0, 40).Select(i => $"{i}"),
            Lines(output).Select(line => line.GetProperty("id").GetString())
        );
    }

    [Fact]
    public void Goes_on_behind_a_bad_line_and_says_where_it_is()
    {
        var (exit, output, errors) = Run(
            good + "\nno json\n" + """{"id": "c", "title": "no text"}""" + "\n" + good,
            "code",
            "-",
            "--input",
            "jsonl",
            "--format",
            "jsonl"
        );
        var lines = Lines(output);
        Assert.Equal(1, exit);
        Assert.Equal(4, lines.Count);
        Assert.Contains("-:2: ", errors);
        Assert.Contains("-:3: ", errors);
        Assert.Equal(JsonValueKind.Null, lines[1].GetProperty("id").ValueKind);
        Assert.Equal("c", lines[2].GetProperty("id").GetString());
        Assert.True(lines[2].TryGetProperty("error", out _));
        Assert.Equal("a", lines[3].GetProperty("id").GetString());
    }

    [Fact]
    public void Takes_the_day_that_it_is_given()
    {
        var (exit, output, _) = Run(
            "The ministers met.",
            "code",
            "--format",
            "jsonl",
            "--input",
            "text",
            "--date",
            "2021-05-04"
        );
        Assert.Equal(0, exit);
        Assert.Equal("2021-05-04", Lines(output).Single().GetProperty("date").GetString());
    }

    [Fact]
    public void Prints_a_parse_as_conllu()
    {
        var (exit, output, _) = Run("The ministers met.", "parse", "-");
        Assert.Equal(0, exit);
        Assert.Contains("# text = The ministers met.", output);
        Assert.Contains("\tVERB\t", output);
    }

    const string visit =
        """{"id": "a", "date": "2024-06-18", "text": "The Kenyan president visited Norway on Monday."}""";

    [Fact]
    public void Explains_an_event_by_its_id()
    {
        var (_, coded, _) = Run(visit, "code", "-", "--input", "jsonl", "--format", "jsonl");
        var id = Lines(coded).Single().GetProperty("events")[0].GetProperty("id").GetString()!;
        var (exit, output, _) = Run(good + "\n" + visit, "explain", id, "-", "--input", "jsonl");
        Assert.Equal(0, exit);
        Assert.Contains(id, output);
        Assert.Contains("lexicon/frames/visits.frames:", output);
        Assert.Contains("subject of “visited”", output);
    }

    [Fact]
    public void Says_that_there_is_no_such_event()
    {
        var (exit, output, errors) = Run(visit, "explain", "0123456789ab-4-consult", "-", "--input", "jsonl");
        Assert.Equal((1, ""), (exit, output));
        Assert.StartsWith("no event 0123456789ab-4-consult", errors);
    }

    [Fact]
    public void Explains_events_under_the_table()
    {
        var (exit, output, _) = Run(visit, "code", "-", "--input", "jsonl", "--explain");
        Assert.Equal(0, exit);
        Assert.Contains(
            "    The Kenyan president visited Norway on Monday.\n    ~~~~~~~~~~~~~~~~~~~~ ^^^^^^^ ~~~~~~",
            output
        );
        Assert.Contains("    actor                act     recipient", output);
    }

    [Theory]
    [InlineData("code", "--explain", "--format", "jsonl", "x")]
    [InlineData("code", "--format", "pictures", "x")]
    [InlineData("code", "--date", "yesterday", "x")]
    [InlineData("code", "--threads", "0", "x")]
    [InlineData("code", "--nonsense", "x")]
    [InlineData("lexicon")]
    [InlineData("cook")]
    public void Answers_wrong_usage_with_a_hint_and_two(params string[] args)
    {
        var (exit, output, errors) = Run("", args);
        Assert.Equal((2, ""), (exit, output));
        Assert.Equal(2, errors.TrimEnd().Split('\n').Length);
        Assert.Contains("--help'", errors);
    }

    [Fact]
    public void Asks_for_something_to_read()
    {
        var error = new StringWriter();
        Assert.Equal(
            2,
            CommandLine.Run(["code"], new Terminal(Stream.Null, new MemoryStream(), error) { HasInput = false })
        );
        Assert.Contains("nothing to read", error.ToString());
    }

    [Fact]
    public void Names_a_file_that_is_not_there()
    {
        var (exit, _, errors) = Run("", "code", "no/such/file.txt");
        Assert.Equal(1, exit);
        Assert.StartsWith("no/such/file.txt: ", errors);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }

    static List<JsonElement> Lines(string output) =>
        [
            .. output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];

    static (int Exit, string Output, string Errors) Run(string input, params string[] args)
    {
        var (output, errors) = (new MemoryStream(), new StringWriter());
        var exit = CommandLine.Run(args, new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, errors));
        return (exit, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}
