using System.CommandLine;
using System.Net.Sockets;
using Casus.App.Commands.Options;
using Casus.App.Screen;
using Casus.App.Server;
using Casus.App.Usage;

namespace Casus.App.Commands;

/// <summary><c>casus serve</c>: the desk, pages and an API over the record.</summary>
static class ServeCommand
{
    const string tokenVariable = "CASUS_TOKEN";
    const int busyThreads = 32;

    public static Command Create(Terminal terminal, RunCommand run)
    {
        var command = new Command("serve", "Show the record as web pages, and code texts over HTTP");
        var database = DatabaseOption.Create();
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen, one or more, separated by semicolons",
            HelpName = "URLS",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        }.Checked((name, text) => Asked.Something(name, text.Trim(' ', ';')));
        var tokenFile = TextOption.Create(
            "--token-file",
            "A file with the token that every request must bring "
                + $"(or {tokenVariable} in the environment); needed where others can reach the address",
            "FILE",
            Asked.File
        );
        command.Add(database);
        command.Add(urls);
        var limit = TimeLimitOption.Create();
        command.Add(tokenFile);
        command.Add(limit);
        command.SetAction(
            async (parsed, stop) =>
            {
                // A request that asks the record or codes a text holds a thread; others must not wait until the pool
                // adds another one.
                ThreadPool.SetMinThreads(busyThreads, busyThreads);
                var addresses = parsed
                    .GetValue(urls)!
                    .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                await using var desk = new DeskServer(
                    parsed.GetValue(database)!,
                    addresses,
                    Token(parsed.GetValue(tokenFile)),
                    terminal.Error,
                    run,
                    TimeSpan.FromSeconds(parsed.GetValue(limit))
                );
                try
                {
                    await desk.Start();
                }
                catch (Exception refused) when (refused is IOException or SocketException)
                {
                    throw new UsageException($"--urls: {refused.Message}");
                }
                foreach (var address in desk.Addresses)
                    terminal.Error.WriteLine($"casus: the desk is at {address}");
                await desk.Wait();
                return ExitCode.Fine;
            }
        );
        return command;
    }

    static string? Token(string? file)
    {
        if (file is null)
            return Environment.GetEnvironmentVariable(tokenVariable) is { Length: > 0 } given ? given : null;
        return File.ReadAllText(file).Trim() is { Length: >= 16 } token
            ? token
            : throw new UsageException($"--token-file: {file}: a token has at least 16 characters");
    }
}
