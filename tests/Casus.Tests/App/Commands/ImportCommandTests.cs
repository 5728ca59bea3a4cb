using System.Text;
using Casus.Exchange.Formats;
using Casus.Tests.App.Store;
using Casus.Tests.Exchange;

namespace Casus.Tests.App.Commands;

public sealed class ImportCommandTests : IDisposable
{
    readonly TemporaryRecord record = new();

    public void Dispose() => record.Dispose();

    string Written(string name, params string[] lines)
    {
        var file = Path.Combine(record.Folder, name);
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
        return file;
    }

    static string Gdelt(string id, params (string, string)[] more) =>
        string.Join('\t', Rows.Gdelt(GdeltFormat.Quarterly, [("GLOBALEVENTID", id), .. more]));

    static string Icews(string id) => string.Join('\t', Rows.Icews(("Event ID", id)));

    [Fact]
    public void Takes_events_in_once_and_says_what_became_of_each_row()
    {
        var file = Written("day.csv", Gdelt("1"), Gdelt("2"), Gdelt("1"), "torn");
        var wrong = $"{file}:4: 1 columns, not 57 or 58 or 61: 'torn'\n";
        Assert.Equal(
            (1, "read 4, added 2, unchanged 0, replaced 0, duplicates 1, problems 1\n", wrong),
            record.Run("", "import", "gdelt", file)
        );
        Assert.Equal(
            (1, "read 4, added 0, unchanged 2, replaced 0, duplicates 1, problems 1\n", wrong),
            record.Run("", "import", "gdelt", file)
        );
        Assert.Equal(
            ["gdelt2:1,gdelt2,SUPPORT,057,1,8,actual,NOR", "gdelt2:2,gdelt2,SUPPORT,057,1,8,actual,NOR"],
            record.Query(
                "SELECT e.id, origin, type, cameo, quad, score, status, a.code FROM events e JOIN "
                    + "event_actors a ON a.event_id = e.id ORDER BY e.id"
            )
        );
        Assert.Equal(
            [$"{file},1,2024-06-19,courier.example"],
            record.Query("SELECT file, line, published, outlet FROM imports WHERE event_id = 'gdelt2:1'")
        );
        Assert.Equal((0, wrong), (record.Run("", "problems").Exit, record.Run("", "problems").Output));

        Written("day.csv", Gdelt("1", ("GoldsteinScale", "3.0")), Gdelt("2"));
        Assert.Equal(
            (0, "read 2, added 0, unchanged 1, replaced 1, duplicates 0, problems 0\n", ""),
            record.Run("", "import", "gdelt", file)
        );
        Assert.Equal(
            ["2,2,2,0"],
            record.Query(
                "SELECT (SELECT count(*) FROM events), (SELECT count(*) FROM event_actors), (SELECT count(*) "
                    + "FROM imports), (SELECT count(*) FROM problems)"
            )
        );
    }

    [Theory]
    [InlineData("gdelt2:17")]
    [InlineData("gdelt2:1")]
    public void Says_where_an_event_without_a_text_came_from(string id)
    {
        var file = Written("day.csv", Gdelt("25"), Gdelt("17"));
        record.Run("", "import", "gdelt", file);
        var (exit, output, errors) = record.Run("", "explain", id);
        Assert.Equal((0, ""), (exit, errors));
        Assert.StartsWith(
            $"gdelt2:17 was imported from {file}:2 (gdelt2); others coded it, and the record has no text of it",
            output
        );
        Assert.DoesNotContain("gdelt2:25 was", output);
        Assert.Equal(1, record.Run("", "explain", "gdelt2:3").Exit);
    }

    [Fact]
    public void Counts_what_several_rows_tell_of_one_day_once()
    {
        string Meeting(string id, string one, string other) =>
            Gdelt(
                id,
                ("EventCode", "046"),
                ("Actor1CountryCode", one),
                ("Actor1Type1Code", "GOV"),
                ("Actor2CountryCode", other),
                ("Actor2Type1Code", "GOV")
            );
        string[] Counted() =>
            [
                .. record.Query(
                    "SELECT type, reports, first_reported, last_reported, (SELECT count(*) FROM "
                        + "happening_reports r WHERE r.happening_id = h.id) FROM happenings h ORDER BY type, "
                        + "reports"
                ),
            ];
        var file = Written(
            "day.csv",
            Meeting("1", "KEN", "NOR"),
            Meeting("2", "NOR", "KEN"),
            Meeting("3", "KEN", "UGA"),
            Gdelt("4", ("SQLDATE", "20240617"))
        );
        record.Run("", "import", "gdelt", file);
        Assert.Equal(
            [
                "CONSULT,1,2024-06-19,2024-06-19,1",
                "CONSULT,2,2024-06-19,2024-06-19,2",
                "SUPPORT,1,2024-06-19,2024-06-19,1",
            ],
            Counted()
        );
        Assert.Contains(
            "the same day, act, parties and country",
            record.Query("SELECT reason FROM happening_reports WHERE event_id = 'gdelt2:2'").Single()
        );

        record.Run(Meeting("5", "KEN", "NOR").Replace("\t20240619\t", "\t20240620\t"), "import", "gdelt", "-");
        Assert.Equal("CONSULT,3,2024-06-19,2024-06-20,3", Counted()[1]);
        Assert.Equal(
            ["3,0,1,2"],
            record.Query(
                "SELECT count(*), min(number), median(number)::INT, max(number) FROM happening_reports WHERE "
                    + "happening_id IN (SELECT id FROM happenings WHERE reports = 3)"
            )
        );

        // The first report becomes another act.
        record.Run(Meeting("1", "KEN", "UGA"), "import", "gdelt", "-");
        Assert.Equal(
            ["CONSULT,2,2024-06-19,2024-06-20,2", "CONSULT,2,2024-06-19,2024-06-19,2"],
            Counted()[..2].OrderDescending()
        );
        Assert.Equal(
            ["gdelt2:2,0,", "gdelt2:5,1,gdelt2:2"],
            record.Query(
                "SELECT event_id, number, joined_to FROM happening_reports WHERE event_id IN ('gdelt2:2', 'gdelt2:5') ORDER BY number"
            )
        );
    }

    [Fact]
    public void Goes_on_with_the_next_file()
    {
        var (exit, output, errors) = record.Run(
            "",
            "import",
            "gdelt",
            Path.Combine(record.Folder, "none.csv"),
            Written("day.csv", Gdelt("1"))
        );
        Assert.Equal(
            (
                1,
                "read 2, added 1, unchanged 0, replaced 0, duplicates 0, problems 1\n",
                $"{record.Folder}/none.csv: no such file\n"
            ),
            (exit, output, errors)
        );
    }

    [Fact]
    public void Keeps_the_rows_before_a_packed_file_ends_too_early()
    {
        var file = Path.Combine(record.Folder, "day.csv.gz");
        using (
            var gzip = new System.IO.Compression.GZipStream(
                File.Create(file),
                System.IO.Compression.CompressionLevel.NoCompression
            )
        )
            gzip.Write(
                Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 500).Select(i => Gdelt($"{i}") + "\n")))
            );
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1000]);
        var (exit, output, errors) = record.Run("", "import", "gdelt", file);
        Assert.Equal(1, exit);
        Assert.StartsWith($"{file}: ", errors);
        Assert.InRange(int.Parse(record.Query("SELECT count(*) FROM events").Single()), 300, 499);
    }

    [Theory]
    [InlineData("gdelt")]
    [InlineData("gdelt2")]
    [InlineData("icews")]
    public void Gives_back_rows_as_they_came(string format)
    {
        var lines =
            format == "icews" ? [string.Join('\t', new IcewsFormat().Columns.Names), Icews("1"), Icews("2")]
            : format == "gdelt"
                ? new[]
                {
                    string.Join('\t', Rows.Gdelt(GdeltFormat.Daily)[..57]),
                    string.Join('\t', Rows.Gdelt(GdeltFormat.Daily, ("GLOBALEVENTID", "3"))),
                }
            : [Gdelt("1", ("AvgTone", "-3.14159265358979")), Gdelt("2")];
        record.Run(string.Join('\n', lines) + "\n", "import", format == "gdelt2" ? "gdelt" : format, "-");
        Assert.Equal((0, string.Join('\n', lines) + "\n", ""), record.Run("", "export", "--format", format));
    }

    [Fact]
    public void Writes_one_version_of_GDELT_in_the_columns_of_the_other()
    {
        record.Run(Gdelt("1", ("ActionGeo_ADM2Code", "12"), ("NumMentions", "7")), "import", "gdelt", "-");
        var cells = record.Run("", "export", "--format", "gdelt").Output.TrimEnd('\n').Split('\t');
        Assert.Equal(
            (58, "7", "https://courier.example/oslo"),
            (cells.Length, cells[GdeltFormat.Daily.Columns.Find("NumMentions")], cells[^1])
        );
    }

    [Fact]
    public void Writes_our_own_events_in_the_columns_of_others()
    {
        record.Keep(TemporaryRecord.Coded(CodedNews.Article, CodedNews.Coded));
        var (exit, output, errors) = record.Run("", "export", "--format", "icews");
        Assert.Equal((0, ""), (exit, errors));
        var row = output.Split('\n')[1].Split('\t');
        Assert.Equal(
            "2024-06-17|Jean Duval|Government|France|Make a visit|042|1.9|Kenya|NA|Kenya",
            string.Join('|', row[1..11])
        );
        // The protest is negated, which only PLOVER's records can say.
        Assert.Equal(2, output.TrimEnd('\n').Split('\n').Length);
        Assert.Contains("\"mode\":[\"negation\"]", record.Run("", "export", "--format", "plover").Output);
        Assert.Single(
            record.Run("", "export", "--format", "plover", "--status", "actual").Output.TrimEnd('\n').Split('\n')
        );
    }

    [Fact]
    public void Chooses_events_by_date_actor_type_and_origin()
    {
        record.Keep(TemporaryRecord.Coded(CodedNews.Article, CodedNews.Coded));
        record.Run(Gdelt("1"), "import", "gdelt", "-");
        string Ids(params string[] options) =>
            string.Join(
                ' ',
                record
                    .Run("", ["export", "--format", "csv", .. options])
                    .Output.Split('\n')
                    .Skip(1)
                    .Where(line => line.Length > 0)
                    .Select(line =>
                        line.Contains("gdelt2:1") ? "gdelt2:1"
                        : line.Contains(",e1,") ? "e1"
                        : "e2"
                    )
            );
        Assert.Equal("e1 e2 gdelt2:1", Ids());
        Assert.Equal("gdelt2:1", Ids("--origin", "gdelt2"));
        Assert.Equal("e1 gdelt2:1", Ids("--actor", "KEN"));
        Assert.Equal("e1", Ids("--actor", "jean duval"));
        Assert.Equal("gdelt2:1", Ids("--since", "2024-06-18"));
        Assert.Equal("e1", Ids("--until", "2024-06-17"));
        Assert.Equal("e1 gdelt2:1", Ids("--since", "2024", "--until", "2024-06"));
        Assert.Equal("e2", Ids("--type", "protest"));
        Assert.Equal("e2", Ids("--status", "negated"));
    }

    [Fact]
    public void Writes_tables_into_a_folder()
    {
        record.Keep(TemporaryRecord.Coded(CodedNews.Article, CodedNews.Coded));
        var folder = Path.Combine(record.Folder, "out/");
        Assert.Equal((0, "", ""), record.Run("", "export", "--format", "parquet", "--out", folder));
        Assert.Equal("PAR1", Encoding.ASCII.GetString(File.ReadAllBytes(folder + "events.parquet")[..4]));
        record.Run("", "export", "--format", "csv", "--out", folder, "--type", "CONSULT");
        Assert.Equal(2, File.ReadAllLines(folder + "events.csv").Length);
        Assert.Equal(2, File.ReadAllLines(folder + "event_actors.csv").Length);
        Assert.True(File.Exists(folder + "articles.csv"));
    }

    [Fact]
    public void Refuses_what_it_does_not_know()
    {
        Assert.Equal(2, record.Run("", "import", "acled", "x").Exit);
        Assert.Equal(2, record.Run("", "export", "--since", "yesterday").Exit);
        Assert.Equal(2, record.Run("", "export", "--type", "QUARREL").Exit);
        Assert.Equal(1, record.Run("", "export", "--format", "gdelt").Exit);
    }
}
