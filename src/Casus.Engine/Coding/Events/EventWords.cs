using Casus.Lexicons;

namespace Casus.Coding.Events;

/// <summary>The words by which events are completed: lexicon/words/events.txt.</summary>
sealed class EventWords(WordLists lists) : IWords<EventWords>
{
    /// <summary>What a label in front of a report names: "Iraq <b>War</b>: …".</summary>
    public WordList Topics { get; } = lists["topics in front of reports"];

    public static EventWords From(WordLists lists) => new(lists);
}
