using Casus.App.Handover;
using Casus.App.Store.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Casus.App.Mcp;

/// <summary>The tools over HTTP, at <c>/mcp</c> of the desk; without sessions.</summary>
static class McpTools
{
    const string instructions = """
        Casus is a record of political events read from news: who did what to whom, when and where, who says so, in
        which words. Events have types of the PLOVER codebook and a status: only "actual" ones were done. Quote the
        words and give the links that come with each result. Ask search for events, relation and explain_turn for how
        two actors stand and why that changed, forecasts for what people expected and what came of it, explain_event
        for why an event was coded so, code_text to read a text that is not in the record.
        """;

    public static void Describe(McpServerOptions options)
    {
        options.ServerInfo = new Implementation
        {
            Name = "casus",
            Title = "Casus",
            Version = ArticleTable.Coder,
        };
        options.ServerInstructions = instructions.ReplaceLineEndings(" ");
    }

    public static void Add(IServiceCollection services, Func<ServerNote?> note)
    {
        services.AddSingleton(
            new DeskClient(() =>
                note() is { } own
                    ? (own.Url, own.Secret)
                    : throw new InvalidOperationException("the desk is not open yet")
            )
        );
        services.AddMcpServer(Describe).WithHttpTransport(options => options.Stateless = true).WithTools<RecordTools>();
    }

    public static void Map(WebApplication app) => app.MapMcp("/mcp");
}
