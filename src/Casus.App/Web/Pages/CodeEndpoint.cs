using System.Text.Json;
using Casus.App.Output;
using Casus.Reading;
using Microsoft.AspNetCore.Http;

namespace Casus.App.Web.Pages;

/// <summary><c>POST /code</c>: one article as JSON, answered with its output line as <c>casus code --format jsonl</c> prints it. Nothing is kept.</summary>
static class CodeEndpoint
{
    const string name = "request";

    public static async Task Code(HttpContext context, Desk desk)
    {
        var line = await OneLine(context);
        var pipeline = await desk.Pipeline;
        var answer = await Task.Run(() =>
        {
            var results = new ArticleReader(new ReadingOptions { Format = InputFormat.Jsonl }).Read(line, name).ToList();
            // A warning stands in front of its article.
            var result = results.Find(result => result.Article is not null) is { Article: not null } read ? read : results[^1];
            var (article, coded, problem) = Pipeline.Try(result, article => pipeline.Code(article, context.RequestAborted));
            var output = new MemoryStream();
            using var writer = new JsonEventWriter(output);
            if (problem is null)
                writer.Write(article!, coded!);
            else
                writer.Write(problem);
            return new Answer(problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, "application/json; charset=utf-8", output.ToArray());
        }, context.RequestAborted);
        await answer.Send(context, "no-store");
    }

    /// <summary>The body in one line, however it is laid out.</summary>
    static async Task<MemoryStream> OneLine(HttpContext context)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
            var line = new MemoryStream();
            using (var json = new Utf8JsonWriter(line))
                body.WriteTo(json);
            line.Position = 0;
            return line;
        }
        catch (JsonException wrong)
        {
            throw new WrongAsk($"the body is not JSON: {wrong.Message}");
        }
    }
}
