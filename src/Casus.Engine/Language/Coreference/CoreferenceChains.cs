namespace Casus.Language;

/// <summary>The mentions of a document and which of them mean the same.</summary>
public sealed class CoreferenceChains
{
    readonly EntityMention[] mentions;
    readonly int[] byHead;

    internal CoreferenceChains(EntityMention[] mentions, int tokens)
    {
        this.mentions = mentions;
        byHead = new int[tokens];
        byHead.AsSpan().Fill(-1);
        // A coordination has the head of its first part and stands behind it.
        for (var at = mentions.Length - 1; at >= 0; at--)
            byHead[mentions[at].Head] = at;
    }

    /// <summary>All mentions in order of their heads.</summary>
    public ReadOnlySpan<EntityMention> Mentions => mentions;

    /// <summary>Index of the mention whose head is the token, or -1.</summary>
    public int At(int token) => (uint)token < (uint)byHead.Length ? byHead[token] : -1;

    /// <summary>The next earlier mention of the same entity, or -1.</summary>
    public int Before(int mention)
    {
        for (var at = mention - 1; at >= mentions[mention].Chain; at--)
            if (mentions[at].Chain == mentions[mention].Chain)
                return at;
        return -1;
    }

    /// <summary>Whether anything else in the text means the same.</summary>
    public bool IsShared(int mention)
    {
        for (var at = mentions[mention].Chain; at < mentions.Length; at++)
            if (at != mention && mentions[at].Chain == mentions[mention].Chain && !mentions[at].IsHidden)
                return true;
        return false;
    }
}
