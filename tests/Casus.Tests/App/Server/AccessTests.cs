using System.Net;
using Casus.App.Commands;
using Casus.App.Server;
using Casus.App.Usage;
using Casus.Tests.App.Store;

namespace Casus.Tests.App.Server;

public sealed class AccessTests : IDisposable
{
    readonly TemporaryRecord record = new();

    public void Dispose() => record.Dispose();

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://192.168.1.5:5080")]
    [InlineData("http://*:5080")]
    [InlineData("https://127.0.0.1:5080")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("")]
    public void Serves_nobody_but_this_machine_without_a_token(string url) =>
        Assert.Throws<UsageException>(() =>
            new DeskServer(record.File, [url], token: null, TextWriter.Null, CommandLine.Run)
        );

    [Fact]
    public async Task Wants_the_token_where_there_is_one()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var desk = new DeskServer(
            record.File,
            ["http://127.0.0.1:0"],
            "a-token-of-some-length",
            TextWriter.Null,
            CommandLine.Run
        );
        await desk.Start();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(desk.Addresses.First()),
        };
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/sources", stop)).StatusCode);
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await client.PostAsync("/login", new FormUrlEncodedContent([new("token", "another")]), stop)).StatusCode
        );
        using var entered = await client.PostAsync(
            "/login",
            new FormUrlEncodedContent([new("token", "a-token-of-some-length")]),
            stop
        );
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/sources", stop)).StatusCode);

        using var program = new HttpClient
        {
            BaseAddress = client.BaseAddress,
            DefaultRequestHeaders = { { "Authorization", "Bearer a-token-of-some-length" } },
        };
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync("/sources.json", stop)).StatusCode);
    }
}
