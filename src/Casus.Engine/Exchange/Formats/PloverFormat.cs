using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casus.Coding;
using Casus.Exchange.Tables;

namespace Casus.Exchange.Formats;

/// <summary>
/// PLOVER's own records, one JSON object a line, by the chapter "Data Fields" of its manual (openeventdata/PLOVER).
/// What is not actual carries one of the manual's auxiliary modes.
/// </summary>
sealed class PloverFormat : IEventFormat
{
    static readonly Columns columns = new("record");
    static readonly (string Mode, EventStatus Status)[] auxiliary =
    [
        ("future", EventStatus.Future),
        ("hypothetical", EventStatus.Possible),
        ("negation", EventStatus.Negated),
    ];
    static readonly JsonWriterOptions relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Name => "plover";
    public RowSyntax Syntax => RowSyntax.JsonLine;
    public bool HasHeader => false;
    public Columns Columns => columns;
    public int LeastColumns => 1;

    public ExchangedEvent Read(Row row)
    {
        try
        {
            using var json = JsonDocument.Parse(row.Cells[0]);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
                return Read(json.RootElement, row);
            row.Refuse("not a JSON object");
        }
        catch (JsonException fault)
        {
            row.Refuse($"not JSON at byte {fault.BytePositionInLine + 1}");
        }
        catch (InvalidOperationException)
        {
            // The reader of JSON says so of "\ud800" and its like.
            row.Refuse("half of a character (a lone surrogate) in a text");
        }
        return new ExchangedEvent { Id = "", Origin = Name };
    }

    public IEnumerable<string[]> Write(ExchangedEvent coded)
    {
        if (coded.Type == EventType.None)
            yield break;
        var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, relaxed))
            Write(json, coded);
        yield return [Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length)];
    }

    ExchangedEvent Read(JsonElement record, Row row)
    {
        var id = Text(record, "id");
        if (id is null)
            row.Refuse("no id");
        var type = Type(record, row);
        var date = Text(record, "date");
        // Also a decade ("198X"), as TIMEX3 writes it.
        if (date is not null && (date.Length < 2 || date.AsSpan(0, 2).IndexOfAnyExceptInRange('0', '9') >= 0))
            row.Refuse($"date is no date: '{date}'");
        var modes = Texts(record, "mode");
        var cite = Part(record, "cite_info");
        return new ExchangedEvent
        {
            Id = $"plover:{id}",
            Origin = Name,
            Type = type,
            Mode = modes.FirstOrDefault(mode => !auxiliary.Any(known => known.Mode == mode) && mode != "historical"),
            Status = auxiliary.FirstOrDefault(known => modes.Contains(known.Mode)).Status,
            Contexts = Texts(record, "context"),
            Quad = (int?)Number(record, "quad_code"),
            Score = Number(record, "event_scale"),
            Date = date,
            Actors = Parties(record, "actor"),
            Recipients = Parties(record, "recipient"),
            Trigger = Texts(record, "event_text") is [var first, ..] ? first : null,
            Place = Place(record),
            Url = (cite is { } cited ? Text(cited, "url") : null) ?? Text(record, "link"),
            Title = cite is { } titled ? Text(titled, "title") : null,
            Outlet = cite is { } told ? Text(told, "publication") : null,
            Language = cite is { } written ? Text(written, "language") : null,
        };
    }

    static EventType Type(JsonElement record, Row row)
    {
        var types = Texts(record, "event");
        if (
            types.Count == 1
            && Enum.TryParse<EventType>(types[0], ignoreCase: true, out var type)
            && type != EventType.None
        )
            return type;
        row.Refuse(
            types.Count > 1
                ? $"several events in one record: {string.Join(", ", types)}"
                : $"event is none of PLOVER: '{types.FirstOrDefault()}'"
        );
        return default;
    }

    static ExchangedPlace? Place(JsonElement record) =>
        Part(record, "event_loc") is { } at
        && (Text(at, "resolved_place") ?? Text(at, "extracted_place") ?? Text(at, "country_code")) is { } name
            ? new ExchangedPlace(
                name,
                CountryTable.FromName(Text(at, "country_code") ?? Text(at, "country")),
                Number(at, "lat"),
                Number(at, "lon")
            )
            : null;

    static void Write(Utf8JsonWriter json, ExchangedEvent coded)
    {
        json.WriteStartObject();
        json.WriteString("id", coded.Id);
        Text(json, "date", coded.Date);
        Parties(json, "actor", coded.Actors);
        Parties(json, "recipient", coded.Recipients);
        Texts(json, "event", [coded.Type.ToString()]);
        Texts(
            json,
            "mode",
            [
                .. coded.Mode is { } mode ? [mode] : Array.Empty<string>(),
                .. auxiliary.Where(known => known.Status == coded.Status).Select(known => known.Mode),
            ]
        );
        Texts(json, "context", coded.Contexts);
        if (coded.Trigger is { } words)
            Texts(json, "event_text", [words]);
        if (coded.Quad is { } quad)
            json.WriteNumber("quad_code", quad);
        if (coded.Score is { } score)
            json.WriteNumber("event_scale", score);
        if (coded.Place is { } place)
        {
            json.WriteStartObject("event_loc");
            Text(json, "resolved_place", place.Name);
            Number(json, "lat", place.Latitude);
            Number(json, "lon", place.Longitude);
            Text(json, "country_code", place.Country);
            json.WriteEndObject();
        }
        if ((coded.Url ?? coded.Title ?? coded.Outlet ?? coded.Language) is not null)
        {
            json.WriteStartObject("cite_info");
            Text(json, "url", coded.Url);
            Text(json, "title", coded.Title);
            Text(json, "language", coded.Language);
            Text(json, "publication", coded.Outlet);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    static List<ExchangedParty> Parties(JsonElement record, string name)
    {
        var parties = new List<ExchangedParty>();
        if (record.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array)
            foreach (var entity in list.EnumerateArray())
                if (entity.ValueKind == JsonValueKind.Object)
                {
                    // The manual's second example has other names for the same fields.
                    var code = Text(entity, "code") ?? Text(entity, "country_name");
                    parties.Add(
                        new ExchangedParty(
                            Text(entity, "identifier_text") ?? Text(entity, "entity_name"),
                            CountryTable.FromName(code) ?? code,
                            Text(entity, "sector") ?? Text(entity, "sector_code"),
                            Text(entity, "entity_text") ?? Text(entity, "raw_text")
                        )
                    );
                }
        return parties;
    }

    static void Parties(Utf8JsonWriter json, string name, IReadOnlyList<ExchangedParty> parties)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            json.WriteStartObject();
            Text(json, "code", party.Code);
            Text(json, "sector", party.Sector);
            Text(json, "entity_text", party.Text);
            Text(json, "identifier_text", party.Name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static JsonElement? Part(JsonElement record, string name) =>
        record.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Object ? part : null;

    static string? Text(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            }
            : null;

    static double? Number(JsonElement record, string name) =>
        Text(record, name) is { } text
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>A list of texts, or one text alone.</summary>
    static List<string> Texts(JsonElement record, string name) =>
        !record.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array
            ?
            [
                .. value
                    .EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.String)
                    .Select(item => item.GetString()!),
            ]
        : Text(record, name) is { } one ? [one]
        : [];

    static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    static void Number(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
    }

    static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
