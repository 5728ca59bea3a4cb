using Casus.App.Output;
using Casus.App.Pipelines;
using Casus.App.Usage;
using Casus.App.Web.Markup;
using Casus.Coding;
using Microsoft.AspNetCore.Http;

namespace Casus.App.Web.Api;

/// <summary>
/// <c>POST /code</c>: one article as JSON, answered with its output line as <c>casus code --format jsonl</c> prints it;
/// or many, in an array or line by line, answered in the same form and order. Nothing is kept.
/// </summary>
static class CodeEndpoint
{
    public const int MostArticles = 1000;

    public static async Task Code(HttpContext context, Desk desk)
    {
        var body = await CodeBody.Read(context);
        if (body.Articles.Count == 0)
            throw new WrongAsk("no article in it", StatusCodes.Status422UnprocessableEntity);
        if (body.Articles.Count > MostArticles)
            throw new WrongAsk(
                $"{body.Articles.Count} articles; at most {MostArticles} can be sent at once",
                StatusCodes.Status413PayloadTooLarge
            );
        var pipeline = await desk.Pipeline;
        // One core stays free for readers.
        var threads = Math.Max(1, Environment.ProcessorCount - 1);
        var stop = context.RequestAborted;
        var answer = await Task.Run(
            () => Answer(body, Pipeline.Run(body.Articles, threads, article => pipeline.Code(article, stop)), stop),
            stop
        );
        await answer.Send(context, "no-store");
    }

    /// <summary>
    /// A line for each article, also where one could not be coded; only where none could is the whole an error.
    /// </summary>
    static Answer Answer(CodeBody body, IEnumerable<Outcome<CodedArticle>> outcomes, CancellationToken stop)
    {
        var (output, form) = (new MemoryStream(), body.Form);
        using var writer = new JsonEventWriter(output);
        var (lines, coded) = (0, 0);
        if (form is CodeBody.Layout.Array)
            output.WriteByte((byte)'[');
        foreach (var (article, result, problem) in outcomes)
        {
            stop.ThrowIfCancellationRequested();
            if (lines > 0 && form is CodeBody.Layout.Array)
                output.WriteByte((byte)',');
            var warnings = body.Warnings[lines++].Select(warning => warning.ToString());
            if (problem is null)
                writer.Write(article!, result!, warnings);
            else
                writer.Write(problem, warnings);
            coded += problem is null ? 1 : 0;
        }
        if (form is CodeBody.Layout.Array)
            output.WriteByte((byte)']');
        return new Answer(
            coded > 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
            form is CodeBody.Layout.Lines ? "application/x-ndjson; charset=utf-8" : "application/json; charset=utf-8",
            output.ToArray()
        );
    }
}
