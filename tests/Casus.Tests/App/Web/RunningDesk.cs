using System.Net;
using System.Text.Json;
using Casus.App.Commands;
using Casus.App.Server;
using Casus.Tests.App.Store;

namespace Casus.Tests.App.Web;

/// <summary>
/// A desk on a free port of this machine, over a small record; the article of <see cref="CodedNews"/> is in it.
/// </summary>
public sealed class RunningDesk : IAsyncLifetime
{
    readonly TemporaryRecord record = new();
    readonly StringWriter errors = new();
    DeskServer? server;

    public HttpClient Client { get; private set; } = null!;

    public DeskServer Server => server!;

    /// <summary>What the desk told of faults.</summary>
    public string Errors => errors.ToString();

    public async ValueTask InitializeAsync()
    {
        record.Keep(TemporaryRecord.Coded(CodedNews.Article, CodedNews.Coded));
        server = new DeskServer(record.File, ["http://127.0.0.1:0"], token: null, errors, CommandLine.Run);
        await server.Start();
        Client = new HttpClient(
            new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.GZip }
        )
        {
            BaseAddress = new Uri(server.Addresses.First()),
        };
        while ((await Client.GetAsync("/health")).StatusCode != HttpStatusCode.OK)
            await Task.Delay(50);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server!.DisposeAsync();
        record.Dispose();
    }

    /// <summary>Runs a command over the record, which hands its work to the desk.</summary>
    public (int Exit, string Output, string Errors) Run(string input, params string[] args) => record.Run(input, args);

    public async Task<string> Text(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await Client.GetAsync(address);
        Assert.Equal(expected, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<JsonElement> Json(string address, HttpStatusCode expected = HttpStatusCode.OK) =>
        JsonDocument.Parse(await Text(address, expected)).RootElement;

    /// <summary>Sends a form as a browser does from a page of the desk, and gives the answer as it comes.</summary>
    public Task<HttpResponseMessage> Send(string address, params (string Name, string Value)[] fields) =>
        Client.PostAsync(
            address,
            new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)))
        );
}
