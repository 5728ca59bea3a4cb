namespace Casus.Analysis.Relations;

/// <summary>
/// Says what made a turn: the acts around it, the strongest first, the kinds of acts that became more or fewer, and
/// what was said then.
/// </summary>
sealed class TurnExplanation(
    List<RelationAct> acts,
    IReadOnlyList<RelationSaying> sayings,
    Month from,
    Landmarks landmarks,
    RelationSettings settings
)
{
    const int yearsBefore = 3,
        monthsOfYear = 12;

    public Turn Of(FoundTurn found, ActStream stream)
    {
        var jump = found.Jump;
        var until = jump.Until(stream.Path.Level);
        return new Turn
        {
            Date = from + jump.Month,
            Earliest = from + jump.Earliest,
            Latest = from + jump.Latest,
            Direction = found.Direction,
            Before = jump.Before,
            After = jump.After,
            Probability = jump.Probability,
            Until = until is { } end ? from + end : null,
            Because = Because(found, until),
            Said = Said(jump),
            Kinds = Kinds(jump.Month),
        };
    }

    List<RelationAct> Because(FoundTurn found, int? until)
    {
        var jump = found.Jump;
        // A rise is made by acts of its own kind; a fall by those that end what was: a ceasefire, an expulsion.
        var cooperation = found.Direction is TurnDirection.Closer or TurnDirection.LessHostile;
        var first = jump.Rises ? Math.Min(jump.Earliest, jump.Month - 1) : jump.Month - 3;
        var last = jump.Rises ? Math.Min(jump.Month + settings.Explaining, until ?? int.MaxValue) : jump.Month + 3;
        var kinds = acts.Where(act =>
                !act.Act.IsAhead && MonthOf(act) < jump.Month && MonthOf(act) >= jump.Month - yearsBefore * monthsOfYear
            )
            .GroupBy(Kind)
            .ToDictionary(kind => kind.Key, kind => kind.Count());
        var all = kinds.Values.Sum();
        // What was rare between the two before tells more: one act of three meetings a year says less than the first in
        // three years.
        double Strength(RelationAct act) =>
            act.Weight
            * (1 + Math.Log2((all + 2.0) / (kinds.GetValueOrDefault(Kind(act)) + 1)))
            * (1 + Math.Log(act.Act.Reports))
            * (1 + Math.Log10(landmarks.Factor(act.Act)))
            * Math.Exp(-Math.Abs(MonthOf(act) - jump.Month) / (double)monthsOfYear);
        return
        [
            .. acts.Where(act => act.Act.IsCooperation == cooperation && MonthOf(act) >= first && MonthOf(act) <= last)
                .OrderByDescending(Strength)
                .ThenBy(act => act.Act.Id, StringComparer.Ordinal)
                .Take(settings.MostActs),
        ];
    }

    List<RelationSaying> Said(LevelTurn jump)
    {
        var (first, last) = (
            (from + (Math.Min(jump.Earliest, jump.Month) - 2)).First,
            (from + (jump.Month + monthsOfYear / 2)).Last
        );
        static int Rank(RelationSaying saying) =>
            (saying.IsExpert ? 0 : 2) + (saying.Kind == "assertion" ? 1 : 0) + (saying.Speaker is null ? 4 : 0);
        return
        [
            .. sayings
                .Where(saying => saying.Date >= first && saying.Date <= last)
                .OrderBy(Rank)
                .ThenBy(saying => Math.Abs(Month.Of(saying.Date).Since(from) - jump.Month))
                .ThenBy(saying => saying.Date)
                .ThenBy(saying => saying.Id, StringComparer.Ordinal)
                .Take(settings.MostSayings),
        ];
    }

    List<KindChange> Kinds(int turn)
    {
        var before = acts.Where(act =>
                !act.Act.IsAhead && MonthOf(act) < turn && MonthOf(act) >= turn - yearsBefore * monthsOfYear
            )
            .GroupBy(act => act.Act.Type)
            .ToDictionary(kind => kind.Key, kind => kind.Count());
        var after = acts.Where(act => !act.Act.IsAhead && MonthOf(act) >= turn && MonthOf(act) < turn + monthsOfYear)
            .GroupBy(act => act.Act.Type)
            .ToDictionary(kind => kind.Key, kind => kind.Count());
        return
        [
            .. before
                .Keys.Union(after.Keys)
                .Select(type => new KindChange(
                    type,
                    before.GetValueOrDefault(type) / (double)yearsBefore,
                    after.GetValueOrDefault(type)
                ))
                .OrderByDescending(kind => Math.Abs(kind.After - kind.Before))
                .ThenBy(kind => kind.Type, StringComparer.Ordinal),
        ];
    }

    int MonthOf(RelationAct act) => Month.Of(act.Act.Date).Since(from);

    static string Kind(RelationAct act) => act.Act.Mode is null ? act.Act.Type : $"{act.Act.Type}/{act.Act.Mode}";
}
