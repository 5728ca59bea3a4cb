using System.Text;
using Casus.App.Commands;
using Casus.App.Screen;
using Casus.Tests.App.Store;
using Casus.Tests.App.Web;

namespace Casus.Tests.App.Output;

/// <summary>What an article says runs nothing in the spreadsheet that opens the CSV.</summary>
public sealed class SafeCellsTests(RunningDesk desk) : IDisposable, IClassFixture<RunningDesk>
{
    const string formula = "=HYPERLINK(\"\"http://evil.example\"\")";
    const string news =
        """{"id":"@a","date":"2024-06-18","title":"=HYPERLINK(\"http://evil.example\")","outlet":"+1","""
        + "\"text\":\"Russia attacked Kenya on Monday.\"}";
    const string cells =
        "SELECT article_id, a.date, title, outlet, score FROM events JOIN articles a ON a.id = article_id";

    readonly TemporaryRecord record = new();

    public void Dispose() => record.Dispose();

    static (int Exit, string Output) Run(string input, params string[] args)
    {
        var output = new MemoryStream();
        var exit = CommandLine.Run(
            args,
            new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, TextWriter.Null)
        );
        return (exit, Encoding.UTF8.GetString(output.ToArray()));
    }

    static void AssertCells(bool safe, string csv)
    {
        var mark = safe ? "'" : "";
        Assert.Contains($"{mark}@a,2024-06-18,\"{mark}{formula}\",{mark}+1,", csv);
        // A number below zero is no formula.
        Assert.Contains(",-9", csv);
        Assert.DoesNotContain("'-9", csv);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Marks_what_would_be_a_formula_only_where_asked_to(bool safe)
    {
        string[] option = safe ? ["--safe-cells"] : [];
        AssertCells(safe, Run(news, ["code", "-", "--input", "jsonl", "--format", "csv", .. option]).Output);
        record.Run(news, "add", "-", "--input", "jsonl");
        AssertCells(safe, record.Run("", ["export", .. option]).Output);
        AssertCells(safe, record.Run("", ["query", cells, "--format", "csv", .. option]).Output);
        var folder = Path.Combine(record.Folder, "tables") + "/";
        record.Run("", ["export", "--out", folder, .. option]);
        Assert.Contains((safe ? "\"'" : "\"") + formula, File.ReadAllText(folder + "articles.csv"));
    }

    [Fact]
    public void Goes_with_csv_alone()
    {
        Assert.Equal(2, Run(news, "code", "-", "--format", "jsonl", "--safe-cells").Exit);
        Assert.Equal(2, record.Run("", "export", "--format", "parquet", "--safe-cells").Exit);
        Assert.Equal(2, record.Run("", "query", "SELECT 1", "--safe-cells").Exit);
    }

    [Fact]
    public async Task Marks_cells_of_the_desks_exports_where_asked_to()
    {
        using var sent = await desk.Send(
            "/add",
            ("text", "Russia attacked Kenya on Monday."),
            ("title", "=1+1"),
            ("outlet", "-2")
        );
        Assert.Contains(",=1+1,-2,", await desk.Text("/export?format=csv"));
        Assert.Contains(",'=1+1,'-2,", await desk.Text("/export?format=csv&safe=true"));
        var refused = await desk.Text("/export?format=icews&safe=true", System.Net.HttpStatusCode.BadRequest);
        Assert.Contains("safe: goes with format=csv", refused);
    }
}
