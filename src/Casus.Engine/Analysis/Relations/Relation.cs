namespace Casus.Analysis.Relations;

/// <summary>What passed between two sides by months, how it stands, and where it turned.</summary>
sealed record Relation
{
    public required Side A { get; init; }

    public required Side B { get; init; }

    /// <summary>First and last month that is shown; levels and turns are read from the whole record.</summary>
    public required Month From { get; init; }

    public required Month Until { get; init; }

    /// <summary>Who coded the acts: "casus", or the format that they were imported from.</summary>
    public required string Origin { get; init; }

    /// <summary>The confidence from which on acts were counted; null where all were.</summary>
    public double? LeastConfidence { get; init; }

    /// <summary>Acts between the two in the months shown.</summary>
    public required IReadOnlyList<RelationAct> Acts { get; init; }

    public required IReadOnlyList<RelationMonth> Months { get; init; }

    public required IReadOnlyList<Turn> Turns { get; init; }

    /// <summary>What was foreseen of both in the last year shown, newest first.</summary>
    public required IReadOnlyList<RelationSaying> Expected { get; init; }

    /// <summary>How each stream stands in the last month.</summary>
    public required Standing Cooperation { get; init; }

    public required Standing Conflict { get; init; }
}

/// <summary>
/// A month: how many acts of cooperation and of conflict, the levels that were read (weighted acts a month where as
/// much is reported as usual), and how much is reported at all (1 in a usual month).
/// </summary>
sealed record RelationMonth(
    Month Month,
    int Cooperation,
    int Conflict,
    double CooperationLevel,
    double ConflictLevel,
    double Exposure
);

/// <summary>
/// The level of a stream now, its median over all months, and the share of months in which it was lower.
/// </summary>
sealed record Standing(double Level, double Usual, double LowerShare);

/// <summary>A month from which on the level of cooperation or of conflict is another.</summary>
sealed record Turn
{
    public required Month Date { get; init; }

    /// <summary>The months between which it lies with 80 % of its probability.</summary>
    public required Month Earliest { get; init; }

    public required Month Latest { get; init; }

    public required TurnDirection Direction { get; init; }

    /// <summary>
    /// Levels of the stream that turned: cooperation where closer or more distant, conflict where more or less hostile.
    /// </summary>
    public required double Before { get; init; }

    public required double After { get; init; }

    /// <summary>How probable a turn in the months around is.</summary>
    public required double Probability { get; init; }

    /// <summary>From which month on the level was nearer to the one before again; null where it has lasted.</summary>
    public Month? Until { get; init; }

    /// <summary>The acts that made it, strongest first.</summary>
    public required IReadOnlyList<RelationAct> Because { get; init; }

    /// <summary>What was said about the two then, experts first.</summary>
    public required IReadOnlyList<RelationSaying> Said { get; init; }

    /// <summary>Kinds of acts of both streams in the years before and in the year after.</summary>
    public required IReadOnlyList<KindChange> Kinds { get; init; }
}

/// <summary>How often a type of act was a year, in the three years before a turn and in the year from it on.</summary>
sealed record KindChange(string Type, double Before, double After);

/// <summary>Something that was said about both sides.</summary>
sealed record RelationSaying(
    string Id,
    DateOnly Date,
    string? Speaker,
    string? Code,
    string? Role,
    string? Affiliation,
    string Text,
    string Kind,
    string Certainty,
    string Polarity,
    string Article,
    string? Title,
    string? Url
)
{
    /// <summary>Whether who says it stands for no side but their knowledge.</summary>
    public bool IsExpert =>
        Kind == "assessment"
        || Affiliation is not null
        || Role is not null && Role.Contains("expert", StringComparison.OrdinalIgnoreCase);
}
