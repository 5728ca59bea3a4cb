using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Casus.App.Web.Markup;

/// <summary>
/// The files of <c>static/</c>, built into the program. Their addresses change with their content, so that browsers may
/// keep them for ever.
/// </summary>
static partial class StaticFiles
{
    const string folder = "static/",
        forEver = "public, max-age=31536000, immutable";

    static readonly FrozenDictionary<string, string> types = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".woff2"] = "font/woff2",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, (string Version, Answer Answer)> files = Load();

    public static string Versioned(string name) => $"/static/{files[name].Version}/{name}";

    public static async Task Send(HttpContext context)
    {
        if (files.TryGetValue((string)context.GetRouteValue("name")!, out var file))
            await file.Answer.Send(
                context,
                (string?)context.GetRouteValue("version") == file.Version ? forEver : "no-cache"
            );
        else
            await Address.Of(context).Finish(Page.NotFound("There is no such file.")).Send(context);
    }

    static FrozenDictionary<string, (string, Answer)> Load()
    {
        var loaded = new Dictionary<string, (string Version, Answer)>();
        // Styles last, since they name the other files.
        foreach (
            var name in typeof(StaticFiles)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                .Select(name => name[folder.Length..])
                .OrderBy(name => name.EndsWith(".css", StringComparison.Ordinal))
        )
        {
            using var stream = typeof(StaticFiles).Assembly.GetManifestResourceStream(folder + name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            if (name.EndsWith(".css", StringComparison.Ordinal))
                bytes = Encoding.UTF8.GetBytes(
                    Named()
                        .Replace(
                            Encoding.UTF8.GetString(bytes),
                            match => $"url(/static/{loaded[match.Groups[1].Value].Version}/{match.Groups[1].Value})"
                        )
                );
            loaded[name] = (
                Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4)),
                new Answer(200, types[Path.GetExtension(name)], bytes)
            );
        }
        return loaded.ToFrozenDictionary();
    }

    [GeneratedRegex(@"url\(([\w.-]+)\)")]
    private static partial Regex Named();
}
