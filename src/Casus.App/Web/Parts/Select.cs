using Casus.App.Web.Markup;

namespace Casus.App.Web.Parts;

/// <summary>The options of a choice in a form, with "any" before them.</summary>
static class Select
{
    public static Html Options(IEnumerable<string> values, string? chosen, Func<string, string> shown) =>
        $"""<option value="">any</option>{values.Select(value => Option(value, shown(value), value == chosen))}""";

    public static Html Option(string value, string shown, bool isChosen) =>
        $"""<option value="{value}"{(isChosen ? (Html)$" selected" : null)}>{shown}</option>""";
}
