using System.Net;
using System.Security.Cryptography;
using System.Text;
using Casus.App.Handover;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.App.Usage;
using Casus.App.Web;
using Casus.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Casus.App.Server;

/// <summary>
/// Where commands of the same user hand their work to the server: they come from this machine and bring the secret of
/// its note. Coding here leaves one core to the pages.
/// </summary>
static class HandoverRoutes
{
    static readonly int threads = Math.Max(1, Environment.ProcessorCount - 1);

    // One more, which takes the coded articles and keeps them.
    static readonly Lazy<PatientThreads> patient = new(() => new PatientThreads(threads + 1));

    public static void Map(RouteMap map, Func<ServerNote?> note, RunCommand run)
    {
        map.Post(
            HandedWork.Prefix + "/add",
            (context, desk) =>
                Trusted(
                    context,
                    note(),
                    async () =>
                    {
                        var work = await Read<HandedArticles>(context);
                        var pipeline = (await desk.Pipeline).Giving(work.LeastConfidence, work.Convention);
                        var kept = await patient.Value.Start(() => Add(work, desk.Record, pipeline));
                        await context.Response.WriteAsJsonAsync(kept, HandedWork.Json, context.RequestAborted);
                    }
                )
        );
        map.Post(
            HandedWork.Prefix + "/import",
            (context, desk) =>
                Trusted(
                    context,
                    note(),
                    async () =>
                    {
                        var work = await Read<HandedRows>(context);
                        var counts = await patient.Value.Start(() =>
                            desk.Record.Write(store => store.Import(work.Rows, work.StartsFile), byHand: false)
                        );
                        await context.Response.WriteAsJsonAsync(counts, HandedWork.Json, context.RequestAborted);
                    }
                )
        );
        map.Post(
            HandedWork.Prefix + "/run",
            (context, desk) =>
                Trusted(
                    context,
                    note(),
                    async () =>
                    {
                        var work = await Read<HandedCommand>(context);
                        if (work.Args.Length == 0 || !HandedWork.Commands.Contains(work.Args[0]))
                            throw new WrongAsk($"no command to be run here: '{work.Args.FirstOrDefault()}'");
                        var frames = new Frames(context.Response.Body);
                        var terminal = new Terminal(Stream.Null, frames.Out, frames.Error)
                        {
                            Width = work.Width,
                            IsScreen = work.IsScreen,
                            HasInput = false,
                        };
                        int Run() =>
                            desk.Record.Read(reader => run(work.Args, terminal, new LentRecord(reader, desk.Record)));
                        await Task.Run(() => frames.End(work.Args[0] == "export" ? desk.Exports.Take(Run) : Run()));
                    }
                )
        );
    }

    static KeptArticles Add(HandedArticles work, HeldRecord record, Pipeline pipeline)
    {
        var kept = new KeptArticles(new(), []);
        record.Read(lookup =>
        {
            foreach (
                var (counts, problems) in Adding.Run(
                    work.Articles,
                    threads,
                    work.Again,
                    lookup,
                    pipeline.Code,
                    batch => record.Write(store => store.Keep(batch, pipeline.Code, work.Again), byHand: false),
                    patient.Value
                )
            )
            {
                kept = kept with { Counts = kept.Counts + counts };
                kept.Problems.AddRange(problems.Select(problem => problem.ToString()));
            }
            return true;
        });
        return kept;
    }

    static async Task<T> Read<T>(HttpContext context) =>
        await context.Request.ReadFromJsonAsync<T>(HandedWork.Json, context.RequestAborted)
        ?? throw new WrongAsk("no work in it");

    static async Task Trusted(HttpContext context, ServerNote? note, Func<Task> work)
    {
        if (
            note is null
            || context.Connection.RemoteIpAddress is not { } caller
            || !(IPAddress.IsLoopback(caller) || caller.Equals(context.Connection.LocalIpAddress))
            || !Brings(context.Request, note.Secret)
        )
        {
            await Refuse(
                context,
                StatusCodes.Status403Forbidden,
                "only for commands of the server's own user on this machine"
            );
            return;
        }
        // A batch of articles may be long; a caller with the secret may write the file anyway.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null;
        try
        {
            await work();
        }
        catch (Exception fault) when (!context.Response.HasStarted && fault is not OperationCanceledException)
        {
            var why = Refusal.Of(fault) is { } refused
                ? refused.Why
                : $"{ReadingProblem.Fault}{fault.GetType().Name}: {fault.Message}";
            await Refuse(context, StatusCodes.Status500InternalServerError, why);
        }
    }

    static Task Refuse(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(why + "\n", context.RequestAborted);
    }

    static bool Brings(HttpRequest request, string secret) =>
        CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers.Authorization.ToString())),
            SHA256.HashData(Encoding.UTF8.GetBytes("Bearer " + secret))
        );
}
