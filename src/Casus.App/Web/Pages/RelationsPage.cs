using Casus.App.Web.Markup;
using Casus.App.Web.Parts;

namespace Casus.App.Web.Pages;

/// <summary><c>/relations</c>: the relations with most in them, and a way to any other.</summary>
static class RelationsPage
{
    const int years = 5,
        most = 60;

    public static Page Show(Ask ask)
    {
        if (ask.Text("a") is { } a && ask.Text("b") is { } b)
            return new Page("Relation", Html.None, new { a, b }) { SeeOther = ask.Along(Address.OfRelation(a, b)) };
        var record = ask.Counting;
        var day = record.Days.Latest(null) ?? DateOnly.MaxValue;
        var dealings = record.Dealings.Most(day.AddYears(-years), most);
        var names = record.Names.Of(dealings.SelectMany(dealing => new[] { dealing.A, dealing.B }));
        string Name(string known) => names.GetValueOrDefault(known, known);
        var largest =
            dealings.Count == 0 ? 1 : dealings.Max(dealing => Math.Max(dealing.Cooperation, dealing.Conflict));
        return new Page(
            "Relations",
            $"""
            <h1>Relations</h1>
            <form class="filters" method="get" action="/relations">
            <label>Between <input name="a" required maxlength="80" placeholder="RUS, EU, Hamas"></label>
            <label>and <input name="b" required maxlength="80" placeholder="North Korea"></label>
            {ConfidenceNote.Field(ask)}
            <div><button>Show</button></div></form>
            {ConfidenceNote.Of(ask, "/relations")}
            <section aria-labelledby="most"><h2 id="most">With most between them in the last {years} years</h2>
            <div class="scroll"><table>
            <thead><tr><th scope="col">Between</th>
            <th scope="col" class="n">Cooperation</th><th scope="col" class="n">Conflict</th>
            <th scope="col"><span class="hidden">Both as bars</span></th><th scope="col">Last</th></tr></thead>
            <tbody>{dealings.Select(dealing =>
                (Html)
                    $"""
                    <tr><td><a href="{ask.Along(Address.OfRelation(dealing.A, dealing.B))}">{Name(dealing.A)} and {Name(dealing.B)}</a></td>
                    {DealingCells.Of(dealing, largest)}</tr>
                    """
            )}</tbody>
            </table></div></section>
            """,
            new { dealings }
        );
    }
}
