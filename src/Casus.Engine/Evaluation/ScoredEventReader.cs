using System.Text.Json;
using Casus.Coding;

namespace Casus.Evaluation;

/// <summary>
/// Reads texts with events from JSONL, be they annotated or the output of <c>casus code --format jsonl</c>.
/// </summary>
static class ScoredEventReader
{
    /// <exception cref="InvalidDataException">A line is no such JSON; the message names file and line.</exception>
    public static List<ScoredText> Read(TextReader input, string file)
    {
        var texts = new List<ScoredText>();
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                texts.Add(Text(json.RootElement));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
            {
                throw new InvalidDataException($"{file}:{number}: no text with events: {e.Message}");
            }
        }
        return texts;
    }

    static ScoredText Text(JsonElement json) =>
        new(
            json.TryGetProperty("id", out var id) ? id.ToString() : "",
            String(json, "text") ?? "",
            [.. Items(json, "events").Select(Event)]
        )
        {
            Kind = String(json, "kind"),
        };

    static ScoredEvent Event(JsonElement json) =>
        new()
        {
            Type = String(json, "type") ?? "",
            Also = [.. Items(json, "also").Select(item => item.GetString() ?? "")],
            Mode = String(json, "mode"),
            Cameo = String(json, "cameo"),
            Status = String(json, "status"),
            Date =
                json.TryGetProperty("date", out var date) && date.ValueKind == JsonValueKind.Object
                    ? String(date, "value")
                    : String(json, "date"),
            Trigger = Child(json, "trigger"),
            TriggerText =
                json.TryGetProperty("trigger", out var trigger) && trigger.ValueKind == JsonValueKind.Object
                    ? String(trigger, "text")
                    : null,
            Place = Child(json, "place"),
            Actors = [.. Items(json, "actors").Select(Party)],
            Recipients = [.. Items(json, "recipients").Select(Party)],
            Attribution = [.. Items(json, "attribution").Select(Span).OfType<Quote>()],
            Rule = String(json, "rule"),
            Confidence =
                json.TryGetProperty("confidence", out var confidence) && confidence.ValueKind == JsonValueKind.Number
                    ? confidence.GetDouble()
                    : null,
        };

    static ScoredParty Party(JsonElement json) =>
        new(Span(json), String(json, "code"), String(json, "sector")) { Mention = Child(json, "mention") };

    static Quote? Child(JsonElement json, string name) =>
        json.TryGetProperty(name, out var child) && child.ValueKind == JsonValueKind.Object ? Span(child) : null;

    static Quote? Span(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty("start", out var start)
        && start.ValueKind == JsonValueKind.Number
        && start.GetInt32() is >= 0 and var from
        && json.TryGetProperty("end", out var end)
            ? new Quote(from, end.GetInt32())
            : null;

    static IEnumerable<JsonElement> Items(JsonElement json, string name) =>
        json.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray()
            : [];

    static string? String(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
