using Casus.App.Store.Views;
using Casus.App.Web.Markup;

namespace Casus.App.Web.Parts;

/// <summary>The other reports of the same act, and why each was taken for the same.</summary>
static class ReportList
{
    /// <summary>Nothing where there is only the one that the page is about.</summary>
    public static Html Of(List<ReportLine> reports, string shown) =>
        reports.Count < 2
            ? Html.None
            : $"""
                <section aria-labelledby="reports"><h2 id="reports">Told by {reports.Count} reports</h2>
                <ol class="reports">{reports.Select(report => Line(report, shown))}</ol></section>
                """;

    static Html Line(ReportLine report, string shown) =>
        $"""
            <li><p>{(
                report.Event == shown
                    ? (Html)$"this one: {Name(report)}"
                    : (Html)$"""<a href="{Address.OfEvent(report.Event)}">{Name(report)}</a>"""
            )}<span class="small">{(report.Outlet is { } outlet ? ", " + outlet : "")}{(
                report.Reported is { } day ? (Html)$", {day}" : null
            )}{(report.Origin == "casus" ? "" : $", from {report.Origin}")}</span></p>
            <p class="small">{report.Reason}</p></li>
            """;

    static string Name(ReportLine report) => report.Title ?? (report.Words is { } words ? $"“{words}”" : report.Event);
}
