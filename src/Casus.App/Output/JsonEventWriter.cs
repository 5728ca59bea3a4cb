using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casus.Coding;
using Casus.Reading;

namespace Casus.App.Output;

/// <summary>
/// One JSON object a line for each article, as docs/output.md describes it. Offsets count code points of the article's
/// text.
/// </summary>
public sealed class JsonEventWriter : IEventWriter
{
    static readonly JsonWriterOptions options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    readonly Stream output;
    readonly ArrayBufferWriter<byte> buffer = new(1 << 14);
    readonly Utf8JsonWriter json;

    public JsonEventWriter(Stream output)
    {
        this.output = output;
        json = new Utf8JsonWriter(buffer, options);
    }

    public void Write(Article article, CodedArticle coded) => Write(article, coded, []);

    /// <summary>With the warnings about the article, for readers of the output alone.</summary>
    internal void Write(Article article, CodedArticle coded, IEnumerable<string> warnings)
    {
        json.WriteStartObject();
        WriteFields(json, article, coded);
        WriteWarnings(warnings);
        json.WriteEndObject();
        EndLine();
    }

    /// <summary>All fields of an article, without the braces around them.</summary>
    internal static void WriteFields(Utf8JsonWriter json, Article article, CodedArticle coded)
    {
        var parts = new JsonParts(json, article.Text);
        json.WriteString("id", article.Id);
        json.WriteString("date", article.Date?.ToString("yyyy-MM-dd"));
        json.WriteString("title", article.Title);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("language", article.Language);
        json.WriteStartArray("events");
        foreach (var coding in coded.Events)
            parts.Write(coding);
        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var statement in coded.Statements)
            parts.Write(statement);
        json.WriteEndArray();
    }

    public void Write(ReadingProblem problem) => Write(problem, []);

    internal void Write(ReadingProblem problem, IEnumerable<string> warnings)
    {
        json.WriteStartObject();
        json.WriteString("id", problem.Id);
        json.WriteString("error", problem.ToString());
        WriteWarnings(warnings);
        json.WriteEndObject();
        EndLine();
    }

    void WriteWarnings(IEnumerable<string> warnings)
    {
        if (!warnings.Any())
            return;
        json.WriteStartArray("warnings");
        foreach (var warning in warnings)
            json.WriteStringValue(warning);
        json.WriteEndArray();
    }

    public void Dispose() => json.Dispose();

    void EndLine()
    {
        json.Flush();
        buffer.Write("\n"u8);
        output.Write(buffer.WrittenSpan);
        output.Flush();
        buffer.ResetWrittenCount();
        json.Reset();
    }
}
