namespace Casus.Analysis.Relations;

/// <summary>
/// Acts of one kind, cooperation or conflict, by month: their weight, in how many pieces of news they come, how many
/// times as likely they make a turn, and the level that was read from them.
/// </summary>
sealed record ActStream(double[] Counts, int[] News, double[] Hazard, LevelPath Path)
{
    public static ActStream Of(
        IReadOnlyList<RelationAct> acts,
        Month from,
        double[] exposure,
        LevelModel model,
        Landmarks landmarks,
        RelationSettings settings
    )
    {
        var months = exposure.Length;
        var (counts, pieces, hazard) = (new double[months], new int[months], new double[months]);
        Array.Fill(hazard, 1);
        // What one article tells of one day is one piece of news: beside its strongest act, others add little.
        foreach (
            var news in acts.Where(act => !act.Act.IsAhead)
                .GroupBy(act => $"{act.Act.Date.DayNumber} {act.Act.Article ?? act.Act.Id}")
        )
        {
            var (strongest, sum) = (0.0, 0.0);
            foreach (var act in news)
                (strongest, sum) = (Math.Max(strongest, act.Weight), sum + act.Weight);
            var month = Month.Of(news.First().Act.Date).Since(from);
            counts[month] += strongest + settings.FurtherShare * (sum - strongest);
            pieces[month]++;
        }
        // What somebody only claims is no landmark.
        foreach (var act in acts.Where(act => act.Weight >= settings.LeastLandmark && act.Act.Source is null))
        {
            ref var month = ref hazard[Month.Of(act.Act.Date).Since(from)];
            month = Math.Max(month, landmarks.Factor(act.Act));
        }
        return new ActStream(counts, pieces, hazard, model.Read(counts, exposure, hazard));
    }
}
