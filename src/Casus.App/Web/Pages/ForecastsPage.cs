using System.Globalization;
using Casus.Analysis.Forecasts;
using Casus.App.Output;
using Casus.App.Store.Views;
using Casus.App.Web.Markup;
using Casus.App.Web.Parts;
using Microsoft.AspNetCore.WebUtilities;

namespace Casus.App.Web.Pages;

/// <summary>
/// <c>/forecasts</c>: forecasts, what came of them, and how well each speaker and outlet did; the filters are in the
/// address.
/// </summary>
static class ForecastsPage
{
    const int perPage = 25,
        mostNames = 20;

    static readonly string[] states = [.. Enum.GetNames<ForecastState>().Select(name => name.ToLowerInvariant())];

    public static Page Show(Ask ask)
    {
        var record = ask.Record;
        var (since, until) = ask.Days("since", "until");
        var wanted = new LedgerFilter
        {
            Speaker = ask.Text("speaker"),
            About = ask.Text("about"),
            State = ask.OneOf("state", states) is { } state ? Enum.Parse<ForecastState>(state, ignoreCase: true) : null,
            Outlet = ask.Text("outlet"),
            Type = ask.OneOf("type", Codes.Types),
            Since = since,
            Until = until,
        };
        var found = record.Ledger.Read(wanted);
        var ledger = new LedgerView(
            record.Ledger.Today(),
            Scoreboard.Of(found, record.Ledger.BaseRate()),
            found.FindAll(entry => entry.Counts),
            found.Count(entry => !entry.Counts),
            found.Count == 0 ? record.Ledger.Unknown(wanted) : null
        );
        var last = Math.Max(1, (ledger.Forecasts.Count + perPage - 1) / perPage);
        var page = ask.Number("page", 1, last, 1);
        var all = ledger.Scores.All;
        return new Page(
            "Forecasts",
            $"""
            <h1>Forecasts</h1>
            <p class="lead">{all.Open} open, {all.True} came true, {all.False} failed, {all.Undecided} undecided,
            by what is known up to {ledger.Today}.{(
                ledger.NotFollowed > 0
                    ? (Html)$" {ledger.NotFollowed} more name no act that the record can follow."
                    : null
            )}</p>
            {Form(wanted)}
            <div class="columns">
            <section aria-labelledby="ledger"><h2 id="ledger">The ledger</h2>
            {(ledger.Forecasts.Count == 0
                ? (Html)$"<p>Nothing found{(ledger.Unknown is { } unknown ? ": " + unknown : ".")}</p>"
                : (Html)$"""<ol class="statements">{
                    ledger.Forecasts.Skip((page - 1) * perPage).Take(perPage).Select(LedgerCard.Of)}</ol>""")}
            {(last > 1 ? Pages(wanted, page, last) : null)}
            </section>
            <div>{Scores(ledger.Scores)}</div>
            </div>
            """,
            LedgerJson.Shape(ledger)
        );
    }

    static Html Form(LedgerFilter wanted) =>
        $"""
            <form class="filters" method="get" action="/forecasts" role="search" aria-label="Forecasts">
            <label class="wide">Speaker <input name="speaker" value="{wanted.Speaker}"></label>
            <label>State <select name="state">{Select.Options(
                states,
                wanted.State?.ToString().ToLowerInvariant(),
                LedgerCard.Word
            )}</select></label>
            <label>About <input name="about" value="{wanted.About}" maxlength="300" placeholder="Russia"></label>
            <label>Act <select name="type">{Select.Options(Codes.Types, wanted.Type, type => type)}</select></label>
            <label>Outlet <input name="outlet" value="{wanted.Outlet}"></label>
            <label>Made since <input type="date" name="since" value="{wanted.Since}"></label>
            <label>until <input type="date" name="until" value="{wanted.Until}"></label>
            <div><button>Show</button></div>
            </form>
            """;

    static Html Scores(Scoreboard scores) =>
        scores.All.Scored == 0
            ? (Html)
                $"""
                    <section aria-labelledby="scores"><h2 id="scores">Scores</h2>
                    <p>None of these is settled and gives a probability.</p></section>
                    """
            : $"""
                <section aria-labelledby="scores"><h2 id="scores">Scores</h2>
                <p>Brier score {scores.All.Brier:0.000} over {scores.All.Scored}: 0 is perfect, 0.250 is what always saying one half gets.
                Of the acts {scores.All.BaseRate:P0} came{(
                    scores.All.Skill is { } skill
                        ? (Html)$"; skill against the base rate of the whole ledger {skill:0.00}"
                        : null
                )}.</p></section>
                <section aria-labelledby="calibration"><h2 id="calibration">What was said, and what came</h2>{CalibrationChart.Of(
                    scores.All.Calibration
                )}</section>
                {Table(
                    "speakers",
                    "Speakers",
                    scores.Speakers,
                    name => $"/forecasts?speaker={Uri.EscapeDataString(name.Split(" (")[0])}"
                )}
                {Table("outlets", "Outlets", scores.Outlets, name => $"/forecasts?outlet={Uri.EscapeDataString(name)}")}
                {Table("words", "Words", scores.Phrases, null)}
                """;

    static Html Table(string id, string title, IReadOnlyList<ForecastScore> scores, Func<string, string>? link)
    {
        var shown = scores.Where(score => score.Settled > 0).Take(mostNames).ToList();
        return shown.Count == 0
            ? Html.None
            : $"""
                <section aria-labelledby="{id}"><h2 id="{id}">{title}</h2><div class="scroll"><table>
                <thead><tr><th scope="col">{title}</th>
                <th scope="col" class="n">true</th><th scope="col" class="n">failed</th><th scope="col" class="n">open</th>
                <th scope="col" class="n">Brier</th><th scope="col" class="n">skill</th></tr></thead>
                <tbody>{shown.Select(score => Row(score, link))}</tbody>
                </table></div></section>
                """;
    }

    static Html Row(ForecastScore score, Func<string, string>? link)
    {
        var name =
            link is null || score.Name.StartsWith("not named", StringComparison.Ordinal)
                ? Html.Text(score.Name)
                : (Html)$"""<a href="{link(score.Name)}">{score.Name}</a>""";
        return $"""
            <tr><td>{name}</td>
            <td class="n">{score.True}</td><td class="n">{score.False}</td><td class="n">{score.Open}</td>
            <td class="n">{score.Brier:0.000}</td><td class="n">{score.Skill:0.00}</td></tr>
            """;
    }

    static Html Pages(LedgerFilter wanted, int page, int last) =>
        $"""
            <nav class="pages" aria-label="Pages of the ledger">
            {(page > 1 ? (Html)$"""<a rel="prev" href="{Link(wanted, page - 1)}">Newer</a>""" : null)}
            <span>Page {page} of {last}</span>
            {(page < last ? (Html)$"""<a rel="next" href="{Link(wanted, page + 1)}">Older</a>""" : null)}
            </nav>
            """;

    static string Link(LedgerFilter wanted, int page)
    {
        static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        (string, string?)[] all =
        [
            ("speaker", wanted.Speaker),
            ("state", wanted.State?.ToString().ToLowerInvariant()),
            ("about", wanted.About),
            ("outlet", wanted.Outlet),
            ("type", wanted.Type),
            ("since", Day(wanted.Since)),
            ("until", Day(wanted.Until)),
            ("page", page.ToString(CultureInfo.InvariantCulture)),
        ];
        return QueryHelpers.AddQueryString(
            "/forecasts",
            all.Where(filter => filter.Item2 is not null)
                .Select(filter => KeyValuePair.Create(filter.Item1, filter.Item2))
        );
    }
}
