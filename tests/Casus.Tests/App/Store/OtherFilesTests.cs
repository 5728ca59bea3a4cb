using System.Text;
using Casus.App.Commands;
using Casus.App.Screen;

namespace Casus.Tests.App.Store;

/// <summary>What is no record is left as it is, whatever command is told that it were one.</summary>
public sealed class OtherFilesTests : IDisposable
{
    static readonly string[][] commands =
    [
        ["add", "-"],
        ["import", "gdelt", "-"],
        ["serve", "--urls", "http://127.0.0.1:0"],
        ["mcp"],
        ["query", "SELECT 1"],
        ["export"],
        ["correct", "e", "accept", "--by", "me", "--why", "so"],
    ];

    readonly string folder = Directory.CreateTempSubdirectory("casus-other").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string, byte[]> Others =>
        new()
        {
            { "a text", Encoding.UTF8.GetBytes("Notes that nobody has a copy of.\n") },
            { "nothing", [] },
            { "a database of SQLite", [.. "SQLite format 3\0"u8, .. new byte[4096]] },
            { "a Parquet file", [.. "PAR1"u8, .. new byte[64], .. "PAR1"u8] },
            { "a few bytes", [1, 2, 3] },
        };

    [Theory]
    [MemberData(nameof(Others))]
    public void Leaves_a_file_of_something_else_as_it_is(string what, byte[] content)
    {
        var file = Path.Combine(folder, what.Replace(' ', '-'));
        File.WriteAllBytes(file, content);
        foreach (var command in commands)
        {
            var (exit, output, errors) = Run([.. command, "--db", file]);
            Assert.Equal((1, ""), (exit, output));
            Assert.Equal(
                $"casus: {file}: is not a DuckDB file; it is left as it is (name another with --db)\n",
                errors
            );
        }
        Assert.Equal(content, File.ReadAllBytes(file));
        Assert.Equal([file], Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void Says_what_stands_in_the_way_of_a_record()
    {
        Assert.Equal((1, "", $"casus: {folder}: is a folder, not a record\n"), Run("add", "-", "--db", folder));
        Assert.Equal(
            (1, "", $"casus: {folder}: is a folder, not a record\n"),
            Run("query", "SELECT 1", "--db", folder)
        );
        Assert.Equal(
            (1, "", $"casus: {folder}/no/x.duckdb: no such folder: {folder}/no\n"),
            Run("add", "-", "--db", $"{folder}/no/x.duckdb")
        );
        Assert.Equal((2, "", "casus: --db: is empty\nSee 'casus add --help'.\n"), Run("add", "-", "--db", ""));
    }

    [Fact]
    public void Puts_nothing_beside_a_record_that_would_be_taken_for_a_part_of_it()
    {
        var file = Path.Combine(folder, "news.duckdb");
        Assert.Equal(0, Run("add", "-", "--db", file).Exit);
        Assert.Equal(
            (1, "", $"casus: {file}.wal: belongs to the DuckDB file {file}\n"),
            Run("add", "-", "--db", file + ".wal")
        );
        Assert.Equal([file], Directory.GetFiles(folder));
    }

    [Fact]
    public void Leaves_a_file_alone_that_has_the_name_of_a_servers_note()
    {
        var file = Path.Combine(folder, "news.duckdb");
        File.WriteAllText(file + ".server", "mine");
        var (exit, _, errors) = Run("serve", "--db", file, "--urls", "http://127.0.0.1:0");
        Assert.Equal(1, exit);
        Assert.StartsWith($"casus: {file}.server: not left by a server, so that it is left as it is", errors);
        Assert.Equal("mine", File.ReadAllText(file + ".server"));
    }

    static (int Exit, string Output, string Errors) Run(params string[] args)
    {
        var (output, errors) = (new MemoryStream(), new StringWriter());
        var exit = CommandLine.Run(args, new Terminal(new MemoryStream("Some news."u8.ToArray()), output, errors));
        return (exit, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}
