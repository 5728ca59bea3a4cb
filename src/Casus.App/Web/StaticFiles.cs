using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Casus.App.Web;

/// <summary>The files of <c>static/</c>, built into the program. Their addresses change with their content, so that browsers may keep them for ever.</summary>
static class StaticFiles
{
    const string folder = "static/", forEver = "public, max-age=31536000, immutable";

    static readonly FrozenDictionary<string, string> types = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8", [".js"] = "text/javascript; charset=utf-8", [".json"] = "application/json", [".woff2"] = "font/woff2", [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, (string Version, Answer Answer)> files = typeof(StaticFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal)).ToFrozenDictionary(name => name[folder.Length..], Load);

    public static string Versioned(string name) => $"/static/{files[name].Version}/{name}";

    public static async Task Send(HttpContext context, Desk desk)
    {
        if (files.TryGetValue((string)context.GetRouteValue("name")!, out var file))
            await file.Answer.Send(context, (string?)context.GetRouteValue("version") == file.Version ? forEver : "no-cache");
        else
            await Address.Of(context).Finish(Page.NotFound("There is no such file.")).Send(context);
    }

    static (string, Answer) Load(string name)
    {
        using var stream = typeof(StaticFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return (Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4)), new Answer(200, types[Path.GetExtension(name)], bytes));
    }
}
