using Casus.Analysis.Forecasts;
using Casus.App.Web.Markup;

namespace Casus.App.Web.Parts;

/// <summary>
/// Stated probabilities against the share that came, each with its interval; on the dotted line both are the same. The
/// table below says it in figures.
/// </summary>
static class CalibrationChart
{
    const double size = 220,
        margin = 30;

    public static Html Of(IReadOnlyList<CalibrationBin> bins) =>
        $"""
            <figure><svg class="calibration" viewBox="0 0 {size + 2 * margin:0} {size
                + 2 * margin:0}" role="img" aria-label="Share that came against stated probability">
            <rect class="frame" x="{margin:0}" y="{margin:0}" width="{size:0}" height="{size:0}"/>
            <line class="even" x1="{X(0):0.#}" y1="{Y(0):0.#}" x2="{X(1):0.#}" y2="{Y(1):0.#}"/>
            {new[] { 0, 0.5, 1 }.Select(share =>
                (Html)
                    $"""
                    <text x="{X(share):0.#}" y="{Y(0) + 16:0.#}" text-anchor="middle">{share * 100:0}</text>
                    <text x="{X(0) - 6:0.#}" y="{Y(share) + 4:0.#}" text-anchor="end">{share * 100:0}</text>
                    """
            )}
            {bins.Select(Bin)}
            <text x="{X(0.5):0.#}" y="{Y(0) + 28:0.#}" text-anchor="middle">said, %</text><text x="{X(0):0.#}" y="{Y(1)
                - 10:0.#}">came, %</text>
            </svg></figure>
            <div class="scroll"><table><thead><tr><th scope="col">said</th><th scope="col" class="n">came</th>
            <th scope="col" class="n">of</th><th scope="col">95 % interval</th></tr></thead>
            <tbody>{bins.Select(bin =>
                (Html)
                    $"""
                    <tr><td>{bin.Low * 100:0} to {bin.High * 100:0} %</td><td class="n">{bin.Came * 100:0} %</td>
                    <td class="n">{bin.Count}</td><td>{bin.From * 100:0} to {bin.To * 100:0} %</td></tr>
                    """
            )}</tbody></table></div>
            """;

    static Html Bin(CalibrationBin bin) =>
        $"""
            <line class="interval" x1="{X(bin.Stated):0.#}" x2="{X(bin.Stated):0.#}" y1="{Y(bin.From):0.#}" y2="{Y(
                bin.To
            ):0.#}"/><circle cx="{X(bin.Stated):0.#}" cy="{Y(bin.Came):0.#}" r="{Math.Clamp(
                Math.Sqrt(bin.Count),
                2.5,
                9
            ):0.#}"/>
            """;

    static double X(double share) => margin + share * size;

    static double Y(double share) => margin + (1 - share) * size;
}
