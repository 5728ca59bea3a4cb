using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Casus.App.Web.Markup;

/// <summary>
/// The address of a request as it was sent, each part decoded once, so that an id may hold any character, also a slash.
/// </summary>
sealed record Address(string Target, string Path, string Query, string[] Parts, bool IsJson)
{
    const string json = ".json";

    public static Address Of(HttpContext context)
    {
        var target =
            context.Features.Get<IHttpRequestFeature>()?.RawTarget is { Length: > 0 } raw && raw[0] == '/'
                ? raw
                : context.Request.Path + context.Request.QueryString.Value;
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (target, "") : (target[..mark], target[mark..]);
        var isJson = path.EndsWith(json, StringComparison.Ordinal);
        if (isJson)
            path = path[..^json.Length];
        return new(target, path, query, [.. path.Split('/').Skip(2).Select(Uri.UnescapeDataString)], isJson);
    }

    /// <summary>
    /// A part of an address that holds an id or name; a dot is written so that an id which ends in ".json" stays one.
    /// </summary>
    public static string Part(string id) => Uri.EscapeDataString(id).Replace(".", "%2E", StringComparison.Ordinal);

    public static string OfArticle(string id) => $"/articles/{Part(id)}";

    public static string OfEvent(string id) => $"/events/{Part(id)}";

    public static string OfActor(string code) => $"/actors/{Part(code)}";

    public static string OfRelation(string a, string b) => $"/relations/{Part(a)}/{Part(b)}";

    public Answer Finish(Page page) =>
        page.SeeOther is { } next && !IsJson
            ? new Answer(StatusCodes.Status303SeeOther, "text/html; charset=utf-8", [], next)
        : IsJson ? new Answer(page.Status, "application/json; charset=utf-8", page.Json())
        : new Answer(
            page.Status,
            "text/html; charset=utf-8",
            Layout.Around(page.Status == 200 ? page with { JsonAddress = Path + json + Query } : page, Path).Bytes()
        );
}
