using Casus.Coding;
using Casus.Reading;

namespace Casus.Tests.App;

/// <summary>An article coded by hand, so that the outputs are tested without the engine.</summary>
static class CodedNews
{
    public const string Text = "🕊🕊 “We hope,” said Ana Roy. President Duval; of France visited Kenya on Monday.";

    public static readonly Article Article = new()
    {
        Id = "news-1",
        Date = new DateOnly(2024, 6, 18),
        Title = "Duval \"in\" Nairobi, at last",
        Outlet = "The Courier",
        Language = "en",
        Text = Text,
    };

    public static Quote At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new Quote(start, start + words.Length);
    }

    public static readonly Event Visit = new()
    {
        Id = "e1",
        Type = EventType.CONSULT,
        Mode = "visit",
        Cameo = "042",
        Contexts = ["diplomatic", "economic"],
        Actors = [new Party(At("President Duval; of France"), new Actor("Jean Duval", "FRA", "GOV"))],
        Recipients = [new Party(At("Kenya"), new Actor("Kenya", "KEN", null))],
        Trigger = At("visited"),
        Status = EventStatus.Actual,
        Attribution =
        [
            new Attribution(
                new Party(
                    At("Ana Roy"),
                    new Actor("Ana Roy", null, null) { Role = "analyst", Affiliation = "Lakeside Institute" }
                ),
                At("said")
            ),
        ],
        Date = new EventDate("2024-06-17", At("on Monday")),
        Place = new EventPlace(At("Kenya"), "Kenya", "KEN", 0.5, 38),
        Sentence = 1,
        Rule = "visits/visit",
        Confidence = 0.85,
    };

    public static readonly Event Bare = new()
    {
        Id = "e2",
        Type = EventType.PROTEST,
        Trigger = At("hope"),
        Rule = "protests/hope",
        Status = EventStatus.Negated,
        Actors = [new Party(At("We"), new Actor(null, null, "CVL"))],
    };

    public static readonly Statement Hope = new()
    {
        Id = "s1",
        Speaker = Visit.Attribution[0],
        Words = At("We hope"),
        Kind = StatementKind.Assessment,
        About = ["FRA"],
        Events = ["e2"],
        Negative = true,
    };

    public static readonly CodedArticle Coded = new([Visit, Bare], [Hope]);
}
