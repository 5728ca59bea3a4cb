using System.Text;
using System.Text.Json;
using Casus.App.Commands;
using Casus.App.Screen;
using Casus.Coding;
using Casus.Tests.App.Store;

namespace Casus.Tests.App.Commands;

/// <summary><c>--convention crosswalk</c> tells types by their CAMEO codes wherever it is asked for, and nowhere else.</summary>
public sealed class ConventionTests : IDisposable
{
    const string Verdict =
        """{"id": "a", "date": "2024-06-18", "text": "A court in Kenya convicted a Ugandan general."}""";

    static readonly Event Embargo = CodedNews.Visit with
    {
        Id = "embargo",
        Type = EventType.SANCTION,
        Mode = "discontinue",
        Cameo = "163",
    };

    readonly TemporaryRecord record = new();

    public ConventionTests() =>
        record.Keep(TemporaryRecord.Coded(CodedNews.Article, new CodedArticle([CodedNews.Visit, Embargo], [])));

    public void Dispose() => record.Dispose();

    [Theory]
    [InlineData("manual", "SANCTION", 4, -6)]
    [InlineData("crosswalk", "ACCUSE", 3, -2)]
    [InlineData("Crosswalk", "ACCUSE", 3, -2)]
    public void Changes_the_type_with_what_follows_from_it(string convention, string type, int quad, double score)
    {
        var (exit, output, _) = Run(
            Verdict,
            "code",
            "-",
            "--input",
            "jsonl",
            "--format",
            "jsonl",
            "--convention",
            convention
        );
        var coded = JsonDocument.Parse(output).RootElement.GetProperty("events")[0];
        Assert.Equal(0, exit);
        Assert.Equal(
            (type, "116", quad, score),
            (
                coded.GetProperty("type").GetString(),
                coded.GetProperty("cameo").GetString(),
                coded.GetProperty("quad").GetInt32(),
                coded.GetProperty("score").GetDouble()
            )
        );
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("plover")]
    public void Exports_by_the_crosswalk_what_the_record_keeps_by_the_manual(string format)
    {
        Assert.Contains("SANCTION", Export("--format", format), StringComparison.Ordinal);
        var crossed = Export("--format", format, "--convention", "crosswalk");
        Assert.Contains("COERCE", crossed, StringComparison.Ordinal);
        Assert.Contains("CONSULT", crossed, StringComparison.Ordinal);
        Assert.DoesNotContain("SANCTION", crossed, StringComparison.Ordinal);
        Assert.Equal(["CONSULT", "SANCTION"], record.Query("SELECT type FROM events ORDER BY type"));
    }

    [Fact]
    public void Exports_mode_quad_and_score_of_the_new_type() =>
        Assert.Contains(
            ",COERCE,restrict,diplomatic;economic,163,4,-7.0,",
            Export("--type", "COERCE", "--convention", "crosswalk"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Keeps_types_by_the_convention_that_articles_are_added_under()
    {
        const string kept = "SELECT type, mode, quad, cameo FROM events WHERE article_id = 'a'";
        Assert.Equal(0, record.Run(Verdict, "add", "-", "--input", "jsonl", "--convention", "crosswalk").Exit);
        Assert.Equal(["ACCUSE,disapprove,3,116"], record.Query(kept));
        Assert.Equal(0, record.Run(Verdict, "add", "-", "--input", "jsonl", "--again").Exit);
        Assert.Equal(["SANCTION,convict,4,116"], record.Query(kept));
    }

    [Fact]
    public void Chooses_by_the_type_that_is_written()
    {
        Assert.Contains(",163,", Export("--type", "SANCTION"), StringComparison.Ordinal);
        Assert.EndsWith(
            "no event in the record matches\n",
            record.Run("", "export", "--type", "SANCTION", "--convention", "crosswalk").Errors
        );
    }

    [Fact]
    public void Exports_the_machines_reading_by_the_crosswalk_too()
    {
        Assert.Equal(0, record.Run("", "correct", "embargo", "type=ACCUSE", "--by", "Ida", "--why", "read again").Exit);
        Assert.Contains(",ACCUSE,", Export("--convention", "crosswalk"), StringComparison.Ordinal);
        var machine = Export("--convention", "crosswalk", "--as-coded");
        Assert.Contains(",COERCE,restrict,", machine, StringComparison.Ordinal);
        Assert.DoesNotContain(",ACCUSE,", machine, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_the_tables_of_events_and_happenings_alike()
    {
        var folder = Path.Combine(record.Folder, "out/");
        Export("--out", folder, "--convention", "crosswalk");
        foreach (var table in (string[])["events.csv", "happenings.csv"])
        {
            var text = File.ReadAllText(folder + table);
            Assert.Contains("COERCE,restrict", text, StringComparison.Ordinal);
            Assert.DoesNotContain("SANCTION", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Measures_by_the_convention_that_is_asked_for()
    {
        var gold = Path.Combine(record.Folder, "relations.tsv");
        var coded = Path.Combine(record.Folder, "coded.jsonl");
        File.WriteAllText(
            gold,
            "gold_root\tmarked_sentence\nAGREE\t<s>Chad</s> agreed to withdraw its troops from <t>Mali</t>.\n"
        );
        Assert.StartsWith("lenient  rows 1 accuracy 0.000", Run("", "evaluate", gold).Output);
        Assert.StartsWith(
            "lenient  rows 1 accuracy 1.000",
            Run("", "evaluate", gold, "--convention", "crosswalk").Output
        );
        File.WriteAllText(
            coded,
            """
            {"id": "0", "events": [{"type": "CONCEDE", "cameo": "0356", "actors": [], "recipients": []}]}
            """
        );
        Assert.StartsWith(
            "lenient  rows 1 accuracy 1.000",
            Run("", "evaluate", gold, "--coded", coded, "--convention", "crosswalk").Output
        );
    }

    [Fact]
    public void Refuses_a_convention_for_what_has_no_types()
    {
        var treebank = Path.Combine(record.Folder, "gold.conllu");
        File.WriteAllText(treebank, "1\tRain\train\tNOUN\tNN\t_\t0\troot\t_\t_\n\n");
        var (exit, _, errors) = Run("", "evaluate", treebank, "--convention", "crosswalk");
        Assert.Equal(2, exit);
        Assert.StartsWith("casus: --convention goes with events and relations", errors);
    }

    string Export(params string[] more)
    {
        var (exit, output, errors) = record.Run("", ["export", .. more]);
        Assert.Equal((0, ""), (exit, errors));
        return output;
    }

    static (int Exit, string Output, string Errors) Run(string input, params string[] args)
    {
        var (output, errors) = (new MemoryStream(), new StringWriter());
        var exit = CommandLine.Run(args, new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, errors));
        return (exit, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}
