using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Casus.App.Web.Markup;

/// <summary>
/// What a page shows: its body to people, its data (records, or an <see cref="Action{Utf8JsonWriter}"/>) to programs.
/// </summary>
sealed record Page(string Title, Html Body, object Data)
{
    /// <summary>How records are written: names in snake case, as the columns of the record.</summary>
    public static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    static readonly JsonWriterOptions written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Status { get; init; } = 200;

    /// <summary>Files of <c>static/</c> that the page runs, besides <c>desk.js</c>.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Further files of style.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>The same address as the page's, with <c>.json</c>; null where there is none.</summary>
    public string? JsonAddress { get; init; }

    /// <summary>After a change: where to look next.</summary>
    public string? SeeOther { get; init; }

    public byte[] Json()
    {
        if (Data is not Action<Utf8JsonWriter> write)
            return JsonSerializer.SerializeToUtf8Bytes(Data, Names);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, written);
        write(json);
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    public static Page NotFound(string what) =>
        new("Not found", $"<h1>Not found</h1><p>{what}</p>", new { Error = what }) { Status = 404 };

    public static Page Wrong(string what) =>
        new("Can’t be answered", $"<h1>Can’t be answered</h1><p>{what}</p>", new { Error = what }) { Status = 400 };
}
