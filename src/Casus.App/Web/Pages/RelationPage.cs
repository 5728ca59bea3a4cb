using System.Text.Json;
using Casus.Analysis.Relations;
using Casus.App.Output.Relations;
using Casus.App.Store.DuckDb;
using Casus.App.Store.Views;
using Casus.App.Usage;
using Casus.App.Web.Markup;
using Casus.App.Web.Parts;

namespace Casus.App.Web.Pages;

/// <summary>
/// <c>/relations/RUS/PRK</c>: how two actors stand, when that turned, what explains it; with <c>?with=USA/PRK</c>
/// beside another relation.
/// </summary>
static class RelationPage
{
    public static Page? Show(Ask ask)
    {
        if (ask.Parts.Count != 2)
            return null;
        try
        {
            var record = ask.Counting;
            RelationQuestion Question(string a, string b) =>
                new(a, b, ask.Text("since"), ask.Text("until"), ask.Text("origin"), ask.Text("one_a_day") == "1");
            var relation = record.Relations.Answer(Question(ask.Parts[0], ask.Parts[1]));
            var other =
                ask.Text("with") is not { } with ? null
                : with.Split('/') is [{ Length: > 0 } a, { Length: > 0 } b] ? record.Relations.Answer(Question(a, b))
                : throw new WrongAsk($"with: must be two actors, such as USA/PRK, not '{with}'");
            var title = Names(relation) + (other is null ? "" : $"; {Names(other)}");
            return new Page(
                title,
                $"""
                {Head(ask, relation)}
                {(
                    other is null
                        ? RelationParts.Whole(record.Happenings, relation, "", large: true)
                        : (Html)
                            $"""
                            <div class="columns beside">
                            <div>{RelationParts.Whole(record.Happenings, relation, "a", large: false)}</div>
                            <div>{RelationParts.Whole(record.Happenings, other, "b", large: false)}</div>
                            </div>
                            """
                )}
                """,
                (Action<Utf8JsonWriter>)(json => RelationJson.Write(relation, json, other))
            )
            {
                Scripts = Timeline.Scripts,
                Styles = Timeline.Styles,
            };
        }
        catch (UsageException wrong)
        {
            throw new WrongAsk(wrong.Message.Replace("--", "", StringComparison.Ordinal));
        }
        catch (StoreException unknown)
        {
            return Page.NotFound(unknown.Message);
        }
    }

    static string Names(Relation relation) => $"{relation.A.Name} and {relation.B.Name}";

    /// <summary>A form with what is shown, to change it; all of it is in the address.</summary>
    static Html Head(Ask ask, Relation relation) =>
        $"""
            <details class="ask"><summary>{relation.From} to {relation.Until}{(
                relation.Origin == "casus" ? "" : $", coded by {relation.Origin}"
            )}{(
                relation.LeastConfidence is { } least ? $", of confidence {least} or more" : ""
            )} · other months, another relation beside it</summary>
            <form class="filters" method="get">
            <label>From <input name="since" value="{ask.Text(
                "since"
            )}" placeholder="{relation.From}" maxlength="10"></label>
            <label>to <input name="until" value="{ask.Text(
                "until"
            )}" placeholder="{relation.Until}" maxlength="10"></label>
            <label>Beside <input name="with" value="{ask.Text("with")}" placeholder="USA/PRK" maxlength="80"></label>
            <label>Coded by <input name="origin" value="{ask.Text(
                "origin"
            )}" placeholder="casus" maxlength="20"></label>
            {ConfidenceNote.Field(ask)}
            <div><button>Show</button></div>
            </form></details>
            """;
}
