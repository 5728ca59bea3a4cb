using System.Globalization;
using Casus.App.Store.Views;
using Casus.App.Web.Markup;
using Casus.App.Web.Parts;
using Microsoft.AspNetCore.WebUtilities;

namespace Casus.App.Web.Pages;

/// <summary>
/// <c>/search</c>: happenings by words, actors, types, dates, place, status, speaker; all of it in the address.
/// </summary>
static class SearchPage
{
    const int perPage = 25,
        mostPages = 400;

    public static Page Show(Ask ask)
    {
        var wanted = Wanted(ask);
        var page = ask.Number("page", 1, mostPages, 1);
        var found = ask.Counting.Happenings;
        var (ids, count) = found.Find(wanted, (page - 1) * perPage, perPage);
        var happenings = found.Of(ids);
        var unknown = count > 0 ? null : found.Unknown(wanted);
        var last = (int)Math.Clamp((count + perPage - 1) / perPage, 1, mostPages);
        var title =
            wanted == new HappeningSearch()
                ? "Search"
                : "Search: " + string.Join(", ", Filters(wanted).Select(filter => filter.Value));
        var paging = last > 1 ? (Html)$", page {page} of {last}" : null;
        var summary =
            unknown is not null ? (Html)$"Nothing found: {unknown}"
            : count == 0 ? (Html)$"Nothing found{(page > 1 ? " on this page" : "")}."
            : (Html)$"{count} {(count == 1 ? "happening" : "happenings")}{paging}, the newest first.";
        return new Page(
            title,
            $"""
            <h1>Search</h1>
            {Form(ask, wanted)}
            <p class="count" role="status">{summary}</p>
            {HappeningList.Of(happenings)}
            {(last > 1 ? Pages(ask, wanted, page, last) : null)}
            """,
            new
            {
                count,
                page,
                pages = last,
                happenings,
                unknown,
            }
        );
    }

    /// <summary>The filters of an address; exports take the same.</summary>
    public static HappeningSearch Wanted(Ask ask)
    {
        var (since, until) = ask.Days("since", "until");
        return new()
        {
            Words = ask.Text("q"),
            Actor = ask.Text("actor"),
            With = ask.Text("with"),
            Type = ask.OneOf("type", Codes.Types),
            Status = ask.OneOf("status", Codes.Statuses),
            Since = since,
            Until = until,
            Place = ask.Text("place"),
            Speaker = ask.Text("speaker"),
        };
    }

    static Html Form(Ask ask, HappeningSearch wanted) =>
        $"""
            <form class="filters" method="get" action="/search" role="search" aria-label="Happenings">
            <label class="wide">Words <input type="search" name="q" value="{wanted.Words}"></label>
            <label>Actor <input name="actor" value="{wanted.Actor}" placeholder="RUS or a name"></label>
            <label>and <input name="with" value="{wanted.With}" placeholder="PRK or a name"></label>
            <label>Type <select name="type">{Select.Options(Codes.Types, wanted.Type, type => type)}</select></label>
            <label>Status <select name="status">{Select.Options(
                Codes.Statuses,
                wanted.Status,
                Codes.Words
            )}</select></label>
            <label>Since <input type="date" name="since" value="{wanted.Since}"></label>
            <label>Until <input type="date" name="until" value="{wanted.Until}"></label>
            <label>Place <input name="place" value="{wanted.Place}" placeholder="KEN or a name"></label>
            <label>Who says so <input name="speaker" value="{wanted.Speaker}"></label>
            {ConfidenceNote.Field(ask)}
            <div><button>Search</button></div>
            </form>
            """;

    static Html Pages(Ask ask, HappeningSearch wanted, int page, int last) =>
        $"""
            <nav class="pages" aria-label="Pages of results">
            {(page > 1 ? (Html)$"""<a rel="prev" href="{Link(ask, wanted, page - 1)}">Newer</a>""" : null)}
            <span>Page {page} of {last}</span>
            {(page < last ? (Html)$"""<a rel="next" href="{Link(ask, wanted, page + 1)}">Older</a>""" : null)}
            </nav>
            """;

    static string Link(Ask ask, HappeningSearch wanted, int page) =>
        QueryHelpers.AddQueryString(
            ask.Along("/search"),
            [.. Filters(wanted), KeyValuePair.Create("page", (string?)page.ToString(CultureInfo.InvariantCulture))]
        );

    static IEnumerable<KeyValuePair<string, string?>> Filters(HappeningSearch wanted)
    {
        static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        (string, string?)[] all =
        [
            ("q", wanted.Words),
            ("actor", wanted.Actor),
            ("with", wanted.With),
            ("type", wanted.Type),
            ("status", wanted.Status),
            ("since", Day(wanted.Since)),
            ("until", Day(wanted.Until)),
            ("place", wanted.Place),
            ("speaker", wanted.Speaker),
        ];
        return all.Where(filter => filter.Item2 is not null)
            .Select(filter => KeyValuePair.Create(filter.Item1, filter.Item2));
    }
}
