using Casus.App.Store.ByHand;
using Casus.App.Usage;
using Casus.App.Web.Markup;

namespace Casus.App.Web.Parts;

/// <summary>Decisions by hand: those made, and the part of a form that asks who decides and why.</summary>
static class Corrections
{
    public static Html WhoAndWhy =>
        $"""
            <div class="pair"><label>Who decides <input name="who" required maxlength="300" autocomplete="name"></label>
            <label>Why <input name="why" required maxlength="300" autocomplete="off"></label></div>
            """;

    public static Html Made(List<Correction> made) =>
        made.Count == 0
            ? Html.None
            : $"""
        <h2>By hand</h2>
        <ol class="reports">{made.Select(correction => (Html)$"<li><p>{Said(correction)} <span class=\"small\">{
            correction.Who}, {correction.At:yyyy-MM-dd HH:mm} UTC</span></p><p class=\"small\">{correction.Why}</p></li>")}</ol>
        """;

    /// <summary>What was decided by hand about an event, in a line; nothing where nothing was.</summary>
    public static Html Note(Corrected? decision) =>
        decision is null
            ? Html.None
            : $"""<p class="small by-hand {decision.Verdict}">{Verdict(decision)} by {decision.Who}, {decision.At:d MMMM yyyy}{
            (decision.Why.Length > 0 ? ": " + decision.Why : "")}</p>""";

    /// <summary>What was rejected, struck through.</summary>
    public static Html Struck(Html told, Corrected? decision) =>
        decision?.Verdict == EventDecision.Reject ? $"<del>{told}</del>" : told;

    public static Correction Of(Form form, string subject, string id, string field, string value)
    {
        var (who, why) = By(form);
        return new(subject, id, field, value, who, why, DateTime.UtcNow);
    }

    public static (string Who, string Why) By(Form form) =>
        (
            form.Text("who") ?? throw new WrongAsk("who: say who decides"),
            form.Text("why") ?? throw new WrongAsk("why: give the reason")
        );

    static string Verdict(Corrected decision) =>
        decision.Verdict switch
        {
            EventDecision.Reject => "Rejected: it counts nowhere. Decided",
            EventDecision.Correct => $"Corrected ({string.Join(", ", decision.Fields)})",
            _ => "Confirmed",
        };

    static Html Said(Correction made) =>
        made is { Field: Correction.Verdict }
            ? Html.Text(
                made.Value switch
                {
                    EventDecision.Reject => "rejected",
                    EventDecision.Withdraw => "what was said before taken back",
                    _ => "confirmed",
                }
            )
            : $"{made.Field}: <strong>{(made.Value.Length == 0 ? "none" : made.Value)}</strong>";
}
