using Casus.App.Store;
using Casus.App.Web.Parts;

namespace Casus.App.Web.Pages;

/// <summary>What people say of an event on its page: accepted, rejected, or a field corrected. The machine's code stays as it is.</summary>
static class EventCorrections
{
    public static Html Of(string id, List<Correction> made) => $"""
        <section class="by-hand">
        {Corrections.Made(made)}
        <form class="panel" method="post" action="{Address.OfEvent(id)}">
        <h2>Accept, reject or correct it</h2>
        <p class="small">Kept beside the machine’s code with who and why, and shown to whoever reads this page.</p>
        <label>This event is <select name="verdict"><option value="accept">right</option><option value="reject">wrong</option>{EventCorrection.Fields.Select(field => (Html)$"""<option value="{field}">wrong in its {field}, which should be:</option>""")}</select></label>
        <label>What it should be <input name="value" maxlength="300" autocomplete="off"></label>
        {Corrections.WhoAndWhy}
        <button>Keep</button>
        </form>
        </section>
        """;

    public static Page Correct(Form form, Desk desk)
    {
        var (id, verdict) = (form.Parts[0], form.Text("verdict") ?? throw new WrongAsk("verdict: nothing chosen"));
        if (verdict is not (EventCorrection.Accept or EventCorrection.Reject) && !verdict.Contains('='))
            verdict = $"{verdict}={form.Text("value")}";
        var (field, value) = EventCorrection.Parse(verdict) ?? throw new WrongAsk(EventCorrection.Mistake(verdict)!);
        var correction = Corrections.Of(form, Correction.Event, id, field, value);
        return desk.Record.Write(store =>
        {
            if (!EventCorrection.Events(store.Connection, id).Contains(id))
                return Page.NotFound("The record has no event of this name.");
            store.Correct(correction);
            return new Page("Corrected", Html.None, correction) { SeeOther = Address.OfEvent(id) };
        });
    }
}
