using Casus.App.Store;
using Casus.App.Store.ByHand;
using Casus.App.Store.DuckDb;
using Casus.App.Usage;
using Casus.App.Web.Markup;
using Casus.App.Web.Parts;

namespace Casus.App.Web.Pages;

/// <summary>
/// What people say of an event on its page: that it is right or wrong, or what it should be. It counts everywhere, and
/// the machine's reading is kept beside it.
/// </summary>
static class EventCorrections
{
    /// <param name="fields">What counts now, by field; null where the event was rejected.</param>
    public static Html Of(string id, Dictionary<string, string>? fields, Corrected? standing, List<Correction> made) =>
        $"""
        <section class="by-hand">
        {Corrections.Made(made)}
        <form class="panel" method="post" action="{Address.OfEvent(id)}">
        <h2>Is it right?</h2>
        <p class="small">What you say counts everywhere: in lists, counts, relations, forecasts and exports.
        The machine’s reading is kept beside it, with who decided and why.</p>
        {Corrections.WhoAndWhy}
        <p>{(standing?.Verdict == EventDecision.Accept ? null
            : Button(EventDecision.Accept, fields is null ? "It is right after all" : "It is right"))}
        {(fields is null ? null : Button(EventDecision.Reject, "It is wrong: strike it"))}
        {(standing is null ? null : Button(EventDecision.Withdraw, "Take back what was said"))}</p>
        {(fields is null ? null : Fields(fields))}
        </form>
        </section>
        """;

    static Html Button(string verdict, string label) =>
        $"""<button class="quiet" name="verdict" value="{verdict}">{label}</button>""";

    static Html Fields(Dictionary<string, string> now) =>
        $"""
        <details><summary>Correct it</summary>
        <div class="pair"><label>What was done <select name="type">{
            Options(Types(now["type"]), now["type"], type => type.Length == 0 ? "not in this codebook" : type)}</select></label>
        <label>How, by the codebook <input name="mode" value="{now["mode"]}" maxlength="300" autocomplete="off"></label></div>
        <div class="pair"><label>Was it done? <select name="status">{Options(Codes.Statuses, now["status"], Codes.Words)}</select></label>
        <label>When <input name="date" value="{now["date"]}" maxlength="10" placeholder="YYYY-MM-DD" autocomplete="off"></label></div>
        <label>Who did it <input name="actors" value="{now["actors"]}" maxlength="300" autocomplete="off"></label>
        <label>To or with whom <input name="recipients" value="{now["recipients"]}" maxlength="300" autocomplete="off"></label>
        <p class="small">Several with semicolons between: <em>RUS</em>, <em>Kenya</em>, <em>ISR MIL</em>, <em>Anna Berg (NOR GOV)</em>.</p>
        <div class="pair"><label>Where <input name="place" value="{
            now["place"]}" maxlength="300" placeholder="Nairobi" autocomplete="off"></label>
        <label>Contexts <input name="contexts" value="{now["contexts"]}" maxlength="300" autocomplete="off"></label></div>
        <button name="verdict" value="correct">Keep the corrections</button>
        </details>
        """;

    /// <summary>
    /// An event that others coded may have no type here, and must not get one because something else was corrected.
    /// </summary>
    static IEnumerable<string> Types(string now) => now.Length == 0 ? ["", .. Codes.Types] : Codes.Types;

    static Html Options(IEnumerable<string> values, string chosen, Func<string, string> shown) =>
        Html.Join(Html.None, values.Select(value => Select.Option(value, shown(value), value == chosen)));

    /// <summary>Of the fields that the form shows, those that were changed are the correction.</summary>
    public static Page Correct(Form form, Desk desk)
    {
        var (id, verdict) = (form.Parts[0], form.Text("verdict") ?? throw new WrongAsk("verdict: nothing chosen"));
        var (who, why) = Corrections.By(form);
        return Decide(
            desk,
            id,
            who,
            why,
            record =>
                verdict == EventDecision.Correct ? new(verdict, Changed(form, record, id))
                : EventDecision.AllFields.Contains(verdict)
                    ? new(EventDecision.Correct, [(verdict, form.Text("value") ?? "")])
                : new(verdict, [])
        );
    }

    static List<(string, string)> Changed(Form form, RecordReader record, string id)
    {
        var now = record.ByHand.Fields(id) ?? [];
        return
        [
            .. EventDecision
                .AllFields.Where(form.Has)
                .Select(field => (Field: field, Value: form.Text(field) ?? ""))
                .Where(given => given.Value != now.GetValueOrDefault(given.Field, "")),
        ];
    }

    /// <summary>Keeps a decision; the page says what holds now and leads to the event.</summary>
    public static Page Decide(Desk desk, string id, string who, string why, Func<RecordReader, EventDecision> read)
    {
        try
        {
            return desk.Record.Write(store =>
            {
                if (!store.Reader.ByHand.Named(id).Contains(id))
                    return Page.NotFound("The record has no event of this name.");
                var decision = read(store.Reader);
                if (decision.Mistake is { } mistake)
                    throw new WrongAsk(mistake);
                store.Decide(id, decision, who, why);
                var stands = store.Reader.ByHand.Of(id)?.Verdict;
                return new Page(
                    "Corrected",
                    Html.None,
                    new
                    {
                        Event = id,
                        Verdict = stands,
                        Said = $"{decision}",
                        who,
                        why,
                        Corrections = store.Reader.ByHand.Made(id),
                    }
                )
                {
                    SeeOther = Address.OfEvent(id),
                };
            });
        }
        catch (StoreException wrong)
        {
            throw new WrongAsk(wrong.Message);
        }
    }
}
