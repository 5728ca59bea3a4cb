using Casus.Analysis.Forecasts;
using Casus.App.Output;
using Casus.App.Store.ByHand;
using Casus.App.Store.Views;
using Casus.App.Usage;
using Casus.App.Web.Markup;
using Casus.App.Web.Parts;

namespace Casus.App.Web.Pages;

/// <summary><c>/forecasts/{id}</c>: one forecast with what settled it, and a form to settle it by hand.</summary>
static class ForecastPage
{
    static readonly string[] states = [.. Enum.GetNames<ForecastState>().Select(name => name.ToLowerInvariant())];

    public static Page? Show(Ask ask)
    {
        if (
            ask.Record.Ledger.Read(new LedgerFilter { Id = ask.Parts[0] }).Find(entry => entry.Id == ask.Parts[0])
            is not { } entry
        )
            return null;
        var made = ask.Record.ByHand.MadeOfForecast(entry.Id);
        return new Page(
            $"Forecast: {entry.Text}",
            $"""
            <h1>A forecast of {entry.Speaker ?? entry.SpeakerText}</h1>
            <ol class="statements">{LedgerCard.Of(entry)}</ol>
            {Corrections.Made(made)}
            <form class="panel" method="post" action="/forecasts/{Address.Part(entry.Id)}">
            <h2>Settle it by hand</h2>
            <p class="small">What the record says is kept and shown beside it; the scores use what was decided by hand.</p>
            <label>It is <select name="state">{states.Select(state =>
                Select.Option(
                    state,
                    LedgerCard.Word(state),
                    state == entry.State.ToString().ToLowerInvariant()
                )
            )}<option value="{Correction.Machine}">as the record says</option></select></label>
            {Corrections.WhoAndWhy}
            <button>Keep</button>
            </form>
            """,
            new { Forecast = LedgerJson.Shape(entry), Corrections = made }
        );
    }

    public static Page Settle(Form form, Desk desk)
    {
        var (id, state) = (form.Parts[0], form.Text("state"));
        if (state is null || !states.Contains(state) && state != Correction.Machine)
            throw new WrongAsk($"state: '{state}' is not one of {string.Join(", ", states)}, {Correction.Machine}");
        var correction = Corrections.Of(form, Correction.Forecast, id, Correction.State, state);
        return desk.Record.Write(store =>
        {
            if (!store.Reader.Ledger.Read(new LedgerFilter { Id = id }).Exists(entry => entry.Id == id))
                return Page.NotFound("The record has no forecast of this name.");
            store.Settle(correction);
            return new Page("Settled", Html.None, correction) { SeeOther = $"/forecasts/{Address.Part(id)}" };
        });
    }
}
