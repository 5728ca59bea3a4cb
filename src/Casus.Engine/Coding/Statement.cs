namespace Casus.Coding;

public enum StatementKind : byte
{
    Assertion,
    Assessment,
    Forecast,
    Demand,
}

/// <summary>A range from 0 to 1 by the scale of ICD 203 (docs/output.md), and the words that give it.</summary>
public readonly record struct Probability(double Low, double High, Quote Words)
{
    /// <summary>The probability that it does not come.</summary>
    public Probability Reversed() => this with { Low = Math.Round(1 - High, 2), High = Math.Round(1 - Low, 2) };
}

/// <summary>An act that a forecast speaks of, as the event with this id tells it, and whether it shall come.</summary>
public sealed record ForeseenAct(string EventId, Act Act, bool Comes);

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

    /// <summary>Of a forecast: how probable its words make what is foreseen; null where they do not say.</summary>
    public Probability? Probability { get; init; }

    /// <summary>
    /// Of a forecast: the time by or at which it shall come, as a TIMEX3 value; null where the words give none.
    /// </summary>
    public EventDate? Horizon { get; init; }

    /// <summary>Of a forecast: the acts whose coming it speaks of, in order of the text.</summary>
    public IReadOnlyList<ForeseenAct> Foreseen { get; init; } = [];

    /// <summary>Of a forecast: whether it holds only "if", "unless" or "should" something else comes.</summary>
    public bool Conditional { get; init; }

    /// <summary>
    /// Of a forecast: what it is recognised by, as the terms of a <see cref="Telling"/>, in ordinal order.
    /// </summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>Codes of the actors that the content is about.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Ids of the events inside the content.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];
}

/// <summary>All that was read out of one article.</summary>
public sealed record CodedArticle(IReadOnlyList<Event> Events, IReadOnlyList<Statement> Statements)
{
    /// <summary>Why each event was coded so, in their order; empty unless asked for.</summary>
    public IReadOnlyList<Explanation> Explanations { get; init; } = [];

    /// <summary>Without the events of less confidence (0 to 1), also where statements speak of them.</summary>
    public CodedArticle AtLeast(double confidence) => Keeping(one => one.Confidence >= confidence);

    /// <summary>With those of the events that a test keeps, also where statements speak of them.</summary>
    internal CodedArticle Keeping(Func<Event, bool> keeps)
    {
        var gone = Events.Where(one => !keeps(one)).Select(one => one.Id).ToHashSet();
        return gone.Count == 0
            ? this
            : new CodedArticle(
                [.. Events.Where(keeps)],
                [
                    .. Statements.Select(statement =>
                        statement with
                        {
                            Events = [.. statement.Events.Where(id => !gone.Contains(id))],
                            Foreseen = [.. statement.Foreseen.Where(act => !gone.Contains(act.EventId))],
                        }
                    ),
                ]
            )
            {
                Explanations = [.. Explanations.Where(one => !gone.Contains(one.Event.Id))],
            };
    }
}
