namespace Casus.Coding.Actors;

/// <summary>All actors that a document mentions, in order of their heads.</summary>
sealed class ActorMap
{
    readonly ActorMention?[] byHead;
    ActorMention?[]? covering;

    internal ActorMap(ActorMention?[] byHead)
    {
        this.byHead = byHead;
        var mentions = new List<ActorMention>();
        foreach (var mention in byHead)
            if (mention is not null)
                mentions.Add(mention);
        Mentions = mentions;
    }

    public IReadOnlyList<ActorMention> Mentions { get; }

    /// <summary>These actors and some more mentions; what stood at their heads is replaced.</summary>
    public ActorMap With(IEnumerable<ActorMention> more)
    {
        var heads = (ActorMention?[])byHead.Clone();
        foreach (var mention in more)
            heads[mention.Head] = mention;
        return new ActorMap(heads);
    }

    /// <summary>The mention whose head is the token, or null.</summary>
    public ActorMention? At(int token) => (uint)token < (uint)byHead.Length ? byHead[token] : null;

    /// <summary>The shortest mention that holds the token, or null.</summary>
    public ActorMention? Covering(int token) => (covering ??= Coverings())[token];

    ActorMention?[] Coverings()
    {
        var shortest = new ActorMention?[byHead.Length];
        foreach (var mention in Mentions)
            for (var token = mention.First; token < mention.End; token++)
                if (shortest[token] is not { } other || mention.End - mention.First < other.End - other.First)
                    shortest[token] = mention;
        return shortest;
    }
}
