using Casus.App.Store;

namespace Casus.App.Web.Parts;

/// <summary>Decisions by hand: those made, and the part of a form that asks who decides and why.</summary>
static class Corrections
{
    public static Html WhoAndWhy => $"""
        <div class="pair"><label>Who decides so <input name="who" required maxlength="300" autocomplete="name"></label>
        <label>Why <input name="why" required maxlength="300" autocomplete="off"></label></div>
        """;

    public static Html Made(List<Correction> made) => made.Count == 0 ? Html.None : $"""
        <h2>By hand</h2>
        <ol class="reports">{made.Select(correction => (Html)$"<li><p>{correction.Field}: <strong>{(correction.Value.Length == 0 ? "none" : correction.Value)}</strong> <span class=\"small\">{correction.Who}, {correction.At:yyyy-MM-dd HH:mm} UTC</span></p><p class=\"small\">{correction.Why}</p></li>")}</ol>
        """;

    public static Correction Of(Form form, string subject, string id, string field, string value) => new(subject, id, field, value,
        form.Text("who") ?? throw new WrongAsk("who: who decides so is asked for"), form.Text("why") ?? throw new WrongAsk("why: the reason is asked for"), DateTime.UtcNow);
}
