using System.Text;
using Casus.App.Commands;
using Casus.App.Screen;

namespace Casus.Tests.App.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    // An empty line ends a record.
    const string gold = """
        {"id": "a", "kind": "brief", "text": "Kenya accused Chad.", "events": [
          {"type": "ACCUSE", "trigger": {"start": 6, "end": 13}, "status": "actual",
           "actors": [{"start": 0, "end": 5, "code": "KEN"}], "recipients": [{"start": 14, "end": 18, "code": "TCD"}]}]}

        {"id": "b", "kind": "brief", "text": "Peru praised Chile.", "events": [
          {"type": "SUPPORT", "trigger": {"start": 5, "end": 12}, "status": "actual",
           "actors": [{"start": 0, "end": 4, "code": "PER"}], "recipients": [{"start": 13, "end": 18, "code": "CHL"}]}]}

        {"id": "c", "kind": "letter", "text": "It rained.", "events": []}
        """;

    // The second is typed wrongly, and nobody annotated the third.
    const string coded = """
        {"id": "a", "events": [
          {"type": "ACCUSE", "trigger": {"start": 6, "end": 13}, "status": "actual", "confidence": 0.95,
           "actors": [{"start": 0, "end": 5, "code": "KEN"}], "recipients": [{"start": 14, "end": 18, "code": "TCD"}]}]}

        {"id": "b", "events": [{"type": "AID", "trigger": {"start": 5, "end": 12}, "confidence": 0.45}]}

        {"id": "c", "events": [{"type": "PROTEST", "trigger": {"start": 3, "end": 9}, "confidence": 0.75}]}
        """;

    readonly string folder = Directory.CreateTempSubdirectory("casus-test").FullName;

    [Fact]
    public void Says_how_far_confidence_can_be_trusted()
    {
        var (exit, lines, _) = Evaluate();
        Assert.Equal(0, exit);
        Assert.Contains(
            "confidence of 3 coded events: mean 0.717; typed: calibration error 0.417, area under ROC 1.000; "
                + "found: calibration error 0.450, area under ROC 0.500",
            lines
        );
        Assert.Equal(
            [
                "0.4 to 0.5       1  0.450  0.000  1.000                   0.333 0.500 0.400",
                "0.7 to 0.8       1  0.750  0.000  0.000                   0.500 0.500 0.500",
                "0.9 to 1.0       1  0.950  1.000  1.000                   1.000 0.500 0.667",
            ],
            lines[^3..]
        );
    }

    [Fact]
    public void Says_nothing_of_confidence_where_none_is_told() =>
        Assert.DoesNotContain(
            Measure(coded.Replace("confidence", "certainty")).Lines,
            line => line.StartsWith("confidence", StringComparison.Ordinal)
        );

    [Fact]
    public void Gives_the_figures_of_each_kind_of_text()
    {
        var (_, lines, _) = Evaluate();
        Assert.Contains("brief       2       2     1.000    0.500  0.500  0.500    0.500     0.500  0 of 0", lines);
        Assert.Contains("letter      1       0     0.000    0.000  0.000  0.000    0.000     0.000  0 of 1", lines);
        Assert.Contains("brief    1.000      -      -       -      -       -                 0      0      0", lines);
    }

    [Fact]
    public void Measures_the_texts_of_one_kind()
    {
        var (_, lines, _) = Evaluate("--kind", "letter");
        Assert.Equal("texts 1 (not answered: 0), gold events 0, coded events 1", lines[0]);
    }

    [Fact]
    public void Measures_the_texts_with_given_ids_and_codes_no_others()
    {
        var ids = Write("ids.txt", "b\n\n");
        var lines = Run("evaluate", Write("gold.jsonl", Lines(gold)), "--ids", ids).Lines;
        Assert.Equal("texts 1 (not answered: 0), gold events 1, coded events 1", lines[0]);
    }

    [Fact]
    public void Names_the_kinds_where_one_is_not_there()
    {
        var (exit, _, errors) = Evaluate("--kind", "brief,poem");
        Assert.Equal(1, exit);
        Assert.EndsWith("gold.jsonl: no text is of kind 'poem'; there are: brief, letter\n", errors);
    }

    [Fact]
    public void Refuses_ids_of_no_text()
    {
        var (exit, _, errors) = Evaluate("--ids", Write("ids.txt", "b\nx\n"));
        Assert.Equal(1, exit);
        Assert.Contains("1 of the ids are not among the texts", errors);
    }

    [Fact]
    public void Chooses_among_annotated_events_only()
    {
        var relations = Write("relations.tsv", "id\tmarked_sentence\n");
        var (exit, _, errors) = Run("evaluate", relations, "--kind", "brief");
        Assert.Equal(2, exit);
        Assert.Contains("--kind and --ids go with annotated events", errors);
    }

    (int Exit, string[] Lines, string Errors) Evaluate(params string[] options) => Measure(coded, options);

    (int Exit, string[] Lines, string Errors) Measure(string coded, params string[] options) =>
        Run(["evaluate", Write("gold.jsonl", Lines(gold)), "--coded", Write("coded.jsonl", Lines(coded)), .. options]);

    static (int Exit, string[] Lines, string Errors) Run(params string[] args)
    {
        var (output, errors) = (new MemoryStream(), new StringWriter());
        var exit = CommandLine.Run(args, new Terminal(new MemoryStream(), output, errors));
        return (
            exit,
            Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries),
            errors.ToString()
        );
    }

    static string Lines(string records) =>
        string.Join('\n', records.ReplaceLineEndings("\n").Split("\n\n").Select(one => one.Replace('\n', ' ')));

    string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
