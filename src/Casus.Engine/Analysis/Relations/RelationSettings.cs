namespace Casus.Analysis.Relations;

/// <summary>What the analysis of relations is set to; docs/relations.md says how each value was found.</summary>
sealed record RelationSettings
{
    public static RelationSettings Standard { get; } = new();

    /// <summary>
    /// An act of this score (either way) weighs 1, others in proportion; less than the least counts as that.
    /// </summary>
    public double UsualScore { get; init; } = 5;
    public double LeastScore { get; init; } = 1;

    /// <summary>
    /// What acts of or towards private people weigh, and those that only somebody says to have happened.
    /// </summary>
    public double PrivateShare { get; init; } = 0.25;
    public double ClaimedShare { get; init; } = 0.5;

    /// <summary>
    /// What each further act of one article, day and stream weighs beside its strongest: "meet and agree" is one piece
    /// of news.
    /// </summary>
    public double FurtherShare { get; init; } = 0.25;

    /// <summary>The least weight of an act that can be a landmark.</summary>
    public double LeastLandmark { get; init; } = 0.4;

    /// <summary>Months to each side over which the exposure is averaged, and the least exposure of a month.</summary>
    public int ExposureReach { get; init; } = 2;
    public double LeastExposure { get; init; } = 0.1;

    public LevelSettings Levels { get; init; } =
        new(
            Lowest: 1 / 256.0,
            Highest: 256,
            Step: Math.Sqrt(2),
            Rise: 1 / 200.0,
            MostRise: 0.6,
            Fall: 1 / 60.0,
            Dispersion: 1.1
        );

    /// <summary>
    /// A turn is a jump into some month near its likeliest one (so many months to each side) of at least this
    /// probability and this ratio of levels.
    /// </summary>
    public int Near { get; init; } = 8;
    public int NearFall { get; init; } = 4;
    public double LeastProbability { get; init; } = 0.55;
    public double LeastFall { get; init; } = 0.8;
    public double LeastRatio { get; init; } = 1.5;

    /// <summary>
    /// A rise wants a second piece of news within so many months, unless its landmark has this factor.
    /// </summary>
    public int Soon { get; init; } = 8;
    public double TurnByItself { get; init; } = 20;

    /// <summary>A level that is back within so many months had a pause.</summary>
    public int Pause { get; init; } = 6;

    /// <summary>
    /// A fall ends what lasted so many months, or acts of the other stream of this weight stand beside it; the end of a
    /// shorter spell is the end of an episode and no turn.
    /// </summary>
    public int Lasting { get; init; } = 18;
    public double ToldEnd { get; init; } = 2.5;

    /// <summary>Rises of both streams within so many months are one turn.</summary>
    public int Together { get; init; } = 5;

    /// <summary>
    /// Acts explain a turn from its earliest month to so many months after it; at most so many are named.
    /// </summary>
    public int Explaining { get; init; } = 12;
    public int MostActs { get; init; } = 12;
    public int MostSayings { get; init; } = 6;
}
