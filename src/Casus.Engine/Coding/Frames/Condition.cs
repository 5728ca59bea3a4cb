namespace Casus.Coding.Frames;

/// <summary>What a condition asks beyond words, types and sectors; each has its word in a frame.</summary>
[Flags]
public enum Asked : ushort
{
    Nothing = 0,

    /// <summary>"EVENT": some act.</summary>
    Event = 1,

    /// <summary>"actor": somebody known.</summary>
    Actor = 2,

    /// <summary>"place": a country or a place in it.</summary>
    Place = 4,

    /// <summary>"any": the slot is filled.</summary>
    Anything = 8,

    /// <summary>"several": actors of more than one country or body fill the slot.</summary>
    Several = 16,

    /// <summary>"others": actors of another country or body than the predicate's subject fill the slot.</summary>
    Others = 32,

    /// <summary>"not": the clause says what is not or will not be.</summary>
    Denied = 64,

    /// <summary>"must": the clause says what somebody must or should do.</summary>
    Duty = 128,

    /// <summary>"will": the clause says what will happen.</summary>
    Ahead = 256,

    /// <summary>
    /// "that": the clause has a subject and tense of its own: "told them that …", not "told them to …".
    /// </summary>
    Finite = 512,
}

/// <summary>What a condition asks of the head of a slot's filler; of what it names, one is enough.</summary>
public sealed record WordTest
{
    public IReadOnlySet<string> Lemmas { get; init; } = new HashSet<string>();

    /// <summary>Lemmas side by side, such as "state of emergency".</summary>
    public IReadOnlyList<string[]> Phrases { get; init; } = [];

    /// <summary>Types of an act that the filler tells.</summary>
    public IReadOnlySet<EventType> Types { get; init; } = new HashSet<EventType>();

    /// <summary>Sectors and codes of bodies of the actor that fills the slot.</summary>
    public IReadOnlySet<string> Sectors { get; init; } = new HashSet<string>();

    public Asked Asked { get; init; }

    /// <summary>Whether one of these is asked.</summary>
    public bool Asks(Asked kinds) => (Asked & kinds) != 0;

    /// <summary>Whether words or acts are asked for, so that the filler belongs to the reading's own act.</summary>
    public bool NamesActs => Lemmas.Count > 0 || Phrases.Count > 0 || Types.Count > 0 || Asks(Asked.Event);
}

/// <summary>A condition of a reading. Without a slot it asks whether the predicate is negated.</summary>
public sealed record Condition(Slot? Slot, WordTest Test, bool Unless)
{
    /// <summary>As it is written.</summary>
    public string Text { get; init; } = "negated";
}
