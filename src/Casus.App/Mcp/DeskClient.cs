using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.App.Web.Markup;
using ModelContextProtocol;

namespace Casus.App.Mcp;

/// <summary>
/// Asks a desk on this machine what its pages say as JSON, and gives each thing the address where people read it.
/// </summary>
sealed class DeskClient(Func<(string Url, string Secret)> desk) : IDisposable
{
    readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });

    /// <summary>The JSON of a page.</summary>
    /// <exception cref="McpException">There is no such thing, or it can't be asked so; the message is the desk's
    /// own.</exception>
    public async Task<JsonObject> Get(
        string address,
        IEnumerable<(string Name, string? Value)> query,
        CancellationToken stop
    )
    {
        var given = query
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
            .Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}")
            .ToList();
        return await Send(
            new HttpRequestMessage(
                HttpMethod.Get,
                Of($"{address}.json{(given.Count > 0 ? "?" + string.Join('&', given) : "")}")
            ),
            stop
        );
    }

    public Task<JsonObject> Post(string address, JsonObject body, CancellationToken stop) =>
        Send(
            new HttpRequestMessage(HttpMethod.Post, Of(address))
            {
                Content = new StringContent(body.ToJsonString(), new MediaTypeHeaderValue("application/json")),
            },
            stop
        );

    /// <summary>Where people read it.</summary>
    public string Link(string address) => Of(address).ToString();

    public string? LinkOfEvent(string? id) => id is null ? null : Link(Address.OfEvent(id));

    public void Dispose() => client.Dispose();

    Uri Of(string address) => new(desk().Url.TrimEnd('/') + address);

    async Task<JsonObject> Send(HttpRequestMessage request, CancellationToken stop)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", desk().Secret);
        try
        {
            using var answer = await client.SendAsync(request, stop);
            var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync(stop)) as JsonObject;
            // What an article lacks is said in the answer itself.
            if (
                json is not null
                && (answer.IsSuccessStatusCode || answer.StatusCode == HttpStatusCode.UnprocessableEntity)
            )
                return json;
            throw new McpException(json?["error"]?.ToString() ?? $"the desk answers {(int)answer.StatusCode}");
        }
        catch (JsonException)
        {
            throw new McpException("the desk has no such page");
        }
        catch (HttpRequestException fault)
        {
            throw new McpException($"the desk at {desk().Url} does not answer: {fault.Message}");
        }
    }
}
