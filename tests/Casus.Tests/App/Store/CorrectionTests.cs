using System.Text.Json;
using System.Text.RegularExpressions;
using Casus.Exchange.Formats;
using Casus.Tests.Exchange;

namespace Casus.Tests.App.Store;

/// <summary>
/// What somebody decides about an event holds in all that is made of events, and when its article is coded anew.
/// </summary>
public sealed partial class CorrectionTests : IDisposable
{
    const string attack =
            """{"id": "a", "date": "2031-05-07", "text": "Kenya attacked Chad on Wednesday. Norway criticised Kenya."}""",
        second =
            """{"id": "b", "date": "2031-05-08", "text": "Kenya attacked Chad yesterday. Denmark criticised Kenya."}""",
        edited =
            """{"id": "a", "date": "2031-05-07","""
            + """ "text": "Updated in the evening. Kenya attacked Chad on Wednesday. Norway criticised Kenya."}""",
        silent = """{"id": "a", "date": "2031-05-07", "text": "Norway criticised Kenya."}""",
        forecast =
            """{"id": "f", "date": "2031-05-01","""
            + """ "text": "Kenya and Norway will perhaps sign an agreement, says Anna Berg of Lakeside University."}""",
        signing =
            """{"id": "g", "date": "2031-06-03", "text": "Kenya and Norway signed an agreement in Nairobi on Tuesday."}""";

    readonly TemporaryRecord record = new();

    public void Dispose() => record.Dispose();

    void Add(params string[] lines) =>
        Assert.Equal(0, record.Run(string.Join('\n', lines), "add", "-", "--input", "jsonl", "--again").Exit);

    string Event(string article, string type) =>
        record.Query($"SELECT id FROM events_as_coded WHERE article_id = '{article}' AND type = '{type}'").Single();

    void Correct(string id, params string[] verdict)
    {
        var (exit, _, errors) = record.Run("", ["correct", id, .. verdict, "--by", "Ida", "--why", "seen again"]);
        Assert.Equal((0, ""), (exit, errors));
    }

    List<string> Attacks() =>
        record.Query(
            """
            SELECT h.type, h.reports, (SELECT string_agg(article_id, '+' ORDER BY number) FROM happening_reports WHERE happening_id = h.id)
            FROM happenings h
            WHERE id IN (SELECT happening_id FROM happening_parties WHERE code = 'TCD') AND status = 'actual' ORDER BY ALL
            """
        );

    [Fact]
    public void Leaves_the_other_reports_of_a_happening()
    {
        Add(attack, second);
        Assert.Equal(["ASSAULT,2,a+b"], Attacks());
        Correct(Event("a", "ASSAULT"), "reject");
        Assert.Equal(["ASSAULT,1,b"], Attacks());
        Correct(Event("b", "ASSAULT"), "type=THREATEN");
        Assert.Equal(["THREATEN,1,b"], Attacks());
        Correct(Event("a", "ASSAULT"), "withdraw");
        Assert.Equal(["ASSAULT,1,a", "THREATEN,1,b"], Attacks());
        Correct(Event("b", "ASSAULT"), "withdraw");
        Assert.Equal(["ASSAULT,2,a+b"], Attacks());
    }

    [Fact]
    public void Comes_to_the_same_as_if_the_machine_had_read_so()
    {
        Add(attack, second, forecast);
        Correct(Event("a", "ASSAULT"), "reject");
        using var other = new CorrectionTests();
        other.Add(silent, second, forecast);
        string[] queries =
        [
            "SELECT type, reports, words FROM happenings ORDER BY ALL",
            "SELECT side, name, code FROM happening_parties ORDER BY ALL",
            "SELECT state, happened FROM ledger ORDER BY ALL",
            "SELECT type, status FROM events ORDER BY ALL",
        ];
        foreach (var query in queries)
            Assert.Equal(other.record.Query(query), record.Query(query));
    }

    [Fact]
    public void Reaches_relations_and_searches_of_the_command_line()
    {
        Add(attack);
        static int Acts((int, string Output, string) run) =>
            JsonDocument.Parse(run.Output).RootElement.GetProperty("events").GetInt32();
        string[] relation = ["relation", "KEN", "TCD", "--format", "json"];
        Assert.Equal(1, Acts(record.Run("", relation)));
        Correct(Event("a", "ASSAULT"), "reject");
        Assert.Equal(0, Acts(record.Run("", relation)));
        Correct(Event("a", "ASSAULT"), "accept");
        Assert.Equal(1, Acts(record.Run("", relation)));
        Correct(Event("a", "ASSAULT"), "recipients=SDN");
        Assert.Equal(0, Acts(record.Run("", relation)));
        Assert.Equal(1, Acts(record.Run("", "relation", "KEN", "SDN", "--format", "json")));
    }

    [Fact]
    public void Settles_forecasts_anew()
    {
        Add(forecast, signing);
        List<string> Ledger() => record.Query("SELECT type, followed, state FROM ledger");
        Assert.Equal(["SUPPORT,true,true"], Ledger());
        Correct(Event("g", "SUPPORT"), "reject");
        Assert.Equal(["SUPPORT,true,open"], Ledger());
        Assert.Contains("1 open", record.Run("", "forecasts").Output, StringComparison.Ordinal);
        Correct(Event("g", "SUPPORT"), "withdraw");
        Assert.Equal(["SUPPORT,true,true"], Ledger());

        // What is foreseen may be read wrongly, too.
        Correct(Event("f", "SUPPORT"), "type=AID");
        Assert.Equal(["AID,true,open"], Ledger());
        Correct(Event("f", "SUPPORT"), "reject");
        Assert.Equal([",false,open"], Ledger());
        Correct(Event("f", "SUPPORT"), "withdraw");
        Assert.Equal(["SUPPORT,true,true"], Ledger());
    }

    [Fact]
    public void Holds_when_the_article_is_coded_again()
    {
        Add(attack, second, forecast);
        Correct(Event("a", "ASSAULT"), "reject");
        Correct(Event("f", "SUPPORT"), "recipients=SDN");
        Add(attack, forecast);
        Assert.Equal(["ASSAULT,1,b"], Attacks());
        Assert.Equal(["SDN"], record.Query("SELECT code FROM event_recipients WHERE article_id = 'f'"));

        // Other words around it give the event another id.
        Add(edited);
        Assert.Equal(["ASSAULT,1,b"], Attacks());
        var now = Event("a", "ASSAULT");
        Assert.Equal(["reject"], record.Query($"SELECT verdict FROM corrected WHERE event_id = '{now}'"));
        Assert.Contains("verdict reject: seen again", record.Run("", "explain", now).Output, StringComparison.Ordinal);
        Correct(now, "withdraw");
        Assert.Equal(["ASSAULT,2,a+b"], Attacks());
    }

    [Fact]
    public void Keeps_and_lists_a_correction_whose_event_is_not_told_any_more()
    {
        Add(attack);
        var id = Event("a", "ASSAULT");
        Correct(id, "reject");
        Assert.Equal("[]\n", record.Run("", "corrections", "--unmatched", "--format", "json").Output);
        Add(silent);
        var line = JsonDocument
            .Parse(record.Run("", "corrections", "--unmatched", "--format", "json").Output)
            .RootElement[0];
        Assert.Equal(
            (id, "a", "reject", "attacked"),
            (
                line.GetProperty("subject").GetString(),
                line.GetProperty("article").GetString(),
                line.GetProperty("verdict").GetString(),
                line.GetProperty("words").GetString()
            )
        );
        Assert.Contains($"not found ({id[..8]}", record.Run("", "corrections").Output, StringComparison.Ordinal);

        Add(edited);
        Assert.Empty(Attacks());
        Assert.Equal("[]\n", record.Run("", "corrections", "--unmatched", "--format", "json").Output);
        Add(silent);
        Correct(id, "withdraw");
        Assert.Equal("[]\n", record.Run("", "corrections", "--format", "json").Output);
    }

    [Theory]
    [InlineData("Kenya threatened Chad on Wednesday.")]
    [InlineData("Kenya attacked Chad on Wednesday, and Kenya attacked Chad on Thursday.")]
    public void Ignores_another_act_and_what_two_events_fit(string text)
    {
        Add("""{"id": "a", "date": "2031-05-07", "text": "Long before, in spring, Kenya attacked Chad."}""");
        Correct(Event("a", "ASSAULT"), "reject");
        var changed = text.Replace("and Kenya", "and", StringComparison.Ordinal);
        Add(
            JsonSerializer.Serialize(
                new
                {
                    id = "a",
                    date = "2031-05-09",
                    text = changed,
                }
            )
        );
        var coded = record.Query("SELECT count(*) FROM events_as_coded").Single();
        var left = record.Query("SELECT count(*) FROM events").Single();
        Assert.Equal(
            record.Query("SELECT count(*) FROM corrected WHERE event_id IS NOT NULL").Single(),
            (int.Parse(coded) - int.Parse(left)).ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        if (text.Contains("threatened", StringComparison.Ordinal))
            Assert.Equal(coded, left);
    }

    [Fact]
    public void Corrects_events_that_others_coded()
    {
        var row = string.Join('\t', Rows.Gdelt(GdeltFormat.Daily)) + "\n";
        record.Run(row, "import", "gdelt", "-");
        var id = record.Query("SELECT id FROM events").Single();
        var before = record.Query("SELECT * FROM happenings");
        Correct(id, "reject");
        Assert.Empty(record.Query("SELECT * FROM happenings"));
        Assert.Equal("", record.Run("", "export", "--format", "gdelt").Output);
        Assert.Equal(row, record.Run("", "export", "--format", "gdelt", "--as-coded").Output);
        Correct(id, "type=ASSAULT", "date=2031-05-07");
        Assert.Equal(["ASSAULT,2031-05-07"], record.Query("SELECT type, date FROM happenings"));
        // The row as it stood does not tell that.
        Assert.Contains("\t20310507\t", record.Run("", "export", "--format", "gdelt").Output, StringComparison.Ordinal);
        Assert.Equal(row, record.Run("", "export", "--format", "gdelt", "--as-coded").Output);
        Correct(id, "withdraw");
        Assert.Equal(before, record.Query("SELECT * FROM happenings"));
    }

    static string Twice(string lead, string acts) =>
        $$"""{"id": "t", "date": "2031-05-07", "text": "{{lead}} {{acts}}"}""";

    [Fact]
    public void Stays_with_the_telling_it_was_about_when_the_article_gets_shorter()
    {
        const string tuesday = "Kenya attacked Chad on Tuesday.",
            sunday = "Kenya attacked Chad on Sunday.";
        Add(Twice("Officials confirmed the latest reports from the border.", $"{tuesday} {sunday}"));
        string On(string day) => record.Query($"SELECT id FROM events_as_coded WHERE date = '{day}'").Single();
        Correct(On("2031-05-06"), "reject");
        Add(Twice("Reports follow.", $"{tuesday} {sunday}"));
        Assert.Equal(["2031-05-04"], record.Query("SELECT date FROM events"));
        Add(Twice("Reports follow.", sunday));
        Assert.Equal(["2031-05-04"], record.Query("SELECT date FROM events"));
        Assert.Equal(["reject,"], record.Query("SELECT verdict, event_id FROM corrected"));
        Add(Twice("More.", $"{sunday} {tuesday}"));
        Assert.Equal(["2031-05-04"], record.Query("SELECT date FROM events"));
    }

    [Theory]
    [InlineData("Norway", "Norway,NOR,")]
    [InlineData("Anna Roy", "Anna Roy,,")]
    [InlineData("Duval (FRA GOV)", "Duval,FRA,GOV")]
    [InlineData("Duval (GOV)", "Duval,,GOV")]
    public void Takes_a_party_by_name_whether_or_not_the_record_knows_it(string named, string party)
    {
        Add(attack);
        Correct(Event("a", "ASSAULT"), $"actors={named}");
        Assert.Equal([party], record.Query("SELECT name, code, sector FROM corrected_actors"));
    }

    [Fact]
    public void Takes_whom_the_record_knows_by_a_name_with_his_code()
    {
        Add(attack, """{"id": "p", "date": "2014-05-08", "text": "Putin criticised Chad on Monday."}""");
        Correct(Event("a", "ASSAULT"), "actors=vladimir putin");
        Assert.Equal(["Vladimir Putin,RUS,GOV"], record.Query("SELECT name, code, sector FROM corrected_actors"));
    }

    [Fact]
    public void Goes_into_exports_with_who_and_when()
    {
        Add(attack);
        var id = Event("a", "ASSAULT");
        Correct(id, "type=THREATEN");
        Correct(Event("a", "ACCUSE"), "reject");
        var lines = record.Run("", "export").Output.TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Contains("verdict,corrected_by,corrected_at", lines[0], StringComparison.Ordinal);
        Assert.Matches($",{id},casus,THREATEN,.*,correct,Ida,20", lines[1]);
        lines = record.Run("", "export", "--as-coded").Output.TrimEnd().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Matches($",{id},casus,ASSAULT,.*,correct,Ida,20", lines[1]);
        Assert.Contains("THREATEN", record.Run("", "export", "--format", "plover").Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "ACCUSE",
            record.Run("", "export", "--format", "plover").Output,
            StringComparison.Ordinal
        );

        var folder = Path.Combine(record.Folder, "out/");
        Assert.Equal((0, "", ""), record.Run("", "export", "--out", folder));
        Assert.Contains("THREATEN", File.ReadAllLines(folder + "events.csv")[1], StringComparison.Ordinal);
        Assert.Equal(
            ["reject", "correct"],
            File.ReadAllLines(folder + "corrected.csv")
                .Skip(1)
                .Select(line => line.Contains(",reject,", StringComparison.Ordinal) ? "reject" : "correct")
                .OrderDescending()
        );
        Assert.Equal(3, File.ReadAllLines(folder + "corrections.csv").Length);
        Assert.DoesNotContain(
            Directory.GetFiles(folder),
            file =>
                file.Contains("as_coded", StringComparison.Ordinal)
                || file.Contains("corrected_", StringComparison.Ordinal)
        );

        var machine = Path.Combine(record.Folder, "machine/");
        Assert.Equal((0, "", ""), record.Run("", "export", "--out", machine, "--as-coded"));
        Assert.Equal(3, File.ReadAllLines(machine + "events.csv").Length);
        Assert.False(File.Exists(machine + "happenings.csv"));
    }

    [Fact]
    public void Refuses_to_show_as_coded_what_is_made_of_what_counts()
    {
        Add(attack);
        var (exit, _, errors) = record.Run("", "query", "SELECT date FROM happenings", "--as-coded");
        Assert.Equal(1, exit);
        Assert.Contains(
            "happenings is made of what counts; ask it without --as-coded",
            errors,
            StringComparison.Ordinal
        );
    }

    /// <summary>Whoever counts asks the views; only these know that the machine may have read something else.</summary>
    [Fact]
    public void Nothing_that_counts_reads_the_machines_tables()
    {
        string[] allowed =
        [
            "ArticleTable.cs",
            "CodedArticles.cs",
            "EventTable.cs",
            "ImportTable.cs",
            "EventStore.cs",
            "EventExport.cs",
            "ExchangedEvents.cs",
            "StatementTable.cs",
        ];
        var sources = Path.Combine(TemporaryRecord.Repository, "src", "Casus.App");
        var reading = Directory
            .GetFiles(sources, "*.cs", SearchOption.AllDirectories)
            .Where(file =>
                !file.Contains("ByHand", StringComparison.Ordinal) && Machine().IsMatch(File.ReadAllText(file))
            )
            .Select(Path.GetFileName);
        Assert.Empty(reading.Except(allowed));
    }

    [GeneratedRegex(@"\b(events|event_[a-z]+)_as_coded\b|\bcorrected_(events|actors|recipients)\b|foreseen_acts")]
    private static partial Regex Machine();
}
