using Casus.App.Store.Views;
using Casus.App.Web.Markup;
using Casus.Coding;

namespace Casus.App.Web.Parts;

/// <summary>A forecast in the ledger: who said what, how probable, by when, and what came of it.</summary>
static class LedgerCard
{
    public static Html Of(LedgerEntry entry) =>
        $"""
            <li class="card"><p><span class="state {State(entry)}">{Word(State(entry))}</span> {new PartyName(
                entry.Speaker ?? entry.SpeakerText,
                entry.SpeakerCode,
                null
            ).Html()}{(
                entry.Affiliation is { } of && of != entry.Speaker
                    ? (Html)$""" <span class="small">{of}</span>"""
                    : null
            )}</p>
            <blockquote>{entry.Text}</blockquote>
            <p class="small">{Act(entry)} · {Odds(entry)} · made {(
                entry.Made is { } made ? (Html)$"{made}" : Markup.Html.Text("on a day that is not known")
            )}, due {entry.Due} · <a href="{Address.OfArticle(entry.ArticleId)}">{entry.Title ?? "article"}</a>{(
                entry.Outlet is { } outlet ? ", " + outlet : ""
            )}</p>
            {(entry.Happening is { } happening ? Came(happening) : null)}
            {(
                entry.Hand is { } hand
                    ? (Html)
                        $"""
                        <p class="small">By hand {Word(hand.State.ToString().ToLowerInvariant())}: {hand.Why}
                        ({hand.Who}, {hand.At:yyyy-MM-dd});
                        by the record {Word(entry.MachineState.ToString().ToLowerInvariant())}.</p>
                        """
                    : null
            )}
            <p class="small"><a href="/forecasts/{Address.Part(entry.Id)}">settle by hand</a></p></li>
            """;

    /// <summary>The states as people say them.</summary>
    public static string Word(string state) =>
        state switch
        {
            "true" => "came true",
            "false" => "failed",
            _ => state,
        };

    static string State(LedgerEntry entry) => entry.State.ToString().ToLowerInvariant();

    static Html Act(LedgerEntry entry)
    {
        if (entry.Type is not { } type)
            return Markup.Html.Text("no act that can be followed");
        int? quad = Enum.TryParse<EventType>(type, out var known) ? Plover.Quad(known) : null;
        var comes = entry.Comes ? "to come" : "not to come";
        var conditional = entry.Conditional ? ", on a condition" : "";
        return $"{Codes.Type(type, entry.Mode, quad)} {comes}{conditional}{(entry.Promised ? ", promised" : "")}";
    }

    static string Odds(LedgerEntry entry) =>
        entry is { Low: { } low, High: { } high }
            ? FormattableString.Invariant($"{low * 100:0} to {high * 100:0} %")
                + (entry.Phrase is { } phrase ? $" (“{phrase}”)" : "")
            : "no odds given";

    static Html Came(LedgerHappening happening) =>
        $"""
            <p>= {happening.Date} {(
                happening.EventId is { } id
                    ? (Html)$"""<a href="{Address.OfEvent(id)}">{happening.Words}</a>"""
                    : Markup.Html.Text(happening.Words)
            )}</p>
            <p class="small">{happening.Reason}</p>
            """;
}
