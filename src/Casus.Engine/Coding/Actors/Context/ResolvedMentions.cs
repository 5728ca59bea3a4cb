namespace Casus.Coding.Actors.Context;

/// <summary>
/// The mentions of a document by their heads, each resolved when first asked for, so that a pronoun finds what stands
/// before it and a noun what hangs on it.
/// </summary>
/// <param name="tokens">How many tokens the document has.</param>
/// <param name="resolve">Finds the mention that a token heads, or null; may ask for others.</param>
sealed class ResolvedMentions(int tokens, Func<int, ActorMention?> resolve)
{
    // Deeper than people write; the parse of a list may hang its parts on one another without end.
    const int MaxDepth = 12;

    readonly ActorMention?[] byHead = new ActorMention?[tokens];
    readonly bool[] done = new bool[tokens];
    int depth;

    /// <summary>The mention that a token heads, or null; while it is being resolved, null.</summary>
    public ActorMention? Of(int head)
    {
        if (done[head] || depth > MaxDepth)
            return byHead[head];
        done[head] = true;
        depth++;
        byHead[head] = resolve(head);
        depth--;
        return byHead[head];
    }

    /// <summary>The mention that a token heads if it was resolved already, or null.</summary>
    public ActorMention? Known(int head) => byHead[head];

    /// <summary>All mentions that were resolved, each completed by what is known once all are.</summary>
    public ActorMap ToMap(Func<ActorMention, ActorMention> complete) =>
        new([.. byHead.Select(mention => mention is null ? null : complete(mention))]);
}
