using Casus.Coding.Attributions;
using Casus.Coding.Factuality;
using Casus.Coding.Frames;
using Casus.Coding.Roles;

namespace Casus.Coding.Events;

/// <summary>An event in the making: the steps of <see cref="EventMaker"/> fill in their parts, one after the other.</summary>
sealed class EventDraft(Match match)
{
    public Match Match => match;

    public int Trigger => match.Trigger;

    public FrameReading Reading => match.Reading;

    /// <summary>The act that the words themselves name, whatever the event is coded as.</summary>
    public Act Act => new(Reading.Type, Reading.Mode ?? match.Through?.Mode);

    public List<Party> Acting { get; set; } = [];

    public List<Party> Receiving { get; set; } = [];

    /// <summary>How sure the words around the act are of it.</summary>
    public FactValue Fact { get; set; }

    public EventStatus Status { get; set; }

    /// <summary>Who tells the act, from the outermost to the nearest; empty where the author does.</summary>
    public IReadOnlyList<SpeechReport> Tellers { get; set; } = [];

    /// <summary>The nearest of them.</summary>
    public SpeechReport? Teller => Tellers.Count > 0 ? Tellers[^1] : null;

    /// <summary>What the event is coded as: another type where the act is only announced or refused.</summary>
    public EventType Type { get; set; } = match.Reading.Type;

    /// <summary>The act that the event announces, promises, threatens or refuses.</summary>
    public Act? Announced { get; set; }

    public bool IsOtherType => Type != Reading.Type;

    /// <summary>The word of telling by which a promise or threat has happened; -1 where there is none.</summary>
    public int TellingCue { get; set; } = -1;
}
