using System.Text;
using Casus.App.Commands;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.Coding;
using Casus.Reading;

namespace Casus.Tests.App.Store;

/// <summary>A folder with a record that goes with the test, and the program to run on it.</summary>
public sealed class TemporaryRecord : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("casus-store").FullName;

    public string File => Path.Combine(Folder, "news.duckdb");

    public static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!System.IO.File.Exists(Path.Combine(folder.FullName, "Casus.slnx")))
                folder = folder.Parent!;
            return folder.FullName;
        }
    }

    public static Outcome<CodedArticle> Coded(Article article, CodedArticle coded) => new(article, coded, null);

    public static Outcome<CodedArticle> Problem(ReadingProblem problem) => new(null, null, problem);

    public Counts Keep(params Outcome<CodedArticle>[] batch)
    {
        using var store = EventStore.Open(File);
        return store.Keep(batch, article => throw new InvalidOperationException($"codes {article.Id} again"));
    }

    /// <summary>The rows of a query, cells separated by bars.</summary>
    public List<string> Query(string sql)
    {
        var (exit, output, errors) = Run("", "query", sql, "--format", "csv");
        Assert.Equal((0, ""), (exit, errors));
        return [.. output.TrimEnd().Split("\r\n").Skip(1)];
    }

    public (int Exit, string Output, string Errors) Run(string input, params string[] args)
    {
        var (output, errors) = (new MemoryStream(), new StringWriter());
        var exit = CommandLine.Run(
            [.. args, "--db", File],
            new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, errors)
        );
        return (exit, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
