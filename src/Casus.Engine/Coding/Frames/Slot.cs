using Casus.Lexicons;

namespace Casus.Coding.Frames;

/// <summary>
/// Possessor, modifier and scene are what an event noun has before a reading says whether they act, undergo or are
/// where it happens; frames do not name them.
/// </summary>
public enum SlotKind : byte
{
    Subject,
    Object,
    Indirect,
    Clause,
    ClauseSubject,
    Adverbial,
    Attribute,
    Preposition,
    Possessor,
    Modifier,
    Scene,
}

/// <summary>
/// A place around a predicate that a party can fill: the subject, the object, or the phrase of a preposition.
/// </summary>
public readonly record struct Slot(SlotKind Kind, string? Preposition = null)
{
    public static readonly Slot Subject = new(SlotKind.Subject);
    public static readonly Slot Object = new(SlotKind.Object);
    public static readonly Slot Indirect = new(SlotKind.Indirect);
    public static readonly Slot Clause = new(SlotKind.Clause);
    public static readonly Slot ClauseSubject = new(SlotKind.ClauseSubject);

    /// <summary>The head of an adverbial clause: "when their helicopter crashed".</summary>
    public static readonly Slot Adverbial = new(SlotKind.Adverbial);

    /// <summary>A word that qualifies an event noun and is no actor: "trade" in "trade war".</summary>
    public static readonly Slot Attribute = new(SlotKind.Attribute);

    /// <summary>Whose an event noun is: "<b>Chad</b>'s attack".</summary>
    public static readonly Slot Possessor = new(SlotKind.Possessor);

    /// <summary>Who stands in front of an event noun: "<b>Russian</b> shelling".</summary>
    public static readonly Slot Modifier = new(SlotKind.Modifier);

    /// <summary>Where an event noun happened, or whose it is: "the <b>Kabul</b> bombing".</summary>
    public static readonly Slot Scene = new(SlotKind.Scene);

    /// <summary>The phrase of a preposition.</summary>
    public static Slot With(string preposition) => new(SlotKind.Preposition, preposition);

    /// <summary>The slot that a word of a frame names: "subject", "with".</summary>
    /// <param name="word">The word.</param>
    /// <param name="prepositions">The prepositions that may name a slot.</param>
    /// <exception cref="FormatException">There is no such slot.</exception>
    public static Slot Parse(string word, WordList prepositions) =>
        word switch
        {
            "subject" => Subject,
            "object" => Object,
            "indirect" => Indirect,
            "clause" => Clause,
            "clause-subject" => ClauseSubject,
            "adverbial" => Adverbial,
            "attribute" => Attribute,
            "toward" => With("towards"),
            _ when prepositions.Contains(word) => With(word),
            _ => throw new FormatException($"no slot: '{word}'"),
        };

    public override string ToString() =>
        Kind switch
        {
            SlotKind.Preposition => Preposition!,
            SlotKind.ClauseSubject => "clause-subject",
            _ => Kind.ToString().ToLowerInvariant(),
        };
}

/// <summary>What fills the slots of a party: alternatives from the first to the last, each a union of slots.</summary>
public sealed record SlotChoice(IReadOnlyList<IReadOnlyList<Slot>> Alternatives)
{
    public static readonly SlotChoice Nobody = new([]);

    public bool Mentions(SlotKind kind) => Alternatives.Any(slots => slots.Any(slot => slot.Kind == kind));

    public bool Mentions(string preposition) =>
        Alternatives.Any(slots => slots.Any(slot => slot.Preposition == preposition));
}
