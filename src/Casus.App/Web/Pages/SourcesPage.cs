using Casus.App.Store.Tables;
using Casus.App.Web.Markup;

namespace Casus.App.Web.Pages;

/// <summary><c>/sources</c>: where the record comes from, and what could not be read.</summary>
static class SourcesPage
{
    const int most = 500;

    public static Page Show(Ask ask)
    {
        var record = ask.Record;
        var extent = record.Sources.Extent();
        var outlets = record.Sources.Outlets(most);
        var problems = record.Sources.Problems(most);
        var events = extent.Corrected == 1 ? "event" : "events";
        var byHand =
            extent.Corrected == 0
                ? null
                : (Html)
                    $""" <a href="/corrections">{extent.Corrected} {events} confirmed, rejected or corrected by hand</a>.""";
        Html body = $"""
            <h1>Sources and problems</h1>
            <p class="lead">{extent.Articles} articles from {extent.FirstDate} to {extent.LastDate}, with {
                extent.Events} events and {extent.Statements} statements.{byHand}</p>
            <section aria-labelledby="outlets">
            <h2 id="outlets">Outlets</h2>
            <div class="scroll"><table>
            <thead><tr><th scope="col">Outlet</th><th scope="col" class="n">Articles</th><th scope="col" class="n">Events</th>
            <th scope="col">From</th><th scope="col">To</th></tr></thead>
            <tbody>{outlets.Select(outlet => (Html)$"""
                <tr><td>{outlet.Name ?? "not named"}</td><td class="n">{outlet.Articles}</td><td class="n">{outlet.Events}</td>
                <td>{outlet.FirstDate}</td><td>{outlet.LastDate}</td></tr>
                """)}</tbody>
            </table></div>
            </section>
            <section aria-labelledby="problems">
            <h2 id="problems">What could not be read</h2>
            {Problems(problems, extent.Problems)}
            </section>
            """;
        return new Page(
            "Sources",
            body,
            new
            {
                extent,
                outlets,
                problems,
            }
        );
    }

    static Html Problems(List<KeptProblem> problems, long all) =>
        problems.Count == 0
            ? (Html)$"<p>Everything was read.</p>"
            : $"""
                <p>{all} in all{(
                    all > problems.Count ? $", the first {problems.Count} of them" : ""
                )}. A problem disappears once its article is read.</p>
                <div class="scroll"><table>
                <thead><tr><th scope="col">Where</th><th scope="col">Why</th></tr></thead>
                <tbody>{problems.Select(problem =>
                    (Html)
                        $"""<tr><td>{problem.Source}</td><td>{(problem.IsWarning ? "kept anyway: " : "")}{problem.Reason}</td></tr>"""
                )}</tbody>
                </table></div>
                """;
}
