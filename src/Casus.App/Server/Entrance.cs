using System.Globalization;
using System.Text;
using Casus.App.Web;
using Casus.App.Web.Markup;
using Microsoft.AspNetCore.Http;

namespace Casus.App.Server;

/// <summary>
/// What every request passes first: whether it can be read, how much its sender asks, whether he may. Whatever goes
/// wrong behind it and was not answered there is answered here.
/// </summary>
sealed class Entrance(Safety safety, TextWriter errors) : IDisposable
{
    readonly Rates rates = new();

    public async Task Pass(HttpContext context, RequestDelegate next)
    {
        try
        {
            if (!Refusal.HasHost(context.Request))
                await Answer(context, StatusCodes.Status400BadRequest, "the name of the host can't be read");
            else if (rates.WaitSeconds(context) is { } seconds)
            {
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            }
            else if (await safety.Admits(context))
                await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested) { }
        catch (Exception wrong)
        {
            var refused = Refusal.Of(wrong);
            if (refused is null)
                errors.WriteLine(
                    $"casus: fault in the program at {context.Request.Method} {context.Request.Path}: "
                        + $"{wrong.GetType().Name}: {wrong.Message}"
                );
            // A reply that has begun must not end as if it were whole.
            if (context.Response.HasStarted)
                context.Abort();
            else
                await (
                    refused is var (status, why)
                        ? Answer(context, status, why)
                        : Answer(context, StatusCodes.Status500InternalServerError, "a fault in the program")
                );
        }
    }

    public void Dispose() => rates.Dispose();

    static Task Answer(HttpContext context, int status, string why) =>
        new Answer(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(why + "\n")).Send(context, "no-store");
}
