using Casus.App.Store.Views;
using Casus.App.Web.Markup;

namespace Casus.App.Web.Parts;

/// <summary>Happenings one under the other: date, parties, act, words, and the number of reports.</summary>
static class HappeningList
{
    public static Html Of(IEnumerable<HappeningLine> happenings) =>
        $"""<ol class="happenings">{happenings.Select(Line)}</ol>""";

    static Html Line(HappeningLine happening) =>
        $"""
            <li><div class="date">{When(happening)}</div><div>
            <p>{Parties.Line(happening.Type, Names(happening.Actors), Names(happening.Recipients))} {Codes.Type(
                happening.Type,
                happening.Mode,
                happening.Quad
            )} {Codes.Status(happening.Status)}</p>
            {(
                happening.Words is { } words
                    ? (Html)$"""<p class="words">{Words(words, happening.Event)}</p>"""
                    : null
            )}
            <p class="small">{Html.Join(Html.Text(" · "), Notes(happening))}</p>
            </div></li>
            """;

    static Html Words(string words, string? id) =>
        id is null ? Html.Text(words) : $"""<a href="{Address.OfEvent(id)}">{words}</a>""";

    static Html When(HappeningLine happening) =>
        happening.Date is not { } date ? Html.Text("no date")
        : happening.DateTo is { } to && to != date
            ? $"""<time datetime="{date}">{date}</time> to <time datetime="{to}">{to}</time>"""
        : (Html)$"""<time datetime="{date}">{date}</time>""";

    static Html Told(HappeningLine happening, string article)
    {
        var title = happening.Title ?? happening.Outlet ?? "article";
        var outlet = happening.Title is not null && happening.Outlet is { } named ? $", {named}" : "";
        var day = happening.Reported is { } reported && reported != happening.Date ? (Html)$", {reported}" : null;
        return $"""<a href="{Address.OfArticle(article)}">{title}</a>{outlet}{day}""";
    }

    static IEnumerable<Html> Notes(HappeningLine happening)
    {
        if (happening.Article is { } article)
            yield return Told(happening, article);
        if (happening.Reports > 1)
            yield return $"{happening.Reports} reports";
        if ((happening.Place ?? happening.PlaceCountry) is { } place)
            yield return Html.Text("in " + place);
        if (happening.Origin != "casus")
            yield return Html.Text("from " + happening.Origin);
    }

    static List<PartyName> Names(IEnumerable<HappeningParty> parties) =>
        [.. parties.Select(party => new PartyName(party.Name, party.Code, party.Sector))];
}
