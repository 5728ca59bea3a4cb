using System.Net;
using Casus.App.Handover;
using Casus.App.Mcp;
using Casus.App.Pipelines;
using Casus.App.Usage;
using Casus.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Casus.App.Server;

/// <summary>Listens for requests, and answers them from one <see cref="Desk"/>.</summary>
public sealed class DeskServer : IAsyncDisposable
{
    const long mostBytes = 32 << 20;

    readonly WebApplication app;
    readonly Entrance entrance;

    /// <param name="file">The record.</param>
    /// <param name="urls">Where to listen: http://ADDRESS:PORT, one or more; port 0 takes a free one.</param>
    /// <param name="token">What every request must bring; without one only loopback is served.</param>
    /// <param name="errors">Gets one line for each fault of the program.</param>
    /// <param name="run">Runs a command that another process hands over.</param>
    /// <param name="timeLimit">Time for one article and for every million characters of it; zero for no limit.</param>
    public DeskServer(
        string file,
        IEnumerable<string> urls,
        string? token,
        TextWriter errors,
        RunCommand run,
        TimeSpan? timeLimit = null
    )
    {
        var addresses = urls.Select(Parsed).ToList();
        if (token is null && addresses.Find(address => !Safety.IsLoopback(address.Host)) is { } open)
            throw new UsageException(
                $"--urls: {open.Host} can be reached from other machines; that needs a token (--token-file "
                    + "FILE, or CASUS_TOKEN in the environment)"
            );
        Desk = new Desk(file, errors, timeLimit ?? NewsCoder.UsualTime);
        // Nothing of the environment or of files beside the program changes what is served.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "casus" });
        builder.Services.AddRoutingCore();
        McpTools.Add(builder.Services, () => Note);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, addresses));
        app = builder.Build();
        entrance = new Entrance(new Safety(token, () => Note), errors);
        app.Use(entrance.Pass);
        app.UseRouting();
        McpTools.Map(app);
        Routes.Map(app, Desk, () => Note, run);
    }

    /// <summary>Where the server listens, with the ports that it got.</summary>
    public IReadOnlyCollection<string> Addresses => [.. app.Urls];

    internal Desk Desk { get; }

    /// <summary>What lies beside the record while the server runs.</summary>
    internal ServerNote? Note { get; private set; }

    public async Task Start()
    {
        // Pages wait for the database on threads of the pool; two of them, as on two processors, would be too few.
        ThreadPool.GetMinThreads(out var workers, out var completion);
        ThreadPool.SetMinThreads(Math.Max(workers, 16), completion);
        await app.StartAsync();
        // A server that listens on all addresses is reached by that of this machine.
        var address = app
            .Urls.First()
            .Replace("*", "127.0.0.1")
            .Replace("[::]", "127.0.0.1")
            .Replace("0.0.0.0", "127.0.0.1");
        var note = ServerNote.Of(new UriBuilder(address).Uri.GetLeftPart(UriPartial.Authority));
        note.Leave(Desk.Record.File);
        Note = note;
    }

    /// <summary>Until the process is told to end.</summary>
    public Task Wait() => HostingAbstractionsHostExtensions.WaitForShutdownAsync(app);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        entrance.Dispose();
        if (Note is not null)
            ServerNote.Remove(Desk.Record.File);
        Desk.Dispose();
    }

    static void Listen(KestrelServerOptions kestrel, List<Uri> addresses)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = mostBytes;
        foreach (var address in addresses)
            if (address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) && address.Port > 0)
                kestrel.ListenLocalhost(address.Port);
            else if (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip))
                kestrel.Listen(ip, address.Port);
            else if (Safety.IsLoopback(address.Host))
                kestrel.Listen(IPAddress.Loopback, address.Port);
            else
                kestrel.ListenAnyIP(address.Port);
    }

    static Uri Parsed(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttp
        && address.PathAndQuery == "/"
            ? address
            : throw new UsageException(
                $"--urls: must be http://ADDRESS:PORT, not '{url}'"
                    + (
                        url.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
                            ? " (for https put a proxy in front)"
                            : ""
                    )
            );
}
