using Casus.Coding;

namespace Casus.Tests.App.Output;

/// <summary>
/// An event and a statement with every field filled, each of their facts changed alone, and which of them a format
/// leaves out for a reason.
/// </summary>
static class Facts
{
    const string happenings = "finds the same act in other articles; kept as happening_reports.terms",
        forecasts = "recognises what a forecast foresees; kept as forecasts.terms",
        oneCell = "a row has one cell for it",
        screen = "the screen has room for who, what, when, by whom and the words; --explain and jsonl tell the rest",
        theirs = "the format's columns have no place for it",
        compared = "is not compared with annotations";

    static readonly string[] speaker =
    [
        "Speaker.Words",
        "Speaker.Mention",
        "Speaker.Actor.Code",
        "Speaker.Actor.Sector",
        "Speaker.Actor.Role",
        "Speaker.Actor.Affiliation",
        "Cue",
    ];

    static readonly string[] source = [.. speaker.Select(part => $"Attribution[0].{part}")];

    static readonly string[] roles = ["Actors[0].Actor.Role", "Recipients[0].Actor.Role"];

    static readonly string[] standsFor = ["Actors[0].Mention", "Recipients[0].Mention"];

    static readonly string[] background = [.. roles, "Actors[0].Actor.Affiliation", "Recipients[0].Actor.Affiliation"];

    static readonly string[] exchanged =
    [
        "Announced",
        "Mentions",
        "Factuality",
        "Attribution",
        "Date.Words",
        "Place.Words",
        "Rule",
        "Confidence",
        .. background,
        .. standsFor,
    ];

    static readonly string[] pairs =
    [
        .. exchanged,
        "Mode",
        "Contexts",
        "Status",
        "Trigger",
        "Actors[0].Words",
        "Recipients[0].Words",
    ];

    static readonly string[] nameless = [.. pairs, "Type", "Actors[0].Actor.Name", "Recipients[0].Actor.Name"];

    /// <summary>The facts that a format leaves out, by the start of their path, and why.</summary>
    static readonly Dictionary<string, (string Why, string[] Paths)> leftOut = new()
    {
        ["jsonl"] = ("", []),
        ["csv"] = (oneCell, ["Mentions", "Date.Words", "Place.Words", .. background, .. standsFor, .. source]),
        ["table"] = (
            screen,
            [
                "Id",
                "Contexts",
                "Cameo",
                "Announced",
                "Mentions",
                "Factuality",
                "Date.Words",
                "Place",
                "Sentence",
                "Rule",
                "Confidence",
                "Actors[0].Words",
                "Recipients[0].Words",
                .. background,
                .. standsFor,
                .. source,
                .. speaker.Select(part => $"Speaker.{part}"),
                "Probability",
                "Horizon.Words",
                "Foreseen",
                "Conditional",
                "About",
                "Events",
            ]
        ),
        ["evaluation"] = (
            compared,
            [
                "Id",
                "Contexts",
                "Announced",
                "Mentions",
                "Factuality",
                "Actors[0].Actor.Name",
                "Recipients[0].Actor.Name",
                .. background,
                "Attribution[0].Cue",
                "Attribution[0].Speaker.Actor",
                "Attribution[0].Speaker.Mention",
                "Date.Words",
                "Place.Name",
                "Place.Country",
                "Place.Latitude",
                "Place.Longitude",
                "Sentence",
            ]
        ),
        ["plover"] = (theirs, [.. exchanged, "Cameo", "Sentence"]),
        ["polecat"] = (theirs, [.. exchanged.Except(roles), "Cameo", "Sentence", "Trigger", "Status"]),
        // The CAMEO code stands for the type, but GDELT's quad and score are those of the type.
        ["gdelt"] = (theirs, [.. pairs, "Sentence"]),
        ["gdelt2"] = (theirs, [.. pairs, "Sentence"]),
        ["icews"] = (theirs, [.. pairs, "Type"]),
        ["phoenix"] = (theirs, nameless),
        ["cline"] = (theirs, [.. nameless, "Sentence"]),
    };

    static readonly Actor host = new("Kenya", "KEN", "GOV") { Role = "host", Affiliation = "Union" },
        guest = new("Jean Duval", "FRA", "GOV") { Role = "president", Affiliation = "France" },
        analyst = new("Ana Roy", "USA", "EDU") { Role = "analyst", Affiliation = "Lakeside Institute" };

    static Party Pointing(string words, Actor actor) =>
        new(CodedNews.At(words), actor) { Mention = CodedNews.At("We hope") };

    public static readonly Event Act = CodedNews.Visit with
    {
        Announced = new Act(EventType.AID, "military"),
        Mentions = [CodedNews.At("hope")],
        Telling = new Telling(new Quote(0, CodedNews.Text.Length), ["visit"]),
        Actors = [Pointing("President Duval; of France", guest)],
        Recipients = [Pointing("Kenya", host)],
        Attribution = [new Attribution(Pointing("Ana Roy", analyst), CodedNews.At("said"))],
    };

    public static readonly Statement Said = CodedNews.Hope with
    {
        Speaker = Act.Attribution[0],
        Kind = StatementKind.Forecast,
        Certainty = "PR",
        Negative = true,
        Conditional = true,
        Terms = ["visit"],
        About = ["FRA"],
        Events = [Act.Id],
        Horizon = new EventDate("2024-07", CodedNews.At("on Monday")),
        Probability = new Probability(0.2, 0.8, CodedNews.At("hope")),
        Foreseen = [new ForeseenAct(Act.Id, new Act(EventType.CONSULT, "visit"), Comes: true)],
    };

    public static IReadOnlyList<(string Path, Event Act)> OfEvent { get; } = [.. Variations.Of(Act)];

    public static IReadOnlyList<(string Path, Statement Said)> OfStatement { get; } = [.. Variations.Of(Said)];

    /// <summary>Why a format does not tell a fact, or null where it must.</summary>
    public static string? WhyNot(string format, string path) =>
        path.StartsWith("Telling", StringComparison.Ordinal) ? happenings
        : path.StartsWith("Terms", StringComparison.Ordinal) ? forecasts
        : leftOut[format].Paths.Any(start => path.StartsWith(start, StringComparison.Ordinal)) ? leftOut[format].Why
        : null;

    /// <summary>
    /// What a format tells of a changed fact differs from what it tells of the whole, unless it leaves the fact out.
    /// </summary>
    public static void Shows(string format, string path, string whole, string changed)
    {
        if (WhyNot(format, path) is { } why)
            Assert.True(whole == changed, $"{format} tells {path} although it is said that it does not ({why})");
        else
            Assert.True(whole != changed, $"{format} does not tell {path}");
    }
}
