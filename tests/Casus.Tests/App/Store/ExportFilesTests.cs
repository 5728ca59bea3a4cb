using System.IO.Compression;
using Casus.Tests.App.Handover;

namespace Casus.Tests.App.Store;

/// <summary>Nothing is overwritten unasked, a record never, and what is written is whole.</summary>
public sealed class ExportFilesTests : IDisposable
{
    readonly TemporaryRecord record = new();

    public ExportFilesTests() => record.Keep(TemporaryRecord.Coded(CodedNews.Article, CodedNews.Coded));

    public void Dispose() => record.Dispose();

    string In(string name) => Path.Combine(record.Folder, name);

    (int Exit, string Output, string Errors) Export(string to, params string[] more) =>
        record.Run("", ["export", "--out", to, .. more]);

    [Theory]
    [InlineData("news.duckdb")]
    [InlineData("./news.duckdb")]
    [InlineData("sub/../news.duckdb")]
    [InlineData("around/news.duckdb")]
    [InlineData("link")]
    [InlineData("other.csv")]
    [InlineData("news.duckdb.wal")]
    [InlineData("news.duckdb.server")]
    public void Never_writes_over_a_record_or_what_belongs_to_it(string name)
    {
        Directory.CreateDirectory(In("sub"));
        Directory.CreateSymbolicLink(In("around"), record.Folder);
        File.CreateSymbolicLink(In("link"), record.File);
        File.Copy(record.File, In("other.csv"));
        var before = Directory.GetFiles(record.Folder).ToDictionary(file => file, File.ReadAllBytes);
        foreach (var format in (string[])["csv", "parquet", "gdelt"])
        foreach (
            var more in (string[][])
                [
                    [],
                    ["--overwrite"],
                ]
        )
        {
            var (exit, _, errors) = Export(In(name), ["--format", format, .. more]);
            Assert.Equal(2, exit);
            Assert.Contains("DuckDB file", errors);
        }
        Assert.Equal(before, Directory.GetFiles(record.Folder).ToDictionary(file => file, File.ReadAllBytes));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("plover")]
    public void Replaces_another_file_only_when_asked_to(string format)
    {
        var file = In("mine.txt");
        File.WriteAllText(file, "years of work");
        var (exit, _, errors) = Export(file, "--format", format);
        Assert.Equal(
            (2, $"casus: {file}: already exists; --overwrite replaces it\nSee 'casus export --help'.\n"),
            (exit, errors)
        );
        Assert.Equal("years of work", File.ReadAllText(file));
        Assert.Equal(0, Export(file, "--format", format, "--overwrite").Exit);
        Assert.Contains("CONSULT", File.ReadAllText(file));
    }

    [Fact]
    public void Writes_to_where_a_link_leads()
    {
        File.CreateSymbolicLink(In("link"), "there.csv");
        Assert.Equal(0, Export(In("link")).Exit);
        Assert.Contains("CONSULT", File.ReadAllText(In("there.csv")));
        Assert.NotNull(new FileInfo(In("link")).LinkTarget);
    }

    [Fact]
    public void Fills_a_folder_only_where_nothing_is_lost()
    {
        Assert.Equal(0, Export(In("tables") + "/").Exit);
        File.WriteAllText(Path.Combine(In("tables"), "notes.txt"), "mine");
        File.WriteAllText(Path.Combine(In("tables"), "events.csv"), "changed by hand");
        Assert.Equal(2, Export(In("tables")).Exit);
        Assert.Equal("changed by hand", File.ReadAllText(Path.Combine(In("tables"), "events.csv")));
        Assert.Equal(0, Export(In("tables"), "--overwrite").Exit);
        Assert.Contains("CONSULT", File.ReadAllText(Path.Combine(In("tables"), "events.csv")));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(In("tables"), "notes.txt")));
        var (exit, _, errors) = Export(In("tables"), "--format", "gdelt");
        Assert.Equal(2, exit);
        Assert.StartsWith(
            $"casus: --out: {In("tables")} is a folder, which takes csv and parquet; gdelt is one file\n",
            errors
        );
    }

    [Theory]
    [InlineData("missing/events.csv", "no such folder")]
    [InlineData("mine.txt/events.csv", "no such folder")]
    [InlineData("mine.txt/", "is a file, not a folder")]
    [InlineData("missing/tables/", "no such folder")]
    [InlineData("", "--out: is empty")]
    public void Says_why_nothing_can_be_written_there(string name, string why)
    {
        File.WriteAllText(In("mine.txt"), "mine");
        var (exit, output, errors) = Export(name.Length == 0 ? "" : In(name));
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(why, errors);
    }

    [Fact]
    public void Leaves_nothing_of_what_was_not_finished()
    {
        var (exit, _, errors) = Export(In("events.csv"), "--actor", "Atlantis");
        Assert.Equal(1, exit);
        Assert.StartsWith("casus: no party in the record is called 'Atlantis'", errors);
        Assert.Equal(["news.duckdb"], Directory.GetFileSystemEntries(record.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Holds_to_the_same_where_a_server_holds_the_record()
    {
        string[] expected;
        Assert.Equal(0, Export(In("alone.csv")).Exit);
        expected = [.. File.ReadAllLines(In("alone.csv"))];
        using var server = new ServingProcess(record);
        Assert.Contains("DuckDB file", Export(record.File, "--overwrite").Errors);
        Assert.Contains("belongs to the DuckDB file", Export(record.File + ".server", "--overwrite").Errors);
        Assert.Equal(2, Export(In("alone.csv")).Exit);
        Assert.Equal(0, Export(In("alone.csv"), "--overwrite").Exit);
        Assert.Equal(expected, File.ReadAllLines(In("alone.csv")));
        Assert.Equal(0, Export(In("packed.csv.gz")).Exit);
        using (
            var packed = new StreamReader(
                new GZipStream(File.OpenRead(In("packed.csv.gz")), CompressionMode.Decompress)
            )
        )
            Assert.Equal(expected, packed.ReadToEnd().TrimEnd().Split('\n').Select(line => line.TrimEnd('\r')));
        Assert.Equal(0, Export(In("tables") + "/", "--format", "parquet").Exit);
        Assert.True(File.Exists(Path.Combine(In("tables"), "events.parquet")));
        Assert.Equal(1, Export(In("none.csv"), "--actor", "Atlantis").Exit);
        var left = Directory
            .GetFileSystemEntries(record.Folder)
            .Select(Path.GetFileName)
            .Where(name => name != "news.duckdb.wal");
        Assert.Equal(["alone.csv", "news.duckdb", "news.duckdb.server", "packed.csv.gz", "tables"], left.Order());
        Assert.Equal(["2"], record.Query("SELECT count(*) FROM events"));
    }
}
