using System.Text;
using Casus.App.Output;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.Coding;
using Casus.Reading.Input;
using Casus.Tests.App.Store;

namespace Casus.Tests.App;

/// <summary>What README.md shows is what the program prints.</summary>
public class ReadmeTests
{
    const string sample = "samples/state-visit.txt",
        printed = "The first prints:\n\n```\n";

    [Fact]
    public void Prints_what_the_readme_shows()
    {
        var readme = File.ReadAllText(Path.Combine(TemporaryRecord.Repository, "README.md")).ReplaceLineEndings("\n");
        var shown = readme[(readme.IndexOf(printed, StringComparison.Ordinal) + printed.Length)..];
        Assert.Equal(shown[..shown.IndexOf("```", StringComparison.Ordinal)], Coded());
    }

    /// <summary>
    /// As <c>casus code</c> prints it, with the file named as the README names it, wherever the repository is.
    /// </summary>
    static string Coded()
    {
        using var output = new MemoryStream();
        var articles = new ArticleReader().Read(
            File.OpenRead(Path.Combine(TemporaryRecord.Repository, sample)),
            sample
        );
        using (var writer = new TableEventWriter(new Terminal(Stream.Null, output, TextWriter.Null)))
            foreach (
                var outcome in Pipeline.Run<CodedArticle>(articles, threads: 1, new Pipeline(Loaded.NewsCoder).Code)
            )
                writer.Write(outcome.Article!, outcome.Result!);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
