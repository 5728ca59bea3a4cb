namespace Casus.Analysis.Relations;

/// <summary>How much is reported at all.</summary>
static class Exposure
{
    /// <summary>
    /// Acts of each month, averaged over the months around it, relative to all months; a turn is what changes beyond
    /// that.
    /// </summary>
    public static double[] Of(IReadOnlyList<int> acts, RelationSettings settings)
    {
        var usual = Math.Max(1, acts.Average());
        var exposure = new double[acts.Count];
        for (var month = 0; month < acts.Count; month++)
        {
            var (from, to) = (
                Math.Max(0, month - settings.ExposureReach),
                Math.Min(acts.Count, month + settings.ExposureReach + 1)
            );
            var sum = 0;
            for (var i = from; i < to; i++)
                sum += acts[i];
            exposure[month] = Math.Max(settings.LeastExposure, sum / (double)(to - from) / usual);
        }
        return exposure;
    }
}
