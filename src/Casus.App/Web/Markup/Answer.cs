using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Casus.App.Web.Markup;

/// <summary>A finished answer, packed once and given to many.</summary>
sealed class Answer(int status, string type, byte[] body, string? location = null)
{
    const int worthPacking = 1000;

    readonly byte[]? packed =
        body.Length > worthPacking && !type.StartsWith("font", StringComparison.Ordinal) ? Pack(body) : null;
    readonly string tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 8))}\"";

    public int Status => status;
    public int Size => body.Length + (packed?.Length ?? 0);
    public string Tag => tag;

    /// <summary>As long as nothing says otherwise, a browser asks each time whether its copy still holds.</summary>
    public async Task Send(HttpContext context, string caching = "no-cache")
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = caching;
        if (status == 200)
        {
            response.Headers.ETag = tag;
            if (request.Headers.IfNoneMatch == tag)
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }
        response.StatusCode = status;
        if (location is not null)
            response.Headers.Location = location;
        response.ContentType = type;
        var sent = body;
        if (packed is not null)
        {
            response.Headers.Vary = "Accept-Encoding";
            if (request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
            {
                response.Headers.ContentEncoding = "gzip";
                sent = packed;
            }
        }
        response.ContentLength = sent.Length;
        if (!HttpMethods.IsHead(request.Method))
            await response.Body.WriteAsync(sent, context.RequestAborted);
    }

    static byte[] Pack(byte[] body)
    {
        var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal))
            gzip.Write(body);
        return memory.ToArray();
    }
}
