namespace Casus.Coding.Attributions;

/// <summary>How a text marks what somebody says.</summary>
enum ReportForm : byte
{
    /// <summary>"X says that …", "X's claim that …".</summary>
    Clause,

    /// <summary>"…, says X".</summary>
    Aside,

    /// <summary>"according to X", "in X's view".</summary>
    Phrase,

    /// <summary>"accused X of …", "confirmed the loss of …".</summary>
    Nominal,

    /// <summary>Words between quotation marks, or a speaker's turn in a transcript.</summary>
    Quotation,

    /// <summary>A sentence that goes on under the speaker of the one before.</summary>
    Continuation,
}

/// <summary>Tokens from <paramref name="First"/> to the one before <paramref name="End"/>.</summary>
readonly record struct Stretch(int First, int End)
{
    public int Length => End - First;

    public bool Holds(int token) => First <= token && token < End;

    public bool Overlaps(Stretch other) => First < other.End && other.First < End;
}

/// <summary>Somebody's words in the text: who says them, with which cue, and where they stand.</summary>
/// <param name="Source">Who says it, and the words of the cue.</param>
/// <param name="Form">How the text marks it.</param>
/// <param name="Cue">The token of saying, or -1 where none is near.</param>
/// <param name="Head">The token that heads the content.</param>
/// <param name="Content">The content.</param>
/// <param name="Rest">The other part of a content that the speaker interrupts; empty where there is none.</param>
sealed record SpeechReport(
    Attribution Source,
    ReportForm Form,
    int Cue,
    int Head,
    Stretch Content,
    Stretch Rest = default
)
{
    public bool Holds(int token) => Content.Holds(token) || Rest.Holds(token);

    /// <summary>What the cue says of its content.</summary>
    public CueParts Parts { get; init; }
}
