using System.Text.Json;
using Casus.App.Web.Markup;

namespace Casus.App.Web.Parts;

/// <summary>
/// One line or row of bars. <paramref name="Colour"/> names a variable of desk.css: cooperation, conflict, ink, soft.
/// Values below zero are drawn downwards.
/// </summary>
sealed record TimelineSeries(string Name, string Colour, IReadOnlyList<double?> Values, bool IsBars = false);

/// <summary>Something that happened to the series, such as a turn; the link leads to what explains it.</summary>
sealed record TimelineMark(DateOnly Day, string Label, string Link);

/// <summary>
/// A chart over time, drawn in the browser (<c>chart.js</c>, uPlot); the figures stand under it as a table for readers
/// who can't see or run it. A page that shows one names <see cref="Scripts"/> and <see cref="Styles"/>.
/// </summary>
sealed record Timeline(
    string Caption,
    IReadOnlyList<DateOnly> Days,
    IReadOnlyList<TimelineSeries> Series,
    IReadOnlyList<TimelineMark> Marks
)
{
    public static readonly string[] Scripts = ["uplot.js", "chart.js"],
        Styles = ["uplot.css"];

    /// <summary>How days are written in the table: months are enough for figures of months.</summary>
    public string DayFormat { get; init; } = "yyyy-MM";

    public Html Html()
    {
        var data = JsonSerializer.Serialize(
            new
            {
                days = Days.Select(Seconds),
                series = Series.Select(series => new
                {
                    name = series.Name,
                    colour = series.Colour,
                    bars = series.IsBars,
                    values = series.Values,
                }),
            }
        );
        return $"""
            <figure class="chart" data-chart="{data}">
            <figcaption>{Caption}</figcaption>
            <div class="plot"></div>
            {(
                Marks.Count == 0
                    ? null
                    : (Html)$"""<ol class="marks">{Marks.Select(Item)}</ol>"""
            )}
            <details><summary>The figures as a table</summary><div class="scroll" tabindex="0"><table>
            <thead><tr><th scope="col">When</th>{Series.Select(series =>
                (Html)$"""<th scope="col" class="n">{series.Name}</th>"""
            )}</tr></thead>
            <tbody>{Enumerable.Range(0, Days.Count).Select(Row)}</tbody>
            </table></div></details>
            </figure>
            """;
    }

    static Html Item(TimelineMark mark) =>
        $"""<li><a href="{mark.Link}" data-day="{Seconds(mark.Day):0}">{mark.Label}</a></li>""";

    Html Row(int i) =>
        $"""<tr><th scope="row">{Days[i].ToString(DayFormat, null)}</th>{Series.Select(series => Cell(series.Values[i]))}</tr>""";

    static Html Cell(double? value) =>
        $"""<td class="n">{(value is { } known ? Math.Abs(known) : (double?)null):0.##}</td>""";

    static long Seconds(DateOnly day) => new DateTimeOffset(day.ToDateTime(default), TimeSpan.Zero).ToUnixTimeSeconds();
}
