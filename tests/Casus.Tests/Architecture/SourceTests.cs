using Casus.Tests.App.Store;

namespace Casus.Tests.Architecture;

/// <summary>What holds for every line of source.</summary>
public class SourceTests
{
    const int widest = 140;

    [Fact]
    public void No_line_is_wider_than_140_characters()
    {
        var wide = new[] { "src", "tests", "tools", "benchmarks" }
            .SelectMany(Files)
            .SelectMany(file =>
                File.ReadLines(file)
                    .Select((line, at) => (line, at))
                    .Where(row => row.line.EnumerateRunes().Count() > widest)
                    .Select(row => $"{Path.GetRelativePath(TemporaryRecord.Repository, file)}:{row.at + 1}")
            );
        Assert.True(!wide.Any(), string.Join('\n', wide));
    }

    static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(TemporaryRecord.Repository, folder), "*.cs", SearchOption.AllDirectories);
}
