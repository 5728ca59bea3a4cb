using Casus.App.Web.Markup;

namespace Casus.App.Web.Parts;

/// <summary>
/// Cooperation to the right of a line, conflict to the left, for a row of a table that says the figures in words.
/// </summary>
static class Bars
{
    const double half = 60;

    public static Html Of(long cooperation, long conflict, long largest)
    {
        var (right, left) = (half * cooperation / Math.Max(1, largest), half * conflict / Math.Max(1, largest));
        return $"""
            <svg class="bars" viewBox="0 0 120 12" width="120" height="12" aria-hidden="true">
            <rect class="conflict" x="{half - left:0.#}" y="1" width="{left:0.#}" height="10"/>
            <rect class="cooperation" x="{half:0.#}" y="1" width="{right:0.#}" height="10"/>
            <line x1="{half:0.#}" x2="{half:0.#}" y1="0" y2="12"/></svg>
            """;
    }
}
