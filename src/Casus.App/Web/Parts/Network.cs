using Casus.App.Store.Views;
using Casus.App.Web.Markup;

namespace Casus.App.Web.Parts;

/// <summary>
/// An actor in the middle and those it deals with around it, as a picture whose names are links; lines are as thick as
/// there is much between two, in the colour of what prevails.
/// </summary>
static class Network
{
    const double width = 640,
        height = 460,
        across = 230,
        up = 175;

    public static Html Of(
        string code,
        IReadOnlyList<Dealing> partners,
        IReadOnlyList<Dealing> among,
        Dictionary<string, string> names
    )
    {
        var places = partners
            .Index()
            .ToDictionary(partner => partner.Item.B, partner => Around(partner.Index, partners.Count));
        places[code] = (width / 2, height / 2);
        var most = partners.Concat(among).Select(Acts).DefaultIfEmpty(1).Max();
        var label = $"{names.GetValueOrDefault(code, code)} and those it deals with most; the same stands in the table";
        return $"""
            <svg class="network" viewBox="0 0 {width:0} {height:0}" role="group" aria-label="{label}">
            {among.Select(dealing => Line(dealing, places, most, "among"))}
            {partners.Select(dealing => Line(dealing, places, most, "own"))}
            {partners.Select(partner => Name(partner.B, places[partner.B], names, Address.OfRelation(code, partner.B)))}
            <text class="centre" x="{width / 2:0.#}" y="{height / 2
                + 5:0.#}" text-anchor="middle">{names.GetValueOrDefault(code, code)}</text>
            </svg>
            """;
    }

    static Html Line(Dealing dealing, Dictionary<string, (double X, double Y)> places, long most, string kind)
    {
        var (from, to) = (places[dealing.A], places[dealing.B]);
        var thick = Math.Max(.6, 9 * Math.Sqrt((double)Acts(dealing) / most));
        var colour = dealing.Cooperation >= dealing.Conflict ? "cooperation" : "conflict";
        return $"""
            <line class="{kind} {colour}" x1="{from.X:0.#}" y1="{from.Y:0.#}"
            x2="{to.X:0.#}" y2="{to.Y:0.#}" stroke-width="{thick:0.#}"/>
            """;
    }

    static Html Name(string code, (double X, double Y) at, Dictionary<string, string> names, string address)
    {
        var anchor =
            at.X < width / 2 - 60 ? "end"
            : at.X > width / 2 + 60 ? "start"
            : "middle";
        var (x, y) = (
            at.X
                + (
                    anchor == "end" ? -8
                    : anchor == "start" ? 8
                    : 0
                ),
            at.Y
                + (
                    anchor == "middle"
                        ? at.Y < height / 2
                            ? -10
                            : 20
                        : 5
                )
        );
        return $"""
            <a href="{address}"><circle cx="{at.X:0.#}" cy="{at.Y:0.#}" r="4"/>
            <text x="{x:0.#}" y="{y:0.#}" text-anchor="{anchor}">{names.GetValueOrDefault(code, code)}</text></a>
            """;
    }

    static (double, double) Around(int i, int count)
    {
        var angle = 2 * Math.PI * i / count - Math.PI / 2;
        return (width / 2 + across * Math.Cos(angle) * .85, height / 2 + up * Math.Sin(angle));
    }

    static long Acts(Dealing dealing) => dealing.Cooperation + dealing.Conflict;
}
