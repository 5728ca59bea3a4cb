using System.Diagnostics;
using Casus.App.Commands;
using Casus.App.Server;
using Casus.App.Usage;
using Casus.Tests.App.Commands;
using Casus.Tests.App.Store;
using Microsoft.Playwright;

namespace Casus.Tests.App.Web;

/// <summary>
/// A desk over the samples and dispatches about Kenya and Norway, whose relation turns, and Chromium to look at it
/// with. As root on Debian a missing Chromium is installed; elsewhere the tests say that they were skipped.
/// </summary>
public sealed class BrowserDesk : IAsyncLifetime
{
    static readonly string[] places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    readonly TemporaryRecord record = new();
    readonly StringWriter errors = new();
    DeskServer? server;
    IPlaywright? playwright;
    IBrowser? browser;

    public string Address { get; private set; } = "";

    public string Errors => errors.ToString();

    public async ValueTask InitializeAsync()
    {
        if (Chromium() is not { } chromium)
            return;
        var (exit, _, said) = record.Run("", "add", Path.Combine(TemporaryRecord.Repository, "samples"));
        Assert.True(exit == ExitCode.Fine, said);
        Assert.Equal(ExitCode.Fine, record.Run(RelationCommandTests.Kept.News, "add", "-", "--input", "jsonl").Exit);
        server = new DeskServer(record.File, ["http://127.0.0.1:0"], token: null, errors, CommandLine.Run);
        await server.Start();
        Address = server.Addresses.First();
        Assertions.SetDefaultExpectTimeout(20_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-background-networking"] }
        );
    }

    /// <summary>A fresh window. Skips the test where there is no Chromium.</summary>
    public async Task<IPage> Open(int width = 1200, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(
            browser is null,
            "NO BROWSER: there is no Chromium on this machine (looked at CHROMIUM and the usual places), so no page was looked at"
        );
        var context = await browser!.NewContextAsync(
            new()
            {
                BaseURL = Address,
                ViewportSize = new() { Width = width, Height = 800 },
                ColorScheme = scheme,
            }
        );
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
        record.Dispose();
    }

    static string? Chromium()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
            return named;
        if (Array.Find(places, File.Exists) is { } found)
            return found;
        if (Environment.UserName == "root" && File.Exists("/etc/debian_version"))
        {
            using var install = Process.Start(
                new ProcessStartInfo(
                    "sh",
                    [
                        "-c",
                        "(apt-get install -y chromium || (apt-get update && apt-get install -y chromium)) >/dev/null 2>&1",
                    ]
                )
                {
                    Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
                }
            )!;
            if (!install.WaitForExit(TimeSpan.FromMinutes(4)))
                install.Kill(entireProcessTree: true);
        }
        return Array.Find(places, File.Exists);
    }
}
