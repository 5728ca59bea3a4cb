using System.Text.Json;
using Casus.App.Output;
using Casus.App.Store.ByHand;
using Casus.App.Store.Tables;
using Casus.App.Web.Markup;
using Casus.App.Web.Parts;
using Casus.Coding;
using Casus.Reading;

namespace Casus.App.Web.Pages;

/// <summary>
/// <c>/articles/{id}</c>: the text with its events and statements marked in place, and beside it what each was coded
/// as.
/// </summary>
static class ArticlePage
{
    public static Page? Show(Ask ask)
    {
        if (ask.Record.Article(ask.Parts[0]) is not { } article)
            return null;
        var asCoded = ask.Record.AsCoded(article);
        var record = ask.Record;
        var decisions = record
            .ByHand.OfArticle(article.Id)
            .Where(decision => decision.EventId is not null)
            .ToDictionary(decision => decision.EventId!);
        var coded = decisions.Values.Any(decision => decision.Changes)
            ? CodedArticles.Counted(asCoded, record.Events(article))
            : asCoded;
        var rejected = asCoded.Events.Where(act => !coded.Events.Any(counts => counts.Id == act.Id)).ToList();
        // What was rejected is still shown where the article tells it.
        var shown = coded with
        {
            Events =
            [
                .. asCoded.Events.Select(act => coded.Events.FirstOrDefault(counts => counts.Id == act.Id) ?? act),
            ],
        };
        return new Page(
            article.Title ?? "Article",
            $"""
            <article class="article">
            <header>
            <h1>{article.Title ?? Beginning(article.Text)}</h1>
            <p class="byline">{Html.Join(Html.Text(" · "), Byline(article))}</p>
            </header>
            {new MarkedArticle(article, shown, rejected.Select(act => act.Id).ToHashSet()).Marked()}
            <aside class="margin" aria-label="What was read">
            <h2>Events</h2>
            {(shown.Events.Count == 0 ? (Html)$"<p>None was found.</p>" : (Html)$"""<ol class="acts">{shown.Events.Select(
                (act, number) => Act(act, number, article.Text, decisions.GetValueOrDefault(act.Id)))}</ol>""")}
            {(coded.Statements.Count == 0 ? null : (Html)$"""
                <h2>Statements</h2><ol class="statements">{
                    coded.Statements.Select((statement, number) => Said(statement, number, article.Text))}</ol>
                """)}
            </aside>
            </article>
            """,
            Json(article, coded, rejected, decisions.Values)
        )
        {
            Scripts = ["article.js"],
        };
    }

    static IEnumerable<Html> Byline(Article article)
    {
        if (article.Outlet is not null)
            yield return Html.Text(article.Outlet);
        if (article.Date is { } date)
            yield return $"""<time datetime="{date}">{date:d MMMM yyyy}</time>""";
        if (article.Byline is not null)
            yield return Html.Text(article.Byline);
        if (Links.Outward(article.Url) is { } address)
            yield return $"""<a href="{address}" rel="noreferrer external">source</a>""";
    }

    static Html Act(Event act, int number, string text, Corrected? byHand) =>
        $"""
            <li id="act-{number}" class="card" data-act="{number}">
            {Corrections.Note(byHand)}
            <p>{Codes.Type(act.Type.ToString(), act.Mode, Plover.Quad(act.Type))} {Codes.Status(
                act.Status.ToString().ToLowerInvariant()
            )} {act.Date?.Value}</p>
            <p>{Corrections.Struck(Parties.Line(act, text), byHand)}</p>
            <p class="small">{(
                act.Attribution.Count == 0
                    ? "told by the author"
                    : "says "
                        + string.Join(
                            ", of ",
                            act.Attribution.Select(source => Parties.Name(source.Speaker, text).Name)
                        )
            )}{(act.Place is { } place ? ", in " + place.Name : "")} · <a href="{Address.OfEvent(act.Id)}">why “{text[
                act.Trigger.Start..act.Trigger.End
            ]}” was read this way</a></p>
            </li>
            """;

    static Html Said(Statement statement, int number, string text) =>
        $"""
            <li id="said-{number}" class="card"><p>{Parties.Name(
                statement.Speaker.Speaker,
                text
            ).Html()} <span class="kind">{statement.Kind.ToString().ToLowerInvariant()}</span> {Codes.Certainty(
                statement
            )}{(statement.Probability is { } range ? $", {Codes.Range(range)}" : "")}{(
                statement.Horizon is { } horizon ? $", by {horizon.Value}" : ""
            )}</p>
            <blockquote>{text[statement.Words.Start..statement.Words.End]}</blockquote></li>
            """;

    static string Beginning(string text) =>
        text.Length <= 80 ? text : text[..(text.LastIndexOf(' ', 80) is > 0 and var space ? space : 80)] + " …";

    /// <summary>The fields of <c>casus code --format jsonl</c>, and the text they point into.</summary>
    static Action<Utf8JsonWriter> Json(
        Article article,
        CodedArticle coded,
        IReadOnlyList<Event> rejected,
        IEnumerable<Corrected> decisions
    ) =>
        json =>
        {
            json.WriteStartObject();
            JsonEventWriter.WriteFields(json, article, coded);
            json.WriteStartArray("rejected");
            foreach (var act in rejected)
                new JsonParts(json, article.Text).Write(act);
            json.WriteEndArray();
            json.WritePropertyName("by_hand");
            JsonSerializer.Serialize(
                json,
                decisions.Select(decision => new
                {
                    decision.EventId,
                    decision.Verdict,
                    decision.Fields,
                    decision.Who,
                    decision.Why,
                    decision.At,
                }),
                Page.Names
            );
            json.WriteString("url", article.Url);
            json.WriteString("byline", article.Byline);
            json.WriteString("text", article.Text);
            json.WriteEndObject();
        };
}
