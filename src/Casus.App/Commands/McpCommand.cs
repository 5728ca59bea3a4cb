using System.CommandLine;
using Casus.App.Commands.Options;
using Casus.App.Handover;
using Casus.App.Mcp;
using Casus.App.Screen;
using Casus.App.Server;
using Casus.App.Store.DuckDb;
using Casus.App.Usage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Casus.App.Commands;

/// <summary>
/// <c>casus mcp</c>: tools for a language model over standard input and output. They ask the server that holds the
/// record, or one that is opened for them on this machine alone.
/// </summary>
static class McpCommand
{
    public static Command Create(Terminal terminal, RunCommand run)
    {
        var command = new Command(
            "mcp",
            "Give a language model tools to ask the record (Model Context Protocol over standard input and output)"
        );
        var database = DatabaseOption.Create();
        command.Add(database);
        command.SetAction(
            async (parsed, stop) =>
            {
                var file = parsed.GetValue(database)!;
                if (!File.Exists(file))
                    throw new StoreException($"{file}: no such file ('casus add' makes it)");
                await using var desk = await Open(file, terminal.Error, run);
                var note = desk?.Note ?? ServerNote.Beside(file)!;
                using var client = new DeskClient(() => (note.Url, note.Secret));
                var builder = Host.CreateEmptyApplicationBuilder(
                    new HostApplicationBuilderSettings { ApplicationName = "casus" }
                );
                builder.Services.AddSingleton(client);
                builder
                    .Services.AddMcpServer(McpTools.Describe)
                    .WithStreamServerTransport(terminal.Input, terminal.Output)
                    .WithTools<RecordTools>();
                await builder.Build().RunAsync(stop);
                return ExitCode.Fine;
            }
        );
        return command;
    }

    /// <summary>A desk of this process, or null where a running server has the record.</summary>
    static async Task<DeskServer?> Open(string file, TextWriter errors, RunCommand run)
    {
        try
        {
            var desk = new DeskServer(file, ["http://127.0.0.1:0"], token: null, errors, run);
            await desk.Start();
            return desk;
        }
        catch (HeldException held)
        {
            using (HandoverClient.To(held))
                return null;
        }
    }
}
