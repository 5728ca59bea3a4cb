namespace Casus.Language;

/// <summary>What a reason is about.</summary>
public enum Aspect : byte
{
    /// <summary>Whom words mean, and their code and sector; about the head of the mention.</summary>
    Actor,

    /// <summary>Why a word fills a role of an act; about the trigger.</summary>
    Role,

    /// <summary>The event type where the entry alone does not decide; about the trigger.</summary>
    Type,

    /// <summary>Whether the act happened; about the trigger.</summary>
    Status,

    Date,
    Place,
}

/// <summary>
/// Why a step decided as it did, for a reader, and the word that it turned on (a token, or -1), for which the text says
/// {word}.
/// </summary>
public readonly record struct Reason(string Text, int Word);

/// <summary>
/// Reasons that the steps give while they work. A document has one only where somebody asks why; the steps then say
/// what decided, where they decide it.
/// </summary>
public sealed class Trace
{
    readonly Dictionary<(Aspect Aspect, int About), List<Reason>> reasons = [];

    public void Say(Aspect aspect, int about, string text, int word = -1)
    {
        if (!reasons.TryGetValue((aspect, about), out var said))
            reasons[(aspect, about)] = said = [];
        if (!said.Contains(new Reason(text, word)))
            said.Add(new Reason(text, word));
    }

    /// <summary>What was said of a token, in the order of saying.</summary>
    public IReadOnlyList<Reason> Of(Aspect aspect, int about) =>
        reasons.GetValueOrDefault((aspect, about)) ?? (IReadOnlyList<Reason>)[];
}
