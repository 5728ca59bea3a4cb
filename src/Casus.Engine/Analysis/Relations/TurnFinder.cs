namespace Casus.Analysis.Relations;

/// <summary>What a turn means for the relation.</summary>
enum TurnDirection
{
    Closer,
    MoreDistant,
    MoreHostile,
    LessHostile,
}

/// <summary>
/// A jump of the level of one stream that is sure and large enough: in which month of the series, the months between
/// which it lies (80 %), how probable it is there, from which level to which.
/// </summary>
sealed record LevelTurn(
    int Month,
    int Earliest,
    int Latest,
    bool Rises,
    double Probability,
    double Before,
    double After
)
{
    public double Change => Math.Abs(After - Before);

    /// <summary>The month from which on the level is nearer to what it was before; null where it never is.</summary>
    public int? Until(double[] levels)
    {
        var middle = Math.Sqrt(Before * After);
        for (var month = Month + 1; month < levels.Length; month++)
            if (Rises ? levels[month] < middle : levels[month] > middle)
                return month;
        return null;
    }
}

/// <summary>Finds the turns of a relation in the levels of its two streams.</summary>
sealed class TurnFinder(RelationSettings settings)
{
    /// <summary>The turns in the order of time.</summary>
    public List<FoundTurn> Find(ActStream cooperation, ActStream conflict)
    {
        var (closer, hostile) = (
            Jumps(cooperation.Path, rises: true).FindAll(rise => IsTold(rise, cooperation)),
            Jumps(conflict.Path, rises: true).FindAll(rise => IsTold(rise, conflict))
        );
        var distant = Jumps(cooperation.Path, rises: false)
            .FindAll(fall => Stays(fall, cooperation) && Ends(fall, closer, conflict));
        var calmer = Jumps(conflict.Path, rises: false)
            .FindAll(fall => Stays(fall, conflict) && Ends(fall, hostile, cooperation));
        var turns = new List<FoundTurn>();
        foreach (var turn in hostile)
            if (!closer.Exists(other => Near(turn, other) && !Prevails(turn, other, conflict, cooperation)))
                turns.Add(new(turn, TurnDirection.MoreHostile));
        foreach (var turn in closer)
            if (!hostile.Exists(other => Near(turn, other) && Prevails(other, turn, conflict, cooperation)))
                turns.Add(new(turn, TurnDirection.Closer));
        // What falls while the other stream turns says the same once more.
        foreach (var turn in calmer)
            if (!turns.Exists(other => other.Direction == TurnDirection.Closer && Near(turn, other.Jump)))
                turns.Add(new(turn, TurnDirection.LessHostile));
        foreach (var turn in distant)
            if (!turns.Exists(other => other.Direction == TurnDirection.MoreHostile && Near(turn, other.Jump)))
                turns.Add(new(turn, TurnDirection.MoreDistant));
        return [.. turns.OrderBy(turn => turn.Jump.Month)];
    }

    /// <summary>The likeliest months of jumps, each with the probability of a jump in the months around it.</summary>
    public List<LevelTurn> Jumps(LevelPath path, bool rises)
    {
        var chance = path.Jumps.Select(jump => rises ? jump.Rise : jump.Fall).ToArray();
        var near = rises ? settings.Near : settings.NearFall;
        var found = new List<LevelTurn>();
        while (true)
        {
            var (best, at) = (0.0, 0);
            for (var month = 0; month < chance.Length; month++)
                if (
                    chance[month] > 0
                    && Around(month) is var sum
                    && (sum > best + 1e-9 || sum > best - 1e-9 && chance[month] > chance[at])
                )
                    (best, at) = (sum, month);
            if (best < (rises ? settings.LeastProbability : settings.LeastFall))
                return [.. found.OrderBy(turn => turn.Month)];
            var (from, to) = Reach(at);
            var peak = at;
            for (var month = from; month < to; month++)
                peak = chance[month] > chance[peak] ? month : peak;
            var jump = path.Jumps[peak];
            var (earliest, latest) = Between(from, to, best);
            var turn = rises
                ? new LevelTurn(peak, earliest, latest, true, Math.Min(best, 1), jump.RiseFrom, jump.RiseTo)
                : new LevelTurn(peak, earliest, latest, false, Math.Min(best, 1), jump.FallFrom, jump.FallTo);
            if (Math.Max(turn.Before, turn.After) >= settings.LeastRatio * Math.Min(turn.Before, turn.After))
                found.Add(turn);
            Array.Clear(chance, from, to - from);
        }

        (int From, int To) Reach(int month) => (Math.Max(0, month - near), Math.Min(chance.Length, month + near + 1));

        (int, int) Between(int from, int to, double all)
        {
            var (earliest, latest) = (from, to - 1);
            for (var below = chance[earliest]; below < all * 0.1 && earliest < latest; below += chance[++earliest]) { }
            for (var above = chance[latest]; above < all * 0.1 && latest > earliest; above += chance[--latest]) { }
            return (earliest, latest);
        }

        double Around(int month)
        {
            var (from, to) = Reach(month);
            return chance[from..to].Sum();
        }
    }

    /// <summary>Whether more than one piece of news tells a rise, or one that makes a turn by itself.</summary>
    bool IsTold(LevelTurn rise, ActStream stream) =>
        stream.Hazard[rise.Month] >= settings.TurnByItself
        || stream.News[Math.Max(0, rise.Month - 1)..Math.Min(stream.News.Length, rise.Month + settings.Soon + 1)].Sum()
            > 1;

    /// <summary>Whether a fall is more than a pause.</summary>
    bool Stays(LevelTurn fall, ActStream stream) => !(fall.Until(stream.Path.Level) - fall.Month < settings.Pause);

    /// <summary>
    /// Whether a fall is more than news that dies down: it ends what had lasted, or the other stream says why (a
    /// ceasefire, an expulsion).
    /// </summary>
    bool Ends(LevelTurn fall, List<LevelTurn> rises, ActStream other)
    {
        var since = rises.FindLastIndex(rise => rise.Month <= fall.Month) is >= 0 and var last ? rises[last].Month : 0;
        if (fall.Month - since >= settings.Lasting)
            return true;
        var told = 0.0;
        for (var month = Math.Max(0, fall.Month - 1); month < Math.Min(other.Counts.Length, fall.Month + 3); month++)
            told += other.Counts[month];
        return told >= settings.ToldEnd;
    }

    bool Near(LevelTurn a, LevelTurn b) => Math.Abs(a.Month - b.Month) <= settings.Together;

    /// <summary>
    /// Whether, of rises of both streams, conflict is what the relation turned to: cooperation is talk about it.
    /// </summary>
    static bool Prevails(LevelTurn hostile, LevelTurn closer, ActStream conflict, ActStream cooperation)
    {
        // Peace that follows war within months is a turn of its own once the fighting is over.
        var later = Math.Max(hostile.Month, closer.Month);
        return hostile.Change >= closer.Change
            || hostile.Month <= closer.Month && conflict.Path.Level[later] > cooperation.Path.Level[later];
    }
}

/// <summary>A turn with its direction.</summary>
sealed record FoundTurn(LevelTurn Jump, TurnDirection Direction)
{
    public bool IsOfCooperation => Direction is TurnDirection.Closer or TurnDirection.MoreDistant;
}
