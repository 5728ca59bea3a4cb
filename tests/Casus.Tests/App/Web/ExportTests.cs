using System.Net;

namespace Casus.Tests.App.Web;

public sealed class ExportTests(RunningDesk desk) : IClassFixture<RunningDesk>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sends_each_of_many_exports_whole()
    {
        var expected = await desk.Text("/export?format=csv");
        Assert.EndsWith("\n", expected);
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => desk.Text("/export?format=csv")));
        Assert.All(all, export => Assert.Equal(expected, export));
        using var asked = await desk.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Head, "/export?format=parquet"),
            Stop
        );
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.Equal("application/vnd.apache.parquet", asked.Content.Headers.ContentType!.MediaType);
    }
}
