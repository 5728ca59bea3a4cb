using Casus.App.Store.Views;
using Casus.App.Web.Markup;

namespace Casus.App.Web.Parts;

/// <summary>The cells of a row that say how much two actors had to do with each other.</summary>
static class DealingCells
{
    public static Html Of(Dealing dealing, long largest) =>
        $"""
            <td class="n">{dealing.Cooperation}</td><td class="n">{dealing.Conflict}</td>
            <td>{Bars.Of(dealing.Cooperation, dealing.Conflict, largest)}</td><td class="date">{dealing.Last}</td>
            """;
}
