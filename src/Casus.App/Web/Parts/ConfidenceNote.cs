using Casus.App.Web.Markup;

namespace Casus.App.Web.Parts;

/// <summary>Says on a page that only what was coded with some confidence counts, with a way to all.</summary>
static class ConfidenceNote
{
    /// <param name="ask">What the page was asked.</param>
    /// <param name="whole">The address of the page where everything counts.</param>
    public static Html? Of(Ask ask, string whole) =>
        ask.LeastConfidence is { } least
            ? (Html)
                $"""
                    <p class="small">Only what was coded with a confidence of {least} or more counts here.
                    <a href="{whole}">Count all</a></p>
                    """
            : null;

    /// <summary>The field of a form.</summary>
    public static Html Field(Ask ask) =>
        $"""
            <label>Confidence from <input type="number" name="{Ask.MinConfidence}" value="{ask.LeastConfidence}"
            min="0" max="1" step="any" placeholder="0"></label>
            """;
}
