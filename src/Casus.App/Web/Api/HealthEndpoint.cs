using Casus.App.Web.Markup;
using Microsoft.AspNetCore.Http;

namespace Casus.App.Web.Api;

/// <summary><c>/health</c>: whether texts can be coded and the record be asked.</summary>
static class HealthEndpoint
{
    public static Task Say(HttpContext context, Desk desk)
    {
        var ready = desk.Pipeline.IsCompletedSuccessfully;
        return new Answer(
            ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
            "application/json; charset=utf-8",
            new Page("", Html.None, new { Status = ready ? "ready" : "starting" }).Json()
        ).Send(context, "no-store");
    }
}
