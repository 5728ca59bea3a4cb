using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Nodes;
using Casus.App.Usage;
using Casus.App.Web;
using Casus.App.Web.Markup;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace Casus.App.Mcp;

/// <summary>
/// What a language model may ask of the record. All of it only reads; what comes back carries the quoted words and
/// links to the pages that show them.
/// </summary>
[McpServerToolType]
sealed class RecordTools(DeskClient desk)
{
    const string days = "ISO day, such as 2024-06-18";
    const string confident =
        "from 0 to 1: count only what was coded with at least this confidence, or decided by a person";
    const string party =
        "an actor: ISO 3166 alpha-3 code of a country (RUS), code of an organisation (UNO, EUR, NGO), or part of a name";

    [McpServerTool(
        Name = "search",
        Title = "Search happenings",
        ReadOnly = true,
        Idempotent = true,
        OpenWorld = false,
        UseStructuredContent = true
    )]
    [Description(
        "Political events in the record, each counted once however often it was reported: who did what to "
            + "whom, when and where, in which words. The newest first, 25 on a page. All filters are optional and "
            + "hold together."
    )]
    public async Task<Found> Search(
        [Description("words that the reporting article has, each as the start of a word")] string? words = null,
        [Description(party)] string? actor = null,
        [Description("a second party, in the same way")] string? with = null,
        [Description(
            "PLOVER type: AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, "
                + "REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT"
        )]
            string? type = null,
        [Description("actual, future, possible or negated; only actual ones were done")] string? status = null,
        [Description("from this day on; " + days)] string? since = null,
        [Description("up to this day; " + days)] string? until = null,
        [Description("country code or part of a place's name")] string? place = null,
        [Description("part of the name of who says that it happened")] string? speaker = null,
        [Description(confident)] double? confidence = null,
        [Description("page of the results, from 1")] int page = 1,
        CancellationToken stop = default
    )
    {
        (string, string?)[] query =
        [
            ("q", words),
            ("actor", actor),
            ("with", with),
            ("type", type),
            ("status", status),
            ("since", since),
            ("until", until),
            ("place", place),
            ("speaker", speaker),
            Least(confidence),
            ("page", page.ToString(CultureInfo.InvariantCulture)),
        ];
        var json = await desk.Get("/search", query, stop);
        Known(json);
        return new Found(
            (long)json["count"]!,
            (int)json["page"]!,
            (int)json["pages"]!,
            [.. json["happenings"]!.AsArray().Select(line => Line(line!))]
        );
    }

    [McpServerTool(
        Name = "relation",
        Title = "How a relation stands",
        ReadOnly = true,
        Idempotent = true,
        OpenWorld = false
    )]
    [Description(
        "How the relation of two actors stands and moved: cooperation and conflict by month, the turns "
            + "(change points) with what was before and after, and the events that made each."
    )]
    public async Task<JsonObject> Relation(
        [Description("the one side: " + party)] string a,
        [Description("the other side, in the same way")] string b,
        [Description("from this day on; " + days)] string? since = null,
        [Description("up to this day; " + days)] string? until = null,
        [Description(confident)] double? confidence = null,
        CancellationToken stop = default
    )
    {
        var json = await desk.Get(
            Address.OfRelation(a, b),
            [("since", since), ("until", until), Least(confidence)],
            stop
        );
        json["link"] = desk.Link(Address.OfRelation(a, b));
        return json;
    }

    [McpServerTool(
        Name = "explain_turn",
        Title = "Explain a turn of a relation",
        ReadOnly = true,
        Idempotent = true,
        OpenWorld = false
    )]
    [Description(
        "Why the relation of two actors changed at one of its turns: what was before and after, the "
            + "happenings that made it, strongest first, each with its words and a link, and what was said then. "
            + "Without a date, the latest turn."
    )]
    public async Task<JsonObject> ExplainTurn(
        [Description("the one side: " + party)] string a,
        [Description("the other side, in the same way")] string b,
        [Description("when the turn was, as relation gives it (2023-07) or any ISO date near it")] string? date = null,
        [Description(confident)] double? confidence = null,
        CancellationToken stop = default
    )
    {
        Checked("date", date);
        var json = await desk.Get(Address.OfRelation(a, b), [Least(confidence)], stop);
        var turns = json["turns"]?.AsArray().OfType<JsonObject>().ToList() ?? [];
        if (turns.Count == 0)
            throw new McpException($"the record shows no turn between {a} and {b}");
        var turn = date is null
            ? turns.MaxBy(turn => turn["date"]?.ToString(), StringComparer.Ordinal)!
            : turns.MinBy(turn => Months(turn["date"]?.ToString(), date))!;
        var explained = turn.DeepClone().AsObject();
        foreach (var happening in explained["happenings"]?.AsArray().OfType<JsonObject>() ?? [])
            if ((happening["event"] ?? happening["id"])?.ToString() is { } id)
                happening["link"] = desk.LinkOfEvent(id);
        explained["link"] = desk.Link(Address.OfRelation(a, b));
        return explained;
    }

    [McpServerTool(
        Name = "forecasts",
        Title = "Forecasts and what became of them",
        ReadOnly = true,
        Idempotent = true,
        OpenWorld = false
    )]
    [Description(
        "What people are quoted as expecting, with how probable their words make it, and whether it came "
            + "true, failed or is still open; with scores by speaker."
    )]
    public async Task<JsonObject> Forecasts(
        [Description("only those of this speaker, by part of the name")] string? speaker = null,
        [Description("open, true, false or undecided; leave out for all")] string? state = null,
        [Description("only those about this country (name or ISO 3166 alpha-3 code) or group (EU, NATO)")]
            string? about = null,
        CancellationToken stop = default
    )
    {
        var json = await desk.Get("/forecasts", [("speaker", speaker), ("state", state), ("about", about)], stop);
        Known(json);
        json["link"] = desk.Link("/forecasts");
        return json;
    }

    [McpServerTool(Name = "code_text", Title = "Code a text", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description(
        "Reads an English news text and gives the political events and statements in it: PLOVER type, "
            + "parties, status, source, date, place, and the words for each, with offsets in code points. Nothing "
            + "is kept."
    )]
    public Task<JsonObject> CodeText(
        [Description("the text")] string text,
        [Description("day of publication, from which relative dates are reckoned; " + days)] string? date = null,
        [Description("its headline")] string? title = null,
        [Description("who published it")] string? outlet = null,
        CancellationToken stop = default
    )
    {
        var article = new JsonObject { ["id"] = "text", ["text"] = text };
        foreach (var (name, value) in new[] { ("date", date), ("title", title), ("outlet", outlet) })
            if (!string.IsNullOrWhiteSpace(value))
                article[name] = value;
        return desk.Post("/code", article, stop);
    }

    [McpServerTool(
        Name = "explain_event",
        Title = "Explain an event",
        ReadOnly = true,
        Idempotent = true,
        OpenWorld = false
    )]
    [Description(
        "Why an event of the record was coded as it was: its words, the reason for each part, the lexicon "
            + "entry, the definition in the codebook."
    )]
    public async Task<JsonObject> ExplainEvent(
        [Description("id of the event, as search gives it")] string id,
        CancellationToken stop = default
    )
    {
        var json = await desk.Get(Address.OfEvent(id), [], stop);
        json["link"] = desk.LinkOfEvent(id);
        return json;
    }

    static (string, string?) Least(double? confidence) =>
        (Ask.MinConfidence, confidence?.ToString(CultureInfo.InvariantCulture));

    FoundLine Line(JsonNode line)
    {
        static string? Text(JsonNode? node) => node?.ToString();
        static List<string> Names(JsonNode? parties) =>
            [
                .. parties
                    ?.AsArray()
                    .Select(one =>
                        string.Join(
                            ' ',
                            new[] { Text(one!["name"]), Text(one["code"]), Text(one["sector"]) }.Where(part =>
                                part is not null
                            )
                        )
                    )
                    ?? [],
            ];
        var id = Text(line["event"]);
        return new FoundLine(
            id,
            Text(line["date"]),
            Text(line["type"]),
            Text(line["mode"]),
            Text(line["status"]),
            Names(line["actors"]),
            Names(line["recipients"]),
            Text(line["words"]),
            Text(line["place"]),
            (int?)line["reports"] ?? 1,
            Text(line["title"]),
            Text(line["outlet"]),
            desk.LinkOfEvent(id)
        );
    }

    /// <summary>
    /// Says that the record does not know who is asked for, rather than that nothing was found.
    /// </summary>
    static void Known(JsonObject answer)
    {
        if (answer["unknown"]?.ToString() is { } unknown)
            throw new McpException(unknown);
    }

    static void Checked(string name, string? date)
    {
        try
        {
            if (date is not null)
                Asked.Date(name, date);
        }
        catch (WrongAsk wrong)
        {
            throw new McpException(wrong.Message);
        }
    }

    static int Months(string? one, string other) => Math.Abs(Month(one) - Month(other));

    static int Month(string? date) =>
        date is { Length: >= 4 } && int.TryParse(date.AsSpan(0, 4), CultureInfo.InvariantCulture, out var year)
            ? year * 12
                + (
                    date.Length >= 7 && int.TryParse(date.AsSpan(5, 2), CultureInfo.InvariantCulture, out var month)
                        ? month
                        : 1
                )
            : int.MaxValue / 2;
}

/// <summary>A page of what was found.</summary>
sealed record Found(long Count, int Page, int Pages, IReadOnlyList<FoundLine> Happenings);

/// <summary>
/// One happening: parties as name, code and sector; the words that tell it; how many reports; where to read on.
/// </summary>
sealed record FoundLine(
    string? Event,
    string? Date,
    string? Type,
    string? Mode,
    string? Status,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> Recipients,
    string? Words,
    string? Place,
    int Reports,
    string? Title,
    string? Outlet,
    string? Link
);
