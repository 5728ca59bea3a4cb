namespace Casus.Coding;

public enum StatementKind : byte { Assertion, Assessment, Forecast, Demand }

/// <summary>What a person or body is quoted as saying.</summary>
public sealed record Statement
{
    public required string Id { get; init; }
    public required Attribution Speaker { get; init; }

    /// <summary>The content, without the speaker and the cue.</summary>
    public required Quote Words { get; init; }

    public required StatementKind Kind { get; init; }

    /// <summary>FactBank: CT certain, PR probable, PS possible, Uu unknown.</summary>
    public string Certainty { get; init; } = "CT";

    public bool Negative { get; init; }

    /// <summary>Codes of the actors that the content is about.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Ids of the events inside the content.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];
}

/// <summary>All that was read out of one article.</summary>
public sealed record CodedArticle(IReadOnlyList<Event> Events, IReadOnlyList<Statement> Statements);
