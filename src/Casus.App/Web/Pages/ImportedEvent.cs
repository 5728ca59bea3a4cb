using Casus.App.Store.Views;
using Casus.App.Web.Parts;

namespace Casus.App.Web.Pages;

/// <summary><c>/events/{id}</c> of an event that others coded: what they say, and the row it came from.</summary>
static class ImportedEvent
{
    public static Page? Show(Ask ask, string id)
    {
        var connection = ask.Store.Connection;
        if (Reports.Imported(connection, id) is not { } from || Reports.HappeningOf(connection, id) is not { } happening || Happenings.Of(connection, [happening]).FirstOrDefault() is not { } line)
            return null;
        var reports = Reports.Of(connection, happening);
        return new Page($"{line.Type ?? "Event"}, {from.Format}", $"""
            <article class="event">
            <header>
            <p class="kicker">coded by others: {from.Format}</p>
            <h1>Imported event</h1>
            {HappeningList.Of([line])}
            </header>
            <section aria-labelledby="row"><h2 id="row">The row it came from</h2>
            <p class="small">{from.File}:{from.Line:0}{(from.Published is { } day ? (Html)$", published {day}" : null)}{(from.Outlet is { } outlet ? ", " + outlet : "")}{(Links.Outward(from.Url) is { } link ? (Html)$""", <a href="{link}" rel="noreferrer external">where it stood</a>""" : null)}</p>
            <pre tabindex="0">{from.Record.Replace('\t', '\n')}</pre></section>
            {ReportList.Of(reports, id)}
            </article>
            """, new { Happening = line, from, reports });
    }
}
