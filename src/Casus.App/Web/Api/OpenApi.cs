using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Casus.App.Web.Markup;
using Casus.App.Web.Parts;
using Casus.Exchange.Formats;
using Microsoft.AspNetCore.Http;

namespace Casus.App.Web.Api;

/// <summary>
/// <c>/openapi/v1.json</c>: every address that answers with JSON, made from the addresses themselves, so that none is
/// forgotten.
/// </summary>
static partial class OpenApi
{
    sealed record Parameter(string Name, string Description, JsonObject Schema);

    sealed record Operation(string Summary, IReadOnlyList<Parameter> Query, string? Schema = null);

    static readonly Parameter confidence = new(
        Ask.MinConfidence,
        "from 0 to 1: of our own coding only what was coded with at least this confidence, or decided by hand, counts",
        Schemas.Share
    );

    static readonly Parameter since = new("since", "from this day on", Schemas.Day),
        until = new("until", "up to this day", Schemas.Day);

    /// <summary>What asks for happenings, on the search page and for exports.</summary>
    static readonly Parameter[] filters =
    [
        new("q", "words that the reporting article has in title or text, each as the start of a word", Schemas.Text),
        new("actor", "code of a party, or part of its name", Schemas.Text),
        new("with", "a second party, in the same way", Schemas.Text),
        new("type", "PLOVER type", Schemas.OneOf(Codes.Types)),
        new("status", "actual, future, possible, negated", Schemas.OneOf(Codes.Statuses)),
        since,
        until,
        new("place", "country code, or part of a place's name", Schemas.Text),
        new("speaker", "part of the name of who says so", Schemas.Text),
        confidence,
    ];

    static readonly Dictionary<string, Operation> known = new()
    {
        ["/"] = new("What moved: the record's latest day", [new("date", "another day", Schemas.Day), confidence]),
        ["/today"] = new("What moved: the record's latest day", [new("date", "another day", Schemas.Day), confidence]),
        ["/search"] = new(
            "Happenings by words, parties, type, dates, place, status and speaker, the newest first",
            [.. filters, new("page", "from 1", Schemas.Number)],
            "Found"
        ),
        ["/articles/{id}"] = new(
            "A text with its events and statements, and beside them the events that were rejected",
            [],
            "ArticlePage"
        ),
        ["/events/{id}"] = new("Why an event was coded this way", [], "ExplainedEvent"),
        ["/relations"] = new(
            "The relations with most in them",
            [new("a", "the one side", Schemas.Text), new("b", "the other", Schemas.Text), confidence]
        ),
        ["/relations/{a}/{b}"] = new(
            "How two actors stand, by month, with the turns and what made them",
            [
                since,
                until,
                new("origin", "casus, or the format of an import", Schemas.Text),
                new("with", "another relation beside it, such as USA/PRK", Schemas.Text),
                confidence,
            ]
        ),
        ["/actors/{code}"] = new("With whom an actor deals, and who acts for it", [confidence]),
        ["/map"] = new(
            "Happenings of a month by place",
            [new("month", "YYYY-MM", Schemas.Text), new("type", "PLOVER type", Schemas.OneOf(Codes.Types)), confidence]
        ),
        ["/forecasts"] = new(
            "What people expect and what came of it",
            [
                new("speaker", "part of the name", Schemas.Text),
                new("state", "how it ended", Schemas.OneOf(["open", "true", "false", "undecided"])),
                new("about", "a country by name or code, or a group", Schemas.Text),
                since,
                until,
                new("page", "from 1", Schemas.Number),
            ]
        ),
        ["/forecasts/{id}"] = new("A forecast and what settled it", []),
        ["/corrections"] = new(
            "The events that were confirmed, rejected or corrected by hand, also those that their article no longer tells",
            [],
            "Corrections"
        ),
        ["/sources"] = new("Outlets, and what could not be read", []),
        ["/add"] = new("What can be added, and how", []),
    };

    /// <summary>The document over the addresses of all pages.</summary>
    public static JsonObject Document(IEnumerable<string> pages)
    {
        var paths = new JsonObject();
        foreach (var page in pages)
        {
            var operation = known.GetValueOrDefault(page) ?? new(page.Trim('/'), []);
            // The front page has no name of its own.
            paths[page == "/" ? "/.json" : page + ".json"] = new JsonObject { ["get"] = Get(page, operation) };
        }
        paths["/code"] = new JsonObject
        {
            ["post"] = new JsonObject
            {
                ["summary"] =
                    "The events and statements of an article, or "
                    + $"of at most {CodeEndpoint.MostArticles} in an array or one a line; "
                    + "nothing is kept. Many are answered in the form and order they came, with error where one can't be coded",
                ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Schemas.OneOrMany("Article") },
                ["responses"] = new JsonObject
                {
                    ["200"] = Coded("coded, of many at least one"),
                    ["400"] = Error("the body is not JSON, or not UTF-8"),
                    ["413"] = Error("too large, or too many articles"),
                    ["422"] = Coded(
                        "nothing could be coded: not in English, an empty text, neither text nor html, "
                            + "or it takes too long; error says why"
                    ),
                },
            },
        };
        paths["/events/{id}/correction"] = Correction();
        paths["/export"] = new JsonObject
        {
            ["get"] = new JsonObject
            {
                ["summary"] = "The events of the happenings that the filters of /search choose, as a file",
                ["parameters"] = Parameters([
                    new("format", "what to write", Schemas.OneOf(["csv", "parquet", .. EventFormats.Written])),
                    new("origin", "casus, or the format of an import", Schemas.Text),
                    .. filters,
                    new(
                        "safe",
                        "true: cells of text in CSV that begin like a formula get an apostrophe in front",
                        Schemas.OneOf(["true", "false"])
                    ),
                ]),
                ["responses"] = new JsonObject
                {
                    ["200"] = new JsonObject { ["description"] = "the file" },
                    ["400"] = Error("a value is not valid"),
                    ["503"] = Error(
                        "other exports are being made, or memory or room are short; Retry-After says when to try again"
                    ),
                },
            },
        };
        paths["/health"] = new JsonObject
        {
            ["get"] = new JsonObject
            {
                ["summary"] = "Whether texts can be coded",
                ["responses"] = new JsonObject { ["200"] = Error("ready"), ["503"] = Error("starting") },
            },
        };
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Casus",
                ["version"] = "1",
                ["description"] =
                    "Who did what to whom, who says so, and in which words: the record of casus serve. Every page is also there as JSON.",
            },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = Schemas.All(),
                ["securitySchemes"] = new JsonObject
                {
                    ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" },
                },
            },
            ["security"] = new JsonArray(new JsonObject(), new JsonObject { ["token"] = new JsonArray() }),
        };
    }

    public static Task Send(HttpContext context, IEnumerable<string> pages) =>
        new Answer(
            StatusCodes.Status200OK,
            "application/json; charset=utf-8",
            System.Text.Encoding.UTF8.GetBytes(Document(pages).ToJsonString(new() { WriteIndented = true }))
        ).Send(context);

    static JsonObject Correction()
    {
        JsonObject Operation(string summary, params JsonObject[] more) =>
            new()
            {
                ["summary"] = summary,
                ["parameters"] = new JsonArray([PathPart("id"), .. more]),
                ["responses"] = Responses(
                    "Corrected",
                    ("400", "the verdict or a field is not valid"),
                    ("404", "the record has no such event")
                ),
            };
        var post = Operation(
            "Confirms, rejects or corrects an event, or takes that back; "
                + "it counts everywhere, and the machine's reading is kept beside it"
        );
        post["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Schemas.Json("Decision") };
        var asked = Parameters([
            new("by", "who decides so", Schemas.Text),
            new("why", "for which reason", Schemas.Text),
        ]);
        var delete = Operation(
            "Takes back what was said of an event by hand",
            [.. asked.Select(one => one!.DeepClone().AsObject())]
        );
        return new JsonObject { ["post"] = post, ["delete"] = delete };
    }

    static JsonObject PathPart(string name) =>
        new()
        {
            ["name"] = name,
            ["in"] = "path",
            ["required"] = true,
            ["schema"] = Schemas.Text.DeepClone(),
        };

    static JsonObject Get(string page, Operation operation)
    {
        var parameters = Parameters(operation.Query);
        foreach (Match part in Part().Matches(page))
            parameters.Insert(0, PathPart(part.Groups[1].Value));
        return new JsonObject
        {
            ["summary"] = operation.Summary,
            ["parameters"] = parameters,
            ["responses"] = Responses(
                operation.Schema,
                ("400", "a value is not valid"),
                ("404", "the record has nothing of this name")
            ),
        };
    }

    static JsonArray Parameters(IEnumerable<Parameter> parameters) =>
        [
            .. parameters.Select(parameter => new JsonObject
            {
                ["name"] = parameter.Name,
                ["in"] = "query",
                ["description"] = parameter.Description,
                ["schema"] = parameter.Schema.DeepClone(),
            }),
        ];

    static JsonObject Responses(string? schema, params ReadOnlySpan<(string Status, string What)> others)
    {
        var responses = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = "found", ["content"] = Schemas.Json(schema) },
        };
        foreach (var (status, what) in others)
            responses[status] = Error(what);
        return responses;
    }

    static JsonObject Coded(string what) =>
        new() { ["description"] = what, ["content"] = Schemas.OneOrMany("CodedArticle") };

    static JsonObject Error(string what) => new() { ["description"] = what, ["content"] = Schemas.Json("Said") };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Part();
}
