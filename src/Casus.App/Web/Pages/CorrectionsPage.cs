using Casus.App.Store.ByHand;
using Casus.App.Web.Markup;

namespace Casus.App.Web.Pages;

/// <summary>
/// <c>/corrections</c>: the events that were confirmed, rejected or corrected by hand, also those that their article no
/// longer tells since it was coded again.
/// </summary>
static class CorrectionsPage
{
    const int most = 500;

    static readonly string[] heads = ["Event", "Article", "By hand", "Why", "Who", "When"];

    public static Page Show(Ask ask)
    {
        var all = ask.Record.ByHand.All();
        var lost = all.FindAll(line => line.Event is null);
        return new Page(
            "Corrections",
            $"""
            <h1>Corrections</h1>
            <p class="lead">{all.Count} {(all.Count == 1 ? "event" : "events")} confirmed, rejected or corrected by hand.
            Each is corrected on its own page, and taken back there.</p>
            {Table("standing", "What counts", all.FindAll(line => line.Event is not null))}
            {Table("lost", "Without their event", lost)}
            {(lost.Count == 0 ? null
                : (Html)$"""<p class="small">Their article was read again and no longer tells the event this way. They are kept.</p>""")}
            """,
            new { Count = all.Count, Corrections = all.Take(most) }
        );
    }

    static Html Table(string id, string title, List<EventByHand> lines) =>
        lines.Count == 0
            ? Html.None
            : $"""
                <section aria-labelledby="{id}"><h2 id="{id}">{title}</h2><div class="scroll" tabindex="0"><table>
                <thead><tr>{heads.Select(head => (Html)$"""<th scope="col">{head}</th>""")}</tr></thead>
                <tbody>{lines.Take(most).Select(Line)}</tbody>
                </table></div></section>
                """;

    static Html Line(EventByHand line) =>
        $"""
            <tr><td>{(
                line.Event is { } id
                    ? (Html)$"""<a href="{Address.OfEvent(id)}">{Words(line)}</a>"""
                    : Html.Text(Words(line))
            )}</td>
            <td>{(
                line.Article is { } article
                    ? (Html)$"""<a href="{Address.OfArticle(article)}">{line.Title ?? article}</a>"""
                    : null
            )}</td>
            <td>{line.Said}</td><td>{line.Why}</td><td>{line.Who}</td><td class="date">{line.At:yyyy-MM-dd}</td></tr>
            """;

    static string Words(EventByHand line) =>
        line.Words is { } words ? $"{line.Type}: {words}" : line.Type ?? line.Subject;
}
