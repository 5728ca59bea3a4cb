using System.Globalization;
using System.Runtime.CompilerServices;

namespace Casus.Evaluation;

/// <summary>The figures of a <see cref="Calibration"/> as lines for people.</summary>
static class CalibrationTable
{
    /// <summary>Nothing where no coded event has a confidence.</summary>
    public static IEnumerable<string> Lines(EventScores scores)
    {
        var calibration = new Calibration(scores.Judged);
        if (calibration.Events == 0)
            yield break;
        yield return Line(
            $"confidence of {calibration.Events} coded events: mean {calibration.Confidence:F3}; typed: calibration "
                + $"error {calibration.Error(tenth => tenth.Typed):F3}, area under ROC "
                + $"{Area(calibration.Area(one => one.IsTyped))}; found: calibration error "
                + $"{calibration.Error(tenth => tenth.Found):F3}, area under ROC {Area(calibration.Area(one => one.IsFound))}"
        );
        yield return "confidence  events   mean  typed  found   from here on: typed P     R    F1";
        var tenths = calibration.Tenths;
        for (var i = 0; i < tenths.Count; i++)
        {
            var (tenth, events, mean, found, typed) = tenths[i];
            var kept = tenths.Skip(i).Sum(other => other.Events);
            var right = tenths.Skip(i).Sum(other => other.Events * other.Typed);
            var (precision, recall) = (right / kept, right / Math.Max(scores.Gold, 1));
            yield return Line(
                $"{tenth / 10.0:F1} to {(tenth + 1) / 10.0:F1}  {events, 6}  {mean, 5:F3}  {typed, 5:F3}  {found, 5:F3}  "
                    + $"{precision, 22:F3} {recall, 5:F3} {2 * right / (kept + scores.Gold), 5:F3}"
            );
        }
    }

    static string Area(double? area) =>
        area is { } known ? known.ToString("F3", CultureInfo.InvariantCulture) : "unknown";

    static string Line(DefaultInterpolatedStringHandler line) => string.Create(CultureInfo.InvariantCulture, ref line);
}
