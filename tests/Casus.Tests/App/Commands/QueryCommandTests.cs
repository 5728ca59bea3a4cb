using Casus.App.Output;
using Casus.Tests.App.Store;

namespace Casus.Tests.App.Commands;

public sealed class QueryCommandTests(QueryCommandTests.Kept kept) : IClassFixture<QueryCommandTests.Kept>
{
    public sealed class Kept : IDisposable
    {
        public TemporaryRecord Record { get; } = new();

        public Kept() => Record.Keep(TemporaryRecord.Coded(CodedNews.Article, CodedNews.Coded));

        public void Dispose() => Record.Dispose();
    }

    readonly TemporaryRecord record = kept.Record;

    [Theory]
    [InlineData("table", "type     contexts\nCONSULT  [\"diplomatic\",\"economic\"]\nPROTEST  []\n")]
    [InlineData("csv", "type,contexts\r\nCONSULT,\"[\"\"diplomatic\"\",\"\"economic\"\"]\"\r\nPROTEST,[]\r\n")]
    [InlineData(
        "jsonl",
        "{\"type\":\"CONSULT\",\"contexts\":[\"diplomatic\",\"economic\"]}\n{\"type\":\"PROTEST\",\"contexts\":[]}\n"
    )]
    public void Prints_rows(string format, string expected) =>
        Assert.Equal(
            (0, expected, ""),
            record.Run("", "query", "SELECT type, contexts FROM events ORDER BY type", "--format", format)
        );

    [Fact]
    public void Prints_every_kind_of_value_as_json() =>
        Assert.Equal(
            """{"a":null,"b":true,"c":1.50,"d":0.1,"e":170141183460469231731687303715884105727,"f":"2024-06-18","g":{"x":"""
                + """[1,2]},"h":"2024-06-18 10:00:00","i":"a \"b\" ü"}"""
                + "\n",
            record
                .Run(
                    "",
                    "query",
                    """
                    SELECT NULL AS a, true AS b, 1.50 AS c, 0.1::DOUBLE AS d, 170141183460469231731687303715884105727::HUGEINT AS e,
                        DATE '2024-06-18' AS f, {'x': [1, 2]} AS g, TIMESTAMP '2024-06-18 10:00:00' AS h, 'a "b" ü' AS i
                    """,
                    "--format",
                    "jsonl"
                )
                .Output
        );

    [Fact]
    public void Cuts_a_table_to_the_page()
    {
        var output = new StringWriter { NewLine = "\n" };
        RowWriter.Table(
            ["name", "words"],
            [
                ["Kenya", new string('x', 200)],
                [null, "\u001b[31mred"],
            ],
            output,
            30
        );
        Assert.All(output.ToString().Split('\n'), line => Assert.True(line.Length <= 30, line));
        Assert.DoesNotContain("\u001b", output.ToString());
    }

    [Theory]
    [InlineData("SELECT * FROM read_text('{0}')")]
    [InlineData("SELECT * FROM read_csv('{0}')")]
    [InlineData("SELECT * FROM '{0}'")]
    [InlineData("SELECT * FROM read_json('https://example.org/x.json')")]
    [InlineData("SELECT * FROM read_parquet('s3://bucket/x.parquet')")]
    [InlineData("SELECT * FROM glob('{0}*')")]
    [InlineData("SELECT * FROM query('SELECT * FROM read_text(''{0}'')')")]
    [InlineData("SELECT * FROM (SELECT 1), sniff_csv('{0}')")]
    [InlineData("FROM read_blob('{0}')")]
    [InlineData("COPY events TO '{0}.out'")]
    [InlineData("COPY (SELECT 1) TO '{0}.out'")]
    [InlineData("COPY events FROM '{0}'")]
    [InlineData("EXPORT DATABASE '{0}.out'")]
    [InlineData("ATTACH '{0}.out'")]
    [InlineData("INSTALL httpfs")]
    [InlineData("LOAD httpfs")]
    [InlineData("SET enable_external_access = true")]
    [InlineData("RESET lock_configuration")]
    [InlineData("PRAGMA database_list")]
    [InlineData("CALL enable_logging(storage = 'file', storage_path = '{0}.out')")]
    [InlineData("CREATE SECRET (TYPE http)")]
    [InlineData("CREATE TABLE x (a INTEGER)")]
    [InlineData("CREATE TEMP TABLE x (a INTEGER)")]
    [InlineData("INSERT INTO problems VALUES ('a', 'b', 'c', true)")]
    [InlineData("DELETE FROM events")]
    [InlineData("DROP TABLE events")]
    [InlineData("CHECKPOINT")]
    [InlineData("SELECT 1; DELETE FROM events")]
    [InlineData("SELECT 1) ; COPY (SELECT 2) TO '{0}.out'; SELECT (3")]
    [InlineData("SELECT nothing FROM events")]
    [InlineData("SELECT $1")]
    [InlineData("SELECT [1, NULL]")]
    [InlineData("SELEC 1")]
    [InlineData("SELECT error('told\nover two lines')")]
    [InlineData("")]
    public void Refuses_files_network_and_changes_in_one_line(string sql)
    {
        var secret = Path.Combine(record.Folder, "secret.csv");
        File.WriteAllText(secret, "a\ntop secret\n");
        var (exit, output, errors) = record.Run("", "query", sql.Replace("{0}", secret), "--format", "csv");
        Assert.Equal(1, exit);
        Assert.DoesNotContain("secret", output);
        Assert.StartsWith("casus: ", errors);
        Assert.DoesNotContain("fault in the program", errors);
        Assert.Single(errors.TrimEnd().Split('\n'));
        Assert.Equal(
            ["news.duckdb", "secret.csv"],
            Directory.EnumerateFileSystemEntries(record.Folder).Select(Path.GetFileName).Order()
        );
        Assert.Equal(["2"], record.Query("SELECT count(*) FROM events"));
    }
}
