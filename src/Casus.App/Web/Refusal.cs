using System.Net.Http.Headers;
using Casus.App.Store.DuckDb;
using Casus.App.Usage;
using Microsoft.AspNetCore.Http;

namespace Casus.App.Web;

/// <summary>
/// What is wrong with a request, told by the exception that it ended in; the rest are faults of the program.
/// </summary>
static class Refusal
{
    // ENOSPC, which .NET hands on as it is.
    const int noRoom = 28,
        notTaken = StatusCodes.Status415UnsupportedMediaType;

    /// <summary>The answer's status and the reason; null for a fault.</summary>
    public static (int Status, string Why)? Of(Exception wrong) =>
        wrong switch
        {
            WrongAsk ask => (ask.Status, ask.Message),
            UsageException => (StatusCodes.Status400BadRequest, wrong.Message),
            BadHttpRequestException bad => (bad.StatusCode, bad.Message),
            // So the server names a chunk whose size no body can have.
            IOException { InnerException: OverflowException } => (StatusCodes.Status400BadRequest, wrong.Message),
            _ when Trouble.In(wrong) is { } told => (StatusCodes.Status503ServiceUnavailable, told.Message),
            IOException { HResult: noRoom } => (StatusCodes.Status507InsufficientStorage, wrong.Message),
            _ => null,
        };

    /// <summary>A host's name that can't be read as one, such as "xn--", throws wherever it is asked for.</summary>
    public static bool HasHost(HttpRequest request)
    {
        try
        {
            _ = request.Host;
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The form that was sent, read as UTF-8, as browsers send it.</summary>
    public static async Task<IFormCollection> Form(HttpRequest request)
    {
        if (!request.HasFormContentType)
            throw new WrongAsk("send a form (application/x-www-form-urlencoded or multipart/form-data)", notTaken);
        var charset = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? type.CharSet?.Trim('"') : null;
        if (!string.IsNullOrEmpty(charset) && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            throw new WrongAsk($"a form in {charset}; must be UTF-8", notTaken);
        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new WrongAsk($"the form can't be read: {wrong.Message}");
        }
    }
}
