using System.Net;
using Casus.App.Commands;
using Casus.Tests.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Casus.Tests.App.Server;

/// <summary>Whatever is sent, to whatever address, is answered, and never as a fault of the program.</summary>
public sealed class HostileRequestTests(RunningDesk desk) : IClassFixture<RunningDesk>
{
    static readonly string[] values =
    [
        "%00",
        "%ED%A0%80",
        "%FF%FE",
        "%zz",
        "%",
        "%F0%9F%98%80",
        "'%22%3E%3Cscript%3E",
        "';DROP TABLE events;--",
        "..%2F..%2Fetc%2Fpasswd",
        "-1",
        "999999999999999999999",
        "NaN",
        "2024-99-99",
        "0000-00-00",
        "%25",
        "%28%28%28%5B",
        "*",
        "RUS/",
        "%0D%0AX:%201",
        "%2e%2e",
        "a,b;c=d",
        new string('9', 400),
        string.Concat(Enumerable.Repeat("%E2%80%AE", 90)),
    ];

    static readonly string[] names =
    [
        "q",
        "actor",
        "with",
        "type",
        "status",
        "since",
        "until",
        "place",
        "speaker",
        "page",
        "date",
        "month",
        "origin",
        "format",
        "state",
        "about",
        "a",
        "b",
        "safe",
    ];

    static readonly string[] bodies =
    [
        "",
        "{}",
        "[]",
        "null",
        "1e999999",
        "\"\\ud800\"",
        "{\"text\":\"\\ud800\"}",
        "{\"text\":{\"text\":[]}}",
        "{\"html\":\"<<<<\\u0000\"}",
        "[[[[[[[[",
        "{\"id\":1e99,\"text\":\"x\",\"date\":[]}",
        "text=%ED%A0%80%00&date=x",
        "date=0001-01-01&text=a",
        "verdict=reject",
        "verdict=%00&who=%FF&why=%ED%A0%80&value=%00",
        "verdict=type%3DNOTHING&who=a&why=b",
        "link=http%3A%2F%2F%5B%3A%3A1%5D%2F",
        "link=%ED%A0%80",
        "=&=&&;",
        "--x\r\n\r\n--x--",
    ];

    static readonly string[] types =
    [
        "application/json",
        "application/x-ndjson",
        "application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded; charset=utf-7",
        "multipart/form-data; boundary=x",
        "multipart/form-data",
        "text/plain; charset=nothing",
        ";;;",
    ];

    const string accept = "Accept: application/json, text/event-stream\r\n";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    Uri Base => desk.Client.BaseAddress!;

    /// <summary>Every address of the desk with the methods that it takes.</summary>
    List<(string Pattern, string Method)> Routes()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        var map = builder.Build();
        Casus.App.Server.Routes.Map(map, desk.Server.Desk, () => null, CommandLine.Run);
        return
        [
            .. ((IEndpointRouteBuilder)map)
                .DataSources.SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .SelectMany(route =>
                    (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method =>
                        (route.RoutePattern.RawText!, method)
                    )
                ),
            ("/mcp", "POST"),
        ];
    }

    static string At(string pattern, string value) =>
        System.Text.RegularExpressions.Regex.Replace(pattern, @"\{[^}]*\}", value);

    async Task Survives(string request, string shown)
    {
        var status = await RawRequest.Send(Base, request, Stop);
        Assert.True(status is > 0 and < 500 and not 429, $"{status}: {shown}");
    }

    Task Survives(IEnumerable<string> addresses) =>
        Parallel.ForEachAsync(
            addresses,
            Stop,
            async (address, _) => await Survives($"GET {address} HTTP/1.1\r\nHost: HOST\r\n\r\n", address)
        );

    [Fact]
    public async Task Answers_every_address_whatever_it_is_asked()
    {
        var routes = Routes().Where(route => route.Method == "GET").Select(route => route.Pattern).Distinct().ToList();
        Assert.Contains("/relations/{a}/{b}", routes);
        await Survives(
            from pattern in routes
            where pattern.Contains('{')
            from value in values
            select At(pattern, value)
        );
        // What is the same page as data is asked once.
        var pages = routes
            .Where(pattern =>
                !pattern.EndsWith(".json", StringComparison.Ordinal)
                && !pattern.StartsWith("/static", StringComparison.Ordinal)
            )
            .Select(pattern => At(pattern, "FRA"))
            .ToList();
        await Survives(
            from page in pages
            from value in values
            select $"{page}?" + string.Join('&', names.Select(name => $"{name}={value}"))
        );
        await Survives(
            from page in pages
            from name in names
            select $"{page}?{name}={(name.Length % 2 == 0 ? "-1" : "9999-12-31")}"
        );
        Assert.Equal("", desk.Errors);
    }

    [Fact]
    public async Task Answers_every_body_at_every_address()
    {
        foreach (
            var pattern in Routes().Where(route => route.Method == "POST").Select(route => route.Pattern).Distinct()
        )
        foreach (var type in types)
        foreach (var body in type.Contains("json") == (pattern is "/code" or "/mcp") ? bodies : bodies[..3])
            await Survives(
                $"POST {At(pattern, "e1")} HTTP/1.1\r\nHost: HOST\r\n{accept}Content-Type: {type}\r\n"
                    + $"Content-Length: {body.Length}\r\n\r\n{body}",
                $"{pattern} {type} {body}"
            );
        Assert.Equal("", desk.Errors);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: xn--\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: xn--a-ecp.example\r\n\r\n", 421)]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.0\r\n\r\n", 421)]
    [InlineData("CONNECT HOST HTTP/1.1\r\nHost: HOST\r\n\r\n", 404)]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: HOST\r\n\r\n", 404)]
    [InlineData("BREW /search HTTP/1.1\r\nHost: HOST\r\n\r\n", 404)]
    [InlineData("GET /\0 HTTP/1.1\r\nHost: HOST\r\n\r\n", 400)]
    public async Task Refuses_requests_that_no_browser_sends(string request, int status) =>
        Assert.Equal(status, await RawRequest.Send(Base, request, Stop));

    [Theory]
    [InlineData("/code", "80000000")]
    [InlineData("/code", "fffffffffffffffffff")]
    [InlineData("/code", "2")]
    [InlineData("/code", "zz")]
    [InlineData("/add", "80000000")]
    [InlineData("/events/e1", "ffffffff")]
    [InlineData("/mcp", "ffffffff")]
    public async Task Refuses_a_chunk_that_lies_about_its_size(string address, string size)
    {
        var type = address is "/code" or "/mcp" ? "application/json" : "application/x-www-form-urlencoded";
        var chunked =
            $"Content-Type: {type}\r\nTransfer-Encoding: chunked\r\n\r\n{size}\r\n{{\"text\":\"a\"}}\r\n0\r\n\r\n";
        Assert.Equal(
            400,
            await RawRequest.Send(Base, $"POST {address} HTTP/1.1\r\nHost: HOST\r\n{accept}{chunked}", Stop)
        );
        Assert.Equal("", desk.Errors);
    }

    [Fact]
    public async Task Refuses_addresses_and_headers_without_end()
    {
        Assert.Equal(
            414,
            await RawRequest.Send(Base, $"GET /search?q={new string('a', 20_000)} HTTP/1.1\r\nHost: HOST\r\n\r\n", Stop)
        );
        Assert.Equal(
            431,
            await RawRequest.Send(Base, $"GET / HTTP/1.1\r\nHost: HOST\r\nX: {new string('a', 40_000)}\r\n\r\n", Stop)
        );
    }

    [Theory]
    [InlineData("same-origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("none", "null", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", null, HttpStatusCode.Forbidden)]
    [InlineData("same-origin", "http://127.0.0.1:1", HttpStatusCode.Forbidden)]
    [InlineData("same-origin", "http://HOST", HttpStatusCode.BadRequest)]
    [InlineData("same-origin", null, HttpStatusCode.BadRequest)]
    [InlineData(null, "http://HOST", HttpStatusCode.BadRequest)]
    public async Task Takes_changes_only_where_both_headers_name_the_desk_itself(
        string? site,
        string? origin,
        HttpStatusCode expected
    )
    {
        var headers =
            (site is null ? "" : $"Sec-Fetch-Site: {site}\r\n") + (origin is null ? "" : $"Origin: {origin}\r\n");
        Assert.Equal(
            (int)expected,
            await RawRequest.Send(
                Base,
                $"POST /code HTTP/1.1\r\nHost: HOST\r\nContent-Length: 2\r\n{headers}\r\nno",
                Stop
            )
        );
    }
}
