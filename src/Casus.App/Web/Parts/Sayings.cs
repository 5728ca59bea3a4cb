using Casus.App.Store.Views;
using Casus.App.Web.Markup;

namespace Casus.App.Web.Parts;

/// <summary>Statements one under the other: who says it, how surely, the words, where.</summary>
static class Sayings
{
    public static Html Of(IEnumerable<Saying> sayings) => $"""<ol class="statements">{sayings.Select(Line)}</ol>""";

    static Html Line(Saying saying) =>
        $"""
            <li class="card"><p>{new PartyName(saying.Speaker, saying.SpeakerCode, null).Html()}{(
                About(saying) is { Length: > 0 } about ? (Html)$""" <span class="small">{about}</span>""" : null
            )} <span class="kind">{saying.Kind}</span></p>
            <blockquote>{saying.Text}</blockquote>
            <p class="small">{How(saying)} · <a href="{Address.OfArticle(saying.Article)}">{saying.Title
                ?? "article"}</a>, {saying.Date}</p></li>
            """;

    static string About(Saying saying) => string.Join(", ", new[] { saying.Role, saying.Affiliation }.OfType<string>());

    static string How(Saying saying) =>
        (
            saying.Certainty switch
            {
                "CT" => "certainly",
                "PR" => "probably",
                "PS" => "possibly",
                _ => "unsure",
            }
        )
        + (saying.Polarity == "-" ? " not" : "")
        + (
            saying.Low is { } low && saying.High is { } high
                ? FormattableString.Invariant($", {low * 100:0} to {high * 100:0} %")
                : ""
        )
        + (saying.Horizon is { } horizon ? $", by {horizon}" : "");
}
