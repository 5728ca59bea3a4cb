namespace Casus.Analysis.Forecasts;

/// <summary>
/// Where a forecast stands: not yet due, as foreseen, otherwise than foreseen, or past its day without the record being
/// able to tell.
/// </summary>
enum ForecastState : byte
{
    Open,
    True,
    False,
    Undecided,
}

/// <summary>A forecast as the scores see it.</summary>
/// <param name="State">How it ended.</param>
/// <param name="Comes">Whether the act was to come.</param>
/// <param name="Probability">How probable the words make it that the act comes, 0 to 1; null where they do not
/// say.</param>
readonly record struct ScoredForecast(ForecastState State, bool Comes, double? Probability)
{
    /// <summary>Whether the act came; null while nobody can tell.</summary>
    public bool? Came =>
        State switch
        {
            ForecastState.True => Comes,
            ForecastState.False => !Comes,
            _ => null,
        };
}

/// <summary>
/// Of the forecasts that give an act a probability from <paramref name="Low"/> to <paramref name="High"/>: their mean
/// probability, the share of acts that came, and its 95 % interval (Wilson 1927).
/// </summary>
sealed record CalibrationBin(double Low, double High, int Count, double Stated, double Came, double From, double To);

/// <summary>
/// How a set of forecasts did. Open and undecided ones are counted and never scored; neither are those whose words give
/// no probability.
/// </summary>
/// <param name="Name">Whose forecasts they are.</param>
/// <param name="Open">How many are not yet due.</param>
/// <param name="True">How many ended as foreseen.</param>
/// <param name="False">How many ended otherwise.</param>
/// <param name="Undecided">Of how many nobody can tell.</param>
/// <param name="Scored">How many have a probability and an outcome.</param>
/// <param name="Brier">Mean squared difference of probability and outcome (Brier 1950): 0 is perfect, 0.25 what always
/// saying one half gets; null where none is scored.</param>
/// <param name="BaseRate">Share of the scored acts that came.</param>
/// <param name="Skill">1 - Brier / the Brier score of always saying the base rate of the whole ledger: above 0 is
/// better than that.</param>
/// <param name="Calibration">The stated probabilities against what came, by range; ranges without a forecast are left
/// out.</param>
sealed record ForecastScore(
    string Name,
    int Open,
    int True,
    int False,
    int Undecided,
    int Scored,
    double? Brier,
    double? BaseRate,
    double? Skill,
    IReadOnlyList<CalibrationBin> Calibration
)
{
    public int Settled => True + False;
}

/// <summary>Scores forecasts against what came.</summary>
static class ForecastScores
{
    /// <summary>Upper ends of the seven ranges of ICD 203, in which the stated probabilities are counted.</summary>
    static readonly double[] ranges = [0.05, 0.2, 0.45, 0.55, 0.8, 0.95, 1];

    /// <summary>The share of acts that came among all forecasts that are scored; null where none is.</summary>
    public static double? BaseRate(IEnumerable<ScoredForecast> all)
    {
        var came = all.Where(IsScored).Select(forecast => forecast.Came!.Value ? 1.0 : 0).ToList();
        return came.Count == 0 ? null : came.Average();
    }

    /// <summary>The score of some forecasts, with the base rate of the whole ledger.</summary>
    public static ForecastScore Of(string name, IReadOnlyCollection<ScoredForecast> forecasts, double? baseRate)
    {
        int Count(ForecastState state) => forecasts.Count(forecast => forecast.State == state);
        var scored = forecasts
            .Where(IsScored)
            .Select(forecast => (P: forecast.Probability!.Value, Came: forecast.Came!.Value ? 1.0 : 0))
            .ToList();
        double? brier = scored.Count == 0 ? null : scored.Average(item => Square(item.P - item.Came));
        double? reference =
            scored.Count == 0 || baseRate is not { } rate ? null : scored.Average(item => Square(rate - item.Came));
        return new ForecastScore(
            name,
            Count(ForecastState.Open),
            Count(ForecastState.True),
            Count(ForecastState.False),
            Count(ForecastState.Undecided),
            scored.Count,
            brier,
            scored.Count == 0 ? null : scored.Average(item => item.Came),
            reference > 0 ? 1 - brier / reference : null,
            Calibration(scored)
        );
    }

    /// <summary>The scores of each name, those with most settled forecasts first.</summary>
    public static List<ForecastScore> By(
        IEnumerable<(string Name, ScoredForecast Forecast)> forecasts,
        double? baseRate
    ) =>
        [
            .. forecasts
                .GroupBy(item => item.Name)
                .Select(group => Of(group.Key, [.. group.Select(item => item.Forecast)], baseRate))
                .OrderByDescending(score => score.Settled)
                .ThenByDescending(score => score.Open)
                .ThenBy(score => score.Name, StringComparer.Ordinal),
        ];

    static bool IsScored(ScoredForecast forecast) => forecast is { Probability: not null, Came: not null };

    static List<CalibrationBin> Calibration(List<(double P, double Came)> scored)
    {
        var bins = new List<CalibrationBin>();
        for (var i = 0; i < ranges.Length; i++)
        {
            var low = i == 0 ? 0 : ranges[i - 1];
            var inside = scored.Where(item => Range(item.P) == i).ToList();
            if (inside.Count == 0)
                continue;
            var (from, to) = Wilson(inside.Average(item => item.Came), inside.Count);
            bins.Add(
                new CalibrationBin(
                    low,
                    ranges[i],
                    inside.Count,
                    inside.Average(item => item.P),
                    inside.Average(item => item.Came),
                    from,
                    to
                )
            );
        }
        return bins;
    }

    static int Range(double probability)
    {
        var range = Array.FindIndex(ranges, end => probability <= end);
        return range < 0 ? ranges.Length - 1 : range;
    }

    /// <summary>The 95 % score interval of a share.</summary>
    static (double From, double To) Wilson(double share, int count)
    {
        const double z = 1.959964;
        var (middle, width) = (
            share + z * z / (2 * count),
            z * Math.Sqrt(share * (1 - share) / count + z * z / (4.0 * count * count))
        );
        var whole = 1 + z * z / count;
        return (Math.Max(0, (middle - width) / whole), Math.Min(1, (middle + width) / whole));
    }

    static double Square(double x) => x * x;
}
