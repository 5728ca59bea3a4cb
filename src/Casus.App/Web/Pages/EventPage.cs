using System.Text.Json;
using Casus.App.Output;
using Casus.App.Store.ByHand;
using Casus.App.Store.Views;
using Casus.App.Web.Markup;
using Casus.App.Web.Parts;
using Casus.Coding;
using Casus.Reading;

namespace Casus.App.Web.Pages;

/// <summary><c>/events/{id}</c>: why an event was coded so: the words, the parse, the entry, the codebook.</summary>
static class EventPage
{
    public static Page? Show(Ask ask, Desk desk)
    {
        var id = ask.Parts[0];
        if (
            ask.Record.ArticlesWithEvent(id).FirstOrDefault() is not { } article
            || ask.Record.AsCoded(article).Events.FirstOrDefault(kept => kept.Id == id) is not { } machine
        )
            return ImportedEvent.Show(ask, id);
        var byHand = ask.Record.ByHand.Of(id);
        var coded =
            byHand?.Changes == true ? ask.Record.Events(article).Find(counts => counts.Id == id) ?? machine : machine;
        var reports = ask.Record.Reports.HappeningOf(id) is { } happening ? ask.Record.Reports.Of(happening) : [];
        var corrections = ask.Record.ByHand.Made(id);
        // Coded again, with the reasons; an event that an older version coded may not come again.
        var why = desk
            .Pipeline.GetAwaiter()
            .GetResult()
            .Explain(article)
            .Explanations.FirstOrDefault(explanation => explanation.Event.Id == id);
        var text = article.Text;
        return new Page(
            $"{coded.Type}: {text[coded.Trigger.Start..coded.Trigger.End]}",
            $"""
            <article class="event">
            {Corrections.Note(byHand)}
            <header>
            <p class="kicker">{Codes.Type(coded.Type.ToString(), coded.Mode, Plover.Quad(coded.Type))} {Codes.Status(
                coded.Status.ToString().ToLowerInvariant()
            )} <span>{Codes.Quad(Plover.Quad(coded.Type))}, score {Plover.Score(coded.Type, coded.Mode):0.#}</span></p>
            <h1>{Corrections.Struck(Parties.Line(coded, text), byHand)}</h1>
            <p class="byline">from <a href="{Address.OfArticle(article.Id)}">{article.Title ?? article.Id}</a>{(
                article.Outlet is null ? "" : $", {article.Outlet}"
            )}{(article.Date is null ? null : (Html)$", {article.Date:d MMMM yyyy}")}</p>
            </header>
            {(byHand?.Verdict == EventDecision.Correct ? AsCoded(machine, text) : null)}
            {(why is null ? Unexplained(machine, text) : Explained(why, text))}
            <section aria-labelledby="codebook"><h2 id="codebook">What the codebook says</h2>
            <dl class="findings">
            <div><dt>{coded.Type}</dt><dd>{Plover.Definition(coded.Type, null)}</dd></div>
            {(
                coded.Mode is { } mode && Plover.Definition(coded.Type, mode) is { Length: > 0 } meaning
                    ? (Html)$"<div><dt>{mode}</dt><dd>{meaning}</dd></div>"
                    : null
            )}
            {coded.Contexts.Select(context =>
                (Html)$"<div><dt>{context}</dt><dd>{Plover.Contexts.GetValueOrDefault(context)}</dd></div>"
            )}
            </dl>
            <p class="small">PLOVER; CAMEO {coded.Cameo
                ?? "none"}; confidence {coded.Confidence:0.00}; <code>{coded.Id}</code></p>
            </section>
            {ReportList.Of(reports, id)}
            {EventCorrections.Of(
                id,
                byHand?.Verdict == EventDecision.Reject ? null : EventFields.Of(coded, text),
                byHand,
                corrections
            )}
            </article>
            """,
            Json(coded, byHand?.Verdict, machine, article, why, reports, corrections)
        );
    }

    static Html Explained(Explanation why, string text) =>
        $"""
            <section aria-label="The words">{why.Sentences.Select(sentence =>
                (Html)$"""<p class="quoted">{Sentence(why, sentence, text)}</p>"""
            )}</section>
            <div class="columns">
            <section aria-labelledby="why"><h2 id="why">Why it was read this way</h2>
            <dl class="findings">{why.Findings.Select(finding =>
                (Html)
                    $"""<div><dt>{finding.Part}</dt><dd>{finding.Value}{Reasons(finding.Reasons)}</dd></div>"""
            )}</dl>
            </section>
            <div>
            <section aria-labelledby="parse"><h2 id="parse">The parse</h2><ul class="tree">{Word(
                why.Parse
            )}</ul></section>
            {(why.Entry is { } entry ? Entry(entry) : null)}
            </div>
            </div>
            """;

    static Html? Reasons(IReadOnlyList<string> reasons) =>
        reasons.Count == 0 ? null : (Html)$"<ul>{reasons.Select(reason => (Html)$"<li>{reason}</li>")}</ul>";

    static Html AsCoded(Event machine, string text) =>
        $"""
            <p class="small">The machine read: {Codes.Type(
                machine.Type.ToString(),
                machine.Mode,
                Plover.Quad(machine.Type)
            )}
            {Codes.Status(machine.Status.ToString().ToLowerInvariant())} {Parties.Line(machine, text)}
            {machine.Date?.Value}{(machine.Place is { } place ? ", in " + place.Name : "")}. Why it did:</p>
            """;

    static Html Unexplained(Event coded, string text) =>
        $"""
            <p class="quoted">… <ruby class="role-act">{text[
                coded.Trigger.Start..coded.Trigger.End
            ]}<rt>act</rt></ruby> …</p>
            <p>This version of the coder no longer reads it this way; <code>casus add --again</code> would replace it.</p>
            """;

    /// <summary>The sentence with the role of its words under them.</summary>
    static Html Sentence(Explanation why, Quote sentence, string text)
    {
        var html = new Html(0, 0);
        var at = sentence.Start;
        foreach (
            var same in why
                .Marks.Where(mark => mark.Words.Start >= sentence.Start && mark.Words.End <= sentence.End)
                .GroupBy(mark => mark.Words)
                .OrderBy(mark => mark.Key.Start)
        )
        {
            if (same.Key.Start < at)
                continue;
            html.Add(Html.Text(text[at..same.Key.Start]));
            var role = same.First().Label.Replace(' ', '-');
            var labels = string.Join(", ", same.Select(mark => mark.Label).Distinct());
            html.Add($"""<ruby class="role-{role}">{text[same.Key.Start..same.Key.End]}<rt>{labels}</rt></ruby>""");
            at = same.Key.End;
        }
        return html.Add(Html.Text(text[at..sentence.End]));
    }

    static Html Word(ParsedWord word) =>
        $"""
            <li>{(
                word.IsTrigger ? (Html)$"<strong>{word.Form}</strong>" : Html.Text(word.Form)
            )} <span class="small">{word.Relation}{(
                word.SmallWords.Count > 0 ? $" ({string.Join(' ', word.SmallWords)})" : ""
            )}</span>{(word.Dependents.Count == 0 ? null : (Html)$"<ul>{word.Dependents.Select(Word)}</ul>")}</li>
            """;

    static Html Entry(EntryQuote entry) =>
        $"""
            <section aria-labelledby="entry"><h2 id="entry">The entry</h2>
            <p class="small">{entry.File}:{entry.Reading:0}</p>
            <pre tabindex="0">{Html.Join(
                Html.Text("\n"),
                entry.Lines.Select(line =>
                    line.Line == entry.Reading ? (Html)$"<mark>{line.Text}</mark>" : Html.Text(line.Text)
                )
            )}</pre></section>
            """;

    static Action<Utf8JsonWriter> Json(
        Event coded,
        string? verdict,
        Event machine,
        Article article,
        Explanation? why,
        List<ReportLine> reports,
        List<Correction> corrections
    ) =>
        json =>
        {
            json.WriteStartObject();
            json.WriteString("article", article.Id);
            json.WritePropertyName("event");
            new JsonParts(json, article.Text).Write(coded);
            json.WriteString("verdict", verdict);
            json.WritePropertyName("as_coded");
            new JsonParts(json, article.Text).Write(machine);
            json.WriteStartArray("explanation");
            foreach (var finding in why?.Findings ?? [])
            {
                json.WriteStartObject();
                json.WriteString("part", finding.Part);
                json.WriteString("value", finding.Value);
                json.WriteStartArray("reasons");
                foreach (var reason in finding.Reasons)
                    json.WriteStringValue(reason);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WritePropertyName("reports");
            JsonSerializer.Serialize(json, reports, Page.Names);
            json.WritePropertyName("corrections");
            JsonSerializer.Serialize(json, corrections, Page.Names);
            json.WriteString("definition", Codes.Definition(coded.Type.ToString(), coded.Mode));
            json.WriteEndObject();
        };
}
