using System.Globalization;
using Casus.App.Store.Views;
using Casus.App.Usage;
using Casus.App.Web.Markup;
using Casus.App.Web.Parts;

namespace Casus.App.Web.Pages;

/// <summary>
/// <c>/map</c>: happenings by place in a month. The list is the page; the map is drawn from it in the browser
/// (<c>map.js</c>, d3-geo, Natural Earth).
/// </summary>
static class MapPage
{
    const int most = 200;

    static readonly string[] scripts = ["d3-array.js", "d3-geo.js", "topojson.js", "map.js"];

    public static Page Show(Ask ask)
    {
        var record = ask.Counting;
        if (record.Places.Span() is not { } span)
            return new Page(
                "Map",
                $"<h1>Map</h1><p>Nothing in the record has a place yet.</p>{ConfidenceNote.Of(ask, "/map")}",
                new { places = Array.Empty<PlaceLine>() }
            );
        var (first, last) = (Month(span.First), Month(span.Last));
        var month = ask.Text("month") is { } text ? Parsed(text) : last;
        if (month < first || month > last)
            throw new WrongAsk($"month: the record goes from {first:yyyy-MM} to {last:yyyy-MM}");
        var type = ask.OneOf("type", Codes.Types);
        var places = record.Places.Of(month, type, most);
        return new Page(
            $"Map, {month:MMMM yyyy}",
            $"""
            <h1>{month:MMMM yyyy}</h1>
            <form class="months" method="get" action="/map">
            {(
                month > first
                    ? (Html)
                        $"""<a rel="prev" href="{Link(ask, month.AddMonths(-1), type)}">{month.AddMonths(-1):MMM yyyy}</a>"""
                    : null
            )}
            <label>Month <input type="month" name="month" value="{month:yyyy-MM}" min="{first:yyyy-MM}" max="{last:yyyy-MM}"></label>
            <label>Type <select name="type"><option value="">any</option>{Codes.Types.Select(value =>
                (Html)$"""<option{(value == type ? (Html)$" selected" : null)}>{value}</option>"""
            )}</select></label>
            {ConfidenceNote.Field(ask)}
            <button class="quiet">Show</button>
            {(
                month < last
                    ? (Html)
                        $"""<a rel="next" href="{Link(ask, month.AddMonths(1), type)}">{month.AddMonths(1):MMM yyyy}</a>"""
                    : null
            )}
            <label class="slide" hidden>Slide through the months <input type="range" min="0" max="{Months(
                first,
                last
            ):0}" value="{Months(first, month):0}" data-first="{first:yyyy-MM}"></label>
            </form>
            <div class="map" data-world="{StaticFiles.Versioned("world.json")}" aria-hidden="true"></div>
            <p class="small key"><span class="dot cooperation"></span> mostly cooperation
            <span class="dot conflict"></span> mostly conflict; the larger, the more acts</p>
            <section aria-labelledby="places"><h2 id="places">Where</h2>
            {(
                places.Count == 0
                    ? (Html)$"<p>Nothing kept for this month has a place.</p>"
                    : (Html)$"""<ol class="places">{places.Select(place => Line(place, month))}</ol>"""
            )}
            </section>
            """,
            new
            {
                month = month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                type,
                places,
            }
        )
        {
            Scripts = scripts,
        };
    }

    static Html Line(PlaceLine place, DateOnly month) =>
        $"""
            <li data-lat="{place.Latitude:0.###}" data-lon="{place.Longitude:0.###}"
            data-cooperation="{place.Cooperation:0}" data-conflict="{place.Conflict:0}">
            <p><a href="/search?place={Uri.EscapeDataString(place.Place)}&amp;since={month}&amp;until={month.AddMonths(
                1
            ).AddDays(
                -1
            )}">{place.Place}</a> <span class="code">{place.Country}</span>
            <span class="count">{place.Cooperation} cooperation, {place.Conflict} conflict</span></p>
            {(
                place.Words is { } words
                    ? (Html)$"""<p class="words small">{Words(words, place.Event)}</p>"""
                    : null
            )}</li>
            """;

    static Html Words(string words, string? id) =>
        id is null ? Html.Text(words) : $"""<a href="{Address.OfEvent(id)}">{words}</a>""";

    static string Link(Ask ask, DateOnly month, string? type) =>
        ask.Along($"/map?month={month:yyyy-MM}{(type is null ? "" : "&type=" + type)}");

    static DateOnly Parsed(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month
            : throw new WrongAsk($"month: must be YYYY-MM, not '{text}'");

    static DateOnly Month(DateOnly day) => new(day.Year, day.Month, 1);

    static int Months(DateOnly from, DateOnly to) => (to.Year - from.Year) * 12 + to.Month - from.Month;
}
