namespace Casus.Reading.Input;

/// <summary>Tells a format by extension or first bytes.</summary>
static class InputFiles
{
    /// <summary>
    /// The format an extension stands for, or <see cref="InputFormat.Auto"/>; ".gz" on top makes no difference.
    /// </summary>
    public static InputFormat ByExtension(string path)
    {
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            path = path[..^3];
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".txt" or ".text" => InputFormat.Text,
            ".html" or ".htm" or ".xhtml" => InputFormat.Html,
            ".jsonl" or ".ndjson" or ".json" => InputFormat.Jsonl,
            ".rss" or ".atom" or ".xml" => InputFormat.Rss,
            ".warc" or ".wet" => InputFormat.Warc,
            _ => InputFormat.Auto,
        };
    }

    /// <summary>The format the first bytes of a stream look like; plain text if like nothing else.</summary>
    public static InputFormat ByContent(ReadOnlySpan<byte> head)
    {
        var text = TextEncoding.Decode(head).AsSpan().TrimStart();
        return text.StartsWith("{") ? InputFormat.Jsonl
            : text.StartsWith("WARC/") ? InputFormat.Warc
            : !text.StartsWith("<") ? InputFormat.Text
            : Contains(text, "<rss") || Contains(text, "<feed") || Contains(text, "<rdf:RDF") ? InputFormat.Rss
            : InputFormat.Html;
    }

    static bool Contains(ReadOnlySpan<char> text, string tag) => text.Contains(tag, StringComparison.OrdinalIgnoreCase);
}
