using Casus.Tests.App.Store;

namespace Casus.Tests.Architecture;

/// <summary>Folders depend on one another one way.</summary>
public class CircleTests(CircleTests.Sources sources) : IClassFixture<CircleTests.Sources>
{
    const string engine = "Casus.Engine",
        program = "Casus.App";

    /// <summary>Read once for all tests.</summary>
    public sealed class Sources
    {
        readonly Dictionary<string, Dictionary<string, HashSet<string>>> graphs = [];

        internal Dictionary<string, HashSet<string>> Of(string project)
        {
            if (!graphs.TryGetValue(project, out var graph))
                graphs[project] = graph = SourceGraph.Of(
                    Path.Combine(TemporaryRecord.Repository, "src", project),
                    TestContext.Current.CancellationToken
                );
            return graph;
        }
    }

    [Theory]
    [InlineData(engine)]
    [InlineData(program)]
    public void Folders_form_no_circle(string project) => AssertNoCircle(project, Circles.Folder);

    [Theory]
    [InlineData(engine)]
    [InlineData(program)]
    public void Top_folders_form_no_circle(string project) => AssertNoCircle(project, Circles.TopFolder);

    [Fact]
    public void Finds_a_circle_by_way_of_others()
    {
        var graph = Graph(("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "e"), ("e", "d"), ("f", "a"));
        Assert.Equal(["a b c", "d e"], Circles.Of(graph).Select(circle => string.Join(' ', circle)));
    }

    [Fact]
    public void Ignores_what_two_ways_lead_to() =>
        Assert.Empty(Circles.Of(Graph(("a", "b"), ("a", "c"), ("b", "d"), ("c", "d"))));

    [Fact]
    public void Tells_files_that_make_a_circle_of_folders()
    {
        var files = Graph(("A/One.cs", "B/Two.cs"), ("B/Three.cs", "A/One.cs"), ("B/Two.cs", "C/Four.cs"));
        var circle = Assert.Single(Circles.Of(Circles.Between(Circles.Folder, files)));
        Assert.Equal(["  A → B: One → Two", "  B → A: Three → One"], Circles.Steps(circle, Circles.Folder, files));
    }

    void AssertNoCircle(string project, Func<string, string> folder)
    {
        var files = sources.Of(project);
        var circles = Circles
            .Of(Circles.Between(folder, files))
            .Select(circle =>
                $"{circle.Count} folders of {project} form a circle: {string.Join(' ', circle)}\n"
                + string.Join('\n', Circles.Steps(circle, folder, files))
            )
            .ToList();
        Assert.True(circles.Count == 0, string.Join('\n', circles));
    }

    static Dictionary<string, HashSet<string>> Graph(params (string From, string To)[] edges) =>
        edges
            .SelectMany(edge => new[] { edge.From, edge.To })
            .Distinct()
            .ToDictionary(
                part => part,
                part => edges.Where(edge => edge.From == part).Select(edge => edge.To).ToHashSet()
            );
}
