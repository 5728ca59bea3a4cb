namespace Casus.Analysis.Relations;

/// <summary>
/// What a relation is read from: the months of the record, how many acts of all actors it has in each, the acts in
/// which both sides may take part, what was said about both.
/// </summary>
sealed record RelationMaterial(
    string Origin,
    Month From,
    IReadOnlyList<int> AllActs,
    IReadOnlyList<ReportedAct> Acts,
    IReadOnlyList<RelationSaying> Sayings
)
{
    public Month Until => From + (AllActs.Count - 1);
}

/// <summary>
/// Reads a relation: counts its acts by month, finds the levels of cooperation and of conflict, and the turns with what
/// explains them.
/// </summary>
sealed class RelationAnalyser(RelationSettings settings, Landmarks landmarks)
{
    readonly LevelModel model = new(settings.Levels);

    public static RelationAnalyser Standard { get; } = new(RelationSettings.Standard, Landmarks.Standard);

    /// <summary>
    /// The relation in the months from <paramref name="since"/> to <paramref name="until"/>, or in all of the record.
    /// With <paramref name="oneADay"/>, of acts of one day, direction
    /// and type only the weightiest counts, as in older data.
    /// </summary>
    public Relation Read(
        Side a,
        Side b,
        RelationMaterial material,
        Month? since = null,
        Month? until = null,
        bool oneADay = false
    )
    {
        var (from, count) = (material.From, material.AllActs.Count);
        var acts = material
            .Acts.Where(act => Month.Of(act.Date).Since(from) is >= 0 and var month && month < count)
            .Select(act => RelationAct.Between(a, b, act, settings))
            .OfType<RelationAct>()
            .OrderBy(act => act.Act.Date)
            .ThenBy(act => act.Act.Id, StringComparer.Ordinal)
            .ToList();
        if (oneADay)
            acts =
            [
                .. acts.GroupBy(act => (act.Act.Date, act.Direction, act.Act.Type, act.Act.IsAhead))
                    .Select(day => day.MaxBy(act => act.Weight)!),
            ];
        var exposure = Exposure.Of(material.AllActs, settings);
        var cooperation = ActStream.Of(
            acts.FindAll(act => act.Act.IsCooperation),
            from,
            exposure,
            model,
            landmarks,
            settings
        );
        var conflict = ActStream.Of(
            acts.FindAll(act => !act.Act.IsCooperation),
            from,
            exposure,
            model,
            landmarks,
            settings
        );
        var explanation = new TurnExplanation(acts, material.Sayings, from, landmarks, settings);
        var turns = new TurnFinder(settings)
            .Find(cooperation, conflict)
            .Select(turn => explanation.Of(turn, turn.IsOfCooperation ? cooperation : conflict))
            .ToList();

        var (first, last) = (
            since is { } begin && begin.Since(from) > 0 ? begin : from,
            until is { } end && end.Since(material.Until) < 0 ? end : material.Until
        );
        bool Shown(Month month) => month.Since(first) >= 0 && month.Since(last) <= 0;
        var shown = acts.FindAll(act => !act.Act.IsAhead && Shown(Month.Of(act.Act.Date)));
        var (cooperating, fighting) = (new int[count], new int[count]);
        foreach (var act in shown)
            (act.Act.IsCooperation ? cooperating : fighting)[Month.Of(act.Act.Date).Since(from)]++;
        return new Relation
        {
            A = a,
            B = b,
            From = first,
            Until = last,
            Origin = material.Origin,
            Acts = shown,
            Months =
            [
                .. Enumerable
                    .Range(0, count)
                    .Where(i => Shown(from + i))
                    .Select(i => new RelationMonth(
                        from + i,
                        cooperating[i],
                        fighting[i],
                        cooperation.Path.Level[i],
                        conflict.Path.Level[i],
                        exposure[i]
                    )),
            ],
            Turns = turns.FindAll(turn => Shown(turn.Date)),
            Expected =
            [
                .. material
                    .Sayings.Where(saying =>
                        saying.Kind == "forecast"
                        && Month.Of(saying.Date) is var said
                        && said.Since(last) <= 0
                        && said.Since(last) > -12
                    )
                    .OrderByDescending(saying => saying.Date)
                    .ThenBy(saying => saying.Id, StringComparer.Ordinal)
                    .Take(settings.MostSayings),
            ],
            Cooperation = Standing(cooperation.Path.Level, last.Since(from)),
            Conflict = Standing(conflict.Path.Level, last.Since(from)),
        };
    }

    static Standing Standing(double[] levels, int now)
    {
        var sorted = (double[])levels.Clone();
        Array.Sort(sorted);
        var level = levels[Math.Clamp(now, 0, levels.Length - 1)];
        return new Standing(
            level,
            sorted[levels.Length / 2],
            Array.FindAll(levels, other => other < level * 0.999).Length / (double)levels.Length
        );
    }
}
