using Casus.Analysis.Happenings;
using Casus.Coding;
using Casus.Reading;

namespace Casus.Analysis.Forecasts;

/// <summary>
/// Makes the forecasts of an article: one for each act that a statement foresees, and one for a statement that foresees
/// something else.
/// </summary>
static class ForecastMaker
{
    public static IEnumerable<Forecast> Of(Article article, CodedArticle coded)
    {
        var events = coded.Events.ToDictionary(told => told.Id);
        foreach (var statement in coded.Statements)
        {
            if (statement.Kind != StatementKind.Forecast)
                continue;
            var forecast = new Forecast
            {
                Id = Id(statement, 0),
                StatementId = statement.Id,
                ArticleId = article.Id,
                Comes = !statement.Negative,
                Conditional = statement.Conditional,
                Made = article.Date,
                Due = article.Date is { } made ? DueDate.Of(statement.Horizon?.Value, made) : null,
                About = statement.About,
                Terms = statement.Terms,
            };
            if (statement.Foreseen.Count == 0)
                yield return forecast;
            for (var i = 0; i < statement.Foreseen.Count; i++)
            {
                var (id, act, comes) = statement.Foreseen[i];
                var sides = new ActSides(Parties(events[id].Actors), Parties(events[id].Recipients));
                yield return forecast with
                {
                    Id = Id(statement, i),
                    EventId = id,
                    Act = act,
                    Comes = comes,
                    Promised = IsOwn(statement.Speaker.Speaker.Actor, sides),
                    Sides = sides,
                };
            }
        }
    }

    static bool IsOwn(Actor speaker, ActSides sides) =>
        sides.Actors.Any(party =>
            party.Name is not null && party.Name == speaker.Name
            || Settler.AreOneSide(party, new ReportParty(speaker.Name, speaker.Code, speaker.Sector))
        );

    /// <summary>The statement's id; the second act and those behind it are numbered.</summary>
    static string Id(Statement statement, int number)
    {
        const string ending = "-statement";
        var id = statement.Id;
        if (id.EndsWith(ending, StringComparison.Ordinal))
            id = id[..^ending.Length];
        return $"{id}-forecast{(number == 0 ? "" : number + 1)}";
    }

    static List<ReportParty> Parties(IEnumerable<Party> parties) =>
        [.. parties.Select(party => new ReportParty(party.Actor.Name, party.Actor.Code, party.Actor.Sector))];
}
