namespace Casus.Analysis.Relations;

/// <summary>
/// How much happens a month, as a level that holds until it jumps: a hidden Markov model whose states are levels in
/// equal steps of ratio. Given how much was counted and how
/// much is reported at all, forward and backward sums give the exact probability of every jump. It is the multiple
/// change-point model of Barry and Hartigan (1993) and Fearnhead
/// (2006) on a grid of levels, as Chib (1998) computes it, with the burst automaton of Kleinberg (2003) as its nearest
/// kin.
/// </summary>
sealed class LevelModel
{
    readonly LevelSettings settings;
    readonly double[] levels,
        start;
    readonly int count;

    public LevelModel(LevelSettings settings)
    {
        this.settings = settings;
        count = (int)Math.Round(Math.Log(settings.Highest / settings.Lowest) / Math.Log(settings.Step)) + 1;
        levels = [.. Enumerable.Range(0, count).Select(i => settings.Lowest * Math.Pow(settings.Step, i))];
        start = AtRest();
    }

    /// <summary>
    /// Reads a stream of counts; exposure is how much is reported at all, 1 in a usual month. Hazard says how many
    /// times as likely a rise is as in a usual month.
    /// </summary>
    public LevelPath Read(ReadOnlySpan<double> counts, ReadOnlySpan<double> exposure, ReadOnlySpan<double> hazard)
    {
        var months = counts.Length;
        var fits = new double[months][];
        var forward = new double[months][];
        for (var month = 0; month < months; month++)
        {
            fits[month] = Fit(counts[month], exposure[month]);
            var reached = month == 0 ? start : Forward(forward[month - 1], Rise(hazard[month]));
            forward[month] = Normalised(Times(reached, fits[month]));
        }
        var mean = new double[months];
        var jumps = new Jump[months];
        var backward = Enumerable.Repeat(1.0, count).ToArray();
        for (var month = months - 1; month >= 0; month--)
        {
            mean[month] = GeometricMean(Normalised(Times(forward[month], backward)));
            var ahead = Times(fits[month], backward);
            if (month > 0)
            {
                jumps[month] = JumpInto(forward[month - 1], ahead, Rise(hazard[month]));
                backward = Normalised(Backward(ahead, Rise(hazard[month])));
            }
        }
        return new LevelPath(mean, jumps);
    }

    /// <summary>
    /// How likely a count is at each level, up to a factor. Acts come in clusters, so the variance is a multiple of the
    /// mean: a negative binomial of the first kind, for counts that are no whole numbers as well.
    /// </summary>
    double[] Fit(double counted, double exposure)
    {
        var logs = new double[count];
        var cluster = settings.Dispersion - 1;
        for (var i = 0; i < count; i++)
        {
            var shape = levels[i] * exposure / cluster;
            logs[i] =
                -shape * Math.Log(settings.Dispersion)
                + (counted > 0 ? Gamma.Log(counted + shape) - Gamma.Log(shape) : 0);
        }
        var best = logs.Max();
        for (var i = 0; i < count; i++)
            logs[i] = Math.Exp(logs[i] - best);
        return logs;
    }

    double Rise(double hazard) => Math.Min(settings.Rise * hazard, settings.MostRise);

    double Stay(int level, double rise) => 1 - (level < count - 1 ? rise : 0) - (level > 0 ? settings.Fall : 0);

    double[] Forward(double[] from, double rise)
    {
        var to = new double[count];
        var below = 0.0;
        for (var i = 0; i < count; i++)
        {
            to[i] = below + from[i] * Stay(i, rise);
            if (i < count - 1)
                below += from[i] * rise / (count - 1 - i);
        }
        var above = 0.0;
        for (var i = count - 1; i >= 0; i--)
        {
            to[i] += above;
            if (i > 0)
                above += from[i] * settings.Fall / i;
        }
        return to;
    }

    double[] Backward(double[] to, double rise)
    {
        var from = new double[count];
        var above = 0.0;
        for (var i = count - 1; i >= 0; i--)
        {
            from[i] = to[i] * Stay(i, rise) + (i < count - 1 ? rise * above / (count - 1 - i) : 0);
            above += to[i];
        }
        var below = 0.0;
        for (var i = 0; i < count; i++)
        {
            from[i] += i > 0 ? settings.Fall * below / i : 0;
            below += to[i];
        }
        return from;
    }

    /// <summary>
    /// The probability that the level rises or falls into a month, and between which levels on average if it does.
    /// </summary>
    Jump JumpInto(double[] from, double[] to, double riseRate)
    {
        var (stay, rise, fall) = (0.0, 0.0, 0.0);
        double riseFrom = 0,
            riseTo = 0,
            fallFrom = 0,
            fallTo = 0;
        var (above, aboveLog) = (0.0, 0.0);
        for (var i = count - 1; i >= 0; i--)
        {
            stay += from[i] * Stay(i, riseRate) * to[i];
            if (i < count - 1)
            {
                var rate = from[i] * riseRate / (count - 1 - i);
                rise += rate * above;
                riseFrom += rate * above * Math.Log(levels[i]);
                riseTo += rate * aboveLog;
            }
            above += to[i];
            aboveLog += to[i] * Math.Log(levels[i]);
        }
        var (below, belowLog) = (0.0, 0.0);
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                var rate = from[i] * settings.Fall / i;
                fall += rate * below;
                fallFrom += rate * below * Math.Log(levels[i]);
                fallTo += rate * belowLog;
            }
            below += to[i];
            belowLog += to[i] * Math.Log(levels[i]);
        }
        var all = stay + rise + fall;
        return new(
            rise / all,
            fall / all,
            Math.Exp(riseFrom / rise),
            Math.Exp(riseTo / rise),
            Math.Exp(fallFrom / fall),
            Math.Exp(fallTo / fall)
        );
    }

    /// <summary>The levels before anything is known: where the model comes to rest by itself.</summary>
    double[] AtRest()
    {
        var state = Enumerable.Repeat(1.0 / count, count).ToArray();
        for (var i = 0; i < 1_000; i++)
            state = Forward(state, settings.Rise);
        return state;
    }

    double GeometricMean(double[] weights) =>
        Math.Exp(weights.Select((weight, i) => weight * Math.Log(levels[i])).Sum());

    static double[] Times(double[] a, double[] b)
    {
        var product = new double[a.Length];
        for (var i = 0; i < a.Length; i++)
            product[i] = a[i] * b[i];
        return product;
    }

    static double[] Normalised(double[] weights)
    {
        var sum = weights.Sum();
        for (var i = 0; i < weights.Length; i++)
            weights[i] /= sum;
        return weights;
    }
}

/// <summary>
/// The settings of a <see cref="LevelModel"/>: the grid of levels (acts a month in steps of a ratio), how likely the
/// level rises or falls from month to month, and how much larger the variance of counts is than their mean.
/// </summary>
sealed record LevelSettings(
    double Lowest,
    double Highest,
    double Step,
    double Rise,
    double MostRise,
    double Fall,
    double Dispersion
);

/// <summary>
/// What may happen between a month and the one before: how probable a rise and a fall are, and from which level to
/// which they would go.
/// </summary>
readonly record struct Jump(double Rise, double Fall, double RiseFrom, double RiseTo, double FallFrom, double FallTo);

/// <summary>
/// The level of each month (geometric mean over what is possible), and the jumps into each; there is none into the
/// first.
/// </summary>
sealed record LevelPath(double[] Level, Jump[] Jumps);
