using System.Text.Json.Nodes;
using Casus.App.Store.ByHand;
using Casus.App.Web.Parts;

namespace Casus.App.Web.Api;

/// <summary>
/// The shapes of what is sent and answered, as the document of <see cref="OpenApi"/> describes them; docs/output.md
/// says what each field means.
/// </summary>
static class Schemas
{
    public static JsonObject Text => new() { ["type"] = "string" };
    public static JsonObject Day => new() { ["type"] = "string", ["format"] = "date" };
    public static JsonObject Number => new() { ["type"] = "integer" };
    public static JsonObject Share =>
        new()
        {
            ["type"] = "number",
            ["minimum"] = 0,
            ["maximum"] = 1,
        };

    static JsonObject Maybe(string type) => new() { ["type"] = new JsonArray(type, "null") };

    public static JsonObject OneOf(IEnumerable<string> values) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]) };

    /// <summary>An answer of this shape; of any where none is named.</summary>
    public static JsonObject Json(string? schema) =>
        new()
        {
            ["application/json"] = new JsonObject
            {
                ["schema"] = schema is null ? new JsonObject { ["type"] = "object" } : To(schema),
            },
        };

    /// <summary>One of this shape, an array of them, or one a line.</summary>
    public static JsonObject OneOrMany(string schema) =>
        new()
        {
            ["application/json"] = new JsonObject
            {
                ["schema"] = new JsonObject { ["oneOf"] = new JsonArray(To(schema), List(To(schema))) },
            },
            ["application/x-ndjson"] = new JsonObject { ["schema"] = To(schema) },
        };

    public static JsonObject All() =>
        new()
        {
            ["Said"] = Object(("error", Maybe("string")), ("status", Maybe("string"))),
            ["Article"] = Object(
                ("id", Text),
                ("date", Day),
                ("text", Text),
                ("html", Text),
                ("title", Text),
                ("outlet", Text),
                ("url", Text),
                ("byline", Text),
                ("language", Text)
            ),
            ["CodedArticle"] = Object(
                ("id", Text),
                ("date", Maybe("string")),
                ("title", Maybe("string")),
                ("outlet", Maybe("string")),
                ("language", Maybe("string")),
                ("events", List(To("Event"))),
                ("statements", List(To("Statement"))),
                ("error", Maybe("string")),
                ("warnings", List(Text))
            ),
            ["ArticlePage"] = Object(
                ("id", Text),
                ("date", Maybe("string")),
                ("title", Maybe("string")),
                ("outlet", Maybe("string")),
                ("language", Maybe("string")),
                ("events", List(To("Event"))),
                ("statements", List(To("Statement"))),
                ("rejected", List(To("Event"))),
                (
                    "by_hand",
                    List(
                        Object(
                            ("event_id", Text),
                            ("verdict", Text),
                            ("fields", List(Text)),
                            ("who", Text),
                            ("why", Text),
                            ("at", Text)
                        )
                    )
                ),
                ("url", Maybe("string")),
                ("byline", Maybe("string")),
                ("text", Text)
            ),
            ["Decision"] = Object(
                (
                    "verdict",
                    OneOf([EventDecision.Reject, EventDecision.Accept, EventDecision.Correct, EventDecision.Withdraw])
                ),
                ("by", Text),
                ("why", Text),
                ("type", OneOf(Codes.Types)),
                ("mode", Maybe("string")),
                ("contexts", List(Text)),
                ("cameo", Maybe("string")),
                ("status", OneOf(Codes.Statuses)),
                ("date", Maybe("string")),
                ("place", Maybe("string")),
                ("actors", List(Text)),
                ("recipients", List(Text))
            ),
            ["Corrected"] = Object(
                ("event", Text),
                ("verdict", Maybe("string")),
                ("said", Text),
                ("who", Text),
                ("why", Text),
                ("corrections", List(Object()))
            ),
            ["Corrections"] = Object(
                ("count", Number),
                (
                    "corrections",
                    List(
                        Object(
                            ("subject", Text),
                            ("event", Maybe("string")),
                            ("article", Maybe("string")),
                            ("title", Maybe("string")),
                            ("type", Maybe("string")),
                            ("words", Maybe("string")),
                            ("verdict", Text),
                            ("fields", Object()),
                            ("who", Text),
                            ("why", Text),
                            ("at", Text),
                            ("said", Text)
                        )
                    )
                )
            ),
            ["Words"] = Object(Quoted),
            ["Party"] = Object(Party),
            ["Source"] = Object([.. Party, ("cue", To("Words"))]),
            ["Date"] = Object([("value", Text), .. Quoted]),
            ["Place"] = Object([
                .. Quoted,
                ("name", Text),
                ("country", Maybe("string")),
                ("lat", Maybe("number")),
                ("lon", Maybe("number")),
            ]),
            ["Event"] = Object(
                ("id", Text),
                ("type", OneOf(Codes.Types)),
                ("mode", Maybe("string")),
                ("contexts", List(Text)),
                ("cameo", Maybe("string")),
                ("quad", Number),
                ("score", new JsonObject { ["type"] = "number" }),
                ("announced", Maybe("object")),
                ("actors", List(To("Party"))),
                ("recipients", List(To("Party"))),
                ("trigger", To("Words")),
                ("mentions", List(To("Words"))),
                ("status", OneOf(Codes.Statuses)),
                ("factuality", OneOf(["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "Uu"])),
                ("attribution", List(To("Source"))),
                ("date", OrNull("Date")),
                ("place", OrNull("Place")),
                ("sentence", Number),
                ("rule", Text),
                (
                    "confidence",
                    new JsonObject
                    {
                        ["type"] = "number",
                        ["minimum"] = 0,
                        ["maximum"] = 1,
                    }
                )
            ),
            ["Statement"] = Object([
                ("id", Text),
                ("speaker", To("Source")),
                .. Quoted,
                ("kind", OneOf(["assertion", "assessment", "forecast", "demand"])),
                ("certainty", OneOf(["CT", "PR", "PS", "Uu"])),
                ("polarity", OneOf(["+", "-"])),
                ("probability", Maybe("object")),
                ("horizon", OrNull("Date")),
                ("foreseen", List(Object())),
                ("conditional", new JsonObject { ["type"] = "boolean" }),
                ("about", List(Text)),
                ("events", List(Text)),
            ]),
            ["ExplainedEvent"] = Object(
                ("article", Text),
                ("event", To("Event")),
                ("verdict", Maybe("string")),
                ("as_coded", To("Event")),
                ("explanation", List(Object(("part", Text), ("value", Maybe("string")), ("reasons", List(Text))))),
                ("definition", Maybe("string")),
                ("reports", List(Object())),
                ("corrections", List(Object()))
            ),
            ["Actor"] = Object(Actor),
            ["Happening"] = Object(
                ("id", Text),
                ("origin", Text),
                ("type", Maybe("string")),
                ("mode", Maybe("string")),
                ("quad", Maybe("integer")),
                ("score", Maybe("number")),
                ("status", OneOf(Codes.Statuses)),
                ("date", Maybe("string")),
                ("date_to", Maybe("string")),
                ("place", Maybe("string")),
                ("place_country", Maybe("string")),
                ("words", Maybe("string")),
                ("reports", Number),
                ("event", Maybe("string")),
                ("article", Maybe("string")),
                ("title", Maybe("string")),
                ("outlet", Maybe("string")),
                ("reported", Maybe("string")),
                ("actors", List(To("Actor"))),
                ("recipients", List(To("Actor")))
            ),
            ["Found"] = Object(
                ("count", Number),
                ("page", Number),
                ("pages", Number),
                ("unknown", Maybe("string")),
                ("happenings", List(To("Happening")))
            ),
        };

    static (string, JsonObject)[] Quoted =>
        [("text", Maybe("string")), ("start", Maybe("integer")), ("end", Maybe("integer"))];

    static (string, JsonObject)[] Actor =>
        [("name", Maybe("string")), ("code", Maybe("string")), ("sector", Maybe("string"))];

    static (string, JsonObject)[] Party =>
        [
            .. Quoted,
            .. Actor,
            ("role", Maybe("string")),
            ("affiliation", Maybe("string")),
            ("mention", OrNull("Words")),
        ];

    static JsonObject To(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };

    static JsonObject OrNull(string schema) =>
        new() { ["anyOf"] = new JsonArray(To(schema), new JsonObject { ["type"] = "null" }) };

    static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    static JsonObject Object(params ReadOnlySpan<(string Name, JsonObject Schema)> fields)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in fields)
            properties[name] = schema;
        return new JsonObject { ["type"] = "object", ["properties"] = properties };
    }
}
