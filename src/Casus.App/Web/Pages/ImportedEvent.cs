using Casus.App.Web.Markup;
using Casus.App.Web.Parts;

namespace Casus.App.Web.Pages;

/// <summary><c>/events/{id}</c> of an event that others coded: what they say, and the row it came from.</summary>
static class ImportedEvent
{
    public static Page? Show(Ask ask, string id)
    {
        var record = ask.Record;
        if (record.Reports.Imported(id) is not { } from)
            return null;
        // A rejected event is in no happening.
        var line = record.Reports.HappeningOf(id) is { } happening
            ? record.Happenings.Of([happening]).FirstOrDefault()
            : null;
        var reports = line is null ? [] : record.Reports.Of(line.Id);
        var (byHand, corrections) = (record.ByHand.Of(id), record.ByHand.Made(id));
        return new Page(
            $"{line?.Type ?? "Event"}, {from.Format}",
            $"""
            <article class="event">
            {Corrections.Note(byHand)}
            <header>
            <p class="kicker">coded by others: {from.Format}</p>
            <h1>{Corrections.Struck(Html.Text("Imported event"), byHand)}</h1>
            {(line is null ? null : HappeningList.Of([line]))}
            </header>
            <section aria-labelledby="row"><h2 id="row">The row it came from</h2>
            <p class="small">{from.File}:{from.Line:0}{(
                from.Published is { } day ? (Html)$", published {day}" : null
            )}{(from.Outlet is { } outlet ? ", " + outlet : "")}{(
                Links.Outward(from.Url) is { } link
                    ? (Html)$""", <a href="{link}" rel="noreferrer external">source</a>"""
                    : null
            )}</p>
            <pre tabindex="0">{from.Record.Replace('\t', '\n')}</pre></section>
            {ReportList.Of(reports, id)}
            {EventCorrections.Of(id, record.ByHand.Fields(id),
                byHand, corrections)}
            </article>
            """,
            new
            {
                Happening = line,
                byHand?.Verdict,
                from,
                reports,
                corrections,
            }
        );
    }
}
