namespace Casus.Analysis.Relations;

/// <summary>
/// An act of the world as the record keeps it: a happening with its parties, and its first report's words and source.
/// </summary>
sealed record ReportedAct
{
    /// <summary>The happening's id.</summary>
    public required string Id { get; init; }

    /// <summary>The event of the first report, which stands for the act where events are asked for.</summary>
    public required string Event { get; init; }

    /// <summary>The day it is counted at.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>PLOVER type and mode.</summary>
    public required string Type { get; init; }

    public string? Mode { get; init; }

    /// <summary>CAMEO code.</summary>
    public string? Cameo { get; init; }

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public required int Quad { get; init; }

    /// <summary>PLOVER's score, from -10, most conflict, to 10, most cooperation.</summary>
    public required double Score { get; init; }

    /// <summary>Whether it was only announced: it counts for nothing, but may say when a relation turned.</summary>
    public bool IsAhead { get; init; }

    /// <summary>How many reports tell it.</summary>
    public int Reports { get; init; } = 1;

    /// <summary>Who says so, where it is not told as a fact.</summary>
    public string? Source { get; init; }

    /// <summary>The sentence that tells it.</summary>
    public string? Words { get; init; }

    /// <summary>Id, title, outlet and address of the article of the first report.</summary>
    public string? Article { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    public required IReadOnlyList<ActParty> Actors { get; init; }

    public required IReadOnlyList<ActParty> Recipients { get; init; }

    /// <summary>Whether it is cooperation (quads 1, 2), else it is conflict (quads 3, 4).</summary>
    public bool IsCooperation => Quad <= 2;
}

/// <summary>
/// Who takes part in an act: name, code (ISO 3166 alpha-3 or PLOVER's) and PLOVER sector, as far as they are known.
/// </summary>
sealed record ActParty(string? Name, string? Code, string? Sector);
