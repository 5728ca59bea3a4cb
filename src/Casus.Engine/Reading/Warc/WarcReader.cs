using Casus.Reading.Html;
using Casus.Reading.Plain;

namespace Casus.Reading.Warc;

/// <summary>
/// Reads the pages in a web archive (ISO 28500): responses and resources of HTML or plain text, and the plain-text
/// conversions of WET files. Other records are passed over.
/// </summary>
static class WarcReader
{
    public static IEnumerable<ReadResult> Read(Stream stream, string file, ReadingOptions options)
    {
        var records = new RecordStream(stream);
        for (var number = 1; records.ReadLineSkippingBlank() is { } version; number++)
        {
            if (!version.StartsWith("WARC/", StringComparison.Ordinal))
            {
                yield return new ReadingProblem(
                    file,
                    null,
                    $"record {number} does not begin with WARC/: {ReadingProblem.Quote(version)}"
                );
                yield break;
            }
            var headers = records.ReadHeaders();
            if (!long.TryParse(headers.GetValueOrDefault("Content-Length"), out var length) || length < 0)
            {
                yield return new ReadingProblem(
                    file,
                    null,
                    $"record {number} has no length: {headers.GetValueOrDefault("Content-Length") ?? "no Content-Length"}"
                );
                yield break;
            }
            var type = headers.GetValueOrDefault("WARC-Type");
            if (type is not ("response" or "resource" or "conversion"))
            {
                records.Skip(length);
                continue;
            }
            var url = headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');
            if (length > options.MaxArticleBytes)
            {
                records.Skip(length);
                yield return new ReadingProblem(
                    file,
                    null,
                    $"record {number} ({url}) is larger than {options.MaxArticleBytes} bytes"
                );
                continue;
            }
            var block = records.ReadBlock((int)length);
            if (block.Length < length)
                yield return new ReadingProblem(
                    file,
                    null,
                    $"record {number} ({url}) ends after {block.Length} of {length} bytes"
                );
            else if (Result(type, block, headers, url, $"{file}#{number}", options) is { } result)
                yield return result;
        }
    }

    static ReadResult? Result(
        string type,
        byte[] block,
        Dictionary<string, string> headers,
        string? url,
        string source,
        ReadingOptions options
    )
    {
        ReadOnlySpan<byte> body = block;
        var contentType = headers.GetValueOrDefault("Content-Type") ?? "";
        if (type == "response")
        {
            if (!contentType.StartsWith("application/http", StringComparison.OrdinalIgnoreCase))
                return null;
            var response = HttpResponse.Parse(block, options.MaxArticleBytes);
            if (response.Status != 200)
                return null;
            if (response.Problem is { } trouble)
                return new ReadingProblem(source, null, $"{url}: {trouble}");
            body = response.Body;
            contentType = response.ContentType;
        }
        var known = new Article
        {
            Id = "",
            Url = url,
            Source = source,
            Text = "",
        };
        var charset = Charset(contentType);
        if (contentType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase))
        {
            var text = TextEncoding.Decode(body, charset ?? (type == "conversion" ? "utf-8" : null));
            if (string.IsNullOrWhiteSpace(text))
                return null;
            return TextReading.Complete(known with { Text = text }, options);
        }
        if (!contentType.Contains("html", StringComparison.OrdinalIgnoreCase))
            return null;
        if (
            HtmlReading.Read(TextEncoding.Decode(body, charset, searchDeclaration: true), known, options) is { } article
        )
            return article;
        return new ReadingProblem(source, null, $"{url}: no article text found in {body.Length} bytes");
    }

    static string? Charset(string contentType)
    {
        var at = contentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : contentType[(at + 8)..].Split(';')[0];
    }
}
