using System.Globalization;
using Casus.App.Store.Views;
using Casus.App.Usage;
using Casus.App.Web.Markup;
using Casus.App.Web.Parts;

namespace Casus.App.Web.Pages;

/// <summary>
/// <c>/actors/RUS</c>: with whom it deals, since when, who acts for it, what it says and what is said about it.
/// </summary>
static class ActorPage
{
    const int partners = 30,
        drawn = 14,
        years = 5;

    public static Page? Show(Ask ask)
    {
        var (record, code) = (ask.Counting, Asked.Code("actor", ask.Parts[0]));
        var dealings = record.Dealings.Of(code, partners);
        var figures = record.Actors.Figures(code, 12);
        var latest = record.Happenings.Of(record.Actors.Latest(code, 10));
        if (dealings.Count == 0 && figures.Count == 0 && latest.Count == 0)
            return ask.LeastConfidence is { } least
                ? Page.NotFound(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"nothing of {code} in the record has a confidence of {least}"
                    )
                )
                : null;
        var around = dealings.Take(drawn).ToList();
        var among =
            around.Count < 2
                ? []
                : record.Dealings.Among(
                    [.. around.Select(dealing => dealing.B)],
                    (record.Days.Latest(null) ?? DateOnly.MaxValue).AddYears(-years)
                );
        var names = record.Names.Of(dealings.Select(dealing => dealing.B).Append(code));
        string Name(string known) => names.GetValueOrDefault(known, known);
        var (by, about) = (record.Actors.SaidBy(code, 6), record.Actors.SaidAbout(code, 6));
        var quarters = Filled(record.Actors.Quarters(code));
        var name = Name(code);
        var largest =
            dealings.Count == 0 ? 1 : dealings.Max(dealing => Math.Max(dealing.Cooperation, dealing.Conflict));
        return new Page(
            name,
            $"""
            <h1>{name} <abbr class="code" title="code">{code}</abbr></h1>
            {ConfidenceNote.Of(ask, Address.OfActor(code))}
            {(quarters.Count < 2 ? null : Chart(name, quarters).Html())}
            <div class="columns">
            <section aria-labelledby="whom"><h2 id="whom">With whom</h2>
            <div class="scroll"><table>
            <thead><tr><th scope="col">Actor</th>
            <th scope="col" class="n">Cooperation</th><th scope="col" class="n">Conflict</th>
            <th scope="col"><span class="hidden">Both as bars</span></th><th scope="col">Last</th></tr></thead>
            <tbody>{dealings.Select(dealing =>
                (Html)
                    $"""
                    <tr><td><a href="{ask.Along(Address.OfRelation(code, dealing.B))}">{Name(dealing.B)}</a></td>
                    {DealingCells.Of(dealing, largest)}</tr>
                    """
            )}</tbody>
            </table></div></section>
            <div>
            {(
                around.Count < 2
                    ? null
                    : (Html)
                        $"""
                        <section aria-labelledby="network"><h2 id="network">Network</h2>
                        <p class="small">Lines among the others: the last {years} years.</p>
                        {Network.Of(code, around, among, names)}</section>
                        """
            )}
            <section aria-labelledby="who"><h2 id="who">Who acts for it</h2><p>{Html.Join(
                Html.Text(" · "),
                figures.Select(figure =>
                    (Html)
                        $"""
                        <span class="party"><a href="/search?actor={Uri.EscapeDataString(figure.Name)}">{figure.Name}</a>
                        <span class="code">{figure.Sector} {figure.Acts}</span></span>
                        """
                )
            )}</p></section>
            </div>
            </div>
            <section aria-labelledby="latest"><h2 id="latest">Latest</h2>{HappeningList.Of(
                latest
            )}<p class="small"><a href="{ask.Along("/search?actor=" + code)}">All with {name}</a></p></section>
            <div class="columns">
            {Said("by", $"What it says", by)}{Said("about", $"What is said about it", about)}
            </div>
            """,
            new
            {
                code,
                name,
                quarters,
                partners = dealings,
                figures,
                latest,
                statements_by = by,
                statements_about = about,
            }
        )
        {
            Scripts = Timeline.Scripts,
            Styles = Timeline.Styles,
        };
    }

    static Html Said(string id, string title, List<Saying> sayings) =>
        sayings.Count == 0
            ? Html.None
            : $"""<section aria-labelledby="{id}"><h2 id="{id}">{title}</h2>{Sayings.Of(sayings)}</section>""";

    static Timeline Chart(string name, List<Quarter> quarters) =>
        new(
            $"What {name} took part in, by quarter: cooperation above the line, conflict below",
            [.. quarters.Select(quarter => quarter.Start)],
            [
                new(
                    "cooperation",
                    "cooperation",
                    [.. quarters.Select(quarter => (double?)(quarter.VerbalCooperation + quarter.MaterialCooperation))],
                    IsBars: true
                ),
                new(
                    "conflict",
                    "conflict",
                    [.. quarters.Select(quarter => (double?)-(quarter.VerbalConflict + quarter.MaterialConflict))],
                    IsBars: true
                ),
            ],
            []
        );

    /// <summary>With empty quarters where nothing was kept.</summary>
    static List<Quarter> Filled(List<Quarter> quarters)
    {
        var filled = new List<Quarter>();
        foreach (var quarter in quarters)
        {
            while (filled.Count > 0 && filled[^1].Start.AddMonths(3) < quarter.Start)
                filled.Add(new Quarter(filled[^1].Start.AddMonths(3), 0, 0, 0, 0));
            filled.Add(quarter);
        }
        return filled;
    }
}
