using System.Text.Json;
using Casus.App.Pipelines;
using Casus.App.Usage;
using Casus.Reading;
using Casus.Reading.Input;
using Microsoft.AspNetCore.Http;

namespace Casus.App.Web.Api;

/// <summary>
/// What was sent to be coded: an object, an array of objects, or lines of them, each with what reading it gives; and
/// beside them, by the place of the article, what was read with a doubt.
/// </summary>
sealed record CodeBody(CodeBody.Layout Form, IReadOnlyList<ReadResult> Articles, ILookup<int, ReadingProblem> Warnings)
{
    const string name = "request";

    static readonly string[] typesOfLines =
    [
        "application/x-ndjson",
        "application/ndjson",
        "application/jsonl",
        "application/x-jsonl",
        "application/jsonlines",
    ];

    // Depth costs nothing where values are passed over.
    static readonly JsonReaderOptions deep = new() { MaxDepth = 1_000_000 };

    static readonly ArticleReader reader = new(new ReadingOptions { Format = InputFormat.Jsonl });

    public enum Layout
    {
        One,
        Array,
        Lines,
    }

    public static async Task<CodeBody> Read(HttpContext context)
    {
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var type = context.Request.ContentType?.Split(';')[0].Trim();
        return Of(
            body.GetBuffer().AsSpan(0, (int)body.Length),
            typesOfLines.Contains(type, StringComparer.OrdinalIgnoreCase)
        );
    }

    public static CodeBody Of(ReadOnlySpan<byte> body, bool isLines)
    {
        if (body.StartsWith("\uFEFF"u8))
            body = body[3..];
        if (isLines)
            return Lines(body);
        try
        {
            return Whole(body);
        }
        catch (JsonException) when (StartsWithObject(body))
        {
            return Lines(body);
        }
        catch (JsonException wrong)
        {
            throw new WrongAsk(
                TextEncoding.FirstWrong(body) is { } at
                    ? $"the body is not UTF-8 at byte {at} (0x{body[at]:X2})"
                    : $"the body is not JSON at line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine}; "
                        + "send an article, an array of them, or one a line"
            );
        }
    }

    static CodeBody Lines(ReadOnlySpan<byte> body) =>
        OneEach(Layout.Lines, reader.Read(new MemoryStream(body.ToArray()), name));

    static CodeBody Whole(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body, deep);
        json.Read();
        var isArray = json.TokenType == JsonTokenType.StartArray;
        var read = new List<ReadResult>();
        if (isArray)
            for (var number = 1; json.Read() && json.TokenType != JsonTokenType.EndArray; number++)
                read.AddRange(reader.ReadJson(Value(ref json, body), name, number));
        else
            read.AddRange(reader.ReadJson(Value(ref json, body), name));
        // Anything after the value is not JSON.
        json.Read();
        if (TextEncoding.FirstWrong(body) is { } at)
            throw new WrongAsk($"the body is not UTF-8 at byte {at} (0x{body[at]:X2})");
        return OneEach(isArray ? Layout.Array : Layout.One, read);
    }

    static ReadOnlySpan<byte> Value(ref Utf8JsonReader json, ReadOnlySpan<byte> body)
    {
        var start = (int)json.TokenStartIndex;
        json.Skip();
        return body[start..(int)json.BytesConsumed];
    }

    /// <summary>Whether the first of several lines is an article by itself.</summary>
    static bool StartsWithObject(ReadOnlySpan<byte> body)
    {
        var lineEnd = body.IndexOf((byte)'\n');
        if (lineEnd < 0 || body[lineEnd..].Trim(" \t\r\n"u8).IsEmpty || !body.TrimStart(" \t\r\n"u8).StartsWith("{"u8))
            return false;
        try
        {
            var json = new Utf8JsonReader(body[..lineEnd], deep);
            json.Read();
            json.Skip();
            return json.BytesConsumed > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>One result an article, with the warnings in front of it; a text without a letter is none.</summary>
    static CodeBody OneEach(Layout form, IEnumerable<ReadResult> read)
    {
        var (articles, warnings) = (new List<ReadResult>(), new List<(int Place, ReadingProblem Warning)>());
        foreach (var result in SameIds.Told(read, apart: false))
        {
            if (result.Problem is { IsWarning: true } warning)
                warnings.Add((articles.Count, warning));
            else
                articles.Add(
                    result.Article is { } article && string.IsNullOrWhiteSpace(article.Text)
                        ? new ReadingProblem(article.Source!, null, "the text is empty", article.Id)
                        : result
                );
        }
        return new(form, articles, warnings.ToLookup(told => told.Place, told => told.Warning));
    }
}
