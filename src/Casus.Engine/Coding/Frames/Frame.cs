namespace Casus.Coding.Frames;

public enum PredicateKind : byte
{
    Verb,
    Noun,
    PassiveNoun,
    Adjective,
}

/// <summary>The words that trigger a frame. The first is the verb; of a noun, all stand side by side.</summary>
public sealed record Predicate(PredicateKind Kind, IReadOnlyList<string> Words)
{
    /// <summary>Whether an event noun triggers the frame.</summary>
    public bool IsNoun => Kind is PredicateKind.Noun or PredicateKind.PassiveNoun;

    public override string ToString() => string.Join(' ', Words);
}

/// <summary>One way to read a predicate: the event it codes, or none.</summary>
public sealed class FrameReading
{
    public required Frame Frame { get; init; }
    public required int Line { get; init; }

    /// <summary><see cref="EventType.None"/> where the reading says that nothing is coded.</summary>
    public EventType Type { get; init; }

    public string? Mode { get; init; }
    public string? Cameo { get; init; }
    public IReadOnlyList<string> Contexts { get; init; } = [];
    public SlotChoice Actors { get; init; } = SlotChoice.Nobody;
    public SlotChoice Recipients { get; init; } = SlotChoice.Nobody;
    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary>Codes also where one side is missing that the type otherwise wants.</summary>
    public bool Alone { get; init; }

    /// <summary>Codes only where two parties stand, whatever the type.</summary>
    public bool Together { get; init; }

    /// <summary>
    /// Whether one party alone comes to no event, by the reading's own word or by PLOVER's rule for its type.
    /// </summary>
    public bool WantsTwo => Together || (!Alone && Type is EventType.AID or EventType.COOPERATE or EventType.SANCTION);

    public bool UsesObject =>
        Actors.Mentions(SlotKind.Object)
        || Recipients.Mentions(SlotKind.Object)
        || Conditions.Any(c => c.Slot?.Kind == SlotKind.Object);
    public bool UsesOf =>
        Actors.Mentions("of") || Recipients.Mentions("of") || Conditions.Any(c => c.Slot?.Preposition == "of");

    /// <summary>Whether the reading speaks of what fills the slot, so that the filler is no event of its own.</summary>
    public bool TakesOver(SlotKind kind) =>
        Conditions.Any(c =>
            !c.Unless
            && c.Slot is { } slot
            && slot.Kind == kind
            && !c.Test.Asks(Asked.Actor | Asked.Place | Asked.Ahead | Asked.Denied | Asked.Finite)
            && c.Test.Sectors.Count == 0
        )
        || (
            kind == SlotKind.Clause
            && (
                Actors.Mentions(SlotKind.Clause)
                || Recipients.Mentions(SlotKind.Clause)
                || Actors.Mentions(SlotKind.ClauseSubject)
                || Recipients.Mentions(SlotKind.ClauseSubject)
            )
        );
}

/// <summary>An expected event of an example: parties as "FRA", ".COP", "TUR.COP".</summary>
public sealed record ExpectedEvent(
    EventType Type,
    string? Mode,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> Recipients,
    EventStatus Status
);

/// <summary>A sentence that must be coded as expected, or (nothing expected) must not be coded by its frame.</summary>
public sealed record Example(int Line, string Text, IReadOnlyList<ExpectedEvent> Expected);

/// <summary>An entry of the lexicon: predicates, their readings, and the examples that test them.</summary>
public sealed class Frame(string file, string name, int line)
{
    public string File { get; } = file;
    public string Name { get; } = name;
    public int Line { get; } = line;

    /// <summary>The file that the entry stands in, as a path.</summary>
    public string Path { get; init; } = "";

    /// <summary>From a user's folder: its readings win over those built in for the same words.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The entry as it is written, with the numbers of its lines.</summary>
    public List<(int Line, string Text)> Written { get; } = [];

    public List<Predicate> Predicates { get; } = [];
    public List<FrameReading> Readings { get; } = [];
    public List<Example> Examples { get; } = [];

    /// <summary>How an event names this entry.</summary>
    public string Rule => $"{File}/{Name}";
}
