using Casus.App.Store;
using Casus.App.Store.ByHand;
using Casus.App.Store.Views;
using Casus.App.Web.Markup;
using Casus.App.Web.Parts;

namespace Casus.App.Web.Pages;

/// <summary><c>/events/{id}</c> of an event that others coded: what they say, and the row it came from.</summary>
static class ImportedEvent
{
    public static Page? Show(Ask ask, string id)
    {
        var connection = ask.Store.Connection;
        if (Reports.Imported(connection, id) is not { } from)
            return null;
        // A rejected event is in no happening.
        var line = Reports.HappeningOf(connection, id) is { } happening
            ? Happenings.Of(connection, [happening]).FirstOrDefault()
            : null;
        var reports = line is null ? [] : Reports.Of(connection, line.Id);
        var (byHand, corrections) = (CorrectedTable.Of(connection, id), ask.Store.Corrections(id));
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
                    ? (Html)$""", <a href="{link}" rel="noreferrer external">where it stood</a>"""
                    : null
            )}</p>
            <pre tabindex="0">{from.Record.Replace('\t', '\n')}</pre></section>
            {ReportList.Of(reports, id)}
            {EventCorrections.Of(id, EventExport.Read(connection, [id]) is [var counts] ? EventFields.Of(counts) : null,
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
