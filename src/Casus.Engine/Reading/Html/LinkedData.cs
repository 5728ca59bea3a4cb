using System.Text.Json;

namespace Casus.Reading.Html;

/// <summary>The first article in a page's JSON-LD (schema.org NewsArticle and its like).</summary>
sealed class LinkedData
{
    public string? Headline { get; private set; }
    public string? Published { get; private set; }
    public string? Author { get; private set; }
    public string? Publisher { get; private set; }
    public string? Language { get; private set; }

    /// <summary>Reads one script; anything that is not JSON is passed over.</summary>
    public void Read(ReadOnlySpan<char> json)
    {
        try
        {
            using var document = JsonDocument.Parse(
                json.ToString(),
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
            );
            var waiting = new Queue<JsonElement>([document.RootElement]);
            for (var seen = 0; seen < 200 && waiting.TryDequeue(out var element); seen++)
                Visit(element, waiting);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A page's broken linked data says nothing; what was read of it stays.
        }
    }

    void Visit(JsonElement element, Queue<JsonElement> waiting)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                waiting.Enqueue(item);
            return;
        }
        if (element.ValueKind != JsonValueKind.Object)
            return;
        if (IsArticle(element))
        {
            Headline ??= Text(element, "headline");
            Published ??= Text(element, "datePublished") ?? Text(element, "dateCreated");
            Author ??= Name(element, "author");
            Publisher ??= Name(element, "publisher");
            Language ??= Text(element, "inLanguage");
        }
        if (element.TryGetProperty("@graph", out var graph))
            waiting.Enqueue(graph);
        if (element.TryGetProperty("mainEntity", out var main))
            waiting.Enqueue(main);
    }

    static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
            return false;
        var name = type.ValueKind == JsonValueKind.Array && type.GetArrayLength() > 0 ? type[0] : type;
        return name.ValueKind == JsonValueKind.String
            && name.GetString() is { } text
            && (
                text.EndsWith("Article", StringComparison.Ordinal)
                || text.EndsWith("Posting", StringComparison.Ordinal)
                || text is "Report" or "NewsReport"
            );
    }

    static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? PageMetadata.Clean(System.Net.WebUtility.HtmlDecode(value.GetString()))
            : null;

    static string? Name(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Array)
            return PageMetadata.Clean(
                string.Join(", ", value.EnumerateArray().Take(8).Select(One).Where(name => name is not null))
            );
        return One(value);
    }

    static string? One(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => PageMetadata.Clean(value.GetString()),
            JsonValueKind.Object => Text(value, "name"),
            _ => null,
        };
}
