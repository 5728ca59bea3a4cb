using Casus.Lexicons;

namespace Casus.Coding.Roles;

/// <summary>The words by which the roles of an act are filled: lexicon/words/roles.txt.</summary>
sealed class RoleWords(WordLists lists) : IWords<RoleWords>
{
    const string takingUp = "takes up ";

    readonly Dictionary<string, EventType> takenUp = TypesTakenUp(lists);

    /// <summary>Particles that parsers take for prepositions: "handed over trucks".</summary>
    public WordList Particles { get; } = lists["particles before objects"];

    /// <summary>Prepositions of receivers that parsers hang on the nearest word.</summary>
    public WordList PrepositionsOfReceivers { get; } = lists["prepositions of receivers"];

    /// <summary>Prepositions of phrases that are the verb's though they hang on somebody: "sent troops to Mali".</summary>
    public WordList PrepositionsBesideSomebody { get; } = lists["prepositions beside somebody"];

    /// <summary>Verbs of getting, whose giver stands behind "from".</summary>
    public WordList Receiving { get; } = lists["receiving from"];

    /// <summary>Verbs whose subject a request in their object is made to: "Chad rejected the request".</summary>
    public WordList AnsweringRequests { get; } = lists["answering requests"];

    /// <summary>Verbs of an answer, whose phrase with "to" or "with" names what is answered.</summary>
    public WordList Responding { get; } = lists["responding to"];

    /// <summary>
    /// The type of act that a noun takes up which was told before: "the arrest"; <see cref="EventType.None"/> for any
    /// ("the decision"), null for a noun that takes up nothing.
    /// </summary>
    public EventType? TakenUp(string noun) => takenUp.TryGetValue(noun, out var type) ? type : null;

    static Dictionary<string, EventType> TypesTakenUp(WordLists lists)
    {
        var types = new Dictionary<string, EventType>();
        foreach (var head in lists.Heads)
            if (head.StartsWith(takingUp, StringComparison.Ordinal))
                foreach (var noun in lists[head])
                    types[noun] = Enum.TryParse<EventType>(head[takingUp.Length..], out var type)
                        ? type
                        : EventType.None;
        return types;
    }

    public static RoleWords From(WordLists lists) => new(lists);
}
