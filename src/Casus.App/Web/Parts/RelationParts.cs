using Casus.Analysis.Relations;
using Casus.App.Output.Relations;
using Casus.App.Store.Views;
using Casus.App.Web.Markup;

namespace Casus.App.Web.Parts;

/// <summary>
/// A relation as a page tells it: how it stands, its months as a chart with the turns marked, each turn with what made
/// it and what was said, what is expected.
/// </summary>
static class RelationParts
{
    const int sayings = 4,
        kinds = 6;

    /// <param name="happenings">To look up those that a turn names.</param>
    /// <param name="relation">What is told.</param>
    /// <param name="side">Tells apart the anchors of two relations on one page.</param>
    /// <param name="large">Whether it has the page to itself.</param>
    public static Html Whole(Happenings happenings, Relation relation, string side, bool large)
    {
        // A long war has many turns, and the page shall stay small.
        var acts = relation.Turns.Count > 8 ? 4 : 8;
        var lines = happenings
            .Of([.. relation.Turns.SelectMany(turn => turn.Because.Take(acts)).Select(act => act.Act.Id).Distinct()])
            .ToDictionary(line => line.Id);
        return $"""
            <h1>{Actor(relation.A)} and {Actor(relation.B)}</h1>
            {Lead(relation)}
            {Standing(relation)}
            {(relation.Acts.Count == 0 ? null : Chart(relation, side).Html())}
            {(relation.Turns.Count == 0 ? null : (Html)$"""<h2 id="{side}turns">What explains it</h2>""")}
            {relation.Turns.Reverse().Select(
                (turn, i) => Turn(turn, relation.Turns.Count - i, side, lines, acts, large)
            )}
            {Expected(relation, side)}
            """;
    }

    /// <summary>A country or body leads to its own page.</summary>
    static Html Actor(Side side) =>
        side is { Codes: [{ } only], Names.Count: 0 }
            ? (Html)$"""<a href="{Address.OfActor(only.Code)}">{side.Name}</a>"""
            : Html.Text(side.Name);

    static Html Lead(Relation relation)
    {
        if (relation.Acts.Count == 0)
            return $"""<p class="lead">Nothing between them in these months.</p>""";
        if (relation.Turns is not [.., { } last])
            return $"""<p class="lead">No turn: what was reported between them fits levels that stayed as they were.</p>""";
        var when = last.Until is { } end ? $"from {last.Date} to {end}" : $"since {last.Date}";
        return $"""
            <p class="lead"><span class="{Class(last)}">{Capital(RelationWords.Of(last.Direction))}</span>
            {when}: {RelationWords.Change(last)}.</p>
            """;
    }

    static Html Standing(Relation relation) =>
        $"""
            <p class="small standing"><span class="dot cooperation"></span> Cooperation now: {RelationWords.Of(
                relation.Cooperation
            )} ({RelationWords.Rate(relation.Cooperation.Level)}, median {RelationWords.Rate(
                relation.Cooperation.Usual
            )}).
            <span class="dot"></span> Conflict now: {RelationWords.Of(relation.Conflict)} ({RelationWords.Rate(
                relation.Conflict.Level
            )}, median {RelationWords.Rate(relation.Conflict.Usual)}).
            {relation.Acts.Count} acts.</p>
            """;

    static Timeline Chart(Relation relation, string side) =>
        new(
            "Acts a month: cooperation above the line, conflict below; the lines are the levels read from them",
            [.. relation.Months.Select(month => month.Month.First)],
            [
                new(
                    "cooperation",
                    "cooperation",
                    [.. relation.Months.Select(month => (double?)month.Cooperation)],
                    IsBars: true
                ),
                new(
                    "conflict",
                    "conflict",
                    [.. relation.Months.Select(month => (double?)-month.Conflict)],
                    IsBars: true
                ),
                new(
                    "level of cooperation",
                    "ink",
                    [.. relation.Months.Select(month => (double?)Math.Round(month.CooperationLevel, 2))]
                ),
                new(
                    "level of conflict",
                    "soft",
                    [.. relation.Months.Select(month => (double?)-Math.Round(month.ConflictLevel, 2))]
                ),
            ],
            [
                .. relation.Turns.Select(
                    (turn, i) =>
                        new TimelineMark(
                            turn.Date.First,
                            $"{turn.Date} {RelationWords.Of(turn.Direction)}",
                            $"#{side}turn-{i + 1}"
                        )
                ),
            ]
        );

    static Html Turn(Turn turn, int number, string side, Dictionary<string, HappeningLine> lines, int acts, bool large)
    {
        var told = turn.Because.Take(acts).Select(act => lines.GetValueOrDefault(act.Act.Id)).OfType<HappeningLine>();
        var said = turn
            .Said.Take(Math.Min(sayings, acts))
            .Select(saying => new Saying(
                saying.Id,
                saying.Article,
                saying.Title,
                saying.Date,
                saying.Speaker,
                saying.Code,
                saying.Role,
                saying.Affiliation,
                saying.Text,
                saying.Kind,
                saying.Certainty,
                saying.Polarity,
                null,
                null,
                null
            ))
            .ToList();
        var because = HappeningList.Of(told);
        var voices = said.Count == 0 ? null : (Html)$"""<div><h4>What was said then</h4>{Sayings.Of(said)}</div>""";
        return $"""
            <section class="turn" id="{side}turn-{number}" aria-labelledby="{side}turn-{number}-title">
            <h3 id="{side}turn-{number}-title"><span class="count">{number}</span> {turn.Date} <span class="{Class(
                turn
            )}">{RelationWords.Of(turn.Direction)}</span></h3>
            <p>{Capital(RelationWords.Change(turn))}. <span class="small">{RelationWords.Percent(
                turn.Probability
            )} probable; {RelationWords.Time(turn)}.{(
                RelationWords.Kinds(turn, kinds) is { Length: > 0 } changed
                    ? $" Acts a year before → in the year after: {changed}."
                    : ""
            )}</span></p>
            {(
                large && voices is not null
                    ? (Html)$"""<div class="front"><div>{because}</div>{voices}</div>"""
                    : (Html)$"""{because}{voices}"""
            )}
            </section>
            """;
    }

    static Html Expected(Relation relation, string side)
    {
        if (relation.Expected.Count == 0)
            return Html.None;
        return $"""
            <section aria-labelledby="{side}expected"><h2 id="{side}expected">What is expected of them</h2>
            {Sayings.Of(relation.Expected.Select(Shown))}</section>
            """;
    }

    static Saying Shown(RelationSaying saying) =>
        new(
            saying.Id,
            saying.Article,
            saying.Title,
            saying.Date,
            saying.Speaker,
            saying.Code,
            saying.Role,
            saying.Affiliation,
            saying.Text,
            saying.Kind,
            saying.Certainty,
            saying.Polarity,
            null,
            null,
            null
        );

    static string Class(Turn turn) => $"direction {RelationWords.Of(turn.Direction).Replace(' ', '-')}";

    static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
