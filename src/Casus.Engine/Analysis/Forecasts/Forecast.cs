using Casus.Analysis.Happenings;
using Casus.Coding;

namespace Casus.Analysis.Forecasts;

/// <summary>The parties of an act, as the codebook has them: of what people do together all are actors.</summary>
sealed record ActSides(IReadOnlyList<ReportParty> Actors, IReadOnlyList<ReportParty> Recipients)
{
    public IEnumerable<ReportParty> All => Actors.Concat(Recipients);
}

/// <summary>What somebody foresaw on a day: that an act comes, or does not come, by another day.</summary>
sealed record Forecast
{
    public required string Id { get; init; }
    public required string StatementId { get; init; }
    public required string ArticleId { get; init; }

    /// <summary>
    /// The event that tells the foreseen act; null where the statement tells none that can be followed.
    /// </summary>
    public string? EventId { get; init; }

    /// <summary>
    /// Type and mode of the act itself, not of its announcement. A refusal that shall not be (<see cref="IsRefused"/>)
    /// stands for what is refused.
    /// </summary>
    public Act? Act { get; init; }

    /// <summary>Whether the act shall come.</summary>
    public bool Comes { get; init; }

    /// <summary>Whether that holds only if something else comes.</summary>
    public bool Conditional { get; init; }

    /// <summary>
    /// Whether the speaker speaks of an act of his own side: a promise, of whose keeping silence says nothing.
    /// </summary>
    public bool Promised { get; init; }

    /// <summary>Day of the statement; null where the article has no date.</summary>
    public DateOnly? Made { get; init; }

    /// <summary>Last day on which the act counts.</summary>
    public DateOnly? Due { get; init; }

    public ActSides Sides { get; init; } = new([], []);

    /// <summary>Codes of all actors in the statement.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>The statement's terms, as <see cref="Statement.Terms"/>.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>"Will not meet" is told as a refusal (REJECT/meet): what shall not come is the meeting.</summary>
    public bool IsRefused => Act is { Type: EventType.REJECT } && !Comes;

    /// <summary>Codes of the foreseen parties, in ordinal order.</summary>
    public IReadOnlyList<string> Codes =>
        [.. Sides.All.Select(party => party.Code).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether a happening can settle it: its act, its parties and its day are known.</summary>
    public bool CanBeSettled => Act is not null && Made is not null && Sides.All.Any(party => party.Code is not null);
}

/// <summary>
/// A happening as forecasts are held against it: what was done on which day, by whom to whom, with the terms of all
/// reports in ordinal order.
/// </summary>
sealed record Occurrence(string Id, Act Act, DateOnly Date, ActSides Sides, IReadOnlyList<string> Terms)
{
    /// <summary>
    /// What a happening is to forecasts; null where it was not done, or on no day or of no type that is known, or comes
    /// from another data set.
    /// </summary>
    public static Occurrence? Of(Happening happening) =>
        happening is { Origin: Report.Casus, Status: "actual", Date.From: var day }
        && Enum.TryParse<EventType>(happening.Type, out var type)
            ? Of(
                happening.Id,
                new Act(type, happening.Mode),
                day,
                new ActSides(happening.Actors, happening.Recipients),
                happening.Reports.Select(joined => joined.Report.Terms)
            )
            : null;

    public static Occurrence Of(
        string id,
        Act act,
        DateOnly date,
        ActSides sides,
        IEnumerable<IReadOnlyList<string>> terms
    ) => new(id, act, date, sides, [.. terms.SelectMany(report => report).Distinct().Order(StringComparer.Ordinal)]);
}

/// <summary>The happening that settles a forecast, its day, and why it was taken for what was foreseen.</summary>
sealed record Settlement(string HappeningId, DateOnly Date, string Reason);
