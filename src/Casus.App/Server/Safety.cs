using System.Net;
using System.Security.Cryptography;
using System.Text;
using Casus.App.Handover;
using Casus.App.Web;
using Casus.App.Web.Markup;
using Microsoft.AspNetCore.Http;

namespace Casus.App.Server;

/// <summary>
/// What every request must pass before it gets to a page. Without a token only loopback is served, and only under a
/// name of this machine, so that no page of another site reaches the desk by a name that it points here. Changes are
/// taken only from the desk's own pages, or from programs, which send no Origin.
/// </summary>
sealed class Safety(string? token, Func<ServerNote?> note)
{
    const string cookie = "casus-token";

    const string policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static readonly string[] ownNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether the request may go on; if not, it is answered.</summary>
    public async Task<bool> Admits(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        // With "no-referrer" browsers would call the origin of the desk's own forms "null".
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = headers["Cross-Origin-Resource-Policy"] = "same-origin";

        if (token is null && !ownNames.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
            return await Refuse(
                context,
                StatusCodes.Status421MisdirectedRequest,
                $"not served under the name '{context.Request.Host.Host}'"
            );
        if (IsChange(context.Request) && IsFromElsewhere(context.Request))
            return await Refuse(
                context,
                StatusCodes.Status403Forbidden,
                "a change that comes from a page of another site"
            );
        // Handed work brings a secret of its own.
        if (
            token is null
            || context.Request.Path == "/health"
            || context.Request.Path.StartsWithSegments(HandedWork.Prefix)
            || HasToken(context.Request)
            || context.Request.Path.StartsWithSegments("/static")
        )
            return true;
        return await Login(context);
    }

    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address);

    static bool IsChange(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method)
        && !HttpMethods.IsHead(request.Method)
        && !HttpMethods.IsOptions(request.Method);

    /// <summary>
    /// Browsers say where a request comes from; Sec-Fetch-Site is the newer way, Origin the older one, and both must
    /// fit. Of the origin the scheme does not count: a proxy that speaks HTTPS hands on plain HTTP.
    /// </summary>
    static bool IsFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")
        || request.Headers.Origin.ToString() is { Length: > 0 } origin && !IsOf(request.Host, origin);

    static bool IsOf(HostString host, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && from.Scheme is "http" or "https"
        && host.Host.Equals(from.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port ?? from.Port) == from.Port;

    bool HasToken(HttpRequest request) =>
        Equal(request.Cookies[cookie], token!)
        || request.Headers.Authorization.ToString() is var given
            && given.StartsWith("Bearer ", StringComparison.Ordinal)
            && (Equal(given[7..].Trim(), token!) || note() is { } own && Equal(given[7..].Trim(), own.Secret));

    // In a time that does not tell how much of it is right.
    static bool Equal(string? given, string secret) =>
        given is not null
        && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(given)),
            SHA256.HashData(Encoding.UTF8.GetBytes(secret))
        );

    async Task<bool> Login(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (
            request.Path == "/login"
            && HttpMethods.IsPost(request.Method)
            && request.HasFormContentType
            && Equal((await Refusal.Form(request))["token"], token!)
        )
        {
            response.Cookies.Append(
                cookie,
                token!,
                new CookieOptions
                {
                    HttpOnly = true,
                    SameSite = SameSiteMode.Strict,
                    Secure = request.IsHttps,
                    MaxAge = TimeSpan.FromDays(30),
                }
            );
            response.StatusCode = StatusCodes.Status303SeeOther;
            response.Headers.Location = "/";
            return false;
        }
        response.Headers.WWWAuthenticate = "Bearer";
        if (!request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal))
            return await Refuse(
                context,
                StatusCodes.Status401Unauthorized,
                "needs the token (Authorization: Bearer …)"
            );
        var page = new Page(
            "Token",
            $"""
            <h1>Casus</h1>
            <form method="post" action="/login">
            <label>Token <input type="password" name="token" autocomplete="current-password" required autofocus></label>
            <button>Enter</button></form>
            """,
            ""
        );
        await new Answer(
            StatusCodes.Status401Unauthorized,
            "text/html; charset=utf-8",
            Layout.Around(page, "").Bytes()
        ).Send(context, "no-store");
        return false;
    }

    static async Task<bool> Refuse(HttpContext context, int status, string why)
    {
        await new Answer(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(why + "\n")).Send(
            context,
            "no-store"
        );
        return false;
    }
}
