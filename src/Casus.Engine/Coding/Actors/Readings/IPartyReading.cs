namespace Casus.Coding.Actors.Readings;

/// <summary>One way of reading a phrase as a party.</summary>
interface IPartyReading
{
    /// <summary>Whom the phrase means if it is read so, or null.</summary>
    ActorMention? Read(PartyPhrase phrase);
}

/// <summary>The words that may mean a party: from the first to before the end, with their head.</summary>
readonly record struct PartyPhrase(int First, int End, int Head)
{
    /// <summary>The phrase as a mention of actors.</summary>
    public ActorMention As(ReferenceKind kind, params IReadOnlyList<Actor> actors) =>
        new(First, End, Head, kind, actors);

    /// <summary>The phrase as a mention of who was told before.</summary>
    public ActorMention As(IReadOnlyList<ToldActor> told) =>
        As(ReferenceKind.Pronoun, [.. told.Select(one => one.Actor)]) with
        {
            Told = [.. told.Select(one => one.Words)],
        };

    /// <summary>The phrase, made so wide that it holds some more words.</summary>
    public PartyPhrase With(int first, int end) => new(Math.Min(First, first), Math.Max(End, end), Head);
}
